// Builds a story's gold/story.json from its gold/story.txt: every place is quoted there by report and words («01: تسع غارات»),
// and this finds the spans and the attributions (of gold/01.txt …) whose content holds them. Nobody types an offset.
// The schema of story.json is that of the shared gold (../shared/gold/suruc/story.json, seeds/dossier.json), so its scorers run on it.
// Usage: node tools/stories/build.ts STORY_FOLDER [--check] [--reports FOLDER]
//   --check: compare with the story.json that lies there instead of writing it; --reports: also write each report's gold as JSON
//   in the shared schema (for ../shared/score/score.mjs).
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ReportGold, readReportGold, spanIn } from './golds.ts';
import { parseRecords, type StoryRecord } from './records.ts';
import { reportJson } from './shared-schema.ts';

interface Evidence {
  readonly doc: string;
  readonly attribution: string | null;
  readonly span: readonly [number, number];
  readonly origin?: string;
}

const mistakes: string[] = [];
const one = (record: StoryRecord, key: string): string | undefined =>
  record.fields.find((field) => field.key === key)?.value;
const all = (record: StoryRecord, key: string): string[] =>
  record.fields.filter((field) => field.key === key).map((field) => field.value);
const list = (text: string | undefined): string[] => (text ?? '').split(/\s+/u).filter((word) => word !== '');

/** «01: words» as a report and the span of the words in it. */
function locate(
  golds: ReadonlyMap<string, ReportGold>,
  quote: string,
): { gold: ReportGold; span: readonly [number, number] } | null {
  const [, doc = '', words = ''] = /^(\d+): (.*)$/u.exec(quote) ?? [];
  const gold = golds.get(doc);
  const span = gold === undefined ? `no report «${doc}»` : spanIn(gold, words);
  if (gold !== undefined && typeof span !== 'string') return { gold, span };
  mistakes.push(`${quote}: ${String(span)}`);
  return null;
}

/** The innermost attribution whose content holds the span; the whole content is then the evidence. */
function evidenceOf(golds: ReadonlyMap<string, ReportGold>, quote: string): Evidence | null {
  const found = locate(golds, quote);
  if (found === null) return null;
  const { gold, span } = found;
  const holders = gold.attributions.filter((each) =>
    each.contents.some((content) => content[0] <= span[0] && span[1] <= content[1]),
  );
  const inner = holders.reduce<(typeof holders)[number] | null>(
    (best, each) => (best === null || size(each.contents) < size(best.contents) || each.via === best.id ? each : best),
    null,
  );
  if (inner === null) return { doc: gold.doc, attribution: null, span };
  const content = inner.contents.find((each) => each[0] <= span[0] && span[1] <= each[1])!;
  return { doc: gold.doc, attribution: inner.id, span: content };
}

const size = (spans: readonly (readonly [number, number])[]): number =>
  spans.reduce((sum, span) => sum + span[1] - span[0], 0);

function originsOf(records: readonly StoryRecord[], golds: ReadonlyMap<string, ReportGold>) {
  return records
    .filter((record) => record.type === 'origin')
    .map((record) => ({
      id: record.id,
      who: one(record, 'who'),
      kind: one(record, 'kind'),
      side: one(record, 'side'),
      reason: one(record, 'reason'),
      carriedBy: all(record, 'carries').flatMap((quote) => {
        const evidence = evidenceOf(golds, quote);
        if (evidence?.attribution === null) mistakes.push(`${record.id}: no attribution holds «${quote}»`);
        return evidence === null ? [] : [{ doc: evidence.doc, attribution: evidence.attribution }];
      }),
    }));
}

/** The origin of an attribution, or of the one that relays it where it has none of its own. */
function originIndex(origins: ReturnType<typeof originsOf>, golds: ReadonlyMap<string, ReportGold>) {
  const index = new Map(
    origins.flatMap((origin) => origin.carriedBy.map((each) => [`${each.doc} ${each.attribution}`, origin.id])),
  );
  return (evidence: Evidence): string | undefined => {
    let at: string | null = evidence.attribution;
    while (at !== null) {
      const origin = index.get(`${evidence.doc} ${at}`);
      if (origin !== undefined) return origin;
      at = golds.get(evidence.doc)!.attributions.find((each) => each.id === at)?.via ?? null;
    }
    return undefined;
  };
}

function claimsOf(
  records: readonly StoryRecord[],
  golds: ReadonlyMap<string, ReportGold>,
  origins: ReturnType<typeof originsOf>,
) {
  const originOf = originIndex(origins, golds);
  const evidence = (record: StoryRecord, key: string): Evidence[] =>
    all(record, key).flatMap((quote) => {
      const found = evidenceOf(golds, quote);
      const origin = found === null ? undefined : originOf(found);
      return found === null ? [] : [origin === undefined ? found : { ...found, origin }];
    });
  return records
    .filter((record) => record.type === 'claim')
    .map((record) => {
      const assertedBy = evidence(record, 'asserted');
      const [least, best, most] = list(one(record, 'counts')).map(Number);
      const ids = [...new Set(assertedBy.map((each) => each.origin).filter((id) => id !== undefined))];
      if (least !== 0 && ids.length > 0 && ids.length !== most)
        mistakes.push(`${record.id}: ${ids.length} origins (${ids.join(' ')}), but most is ${most}`);
      const value = one(record, 'value') ?? '';
      return {
        id: record.id,
        text_en: one(record, 'en'),
        happening: one(record, 'about'),
        slot: one(record, 'slot'),
        value: /^\d+$/u.test(value) ? Number(value) : value,
        assertedBy,
        deniedBy: evidence(record, 'denied'),
        docs: [...new Set(assertedBy.map((each) => each.doc))],
        origins: { least, best, most, sides: list(one(record, 'sides')), ids },
        ...(one(record, 'note') === undefined ? {} : { note: one(record, 'note') }),
      };
    });
}

function disputesOf(records: readonly StoryRecord[], claims: ReturnType<typeof claimsOf>) {
  const known = new Set(claims.map((claim) => claim.id));
  const checked = (ids: string[]): string[] => {
    for (const id of ids) if (!known.has(id)) mistakes.push(`no claim «${id}»`);
    return ids;
  };
  const disputes = records
    .filter((record) => record.type === 'dispute')
    .map((record) => ({
      id: record.id,
      question_en: one(record, 'question'),
      about: one(record, 'about'),
      kind: one(record, 'kind'),
      positions: all(record, 'position').map((line) => {
        const [value = '', ids = ''] = line.split(' = ');
        const named = checked(list(ids));
        const origins = [
          ...new Set(claims.filter((claim) => named.includes(claim.id)).flatMap((claim) => claim.origins.ids)),
        ];
        return { value, claims: named, origins };
      }),
      ...(one(record, 'note') === undefined ? {} : { note: one(record, 'note') }),
    }));
  const notDisputes = records
    .filter((record) => record.type === 'not-dispute')
    .map((record) => ({
      id: record.id,
      pair: one(record, 'pair'),
      claims: checked(list(one(record, 'claims'))),
      why: one(record, 'why'),
    }));
  return { disputes, notDisputes };
}

function passagesOf(records: readonly StoryRecord[], golds: ReadonlyMap<string, ReportGold>) {
  const passage = (quote: string | undefined) => {
    const found = locate(golds, quote ?? '');
    return found === null ? null : { doc: found.gold.doc, start: found.span[0], end: found.span[1] };
  };
  const reuse = records
    .filter((record) => record.type === 'reuse')
    .map((record) => ({
      id: record.id,
      a: passage(one(record, 'a')),
      b: passage(one(record, 'b')),
      kind: one(record, 'kind'),
      credited: one(record, 'credited'),
    }));
  const headlineOnly = records
    .filter((record) => record.type === 'headline-only')
    .map((record) => {
      const found = locate(golds, record.id);
      return { doc: found?.gold.doc, claim: one(record, 'claim'), body: one(record, 'body'), span: found?.span };
    });
  return { reuse, headlineOnly };
}

const plain = (records: readonly StoryRecord[], type: string, idKey: string) =>
  records
    .filter((record) => record.type === type)
    .map((record) => ({
      [idKey]: record.id,
      ...Object.fromEntries(record.fields.map(({ key, value }) => [key, key === 'claims' ? list(value) : value])),
    }));

function storyOf(folder: string, golds: ReadonlyMap<string, ReportGold>) {
  const records = parseRecords(readFileSync(join(folder, 'gold', 'story.txt'), 'utf8'));
  const story = records.find((record) => record.type === 'story');
  const origins = originsOf(records, golds);
  const claims = claimsOf(records, golds, origins);
  return {
    story: story?.id,
    title: story === undefined ? undefined : one(story, 'title'),
    notice: story === undefined ? undefined : one(story, 'notice'),
    happenings: plain(records, 'happening', 'id'),
    origins,
    maybeSame: records
      .filter((record) => record.type === 'maybe-same')
      .map((record) => [...list(record.id), one(record, 'why'), one(record, 'grade')]),
    neverMerge: records
      .filter((record) => record.type === 'never-merge')
      .map((record) => [...list(record.id), one(record, 'why')]),
    claims,
    ...disputesOf(records, claims),
    ...passagesOf(records, golds),
    notices: plain(records, 'notice-record', 'id'),
    timeline: plain(records, 'timeline', 'date'),
  };
}

function main(args: readonly string[]): number {
  const [folder = '', ...flags] = args;
  const gold = join(folder, 'gold');
  if (!existsSync(gold)) {
    console.error('usage: build.ts STORY_FOLDER [--check] [--reports FOLDER]');
    return 2;
  }
  const files = readdirSync(gold)
    .filter((name) => /^\d+\.txt$/u.test(name))
    .sort();
  const golds = new Map(files.map((name) => [name.replace('.txt', ''), readReportGold(gold, name)]));
  for (const each of golds.values()) mistakes.push(...each.mistakes.map((mistake) => `${each.doc}.txt: ${mistake}`));
  const json = `${JSON.stringify(storyOf(folder, golds), null, 1)}\n`;
  const reports = flags.indexOf('--reports');
  if (reports >= 0) {
    const out = flags[reports + 1] ?? '.';
    mkdirSync(out, { recursive: true });
    for (const each of golds.values()) writeFileSync(join(out, `${each.doc}.json`), JSON.stringify(reportJson(each)));
  }
  const path = join(gold, 'story.json');
  if (flags.includes('--check')) {
    if (!existsSync(path) || readFileSync(path, 'utf8') !== json)
      mistakes.push('story.json is not what story.txt gives; run tools/stories/build.ts');
  } else writeFileSync(path, json);
  for (const mistake of mistakes) console.error(mistake);
  return mistakes.length === 0 ? 0 : 1;
}

process.exitCode = main(process.argv.slice(2));
