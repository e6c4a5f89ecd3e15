// The case form: what is written is read, what is printed reads back to the same places, mistakes are named with their line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scoreCase } from '../../src/cli/corpus/matching.ts';
import { parseCases } from '../../src/formats/read/cases.ts';
import { locateWording, wordingText } from '../../src/formats/read/wordings.ts';
import { printAnalysis, wordingOf } from '../../src/formats/write/cases.ts';
import { type Finding, findingsOf } from '../../src/formats/write/findings.ts';
import { analyze, arabic, documentOf, shippedGazetteer } from '../../src/index.ts';
import { reportLike } from '../properties/arbitrary-texts.ts';

const { clitics } = arabic;

const WHOLE = `# an agency passes on an unnamed official
published: 2024-03-05

ونقلت وكالة الساحل عن مسؤول محلي قوله إن القصف لم يصب السوق

==>

attribution: asserts indirect
  source: وكالة الساحل
  cue: نقلت ~ عن
  attribution: asserts indirect unnamed
    source: مسؤول محلي
    cue: قوله
    content: القصف … السوق
event: shelling CT-
  trigger: القصف
  target: السوق
`;

const located = (text: string, wording: string): string[] | string => {
  const found = locateWording(wordingText(text, clitics), wording);
  return typeof found === 'string' ? found : found.map((span) => text.slice(span.start, span.end));
};
const startOf = (text: string, wording: string): number => {
  const found = locateWording(wordingText(text, clitics), wording);
  return typeof found === 'string' ? -1 : found[0]!.start;
};

describe('a case', () => {
  it('is read with its settings, text and tree', () => {
    const { cases, mistakes } = parseCases(WHOLE);
    expect(mistakes).toEqual([]);
    expect(cases).toHaveLength(1);
    const [one] = cases;
    expect(one!.title).toBe('an agency passes on an unnamed official');
    expect(one!.settings).toEqual({ published: '2024-03-05' });
    expect(one!.text).toBe('ونقلت وكالة الساحل عن مسؤول محلي قوله إن القصف لم يصب السوق');
    expect(one!.expected.map((line) => line.key)).toEqual(['attribution', 'event']);
    expect(one!.expected[0]!.labels).toEqual(['asserts', 'indirect']);
    expect(one!.expected[0]!.inner.map((line) => line.key)).toEqual(['source', 'cue', 'attribution']);
    expect(one!.expected[0]!.inner[2]!.inner[2]!.wording).toBe('القصف … السوق');
  });

  it('may have company in its file', () => {
    const { cases } = parseCases(`# one\nنص\n\n==>\n\nnone\n\n# two\nنص آخر\n\n==>\n\ntime: نص = 2024\n`);
    expect(cases.map((one) => one.title)).toEqual(['one', 'two']);
    expect(cases[0]!.nothing).toContain('attribution');
    expect(cases[1]!.expected[0]).toMatchObject({ key: 'time', wording: 'نص', labels: ['2024'], line: 13 });
  });

  it('says of one layer that it is empty', () => {
    const { cases } = parseCases('# one\nنص\n\n==>\n\nattribution: none\nmention: نص = place\n');
    expect(cases[0]!.nothing).toEqual(['attribution']);
    expect(cases[0]!.expected.map((line) => line.key)).toEqual(['mention']);
  });

  it.each([
    ['no title', 'نص\n\n==>\n\nnone\n', 1, 'begins with its title'],
    ['no arrow', '# one\nنص\n', 1, 'no line «==>»'],
    ['nothing behind the arrow', '# one\nنص\n\n==>\n', 1, 'write «none»'],
    ['a line that is none', '# one\nنص\n\n==>\n\nwhat is this\n', 6, 'not a line'],
    ['a layer that there is not', '# one\nنص\n\n==>\n\nnoun: نص\n', 6, 'is no layer'],
  ])('with %s is named with its line', (_, source, line, message) => {
    const mistake = parseCases(source).mistakes[0];
    expect(mistake?.line).toBe(line);
    expect(mistake?.message).toContain(message);
  });
});

describe('quoted words', () => {
  const text = 'قال الوزير إن السوق آمن، ثم زار الوزير السوق\nوقال: السوق آمن';

  it('are found where they stand', () => {
    expect(located(text, 'الوزير')).toEqual(['الوزير']);
    expect(startOf(text, 'الوزير #2')).toBe(text.lastIndexOf('الوزير'));
    expect(located(text, 'إن … آمن')).toEqual(['إن السوق آمن']);
    expect(located(text, 'قال ~ إن')).toEqual(['قال', 'إن']);
    expect(located(text, 'السوق وقال')).toEqual(['السوق\nوقال']);
  });

  it('may stand behind letters that are written together with them, not inside another word', () => {
    expect(startOf(text, 'قال #2')).toBe(text.lastIndexOf('قال'));
    expect(startOf('مقال قال', 'قال')).toBe(5);
    expect(startOf('بالسوق', 'السوق')).toBe(1);
    expect(startOf('مقال', 'قال')).toBe(1);
  });

  it('that do not stand there are named', () => {
    expect(located(text, 'البرلمان')).toContain('البرلمان');
    expect(located(text, 'الوزير #3')).toContain('only 2 times');
    expect(located(text, 'آمن #2 … الوزير')).toContain('there');
  });

  it('are printed so that they lead back to their place', () => {
    fc.assert(
      fc.property(reportLike, fc.nat(), fc.nat(), (words, one, other) => {
        const page = wordingText(words, clitics);
        const [from, to] = [one % (words.length + 1), other % (words.length + 1)].sort((a, b) => a - b) as [
          number,
          number,
        ];
        const part = words.slice(from, to);
        if (part.trim() === '') return;
        const start = from + (part.length - part.trimStart().length);
        const span = { start, end: start + part.trim().length };
        expect(locateWording(page, wordingOf(page, [span]))).toEqual([span]);
      }),
      { numRuns: 400 },
    );
  });
});

const strip = (finding: Finding): unknown => ({
  layer: finding.layer,
  labels: finding.labels,
  spans: finding.spans,
  parts: finding.parts,
  inner: finding.inner.map(strip),
});

describe('an analysis as a case', () => {
  const read = (text: string) =>
    analyze(documentOf({ text, name: 'a report', published: '2024-03-05' }), arabic, shippedGazetteer);

  it('expects just what was found', () => {
    fc.assert(
      fc.property(reportLike, fc.boolean(), (text, why) => {
        const analysis = read(text);
        const { cases, mistakes } = parseCases(printAnalysis(analysis, { clitics, why }));
        expect(mistakes).toEqual([]);
        expect(cases).toHaveLength(1);
        if (cases[0]!.text !== text) return;
        const result = scoreCase(cases[0]!, findingsOf(analysis), { clitics });
        expect(result.mistakes).toEqual([]);
        expect(result.missed.map((one) => strip(one.finding))).toEqual([]);
        expect(result.spurious.map((one) => strip(one.finding))).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('keeps signs of the case form that the text itself has', () => {
    const analysis = read('قال … … ثم ~ صمت');
    const { cases, mistakes } = parseCases(printAnalysis(analysis, { clitics }));
    expect(mistakes).toEqual([]);
    const result = scoreCase(cases[0]!, findingsOf(analysis), { clitics });
    expect(result.missed.map((one) => strip(one.finding))).toEqual([]);
    expect(findingsOf(analysis).length).toBeGreaterThan(0);
  });

  it('keeps a text whose lines look like titles and arrows', () => {
    const text = '# عنوان\n==>\n\\# سطر\nقال الوزير إن الجسر سليم.';
    const { cases } = parseCases(printAnalysis(read(text), { clitics }));
    expect(cases).toHaveLength(1);
    expect(cases[0]!.text).toBe(text);
  });

  it('tells the reasons when asked', () => {
    const printed = printAnalysis(read('قال وزير الري سالم ناصر إن السد سليم.'), { clitics, why: true });
    expect(printed).toMatch(/because: [a-z-]+\/[a-z-]+ «/u);
  });
});
