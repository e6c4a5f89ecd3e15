// Coverage finds the word that no list knows, counts what was read, and reads stored reports from JSON, zip and folder alike.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { measureCoverage, printCoverage } from '../../src/cli/corpus/coverage.ts';
import { languageOf, readText } from '../../src/cli/corpus/reports.ts';
import { storedReports } from '../../src/cli/corpus/stored.ts';

const language = languageOf('ar')!;
const coverageOf = (...texts: string[]) =>
  measureCoverage(
    texts.map((text) => readText({ text }, language)),
    language,
  );

describe('coverage', () => {
  it('puts the unknown word before a clause on top', () => {
    const { gaps, markers, readMarkers } = coverageOf(
      'زمجر الحارس أن المستودع فارغ.',
      'زمجر البستاني أن البئر جافة.',
      'وقال الحارس إن المستودع فارغ.',
    );
    expect(gaps[0]).toMatchObject({ word: 'زمجر', place: 'opens', count: 2 });
    expect([markers, readMarkers]).toEqual([3, 1]);
  });

  it('does not count what is already somebody’s words', () => {
    expect(coverageOf('وقال الحارس إن البستاني يظن أن البئر جافة.').gaps).toEqual([]);
  });

  it('counts how often a cue was read and how often passed over', () => {
    const { cues } = coverageOf('وقال الحارس إن المستودع فارغ.', 'لم يقل البستاني شيئا.');
    expect(cues.find((one) => one.lemma === 'قال')).toEqual({ lemma: 'قال', read: 1, skipped: 1 });
  });

  it('prints as many rows as asked for', () => {
    const printed = printCoverage(coverageOf('زمجر الحارس أن المستودع فارغ.'), 1);
    expect(printed.split('\n')[0]).toBe(
      '1 reports: 0 of 1 clauses and quotations are the content of an attribution (0.0 %)',
    );
    expect(printed).toContain('1\topens\tزمجر\tزمجر الحارس أن المستودع فارغ.');
    expect(printed).not.toContain('before');
  });
});

describe('stored reports', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tawatur-stored-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const stored = [{ source: 'الأفق', title: 'عنوان', content: 'نص الخبر.', date_extracted: '2024-03-05 10:00' }];
  const report = { text: 'عنوان\n\nنص الخبر.', name: 'عنوان', outlet: 'الأفق', published: '2024-03-05' };

  it('come from a JSON array and from a zip of one', () => {
    writeFileSync(join(folder, 'day.json'), JSON.stringify(stored));
    writeFileSync(join(folder, 'day.zip'), zipSync({ 'day.json': strToU8(JSON.stringify(stored)) }));
    expect(storedReports(join(folder, 'day.json'))).toEqual([report]);
    expect(storedReports(join(folder, 'day.zip'))).toEqual([report]);
  });

  it('come from a folder of texts', () => {
    writeFileSync(join(folder, 'one.txt'), 'نص الخبر.');
    expect(storedReports(folder)).toEqual([{ text: 'نص الخبر.', name: 'one.txt' }]);
  });
});
