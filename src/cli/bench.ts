// tawatur bench: how fast each step of analyze is on one core, next to a baseline measured in the same run; how fast names are found,
// next to other programs for that; how long the command takes from a cold start; and whether cost grows linearly with a text's length.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { registerComparing } from './bench/comparing.ts';
import { type Matching, measureMatching } from './bench/gazetteers.ts';
import { type Growth, measureGrowth } from './bench/growth.ts';
import { measureSpeeds, REPORT_LENGTH, type Speed, WARMING } from './bench/speeds.ts';
import { measureStart, type Start } from './bench/starts.ts';
import { sameAsPipeline } from './bench/steps.ts';
import { benchTexts } from './bench/texts.ts';
import { filesBelow, findShared } from './corpus/places.ts';
import type { Text } from './corpus/reports.ts';
import { loadStories } from './corpus/stories.ts';

interface BenchOptions {
  readonly json?: true;
  readonly growth?: boolean;
  readonly reports: string;
}

/** Growth from n to 4n that is called linear: four times, and half as much again for the noise of a shared machine. */
const LINEAR = 6;
/** How many reports names are looked for in. */
const MATCHED = 1000;
/** Costs under this many milliseconds for a megabyte are noise. */
const NOISE = 100;

const write = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const round = (value: number): string => (value >= 100 ? Math.round(value).toLocaleString('en') : value.toFixed(1));

function printSpeeds(speeds: readonly Speed[]): void {
  write('step              reports/s       MB/s   million characters/s   cost, baseline = 1');
  for (const one of speeds)
    write(
      [
        one.name.padEnd(14),
        round(one.reportsPerSecond).padStart(12),
        round(one.megabytesPerSecond).padStart(10),
        (one.charactersPerSecond / 1e6).toFixed(2).padStart(22),
        one.timesBaseline.toFixed(2).padStart(20),
      ].join(' '),
    );
}

/** The reports of the shared gold, or the sample story where it is not there. */
function comparedTexts(): { origin: string; texts: Text[] } {
  const shared = findShared();
  if (shared === null) return { origin: 'the sample story', texts: loadStories().flatMap((story) => story.reports) };
  const folders = [
    join(shared, 'seeds'),
    ...['suruc', 'turkey-strikes'].map((one) => join(shared, 'gold', one, 'reports')),
  ];
  const paths = folders.flatMap((folder) => filesBelow(folder, '.txt'));
  const texts = paths.map((path) => ({ text: readFileSync(path, 'utf8'), name: path, published: null }));
  return { origin: 'seeds and gold of ../shared', texts };
}

const isSuperlinear = (one: Growth): boolean => one.growth > LINEAR && one.milliseconds > NOISE;

function printMatching({ names, ours, peers, ratio }: Matching): void {
  write(`\nnames alone (${round(names)} of them, folding included): ${ours.toFixed(1)} MB/s`);
  for (const [name, speed] of Object.entries(peers))
    write(`  npm ${name}: ${speed === null ? 'not installed' : `${speed.toFixed(1)} MB/s`}`);
  if (ratio !== null) write(`  ${ratio.toFixed(1)} times the faster of them`);
}

const startOf = ({ milliseconds, processor, megabytes }: Start): string =>
  `${Math.round(milliseconds)} ms (${Math.round(processor)} ms of the processor), peak memory ${Math.round(megabytes)} MB`;

function printGrowth(rows: readonly Growth[]): void {
  write('\nGrowth of cost for four times the text (4 is linear), and milliseconds for 1,000,000 characters:');
  for (const text of new Set(rows.map((one) => one.text))) {
    const own = rows.filter((one) => one.text === text);
    const cells = own.map((one) => `${one.step} ${one.growth.toFixed(1)} (${Math.round(one.milliseconds)} ms)`);
    const { length } = own[0]!;
    write(`  ${text}${length < 1e6 ? ` (only ${round(length)} characters)` : ''}: ${cells.join(', ')}`);
  }
  const bad = rows.filter(isSuperlinear);
  write(bad.length === 0 ? '  no step grows faster than its text' : `  MORE THAN LINEAR: ${bad.length}`);
  for (const one of bad) write(`    ${one.step} on ${one.text}: ${one.growth.toFixed(1)} times for 4 times the text`);
}

async function runBench(options: BenchOptions): Promise<number> {
  const { origin, documents } = benchTexts(Number(options.reports));
  if (documents.length === 0) {
    process.stderr.write('tawatur bench: neither ../shared/corpora nor a story below corpus/stories to read\n');
    return 1;
  }
  if (!documents.slice(0, 20).every(sameAsPipeline)) {
    process.stderr.write('tawatur bench: the steps timed here no longer give what pipeline.ts gives\n');
    return 1;
  }
  const speeds = measureSpeeds(documents);
  const matching = await measureMatching(documents.slice(0, MATCHED));
  const compared = comparedTexts();
  const one = measureStart(['analyze'], compared.texts.slice(0, 1));
  const all = measureStart(['compare'], compared.texts);
  const growth = options.growth === false ? [] : measureGrowth(documents);
  if (options.json === true) {
    const starts = { analyze: one, compare: { reports: compared.texts.length, ...all } };
    write(JSON.stringify({ origin, speeds, matching, starts, growth }));
    return 0;
  }
  const characters = documents.reduce((sum, document) => sum + document.text.length, 0);
  write(
    `${origin}, ${round(characters / documents.length)} characters each; processor time, after a warm-up (two sevenths`,
  );
  write(
    `of the reports, read ${WARMING} times), median of five rounds over reports not read before; a report is ${REPORT_LENGTH}\ncharacters; baseline: split by one regular expression, each token looked up in a Map\n`,
  );
  printSpeeds(speeds);
  printMatching(matching);
  write(`\nfrom a cold start, analyze of one report: ${startOf(one)}`);
  write(`from a cold start, compare of ${compared.texts.length} reports (${compared.origin}): ${startOf(all)}`);
  if (growth.length > 0) printGrowth(growth);
  return growth.some(isSuperlinear) ? 1 : 0;
}

export function register(program: Command): void {
  const bench = program
    .command('bench')
    .description('reports and megabytes a second of each step on one core, beside a baseline of the same run')
    .option('--reports <count>', 'how many reports to read', '2000')
    .option('--no-growth', 'leave out how cost grows with length')
    .option('--json', 'print the figures as JSON')
    .addHelpText('after', '\nExample:\n  tawatur bench --reports 700')
    .action(async (options: BenchOptions) => {
      process.exitCode = await runBench(options);
    });
  registerComparing(bench);
}
