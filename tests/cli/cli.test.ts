// The command line by real processes: what goes where, how it ends, and that one bad file does not stop the rest.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tawatur, tawaturIntoClosedPipe } from './runs.ts';

const report = `انهيار جدار في سوق المرفأ وإصابة ثلاثة

المرفأ - وكالات

قالت بلدية المرفأ إن ثلاثة باعة أصيبوا عندما انهار جدار قرب السوق القديم صباح الثلاثاء.

إعلان

وأضافت البلدية أن المهندسين سيفحصون المباني المجاورة خلال أيام.
`;
let folder = '';
const at = (name: string): string => join(folder, name);

/** «المدينة» in windows-1256, again and again. */
const WINDOWS = Uint8Array.from({ length: 320 }, (_, at) => [0xc7, 0xe1, 0xe3, 0xcf, 0xed, 0xe4, 0xc9, 0x20][at % 8]!);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tawatur-'));
  mkdirSync(at('folder'));
  mkdirSync(at('listed'));
  writeFileSync(at('good.txt'), report);
  writeFileSync(at('empty.txt'), '');
  writeFileSync(at('binary.txt'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1));
  writeFileSync(at('large.txt'), Buffer.alloc(10_000_001, 'a'));
  writeFileSync(at('windows.txt'), WINDOWS);
  writeFileSync(at('english.txt'), 'The wall near the old market fell on Tuesday morning, the municipality said.\n');
  writeFileSync(at('listed/01.txt'), report);
  writeFileSync(at('listed/02.txt'), report.replace('ثلاثة باعة', 'أربعة باعة'));
  writeFileSync(
    at('listed/reports.tsv'),
    'file\toutlet\tpublished\turl\n01.txt\tالفنار\t2024-03-05\thttps://fanar.example/1\n02.txt\tالمنارة\t\t\n',
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Printed {
  readonly format: string;
  readonly document: Readonly<Record<string, unknown>>;
  readonly blocks: readonly { readonly role: string }[];
  readonly failure?: { readonly code: string; readonly message: string; readonly hint: string };
}

const lines = (out: string): Printed[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Printed);

describe('tawatur analyze', () => {
  it('prints one object a line in the order of the arguments, format and engine first', () => {
    const { code, out, err } = tawatur([
      'analyze',
      '--json',
      '--published',
      '2024-03-05',
      at('good.txt'),
      at('english.txt'),
    ]);
    const [good, english] = lines(out);
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(Object.keys(good!).slice(0, 2)).toEqual(['format', 'engine']);
    expect(good!.format).toBe('tawatur-analysis/1');
    expect(good!.document).toMatchObject({ name: 'good.txt', text: report, language: 'ar', published: '2024-03-05' });
    expect(english!.document).toMatchObject({ name: 'english.txt', language: 'und' });
    expect(english!.blocks.map((block) => block.role)).toEqual(['unread']);
  });

  it('goes on past files that cannot be read, and names each', () => {
    const names = ['empty.txt', 'binary.txt', 'large.txt', 'folder', 'missing.txt', 'good.txt'];
    const { code, out, err } = tawatur(['analyze', '--json', ...names.map(at)]);
    const objects = lines(out);
    expect(code).toBe(1);
    expect(objects.map((one) => one.failure?.code ?? 'read')).toEqual([
      'empty-file',
      'binary-file',
      'file-too-large',
      'is-directory',
      'no-such-file',
      'read',
    ]);
    for (const one of objects.slice(0, 5)) {
      expect(Object.keys(one)).toEqual(['format', 'engine', 'document', 'failure']);
      expect(one.failure?.message).not.toBe('');
      expect(one.failure?.hint).not.toBe('');
    }
    for (const name of names.slice(0, 5)) expect(err).toContain(`${at(name)}: `);
    expect(err.trim().split('\n')).toHaveLength(5);
  });

  it('reads windows-1256 and says so', () => {
    const { code, out, err } = tawatur(['analyze', at('windows.txt')]);
    expect(code).toBe(0);
    expect(out).toContain('windows.txt');
    expect(err).toContain('windows-1256');
  });

  it('reads standard input', () => {
    const { code, out } = tawatur(['analyze', '-', '--json'], { input: report });
    expect(code).toBe(0);
    expect(lines(out)[0]!.document.text).toBe(report);
  });

  it('finds the manifest beside the reports; --published holds where it gives no date', () => {
    const { code, out } = tawatur([
      'analyze',
      '--json',
      '--published',
      '2024-03-09',
      at('listed/01.txt'),
      at('listed/02.txt'),
      at('listed/reports.tsv'),
    ]);
    expect(code).toBe(0);
    expect(lines(out).map((one) => [one.document.outlet, one.document.published, one.document.url])).toEqual([
      ['الفنار', '2024-03-05', 'https://fanar.example/1'],
      ['المنارة', '2024-03-09', null],
    ]);
  });

  it('marks a date that the text tells as inferred', () => {
    const dated = `${report}\nوقع الحادث اليوم الثلاثاء 5 مارس 2024.\n`;
    const { out } = tawatur(['analyze', '--json', '-'], { input: dated });
    expect(lines(out)[0]!.document).toMatchObject({ published: '2024-03-05', publishedBasis: 'inferred' });
  });

  it('prints a summary for people, without colours in a pipe', () => {
    const { code, out, err } = tawatur(['analyze', at('good.txt')], { env: { CI: '1' } });
    expect(code).toBe(0);
    expect(err).toBe('');
    expect(out).toContain('Who says what');
    expect(out).toContain('بلدية المرفأ');
    expect(out.includes('\u001b')).toBe(false);
  });

  it('ends quietly when its reader goes away', async () => {
    const many = Array.from({ length: 300 }, () => at('good.txt'));
    const { code, err } = await tawaturIntoClosedPipe(['analyze', '--json', ...many]);
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});

describe('tawatur compare', () => {
  it('is the same for any order of the reports', () => {
    const one = tawatur(['compare', '--json', at('listed/01.txt'), at('listed/02.txt')]);
    const other = tawatur(['compare', '--json', at('listed/02.txt'), at('listed/01.txt')]);
    expect(one.code).toBe(0);
    expect(other.out).toBe(one.out);
    expect(JSON.parse(one.out).format).toBe('tawatur-comparison/1');
  });

  it('takes the reports from a manifest alone, and writes the page', () => {
    const page = at('dossier.html');
    const { code, out } = tawatur([
      'compare',
      '--manifest',
      at('listed/reports.tsv'),
      '--html',
      page,
      '--title',
      'الجدار',
    ]);
    expect(code).toBe(0);
    expect(out).toContain('2 reports of 2 outlets');
    expect(out).toContain(page);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/);
  });

  it('takes folders and JSON lines; many reports are shown as stories, each opened by its id or as a page of a folder', () => {
    const lines = Array.from({ length: 70 }, (_, number) => ({
      outlet: number % 2 === 0 ? 'الفنار' : 'المنارة',
      published: '2024-03-05',
      title: `خبر رقم ${number}`,
      text: number < 2 ? report : `افتتحت بلدية الحي رقم ${number} حديقة صغيرة فيها ${number + 3} شجرات.`,
    }));
    mkdirSync(at('many'));
    writeFileSync(at('many/day.jsonl'), lines.map((line) => JSON.stringify(line)).join('\n'));
    const pages = at('pages');
    const listed = tawatur(['compare', at('many'), '--html', pages]);
    expect(listed.code).toBe(0);
    expect(listed.out).toContain('70 reports of 2 outlets');
    const id = /s-[0-9a-f]{12}/.exec(listed.out)![0];
    expect(readFileSync(join(pages, 'index.html'), 'utf8')).toContain(`href="${id}.html"`);
    expect(readFileSync(join(pages, `${id}.html`), 'utf8')).toMatch(/^<!doctype html>/);
    const one = tawatur(['compare', at('many'), '--story', id, '--json']);
    expect(JSON.parse(one.out).documents.length).toBeLessThan(70);
    expect(tawatur(['compare', at('many'), '--story', 's-none']).code).toBe(1);
  });

  it('records what could not be read, and compares the rest', () => {
    const { code, out, err } = tawatur(['compare', '--json', at('listed/01.txt'), at('missing.txt')]);
    expect(code).toBe(1);
    expect(err).toContain('missing.txt');
    expect(JSON.parse(out).documents).toHaveLength(1);
    expect(JSON.parse(out).failures[0]).toMatchObject({ document: 'missing.txt', failure: { code: 'no-such-file' } });
  });

  it('names a page that cannot be written', () => {
    const { code, err } = tawatur(['compare', at('good.txt'), '--html', at('nowhere/page.html')]);
    expect(code).toBe(1);
    expect(err).toContain('could not be written');
  });
});

describe('wrong use', () => {
  it.each([
    [['analyse', 'a.txt'], 'Did you mean analyze?'],
    [['analyze'], 'no reports named'],
    [['compare'], 'no reports named'],
    [['analyze', '--publised', '2024-03-05', 'a.txt'], 'Did you mean --published?'],
    [['analyze', '--published', '2024-02-30', 'a.txt'], '2024-03-05'],
    [['analyze', '--published', 'yesterday', 'a.txt'], '2024-03-05'],
    [['compare', '--manifest', '/nowhere/reports.tsv'], 'no such file'],
    [['compare', '--language', 'fr', 'a.txt'], 'ar'],
  ])('%j ends with 2 and a hint', (args, hint) => {
    const { code, out, err } = tawatur(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain(hint);
  });

  it('without a command prints the help and ends with 2', () => {
    const { code, err } = tawatur([]);
    expect(code).toBe(2);
    expect(err).toContain('Usage: tawatur');
  });
});

describe('help', () => {
  it('lists every command, with examples and exit codes', () => {
    const { code, out } = tawatur(['--help']);
    expect(code).toBe(0);
    for (const name of ['analyze', 'compare', 'show', 'corpus', 'rules', 'bench'])
      expect(out).toContain(`\n  ${name} `);
    expect(out).toContain('Examples:');
    expect(out).toContain('Exit codes:');
  });

  it.each(['analyze', 'compare', 'show', 'corpus', 'rules', 'bench'])('of %s has an example', (name) => {
    const { code, out } = tawatur([name, '--help']);
    expect(code).toBe(0);
    expect(out).toContain(`tawatur ${name}`);
    expect(out).toMatch(/Examples?:/);
  });

  it('tells the version', () => {
    expect(tawatur(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^tawatur \d+\.\d+\.\d+\n$/) });
  });

  it('imports a table of places and reads with it', () => {
    const table = 'name,lat,lon,country\nالشنقل,35.1,36.2,SY\nالمرسى,north,36,SY\n';
    writeFileSync(at('places.csv'), table);
    const made = tawatur(['gazetteer', 'import', at('places.csv'), '--output', at('places.json')]);
    expect(made.err).toContain('line 3');
    expect(made.code).toBe(1);
    writeFileSync(at('to-shanqal.txt'), 'وصلت القافلة إلى بلدة الشنقل مساء الثلاثاء، وعادت بعد يومين إلى المدينة.');
    const read = tawatur(['analyze', at('to-shanqal.txt'), '--gazetteer', at('places.json'), '--json']);
    expect(read.code).toBe(0);
    expect(read.out).toContain('"own-sy-2"');
    const refused = tawatur(['analyze', at('to-shanqal.txt'), '--gazetteer', at('places.csv')]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('tawatur gazetteer import');
  });

  it('reads with a register of parties and says whose side an unnamed source is on', () => {
    const header = 'id\tkind\tnames\tside\n';
    writeFileSync(
      at('parties.tsv'),
      `${header}coast-command\torganisation\tالقيادة الساحلية\tcoast\ncoasters\tgroup\tساحلي\tcoast\n`,
    );
    writeFileSync(
      at('of-coast.txt'),
      'قال مسؤول عسكري ساحلي إن الطيران قصف مستودعا، ونفى قائد في القيادة الساحلية ذلك.',
    );
    const read = tawatur(['compare', at('of-coast.txt'), '--register', at('parties.tsv'), '--json']);
    expect(read.code).toBe(0);
    const { origins } = JSON.parse(read.out) as { origins: { kind: string; side: string | null }[] };
    const sides = origins.flatMap((one) => (one.kind === 'unnamed-person' ? [one.side] : []));
    expect(sides.length).toBeGreaterThan(0);
    expect(new Set(sides)).toEqual(new Set(['coast']));
    writeFileSync(at('wrong.tsv'), `${header}x\tcity\tالمرسى\t\n`);
    const refused = tawatur(['compare', at('of-coast.txt'), '--register', at('wrong.tsv')]);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('Line 2: «city» is no kind');
  });
});
