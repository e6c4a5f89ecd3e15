// Run as a process of its own by bombs.test.ts: reads the file of that path under the name of a bomb's file and prints what came of it, the
// seconds of processor time that it took, and the most memory above what the process held at rest.
import { readFileSync } from 'node:fs';
import { readReports } from '../../src/formats/read/reports.ts';

const [path, name] = process.argv.slice(2) as [string, string];
// Every reader is loaded before memory is looked at.
for (const kind of ['html', 'xml', 'json', 'jsonl', 'csv', 'eml', 'zip', 'warc', 'wacz', 'txt'])
  await readReports({ name: `a.${kind}`, bytes: new TextEncoder().encode('<p>نص</p>') });

/** The most memory that this process ever held, in bytes. (What getrusage gives is inherited from whoever started it.) */
const highest = (): number =>
  Number(/VmHWM:\s{1,20}(\d{1,12}) kB/u.exec(readFileSync('/proc/self/status', 'utf8'))![1]) * 1024;

const resting = process.memoryUsage.rss();
const before = process.cpuUsage();
const reading = await readReports({ name, bytes: readFileSync(path) });
const { user, system } = process.cpuUsage(before);
process.stdout.write(
  JSON.stringify({
    codes: [...new Set(reading.failures.map(({ failure }) => failure.code))],
    reports: reading.reports.length,
    seconds: (user + system) / 1e6,
    megabytes: (highest() - resting) / 1e6,
  }),
);
