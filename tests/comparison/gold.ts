// Development input: makes Analysis records from the hand-made annotations in ../shared/gold, so that the comparison can be
// tried on near-perfect reading. Not part of the product; the tests skip where the folder is missing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ANALYSIS_FORMAT, type Analysis, ENGINE } from '../../src/model/analyses.ts';
import type { Attribution, ChannelKind, SourceKind, Stance } from '../../src/model/attributions.ts';
import type { Block } from '../../src/model/documents.ts';
import type { EventMention, Factuality, Modality, Role } from '../../src/model/events.ts';
import type { KnownEntity } from '../../src/model/knowledge.ts';
import type { Mention, MentionKind } from '../../src/model/mentions.ts';
import { reason } from '../../src/model/reasons.ts';
import type { NumberMod, Quantity, Timex } from '../../src/model/times.ts';
import { hashOf } from '../../src/text/hashes.ts';
import type { Span } from '../../src/text/spans.ts';

type Pair = [number, number];
// biome-ignore lint/suspicious/noExplicitAny: the gold schema is loose and read in one place
type Loose = any;

export const sharedFolder = process.env.TAWATUR_SHARED ?? join(import.meta.dirname, '../../../shared');
export const hasShared = existsSync(join(sharedFolder, 'gold'));

const span = (pair: Pair): Span => ({ start: pair[0], end: pair[1] });
const because = reason('gold', []);
const KINDS: Record<string, MentionKind> = {
  PER: 'person',
  ORG: 'organisation',
  GPE: 'place',
  LOC: 'place',
  FAC: 'place',
  NORP: 'group',
  MEDIA: 'outlet',
  WEAPON: 'weapon',
  SRC: 'unnamed-source',
};
const MODS: Record<string, NumberMod> = {
  approx: 'approx',
  atLeast: 'at-least',
  atMost: 'at-most',
  moreThan: 'more-than',
  lessThan: 'less-than',
  EQUAL_OR_MORE: 'at-least',
  MORE_THAN: 'more-than',
  APPROX: 'approx',
};

function factualityOf(event: Loose): Factuality {
  const sign = event.polarity === 'negative' ? '-' : '+';
  if (event.modality === 'actual') return `CT${sign}`;
  if (event.modality === 'possible') return `PS${sign}`;
  return 'CTu';
}

function blocksOf(gold: Loose, text: string): Block[] {
  const marked: Omit<Block, 'because'>[] = [];
  for (const noise of gold.noise ?? [])
    marked.push({ role: 'noise', kind: noise.kind ?? 'other', ...span(noise.span) });
  const put = (one: Loose, role: Block['role']): void => {
    const pair: Pair | undefined = Array.isArray(one) ? one : one?.span;
    if (pair && !marked.some((block) => block.start < pair[1] && pair[0] < block.end))
      marked.push({ role, ...span(pair) });
  };
  put(gold.title, 'headline');
  for (const one of gold.subheads ?? []) put(one, 'subhead');
  put(gold.creditLine, 'byline');
  marked.sort((one, other) => one.start - other.start);
  const blocks: Block[] = [];
  let at = 0;
  const body = (end: number): void => {
    for (const match of text.slice(at, end).matchAll(/[^\n]+/g)) {
      if (match[0].trim() !== '')
        blocks.push({ role: 'body', start: at + match.index, end: at + match.index + match[0].length, because });
    }
  };
  for (const one of marked) {
    body(one.start);
    blocks.push({ ...one, because });
    at = one.end;
  }
  body(text.length);
  return blocks;
}

function attributionOf(one: Loose): Attribution {
  const cue = (Array.isArray(one.cue?.[0]) ? one.cue : [one.cue, one.cue2].filter(Boolean)) as Pair[];
  const anonymous = one.sourceKind === 'unnamed-person' || one.sourceEntity === 'unspecified';
  return {
    id: one.id,
    source: one.source ? span(one.source) : null,
    ...(one.source ? {} : { sourceFrom: 'context' as const }),
    ...(one.antecedent ? { antecedent: span(one.antecedent) } : {}),
    anonymity: anonymous ? 'unnamed' : 'named',
    sourceEntity: one.sourceEntity ?? 'unspecified',
    sourceKind: (one.sourceKind ?? 'institution') as SourceKind,
    cue: cue.map(span),
    content: (one.contents ?? []).map(span),
    stance: (one.stance ?? 'asserts') as Stance,
    quoted: one.direct ? 'direct' : one.mixed ? 'mixed' : 'indirect',
    channel: one.channel ? { ...span(one.channel.span), kind: one.channel.kind as ChannelKind } : null,
    inside: one.via ?? null,
    ...(one.relay ? { relay: true } : {}),
    ...(one.agentless ? { agentless: true } : {}),
    ...(one.heading ? { heading: true } : {}),
    ...(one.hedged ? { hedged: true } : {}),
    ...(one.negated || one.noInformation ? { withheld: true } : {}),
    ...(one.recipient ? { recipient: span(one.recipient) } : {}),
    ...(one.time ? { time: span(one.time) } : {}),
    because,
  };
}

const eventOf = (one: Loose): EventMention => ({
  id: one.id,
  type: one.type,
  ...(one.subtype ? { subtype: one.subtype } : {}),
  trigger: span(one.trigger),
  arguments: (one.args ?? []).map((arg: Loose) => ({
    role: (arg.role === 'claimed-target' ? 'target' : arg.role) as Role,
    ...span(arg.span),
    value: arg.value ?? null,
    ...(arg.entity ? { entity: arg.entity } : {}),
    ...(arg.relation ? { relation: arg.relation } : {}),
  })),
  factuality: factualityOf(one),
  modality: (one.modality ?? 'actual') as Modality,
  attribution: one.attribution ?? null,
  ...(one.anaphoric ? { anaphoric: true } : {}),
  because,
});

function mentionsOf(gold: Loose): Mention[] {
  const all = gold.mentions ?? [];
  return all.map((one: Loose, index: number): Mention => {
    const inside = all.filter(
      (other: Loose) => other !== one && one.span[0] <= other.span[0] && other.span[1] <= one.span[1],
    );
    return {
      id: `m${index + 1}`,
      ...span(one.span),
      kind: KINDS[one.type] ?? 'organisation',
      entity: one.entity ?? 'unknown',
      ...(one.type === 'SRC'
        ? { description: { affiliations: inside.map((other: Loose) => other.entity), plural: Boolean(one.plural) } }
        : {}),
      because,
    };
  });
}

const timesOf = (gold: Loose): Timex[] =>
  (gold.times ?? []).map((one: Loose, index: number) => ({
    id: `t${index + 1}`,
    ...span(one.span),
    type: one.type,
    value: one.value,
    basis: 'stated' as const,
    because,
  }));

const numbersOf = (gold: Loose): Quantity[] =>
  (gold.quantities ?? []).map((one: Loose, index: number) => ({
    id: `n${index + 1}`,
    ...span(one.span),
    value: one.value ?? null,
    valueMax: one.valueMax ?? null,
    mod: one.approx ? 'approx' : (MODS[one.mod] ?? null),
    unit: one.unit ?? null,
    because,
  }));

function analysisOf(file: string, text: string): Analysis {
  const gold = JSON.parse(readFileSync(file, 'utf8'));
  return {
    format: ANALYSIS_FORMAT,
    engine: ENGINE,
    document: {
      id: hashOf([gold.doc, text]),
      name: gold.doc,
      text,
      language: 'ar',
      outlet: gold.doc,
      published: gold.anchorDate,
      url: null,
    },
    blocks: blocksOf(gold, text),
    sentences: [],
    mentions: mentionsOf(gold),
    times: timesOf(gold),
    numbers: numbersOf(gold),
    attributions: (gold.attributions ?? []).map(attributionOf),
    events: (gold.events ?? []).map(eventOf),
  };
}

/** The annotated reports of one gold folder ('seeds', 'suruc', 'turkey-strikes') as analyses. */
export function goldAnalyses(folder: string): Analysis[] {
  const base = join(sharedFolder, 'gold', folder);
  return readdirSync(base)
    .filter((name) => name.endsWith('.json') && !['story.json', 'dossier.json', 'layers.json'].includes(name))
    .map((name) => {
      const reportName = name.replace(/json$/, 'txt');
      const report = folder === 'seeds' ? join(sharedFolder, 'seeds', reportName) : join(base, 'reports', reportName);
      return analysisOf(join(base, name), readFileSync(report, 'utf8'));
    });
}

const SIDES: Readonly<Record<string, readonly string[]>> = {
  russia: [
    'russia-mod',
    'russian-air-force',
    'russian-armed-forces',
    'russian-ground-forces',
    'federation-council',
    'putin',
    'lavrov',
    'ivanov',
    'konashenkov',
  ],
  usa: ['us-military', 'pentagon', 'kerry', 'obama'],
  'syria-government': [
    'syria',
    'syrian-army',
    'syrian-government',
    'syrian-air-force',
    'syrian-presidency',
    'assad',
    'syrian-state-tv',
  ],
  'syrian-opposition': ['syrian-opposition', 'jaysh-al-fath'],
  turkey: [
    'turkish-army',
    'turkish-air-force',
    'turkish-general-staff',
    'turkish-government',
    'turkish-interior-ministry',
    'turkish-pm-office',
    'turkish-police',
    'turkish-special-forces',
    'turkish-counterterror-police',
    'erdogan',
    'davutoglu',
    'turkish-soldiers',
  ],
  france: ['le-drian'],
  isis: ['isis'],
  ypg: ['ypg', 'syrian-kurdish-forces'],
  nato: ['nato'],
};
const COUNTRIES: Readonly<Record<string, string>> = {
  russia: 'RU',
  usa: 'US',
  syria: 'SY',
  turkey: 'TR',
  france: 'FR',
  iraq: 'IQ',
  israel: 'IL',
};
const CITIES: Readonly<Record<string, readonly string[]>> = {
  SY: [
    'homs',
    'hama',
    'aleppo',
    'latakia',
    'idlib',
    'rastan',
    'talbiseh',
    'zaafarana',
    'salamiyah',
    'kobani',
    'southern-kobani',
    'damascus',
    'hawar',
    'jisr-al-shughur',
    'al-hawash',
  ],
  TR: ['suruc', 'suruc-cultural-centre', 'istanbul', 'kilis', 'diyarbakir', 'ankara', 'incirlik', 'sanliurfa'],
};

/** The few things that the gold ids need to be known for: countries, sides, in which country a town lies. */
export function goldEntities(): KnownEntity[] {
  const base = { names: [] as string[], ambiguity: 'safe' as const };
  const entity = (id: string, more: Partial<KnownEntity>): KnownEntity => ({
    ...base,
    id,
    kind: 'organisation',
    english: id,
    subtype: 'other',
    country: null,
    side: null,
    ...more,
  });
  const countries = Object.entries(COUNTRIES).map(([id, code]) =>
    entity(id, { kind: 'place', subtype: 'country', country: code, side: id === 'syria' ? 'syria-government' : id }),
  );
  const cities = Object.entries(CITIES).flatMap(([code, ids]) =>
    ids.map((id) => entity(id, { kind: 'place', subtype: 'city', country: code })),
  );
  const others = Object.entries(SIDES).flatMap(([side, ids]) =>
    ids.filter((id) => !(id in COUNTRIES)).map((id) => entity(id, { side })),
  );
  return [...countries, ...cities, ...others];
}
