// The watched folder: files are stored once they are whole, again when they change, and nothing that is half written or hidden.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { filesBelow, type Seen, wholeFiles } from '../../src/cli/watch.ts';
import { MAIN, NODE, tawatur } from './runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'tawatur-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a look at the folder', () => {
  it('takes a file when it did not change since the last, once, and again when it changes', () => {
    const seen = new Map<string, Seen>();
    const looks: [Record<string, string>, string[]][] = [
      [{ a: '1' }, []],
      [{ a: '2' }, []],
      [{ a: '2', b: '1' }, ['a']],
      [{ a: '2', b: '1' }, ['b']],
      [{ a: '2', b: '1' }, []],
      [{ a: '3', b: '1' }, []],
      [{ a: '3' }, ['a']],
      [{ a: '3', b: '1' }, []],
      [{ a: '3', b: '1' }, ['b']],
    ];
    for (const [found, expected] of looks) expect(wholeFiles(new Map(Object.entries(found)), seen)).toEqual(expected);
  });

  it('passes over what is hidden, unfinished or a link', () => {
    const place = join(folder, 'look');
    mkdirSync(join(place, 'below'), { recursive: true });
    for (const name of ['b.txt', '.hidden', 'c.part', 'd.txt.tmp', 'e~', 'reports.tsv', 'below/a.html'])
      writeFileSync(join(place, name), 'x');
    symlinkSync(place, join(place, 'loop'));
    symlinkSync('/etc/passwd', join(place, 'link.txt'));
    expect([...filesBelow(place).keys()]).toEqual([join(place, 'b.txt'), join(place, 'below/a.html')].sort());
  });
});

describe('tawatur watch', () => {
  it('stores a file that is written slowly as it is in the end, and what is moved in, and ends when told to', async () => {
    const place = join(folder, 'in');
    const store = join(folder, 'reports.db');
    mkdirSync(place);
    const child = spawn(NODE, [MAIN, 'watch', place, '--store', store, '--every', '0.3', '--json']);
    const lines: string[] = [];
    child.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(...text.split('\n').filter(Boolean)));
    await once(child.stderr, 'data');
    const slow = join(place, 'slow.txt');
    writeFileSync(slow, 'قالت البلدية ');
    const grow = setInterval(() => appendFileSync(slow, 'إن الجدار انهار '), 100);
    await new Promise((done) => setTimeout(done, 1200));
    expect(lines).toEqual([]);
    clearInterval(grow);
    appendFileSync(slow, 'قرب السوق.');
    const outside = join(folder, 'other.txt');
    writeFileSync(outside, 'غرق زورق قرب الرأس الأبيض.');
    renameSync(outside, join(place, 'other.txt'));
    const deadline = Date.now() + 20_000;
    while (lines.length < 2 && Date.now() < deadline) await new Promise((done) => setTimeout(done, 50));
    child.kill('SIGTERM');
    expect(await once(child, 'close')).toEqual([0, null]);
    expect(
      lines
        .map((line) => JSON.parse(line))
        .map(({ file, outcome }) => [file, outcome])
        .sort(),
    ).toEqual([
      ['other.txt', 'new'],
      ['slow.txt', 'new'],
    ]);
    const found = tawatur(['search', 'السوق', '--store', store, '--json']).out;
    expect(JSON.parse(found).text).toMatch(/^قالت البلدية (?:إن الجدار انهار )+قرب السوق\.$/u);
  });

  it('of no folder is wrong use', () => {
    expect(tawatur(['watch', join(folder, 'none'), '--store', join(folder, 'x.db')]).code).toBe(2);
  });
});
