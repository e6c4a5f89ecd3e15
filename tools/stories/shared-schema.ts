// A report's gold as JSON in the schema of ../shared/gold (spans [start, end], via, args …), so that ../shared/score/score.mjs
// can score the sample story with the same measure as the shared gold.
import type { GoldAttribution, GoldEvent, GoldLine, ReportGold } from './golds.ts';

const KINDS: Readonly<Record<string, string>> = {
  person: 'PER',
  organisation: 'ORG',
  place: 'GPE',
  outlet: 'MEDIA',
  group: 'NORP',
  weapon: 'WEAPON',
  'unnamed-source': 'SRC',
};
const MODALITIES = new Set(['future', 'requested', 'hypothetical', 'possible']);
const NUMBER = /^\d+(?:\.\d+)?$/u;

const part = (line: GoldLine, key: string) => line.parts.find((each) => each.key === key);
const first = (line: GoldLine | undefined) => line?.spans[0] ?? null;

const attributionJson = (one: GoldAttribution) => ({
  id: one.id,
  source: first(part(one, 'source')),
  antecedent: first(part(one, 'antecedent')) ?? undefined,
  cue: part(one, 'cue')?.spans ?? [],
  contents: one.contents,
  stance: one.labels[0],
  direct: one.labels[1] === 'direct',
  mixed: one.labels[1] === 'mixed',
  via: one.via,
});

const eventJson = (one: GoldEvent) => {
  const [type, ...rest] = one.labels;
  const factuality = rest.find((label) => /^(?:CT|PR|PS|U)/u.test(label)) ?? 'CT+';
  const modality = rest.find((label) => MODALITIES.has(label));
  return {
    id: one.id,
    type,
    trigger: first(part(one, 'trigger')),
    args: one.parts.filter((each) => each.key !== 'trigger').map((each) => ({ role: each.key, span: first(each) })),
    polarity: factuality.endsWith('-') ? 'negative' : 'positive',
    modality: modality ?? (factuality.startsWith('CT') ? 'actual' : 'possible'),
    attribution: one.attribution,
  };
};

/** The gold of one report in the shared schema. */
export function reportJson(gold: ReportGold) {
  const of = (key: string) => gold.lines.filter((line) => line.key === key);
  const blocks = of('block');
  return {
    doc: `${gold.doc}.txt`,
    anchorDate: gold.published,
    length: gold.text.length,
    title: first(blocks.find((line) => line.labels[0] === 'headline')),
    creditLine: first(blocks.find((line) => line.labels[0] === 'byline')),
    noise: blocks
      .filter((line) => line.labels[0] === 'noise')
      .map((line) => ({ span: first(line), kind: line.labels[1] })),
    mentions: of('mention').map((line) => ({ span: first(line), type: KINDS[line.labels[0] ?? ''] })),
    times: of('time').map((line) => ({ span: first(line), value: line.labels[0] })),
    quantities: of('number').map((line) => ({
      span: first(line),
      value: NUMBER.test(line.labels[0] ?? '') ? Number(line.labels[0]) : null,
    })),
    attributions: gold.attributions.map(attributionJson),
    events: gold.events.map(eventJson),
  };
}
