// The blind sample: the same 40 reports whenever it is drawn, and readings that keep offsets and labels but no words.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CORPUS, findShared } from '../../src/cli/corpus/places.ts';
import { type Reading, readReading } from '../../tools/blind/readings.ts';
import { drawSample } from '../../tools/blind/reports.ts';

const TEXT = 'قالت وكالة الساحل إن مسؤولا محليا نفى إغلاق الجسر';
const CASE = `# two voices
text: reports/x.txt

==>

attribution: asserts indirect
  source: وكالة الساحل
  cue: قالت
  content: مسؤولا … الجسر
  attribution: denies indirect unnamed
    source: مسؤولا محليا
    cue: نفى
    content: إغلاق الجسر
`;

describe('a reading', () => {
  it('is kept as offsets that slice to the words, with its chain', () => {
    const { reading, mistakes } = readReading(CASE, 'x', TEXT);
    expect(mistakes).toEqual([]);
    const words = reading.attributions.map((one) =>
      [one.source, one.cue, one.contents[0]!].map((at) => TEXT.slice(...at!)),
    );
    expect(words).toEqual([
      ['وكالة الساحل', 'قالت', 'مسؤولا محليا نفى إغلاق الجسر'],
      ['مسؤولا محليا', 'نفى', 'إغلاق الجسر'],
    ]);
    expect(reading.attributions.map(({ stance, via }) => [stance, via])).toEqual([
      ['asserts', null],
      ['denies', 'a1'],
    ]);
    expect(JSON.stringify(reading)).not.toMatch(/[؀-ۿ]/u);
  });

  it('names what cannot be found and what is missing', () => {
    const { mistakes } = readReading(
      CASE.replace('cue: نفى', 'cue: أكد').replace('asserts indirect', 'indirect'),
      'x',
      TEXT,
    );
    expect(mistakes.length).toBe(3);
    expect(mistakes.some((one) => one.endsWith('no stance'))).toBe(true);
  });
});

const shared = findShared();
const hasCorpus = shared !== null && existsSync(join(shared, 'corpora', 'saudinewsnet'));

describe.skipIf(!hasCorpus)('the sample (skipped without ../shared/corpora)', () => {
  const sample = hasCorpus ? drawSample(shared!) : [];

  it('is forty different reports of at least ten outlets', () => {
    expect(new Set(sample.map((report) => report.hash)).size).toBe(40);
    expect(new Set(sample.map((report) => report.outlet)).size).toBeGreaterThanOrEqual(10);
  });

  it('is what the kept readings are of', () => {
    const folder = join(CORPUS, 'blind');
    const drawn = sample.map((report) => report.hash);
    for (const name of existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.json')) : []) {
      const readings: Reading[] = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      expect(
        readings.map((reading) => reading.report),
        name,
      ).toEqual(drawn);
    }
  });
});
