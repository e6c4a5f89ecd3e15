// The commands over a store, as their users run them: ingest, search, export, compare --store.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CORPUS } from '../../src/cli/corpus/places.ts';
import { tawatur } from './runs.ts';

const folder = mkdtempSync(join(tmpdir(), 'tawatur-cli-store-'));
const place = join(folder, 'reports.db');
const reports = join(CORPUS, 'stories', 'dayr-al-shunnar', 'reports');
const inFolder = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const linesOf = (out: string): Record<string, unknown>[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('ingest', () => {
  beforeAll(() => {
    mkdirSync(join(folder, 'in'));
  });

  it('stores a folder with what its manifest says, once however often', () => {
    const first = tawatur(['ingest', reports, '--store', place]);
    expect([first.code, first.err]).toEqual([0, '']);
    expect(first.out).toMatch(/^\d+ reports: (\d+) new, 0 known before\. The store is /u);
    const second = tawatur(['ingest', reports, '--store', place]);
    expect(second.out).toMatch(/ reports: 0 new, (\d+) known before/u);
  });

  it('tells, report by report, what became of it; a file that fails is named and the rest is stored', () => {
    const good = inFolder(
      'in/a.jsonl',
      `${JSON.stringify({ text: 'غرق زورق قرب الرأس الأبيض', outlet: 'الفنار' })}\nbroken\n`,
    );
    const run = tawatur(['ingest', good, join(folder, 'none.txt'), '--store', place, '--json']);
    expect(run.code).toBe(1);
    expect(linesOf(run.out)).toMatchObject([{ file: 'a.jsonl', part: 'line 1', outcome: 'new', newAcquisition: true }]);
    expect(run.err).toMatch(/a\.jsonl, line 2: It is no JSON/u);
    expect(run.err).toMatch(/none\.txt: There is no such file/u);
  });

  it('reads standard input as a pasted text', () => {
    const run = tawatur(
      ['ingest', '-', '--store', place, '--json', '--outlet', 'المنارة', '--published', '2024-03-09'],
      { input: 'عاد الزورق الثاني إلى الميناء' },
    );
    expect(linesOf(run.out)).toMatchObject([{ file: 'standard input', outcome: 'new' }]);
    const [found] = linesOf(tawatur(['search', 'للزورق', '--store', place, '--json', '--outlet', 'المنارة']).out);
    expect(found).toMatchObject({ outlet: 'المنارة', published: '2024-03-09' });
  });

  it('fetches from no machine but those of the public internet, and no setting opens it', () => {
    for (const address of ['http://127.0.0.1:4711/', 'http://localhost/a', 'http://169.254.169.254/latest/meta-data/'])
      for (const command of ['ingest', 'collect']) {
        const env = { http_proxy: 'http://127.0.0.1:9', NODE_USE_ENV_PROXY: '1', NO_PROXY: '*' };
        const run = tawatur([command, address, '--store', place], { env });
        expect([run.code, run.out, run.err]).toEqual([1, '', expect.stringContaining('not on the public internet')]);
      }
    expect(tawatur(['collect', 'ftp://a.test/', '--store', place]).code).toBe(2);
  });

  it('keeps addresses to be visited again, and forgets them', () => {
    const collect = (...args: string[]) => tawatur(['collect', ...args, '--store', place]);
    expect(collect('http://127.0.0.1/feed', '--keep').code).toBe(1);
    expect(collect('--list').out).toMatch(/^http:\/\/127\.0\.0\.1\/feed\t20.*Z\tIt leads to a machine/u);
    expect(collect().err).toContain('none is due before');
    expect(collect('http://127.0.0.1/feed', '--forget').code).toBe(0);
    expect(collect('http://127.0.0.1/feed', '--forget').code).toBe(1);
    expect(collect().err).toContain('no address is kept');
  });

  it('shows what changed at an address', () => {
    const versions = join(folder, 'versions.db');
    for (const [day, text] of [
      ['05', 'غرق زورق\nقتل ثلاثة'],
      ['06', 'غرق زورق\nقتل أربعة'],
    ]) {
      const line = JSON.stringify({ text, outlet: 'الفنار', url: 'https://fanar.example/1', date: `2024-03-${day}` });
      tawatur(['ingest', inFolder(`${day}.jsonl`, line), '--store', versions]);
    }
    const run = tawatur(['versions', 'https://fanar.example/1#top', '--store', versions]);
    expect(run.out).toMatch(/Z [0-9a-f]{32}\n.*Z [0-9a-f]{32}\n- قتل ثلاثة\n\+ قتل أربعة\n$/u);
  });

  it('is wrong use without a store or without files', () => {
    expect(tawatur(['ingest', reports]).code).toBe(2);
    expect(tawatur(['ingest', '--store', place]).code).toBe(2);
    expect(tawatur(['search', 'x', '--store', place, '--limit', '0']).code).toBe(2);
  });

  it('takes the store from the environment', () => {
    expect(tawatur(['search', 'الزورق'], { env: { TAWATUR_STORE: place } }).out).toContain('2 of 2 reports');
  });
});

describe('export --csv', () => {
  it('gives reports and claims as tables in which nothing is a formula', () => {
    const tables = join(folder, 'tables.db');
    const text = 'قال محافظ المرفأ إن طائرات حربية قصفت السوق القديم أمس.';
    const line = JSON.stringify({
      title: '=HYPERLINK("https://a.example")',
      source: '@SUM(A1)',
      text,
      date: '2024-03-05',
    });
    tawatur(['ingest', inFolder('table.jsonl', line), '--store', tables]);
    const [found, claims] = ['reports', 'claims'].map((what) => tawatur(['export', '--csv', what, '--store', tables]));
    expect([found!.code, found!.err, claims!.code, claims!.err]).toEqual([0, '', 0, '']);
    expect(found!.out).toMatch(
      /^\ufeff"id","outlet".*\r\n"[0-9a-f]{32}","'@SUM\(A1\)","2024-03-05","'=HYPERLINK\(""https/u,
    );
    expect(claims!.out).toMatch(/"shelling|"airstrike|"[a-z-]+","[^"]*قصف/u);
    expect(claims!.out).not.toMatch(/(?:^|,)"?[=+@]/mu);
  });
});

describe('search', () => {
  it('shows date, outlet and the words in context, whatever their spelling', () => {
    const run = tawatur(['search', 'وزورقٌ "الرأس الأبيض"', '--store', place]);
    expect([run.code, run.err]).toEqual([0, '']);
    expect(run.out).toMatch(/^no date · الفنار · a\.jsonl\n {2}غرق زورق قرب الرأس الأبيض\n/u);
    expect(run.out).toContain('1 of 1 reports');
  });

  it('does not let a report write on the terminal', () => {
    const path = inFolder(
      'bad.jsonl',
      JSON.stringify({ title: '\u001b[31mخطر\u202e', text: 'نص \u001b]0;x\u0007 غريب' }),
    );
    tawatur(['ingest', path, '--store', place]);
    const { out } = tawatur(['search', 'غريب', '--store', place]);
    expect(out).toContain('خطر');
    expect(out).not.toMatch(/[\u001b\u0007\u202e]/u);
  });

  it('goes on from page to page', () => {
    const all = linesOf(tawatur(['export', '--store', place]).out).map(({ id }) => id);
    const first = tawatur(['search', '', '--store', place, '--json', '--limit', '2']);
    const cursor = /--after (\S+)/u.exec(first.err)![1]!;
    const second = linesOf(tawatur(['search', '', '--store', place, '--json', '--limit', '2', '--after', cursor]).out);
    expect([...linesOf(first.out), ...second].map(({ id }) => id)).toEqual(all.slice(0, 4));
  });

  it.each([
    ['there is none', 'none.db', 'There is no store'],
    ['it is a text', 'in/a.jsonl', 'It is no store of Tawatur'],
  ])('says so where %s', (_, name, message) => {
    const run = tawatur(['search', 'x', '--store', join(folder, name)]);
    expect([run.code, run.out]).toEqual([1, '']);
    expect(run.err).toContain(message);
  });
});

describe('export', () => {
  it('prints every report with its ways, and what it prints can be stored again as the same reports', () => {
    const exported = tawatur(['export', '--store', place]).out;
    const again = join(folder, 'again.db');
    tawatur(['ingest', inFolder('again.jsonl', exported), '--store', again]);
    const pick = (out: string): unknown[] =>
      linesOf(out).map(({ id, text, outlet, published, url }) => [id, text, outlet, published, url]);
    expect(pick(tawatur(['export', '--store', again]).out)).toEqual(pick(exported));
    expect(linesOf(exported)[0]).toMatchObject({
      acquisitions: [{ route: expect.stringMatching(/^(?:file|paste)$/u) }],
    });
  });
});

describe('compare --store', () => {
  it('gives the comparison of the files, from the store, and the same when nothing has to be read anew', () => {
    const own = join(folder, 'story.db');
    tawatur(['ingest', reports, '--store', own]);
    const claims = (out: string): unknown[] => {
      const { claims, disputes, origins } = JSON.parse(out) as Record<string, unknown[]>;
      return [claims!.length, disputes!.length, origins!.length];
    };
    const first = tawatur(['compare', '--store', own, '--json']);
    expect([first.code, first.err]).toEqual([0, '']);
    const files = tawatur(['compare', '--manifest', join(reports, 'reports.tsv'), '--json']);
    expect(claims(first.out)).toEqual(claims(files.out));
    expect(tawatur(['compare', '--store', own, '--json']).out).toBe(first.out);
    expect(tawatur(['compare', '--store', own, '--json', '--fresh']).out).toBe(first.out);
  });

  it('takes only what a query finds', () => {
    const run = tawatur(['compare', '--store', place, '--search', '"الرأس الأبيض"', '--json']);
    expect((JSON.parse(run.out) as { documents: unknown[] }).documents).toHaveLength(1);
    expect(readFileSync(place).length).toBeGreaterThan(0);
  });
});

describe('remove, backup, restore and doctor', () => {
  it('take a text out for good, copy the store, bring it back, and find what is damaged', () => {
    const own = join(folder, 'own.db');
    const backup = join(folder, 'backup.db');
    const restored = join(folder, 'restored.db');
    const [kept, taken] = linesOf(
      tawatur(['ingest', '-', join(reports, '01.txt'), '--store', own, '--json'], { input: 'نص يبقى' }).out,
    ).map(({ document }) => String(document));
    expect(tawatur(['remove', taken!, '--store', own]).code).toBe(2);
    const removed = tawatur(['remove', taken!, '--why', 'مصدر في خطر', '--by', 'huda', '--store', own]);
    expect([removed.code, removed.out]).toEqual([0, `removed ${taken} (judgement 1)\n`]);
    const backedUp = tawatur(['backup', backup, '--store', own]);
    expect(backedUp.out).toBe(`${readFileSync(`${backup}.sha256`, 'utf8').slice(0, 64)}  ${backup}\n`);
    expect(tawatur(['restore', backup, '--store', restored]).code).toBe(0);
    expect(linesOf(tawatur(['export', '--store', restored]).out).map(({ id }) => id)).toEqual([kept]);
    const well = tawatur(['doctor', '--store', restored]);
    expect([well.code, well.err]).toEqual([0, '']);
    expect(well.out).toMatch(
      /^2 documents, 2 pieces of bytes, 1 judgements in [^\n]+\nlast judgement [0-9a-f]{64}\nall is well\n$/u,
    );
    const bytes = readFileSync(restored);
    const at = bytes.indexOf(Buffer.from('نص يبقى'));
    bytes[at]! ^= 1;
    writeFileSync(restored, bytes);
    const ill = tawatur(['doctor', '--store', restored, '--save', join(folder, 'saved.jsonl')]);
    expect(ill.code).toBe(1);
    expect(ill.err).toContain('not what was stored');
    expect(ill.out).toContain('1 reports can be read, 0 cannot');
    expect(readFileSync(join(folder, 'saved.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
  });
});

describe('judge', () => {
  it('rules on ids of today, for every comparison that follows, until it is undone', () => {
    const own = join(folder, 'judged.db');
    tawatur(['ingest', reports, '--store', own]);
    const compare = () =>
      JSON.parse(tawatur(['compare', '--store', own, '--json']).out) as { origins: { id: string }[] };
    const before = compare();
    const [one, other] = before.origins.map(({ id }) => id) as [string, string];
    expect(tawatur(['judge', 'merge', one, other, '--store', own, '--by', 'huda'])).toEqual({
      code: 0,
      out: 'judgement 1\n',
      err: '',
    });
    expect(compare().origins.length).toBe(before.origins.length - 1);
    expect(tawatur(['judgements', '--store', own]).out).toMatch(/^1 merge on o-[0-9a-f]{12}, by huda, /u);
    expect(tawatur(['judgements', '--lost', '--store', own]).out).toBe('');
    expect(tawatur(['judge', 'undo', '1', '--store', own]).out).toBe('judgement 2\n');
    expect(compare()).toEqual(before);
    const wrong = tawatur(['judge', 'reject', 'o-000000000000', '--store', own]);
    expect([wrong.code, wrong.err]).toEqual([1, expect.stringContaining('nothing has this id')]);
    expect(tawatur(['judge', 'bless', one, '--store', own]).code).toBe(2);
  });
});
