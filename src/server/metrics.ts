// Metrics: what Prometheus reads at /metrics (text format 0.0.4): requests by route and status with their times, jobs by state, memory, uptime.
// Labels are the patterns of routes, never addresses or words that somebody typed.
import type { Context, MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { Store } from '../store/index.ts';

/** Upper bounds in seconds. */
const BOUNDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const;

interface Timing {
  count: number;
  seconds: number;
  readonly within: number[];
}

/** What a server has counted since it started. */
export interface Metrics {
  /** Counts an answer. */
  readonly count: (labels: Readonly<Record<string, string>>, seconds: number) => void;
  /** Everything, as Prometheus reads it. */
  readonly write: (store: Store) => Promise<string>;
}

/**
 * The labels of a sample as they are written.
 * @example labelled({ route: '/a"b' }) // '{route="/a\\"b"}'
 */
export const labelled = (labels: Readonly<Record<string, string>>): string =>
  `{${Object.entries(labels)
    .map(
      ([name, value]) => `${name}="${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`,
    )
    .join(',')}}`;

const head = (name: string, type: string, help: string): string => `# HELP ${name} ${help}\n# TYPE ${name} ${type}`;

function writeTimings(
  timings: ReadonlyMap<string, { labels: Readonly<Record<string, string>>; timing: Timing }>,
): string[] {
  const lines = [
    head('tawatur_http_request_duration_seconds', 'histogram', 'Time to answer, by method, route and status.'),
  ];
  for (const { labels, timing } of timings.values()) {
    for (const [at, bound] of BOUNDS.entries())
      lines.push(
        `tawatur_http_request_duration_seconds_bucket${labelled({ ...labels, le: String(bound) })} ${timing.within[at]}`,
      );
    lines.push(`tawatur_http_request_duration_seconds_bucket${labelled({ ...labels, le: '+Inf' })} ${timing.count}`);
    lines.push(`tawatur_http_request_duration_seconds_sum${labelled(labels)} ${timing.seconds}`);
    lines.push(`tawatur_http_request_duration_seconds_count${labelled(labels)} ${timing.count}`);
  }
  return lines;
}

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** Begins to count. */
export function createMetrics(): Metrics {
  const timings = new Map<string, { labels: Readonly<Record<string, string>>; timing: Timing }>();
  return {
    count(labels, seconds) {
      const key = labelled(labels);
      const known = timings.get(key) ?? { labels, timing: { count: 0, seconds: 0, within: BOUNDS.map(() => 0) } };
      timings.set(key, known);
      known.timing.count++;
      known.timing.seconds += seconds;
      for (const [at, bound] of BOUNDS.entries()) if (seconds <= bound) known.timing.within[at]!++;
    },
    async write(store) {
      const jobs = await store.jobCounts();
      const lines = [
        ...writeTimings(timings),
        head('tawatur_jobs', 'gauge', 'Jobs in the store, by state.'),
        ...Object.entries(jobs).map(([state, count]) => `tawatur_jobs${labelled({ state })} ${count}`),
        head('tawatur_reports', 'gauge', 'Reports in the store.'),
        `tawatur_reports ${await store.count({})}`,
        head('process_resident_memory_bytes', 'gauge', 'Memory of the server.'),
        `process_resident_memory_bytes ${process.memoryUsage.rss()}`,
        head('process_cpu_seconds_total', 'counter', 'Processor time of the server.'),
        `process_cpu_seconds_total ${cpuSeconds()}`,
        head('process_uptime_seconds', 'gauge', 'How long the server has run.'),
        `process_uptime_seconds ${process.uptime()}`,
      ];
      return `${lines.join('\n')}\n`;
    },
  };
}

/** What is told of an answer: for metrics and logs. */
export interface Answered {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

const KNOWN: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

/** Tells of every answer. A route that there is not is «none», so that nobody can make labels up. */
export const observe =
  (told: (answered: Answered, context: Context) => void): MiddlewareHandler =>
  async (context, next) => {
    const start = performance.now();
    await next();
    const pattern = routePath(context, -1);
    const route = pattern === '' || pattern.includes('*') ? 'none' : pattern;
    const method = KNOWN.has(context.req.method) ? context.req.method : 'other';
    told({ method, route, status: context.res.status, seconds: (performance.now() - start) / 1000 }, context);
  };
