// The dossier page without a browser: its words in both languages, its style, what it says when there is little to say, and
// that text of reports goes in as text, letter for letter.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparisonRules } from '../../src/comparison/rules.ts';
import { datePair, hourPair } from '../../src/formats/write/html/dates.ts';
import { openDossier } from '../../src/formats/write/html/dossiers.ts';
import { writeDossier } from '../../src/formats/write/html/index.ts';
import { escaped, html, islandOf } from '../../src/formats/write/html/markup.ts';
import { type Key, type Phrase, pairOf } from '../../src/formats/write/html/phrases.ts';
import { countedOrigins, rangeOf } from '../../src/formats/write/html/ranges.ts';
import { writeReader } from '../../src/formats/write/html/readers.ts';
import { ar } from '../../src/formats/write/html/strings/ar.ts';
import { en } from '../../src/formats/write/html/strings/en.ts';
import { STYLE } from '../../src/formats/write/html/style/index.ts';
import { anchorAt, formUnits } from '../../src/formats/write/html/units.ts';
import type { Analysis } from '../../src/model/analyses.ts';
import { reason } from '../../src/model/reasons.ts';
import { analyses, at, comparison, emptyComparison } from './fixtures.ts';
import { largeStory } from './large-story.ts';

const FOLDER = join(import.meta.dirname, '../../src/formats/write/html');
const ARABIC = /\p{Script=Arabic}/u;
const forms = (phrase: Phrase): string[] => (typeof phrase === 'string' ? [phrase] : Object.values(phrase));
const placesIn = (phrase: Phrase): string[] =>
  [...new Set(forms(phrase).flatMap((text) => text.match(/\{\w+\}/gu) ?? []))].sort();

/** What a browser would give as textContent of this markup. */
const textContent = (markup: string): string =>
  markup
    .replace(/<span class="control" data-unit="(\d+)"[^>]*>\ufffd/gu, (_, code: string) =>
      String.fromCharCode(Number(code)),
    )
    .replace(/<[^>]*>/gu, '')
    .replace(
      /&(?:lt|gt|amp|quot|#39|#13);/gu,
      (entity) => ({ '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#13;': '\r' })[entity]!,
    );

describe('the words of the page', () => {
  it('are the same in both languages, none empty', () => {
    expect(Object.keys(en)).toEqual(Object.keys(ar));
    for (const key of Object.keys(ar) as Key[]) {
      expect([...forms(ar[key]), ...forms(en[key])].filter((text) => text.trim() === '')).toEqual([]);
      const counted = (list: string[]): string[] => list.filter((place) => place !== '{count}');
      expect([key, counted(placesIn(ar[key]))]).toEqual([key, counted(placesIn(en[key]))]);
    }
  });

  it('are Arabic in Arabic and English in English', () => {
    const bare = new Set([
      'language.ar',
      'language.en',
      'list.separator',
      'date.day',
      'date.month',
      'date.time',
      'finding.speech',
      'number.mod',
    ]);
    const keys = (Object.keys(ar) as Key[]).filter((key) => !bare.has(key));
    expect(keys.filter((key) => !forms(ar[key]).every((text) => ARABIC.test(text)))).toEqual([]);
    expect(keys.filter((key) => forms(en[key]).some((text) => ARABIC.test(text)))).toEqual([]);
  });

  it('give every reason of the comparison in words', () => {
    const reasons = Object.keys(comparisonRules).filter((rule) => /^(?:origin|identity|range)\//u.test(rule));
    expect(reasons.filter((rule) => !(`reason.${rule}` in ar))).toEqual([]);
    expect(reasons.length).toBeGreaterThan(10);
  });

  it('stand nowhere else in the page’s files', () => {
    const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
      (name) => name.endsWith('.ts') && !name.startsWith('strings'),
    );
    const code = (name: string): string =>
      readFileSync(join(FOLDER, name), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/gu, '');
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((name) => ARABIC.test(code(name)))).toEqual([]);
  });

  it('have the six plural forms of Arabic', () => {
    const said = [0, 1, 2, 3, 11, 100].map((count) => pairOf('count.reports', { count })[0]);
    expect(said).toEqual(['لا تقارير', 'تقرير واحد', 'تقريران', '3 تقارير', '11 تقريراً', '100 تقرير']);
    const plural = Object.entries(ar as Record<string, Phrase>).filter(([, phrase]) => typeof phrase !== 'string');
    for (const [key, phrase] of plural) expect([key, Object.keys(phrase).length]).toEqual([key, 6]);
  });

  it('keep a name apart from the direction of the sentence', () => {
    expect(pairOf('outlet.unknown', { name: 'a.txt' })[0]).toContain('\u2068a.txt\u2069');
  });

  it('name days with both month names', () => {
    expect(datePair('2024-03-05')).toEqual(['الثلاثاء 5 آذار/مارس 2024', 'Tuesday 5 March 2024']);
    expect(datePair('2024-03-05T09:20:00Z')[1]).toBe('Tuesday 5 March 2024, 09:20');
    expect(datePair('2024-03-05TNI')[0]).toBe('الثلاثاء 5 آذار/مارس 2024، ليلاً');
    expect(datePair('2024-W10')[1]).toBe('week 10 of 2024');
    expect(datePair('PAST_REF')[0]).toBe('PAST_REF');
    expect(datePair('2024-13-40')[0]).toBe('2024-13-40');
    expect(datePair(null)[1]).toBe('date unknown');
    expect(hourPair('2024-03-05TMO')?.[1]).toBe('morning');
    expect(hourPair('2024-03-05')).toBeNull();
  });
});

describe('the style of the page', () => {
  it('knows no left and no right', () => {
    const rules = STYLE.replace(/url\([^)]*\)/gu, '');
    expect(rules.match(/\b(?:left|right)\b/gu) ?? []).toEqual([]);
    expect(rules).not.toMatch(/(?:margin|padding|border)-(?:top|bottom)|letter-spacing|font-style:italic/u);
  });

  it('moves no letter of the reader: marks are background and lines only', () => {
    const marks = STYLE.split('\n').filter((rule) => /^\.f-(?!noise)/u.test(rule));
    expect(marks.length).toBe(7);
    for (const rule of marks)
      expect(rule).toMatch(
        /^\.f-\w+\{(?:background|text-decoration|text-underline-offset|text-decoration-skip-ink|[:;\s\w.()-])+\}$/u,
      );
    expect(marks.join()).not.toMatch(/padding|margin|border|weight|font-size|display/u);
  });

  it('reaches nobody', () => {
    expect(STYLE.match(/url\((?!data:|"data:)/gu)).toBeNull();
    expect(STYLE).not.toContain('@import');
  });
});

describe('markup', () => {
  it('takes strings as text and only markup as markup', () => {
    expect(html`<b>${'<i>"&'}</b>${html`<u>${1}</u>`}${[null, false, 'x']}`.html).toBe(
      '<b>&lt;i&gt;&quot;&amp;</b><u>1</u>x',
    );
    expect(islandOf({ x: '</script><!--' }).html).not.toMatch(/<|>.*</u);
  });

  it('escapes any string so that nothing of it is left as markup', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        (text) => !/[<>"']/u.test(escaped(text)) && textContent(escaped(text)) === text,
      ),
    );
  });
});

const readerOf = (analysis: Analysis): string => {
  const dossier = openDossier(emptyComparison([analysis]), [analysis]);
  return writeReader(analysis, dossier.reports[0]!.units, []).html;
};

describe('the reader', () => {
  it('holds every report letter for letter', () => {
    const page = writeDossier(comparison, analyses);
    const readers = [...page.matchAll(/<div class="reader"[^>]*>(.*?)<\/div>/gsu)].map((match) =>
      textContent(match[1]!),
    );
    expect(readers.sort()).toEqual(analyses.map(({ document }) => document.text).sort());
  });

  it('holds any string under any marks', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[ابت\r\n \u202e\u2067<&]{0,60}$/u));
    const lone = text.chain((words) => fc.constantFrom(words, `${words}\ud800ب\u0000`));
    const cut = fc.tuple(fc.nat(80), fc.nat(80));
    fc.assert(
      fc.property(lone, fc.array(cut, { maxLength: 12 }), (words, cuts) => {
        const spans = cuts.map(([one, other]) => ({ start: Math.min(one, other), end: Math.max(one, other) }));
        const inside = spans.filter(({ start, end }) => start < end && end <= words.length);
        const base = analyses[0]!;
        const analysis: Analysis = {
          ...base,
          document: { ...base.document, text: words },
          blocks: inside
            .slice(0, 2)
            .map((span) => ({ ...span, role: 'noise', kind: 'advert', because: reason('x', []) })),
          sentences: inside.slice(2, 5),
          attributions: [],
          events: [],
          numbers: [],
          times: [],
          mentions: [],
        };
        const findings = spans.map((span) => ({
          layer: 'event' as const,
          spans: [span],
          says: ['x', 'x'] as const,
          rule: 'x',
        }));
        const written = writeReader(analysis, formUnits(analysis, 'r1'), findings).html;
        expect(textContent(written)).toBe(words);
        expect(textContent(readerOf(analysis))).toBe(words);
      }),
    );
  });

  it('has an anchor for every word, once', () => {
    for (const analysis of analyses) {
      const units = formUnits(analysis, 'r1');
      const anchors = units.map(({ anchor }) => anchor).filter((anchor) => anchor !== '');
      expect(new Set(anchors).size).toBe(anchors.length);
      for (const { start } of analysis.events.map(({ trigger }) => trigger)) {
        const unit = units.find(({ anchor }) => anchor === anchorAt(units, start))!;
        expect(unit.start <= start && start < unit.end).toBe(true);
      }
    }
  });

  it('shows controls that reorder text as marks, and keeps them', () => {
    const base = analyses[0]!;
    const text = `قتل \u202e36\u202c شخصاً`;
    const written = readerOf({ ...base, blocks: [], sentences: [], document: { ...base.document, text } });
    expect(written).toContain('<span class="control" data-code="202E">\u202e</span>36');
    expect(textContent(written)).toBe(text);
  });
});

describe('the page', () => {
  const page = writeDossier(comparison, analyses, { notice: 'قصة للتجربة' });

  it('is the same whatever the order of reports', () => {
    const turned = writeDossier(
      { ...comparison, documents: [...comparison.documents].reverse() },
      [...analyses].reverse(),
      { notice: 'قصة للتجربة' },
    );
    expect(turned).toBe(page);
  });

  it('leads every link to an anchor that exists, once', () => {
    const ids = [...page.matchAll(/\sid="([^"]+)"/gu)].map((match) => match[1]!);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="([^"]*)"/gu)].map((match) => match[1]!);
    expect(targets.filter((target) => !target.startsWith('#') || !ids.includes(target.slice(1)))).toEqual([]);
    expect(targets.length).toBeGreaterThan(80);
  });

  it('points with its links at the words that it quotes', () => {
    const quotes = [...page.matchAll(/<a class="to" href="#r(\d+)-s\d+" data-w="(\d+)-(\d+)"><q[^>]*>(.*?)<\/q>/gsu)];
    expect(quotes.length).toBeGreaterThan(20);
    const readers = new Map(
      [...page.matchAll(/id="r(\d+)"><details.*?<div class="reader"[^>]*>(.*?)<\/div>/gsu)].map((match) => [
        match[1],
        textContent(match[2]!),
      ]),
    );
    for (const [, report, from, to, words] of quotes)
      expect(readers.get(report)!.slice(Number(from), Number(to))).toBe(textContent(words!));
  });

  it('keeps outlets and origins apart: three outlets, one origin', () => {
    const row = /<tr[^>]*id="c4".*?<\/tr>/su.exec(page)![0];
    expect(row).toContain(pairOf('badge.oneOrigin')[0]);
    expect(row).toContain('data-outlets="3"');
    expect(row).toMatch(/<b>1<\/b>/u);
  });

  it('names what has no date, no place, no outlet, and what failed', () => {
    for (const words of [
      pairOf('timeline.undated')[0],
      'الطريق الشرقي',
      pairOf('map.unlocated', { count: 2 })[0],
      'وسيلة غير معروفة',
      'broken.bin',
      'not-text',
      'قصة للتجربة',
    ])
      expect(page).toContain(words);
  });

  it('says who made it, in which format, and whose places and borders these are', () => {
    for (const words of ['tawatur-comparison/1', 'tawatur 0.1.0', 'GeoNames', 'Natural Earth', 'CC BY 4.0'])
      expect(page).toContain(words);
  });

  it('allows only its own script and style, by hash', () => {
    const policy = /Content-Security-Policy" content="([^"]*)"/u.exec(page)![1]!.replaceAll('&#39;', "'");
    expect(policy).toMatch(
      /^default-src 'none'; script-src 'sha256-[\w+/]{43}='; style-src 'sha256-[\w+/]{43}='; img-src data:; font-src data:; base-uri 'none'; form-action 'none'$/u,
    );
    expect(page).not.toMatch(/\sstyle="|\son\w+="|<(?:iframe|link|img|object|embed|form|base)\b/u);
    expect(page.match(/<script\b/gu)?.length).toBe(2);
    expect(page.match(/https?:\/\/(?!www\.w3\.org|marfa\.example)/gu)).toBeNull();
  });

  it('says so when there is nothing: no report, one report, no disputes, a report that was not given', () => {
    const none = writeDossier(emptyComparison([]), []);
    expect(none).toContain(pairOf('title.untitled')[0]);
    const one = writeDossier(emptyComparison(analyses.slice(0, 1)), analyses.slice(0, 1), { language: 'en' });
    expect(one).toContain(pairOf('disputes.oneReport')[1]);
    expect(one).toContain(pairOf('map.none')[1]);
    expect(one).toContain('<html lang="en" dir="ltr">');
    const two = writeDossier(emptyComparison(analyses.slice(0, 2)), []);
    expect(two).toContain(pairOf('disputes.none')[0]);
    expect(two).toContain(pairOf('report.noText')[0]);
  });

  it('bears hundreds of claims, forty outlets and very long titles', () => {
    const story = largeStory(40, 300);
    const large = writeDossier(story.comparison, story.analyses, { title: 'عنوان طويل '.repeat(80) });
    expect(large.length).toBeLessThan(4_000_000);
    const heads = /<thead.*?<\/thead>/su.exec(large)![0];
    expect(heads.match(/columnheader/gu)!.length).toBeLessThanOrEqual(19);
  });
});

describe('the range of origins', () => {
  const all = new Map(comparison.origins.map((origin) => [origin.id, origin]));

  it('merges likely ones for the best and possible ones for the least number', () => {
    const official = all.get('o-official')!;
    const witnesses = all.get('o-witnesses')!;
    expect(rangeOf([official, witnesses])).toMatchObject({ least: 1, best: 2, most: 2 });
    const likely = { ...official, maybeSame: [{ origin: 'o-witnesses', grade: 'likely' as const, because: 'x' }] };
    expect(rangeOf([likely, witnesses])).toMatchObject({ least: 1, best: 1, most: 2 });
    expect(rangeOf([])).toMatchObject({ least: 0, best: 0, most: 0 });
  });

  it('counts headlines in the upper bound only, and narration only where nobody is named', () => {
    const [headline, narrator, army] = ['o-headline', 'o-mina', 'o-army'].map((id) => all.get(id)!);
    expect(rangeOf([headline!, army!])).toMatchObject({ least: 1, best: 1, most: 2, sides: ['army'] });
    expect(rangeOf([narrator!, army!])).toMatchObject({ best: 1, most: 1 });
    expect(rangeOf([narrator!])).toMatchObject({ best: 1, most: 1 });
  });

  it('agrees with what the comparison says of its propositions', () => {
    for (const proposition of comparison.propositions) {
      const { least, best, most, sides } = proposition.origins;
      expect(rangeOf(countedOrigins([proposition], all))).toMatchObject({ least, best, most, sides });
    }
  });
});

it('fixtures quote words that stand in their reports', () => {
  expect(() => at('abc', 'x')).toThrow();
});
