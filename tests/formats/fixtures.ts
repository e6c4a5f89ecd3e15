// A small story for the tests of the dossier page: a strike on a bridge that never was, in places, parties and outlets that
// do not exist. Built by hand to the types, so that the page is tested without the engine: words are quoted, not counted.
import { ANALYSIS_FORMAT, type Analysis, COMPARISON_FORMAT, ENGINE } from '../../src/model/analyses.ts';
import type { Attribution } from '../../src/model/attributions.ts';
import type { Claim, Comparison, Origin, OriginRange, Proposition } from '../../src/model/comparisons.ts';
import type { Block } from '../../src/model/documents.ts';
import type { EventMention } from '../../src/model/events.ts';
import type { Mention, PlacePoint } from '../../src/model/mentions.ts';
import { reason } from '../../src/model/reasons.ts';
import type { Quantity, Timex } from '../../src/model/times.ts';
import type { Span } from '../../src/text/spans.ts';

/** The span of words in a text; throws where they do not stand there, so that a fixture cannot lie. */
export function at(text: string, words: string, nth = 1): Span {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`fixture: «${words}» not found`);
  return { start, end: start + words.length };
}

interface Said {
  readonly id: string;
  readonly source: string | null;
  readonly entity: string;
  readonly cue: string;
  readonly content: string;
  readonly inside?: string;
  readonly stance?: Attribution['stance'];
  readonly kind?: Attribution['sourceKind'];
  readonly hedged?: boolean;
}

interface Told {
  readonly name: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url?: string;
  readonly headline?: string;
  readonly noise?: readonly string[];
  readonly body: readonly string[];
  readonly said?: readonly Said[];
  readonly events?: readonly (readonly [
    type: string,
    words: string,
    by: string | null,
    factuality?: EventMention['factuality'],
  ])[];
  readonly times?: readonly (readonly [words: string, value: string])[];
  readonly numbers?: readonly (readonly [words: string, value: number])[];
  readonly names?: readonly (readonly [words: string, kind: Mention['kind'], entity: string])[];
}

const because = (rule: string, ...spans: Span[]) => reason(rule, spans);

function blocksOf(told: Told, text: string): Block[] {
  const block = (words: string, role: Block['role'], kind?: Block['kind']): Block => ({
    ...at(text, words),
    role,
    ...(kind === undefined ? {} : { kind }),
    because: because(`blocks/${role}`),
  });
  return [
    ...(told.headline === undefined ? [] : [block(told.headline, 'headline')]),
    ...told.body.map((words) => block(words, 'body')),
    ...(told.noise ?? []).map((words) => block(words, 'noise', 'advert')),
  ].sort((one, other) => one.start - other.start);
}

const attributionOf = (text: string, one: Said): Attribution => ({
  id: one.id,
  source: one.source === null ? null : at(text, one.source),
  anonymity: one.kind === 'unnamed-person' ? 'unnamed' : 'named',
  sourceEntity: one.entity,
  sourceKind: one.kind ?? 'institution',
  cue: [at(text, one.cue)],
  content: [at(text, one.content)],
  stance: one.stance ?? 'asserts',
  quoted: 'indirect',
  channel: null,
  inside: one.inside ?? null,
  ...(one.hedged === true ? { hedged: true } : {}),
  because: because('attribution/cue-first', at(text, one.cue)),
});

/** Sentences of the fixture: each line of the body and the headline is one or more, ended by a full stop. */
function sentencesOf(blocks: readonly Block[], text: string): Span[] {
  return blocks
    .filter(({ role }) => role !== 'noise')
    .flatMap(({ start, end }) =>
      [...text.slice(start, end).matchAll(/[^.]+\.?/gu)].flatMap((match) => {
        const words = match[0].trim();
        const from = start + match.index + match[0].indexOf(words);
        return words === '' ? [] : [{ start: from, end: from + words.length }];
      }),
    );
}

/** The analysis of a report told in words. */
export function analysisOf(told: Told): Analysis {
  const text = [told.headline, ...(told.noise ?? []).slice(0, 1), ...told.body, ...(told.noise ?? []).slice(1)]
    .filter((piece) => piece !== undefined)
    .join('\n\n');
  const blocks = blocksOf(told, text);
  return {
    format: ANALYSIS_FORMAT,
    engine: ENGINE,
    document: {
      id: `doc-${told.name}`,
      name: told.name,
      text,
      language: 'ar',
      outlet: told.outlet,
      published: told.published,
      url: told.url ?? null,
    },
    blocks,
    sentences: sentencesOf(blocks, text),
    mentions: (told.names ?? []).map(
      ([words, kind, entity], index): Mention => ({
        id: `m${index + 1}`,
        ...at(text, words),
        kind,
        entity,
        because: because('names/listed', at(text, words)),
      }),
    ),
    times: (told.times ?? []).map(
      ([words, value], index): Timex => ({
        id: `t${index + 1}`,
        ...at(text, words),
        type: 'DATE',
        value,
        basis: 'inferred',
        because: because('times/weekday', at(text, words)),
      }),
    ),
    numbers: (told.numbers ?? []).map(
      ([words, value], index): Quantity => ({
        id: `n${index + 1}`,
        ...at(text, words),
        value,
        valueMax: null,
        mod: null,
        unit: 'person-killed',
        because: because('numbers/digits', at(text, words)),
      }),
    ),
    attributions: (told.said ?? []).map((one) => attributionOf(text, one)),
    events: (told.events ?? []).map(
      ([type, words, by, factuality], index): EventMention => ({
        id: `e${index + 1}`,
        type,
        trigger: at(text, words),
        arguments: [],
        factuality: factuality ?? 'CT+',
        modality: 'actual',
        attribution: by,
        because: because('events/trigger', at(text, words)),
      }),
    ),
  };
}

const OFFICIAL = 'إن طائرات مسيّرة قصفت جسر وادي السرو فجر الثلاثاء وقتلت 12 مدنياً كانوا يعبرونه';

const reports: readonly Told[] = [
  {
    name: '01-marfa.txt',
    outlet: 'صحيفة المرفأ',
    published: '2024-03-05T09:20:00Z',
    url: 'https://marfa.example/1',
    headline: 'قصف جسر وادي السرو',
    body: [`نقلت وكالة الهضبة عن مسؤول محلي قوله ${OFFICIAL}.`, 'وذكرت الوكالة أن فرق الإسعاف وصلت إلى المكان متأخرة.'],
    said: [
      { id: 'a1', source: 'وكالة الهضبة', entity: 'hadba', cue: 'نقلت', content: OFFICIAL, kind: 'media' },
      {
        id: 'a2',
        source: 'مسؤول محلي',
        entity: 'official-1',
        cue: 'قوله',
        content: OFFICIAL,
        inside: 'a1',
        kind: 'unnamed-person',
      },
    ],
    events: [
      ['air-strike', 'قصفت', 'a2'],
      ['casualties', 'قتلت', 'a2'],
    ],
    times: [['فجر الثلاثاء', '2024-03-05TMO']],
    numbers: [['12 مدنياً', 12]],
    names: [
      ['وكالة الهضبة', 'outlet', 'hadba'],
      ['وادي السرو', 'place', 'wadi-sarw'],
      ['مسؤول محلي', 'unnamed-source', 'official-1'],
    ],
  },
  {
    name: '02-nidaa.txt',
    outlet: 'نداء الجنوب',
    published: '2024-03-05T11:00:00Z',
    headline: 'مقتل 12 مدنياً في قصف على جسر',
    noise: ['إعلان', 'اقرأ أيضاً: أسعار الخضر في أسواق المدينة'],
    body: [`وقال مسؤول محلي ${OFFICIAL}.`, 'ولم يصدر تعليق رسمي حتى الساعة.'],
    said: [
      { id: 'a1', source: 'مسؤول محلي', entity: 'official-1', cue: 'وقال', content: OFFICIAL, kind: 'unnamed-person' },
    ],
    events: [
      ['air-strike', 'قصفت', 'a1'],
      ['casualties', 'قتلت', 'a1'],
    ],
    numbers: [['12 مدنياً', 12]],
    names: [['وادي السرو', 'place', 'wadi-sarw']],
  },
  {
    name: '03-ufuq.txt',
    outlet: 'الأفق Horizon',
    published: '2024-03-05',
    headline: 'الجيش: لم نقصف الجسر',
    body: [
      'نفى المتحدث باسم الجيش العقيد سامر الوادي أن تكون الطائرات قصفت الجسر، مؤكداً أن الضربة أصابت مستودع ذخيرة قرب بئر النخل.',
      'وأضاف أن ما نشر عن سقوط مدنيين «عارٍ من الصحة».',
    ],
    said: [
      {
        id: 'a1',
        source: 'المتحدث باسم الجيش العقيد سامر الوادي',
        entity: 'samer',
        cue: 'نفى',
        content: 'تكون الطائرات قصفت الجسر',
        stance: 'denies',
        kind: 'named-person',
      },
      {
        id: 'a2',
        source: null,
        entity: 'samer',
        cue: 'مؤكداً',
        content: 'الضربة أصابت مستودع ذخيرة قرب بئر النخل',
        stance: 'confirms',
        kind: 'named-person',
      },
      {
        id: 'a3',
        source: null,
        entity: 'samer',
        cue: 'وأضاف',
        content: 'ما نشر عن سقوط مدنيين «عارٍ من الصحة»',
        stance: 'denies',
        kind: 'named-person',
      },
    ],
    events: [
      ['air-strike', 'قصفت', 'a1', 'CT-'],
      ['air-strike', 'الضربة', 'a2'],
    ],
    names: [
      ['العقيد سامر الوادي', 'person', 'samer'],
      ['بئر النخل', 'place', 'bir-nakhl'],
    ],
  },
  {
    name: '04-mina.txt',
    outlet: 'قناة الميناء',
    published: '2024-03-06',
    headline: 'ارتفاع حصيلة قصف الجسر إلى 15 قتيلاً رداً على الهدنة',
    body: [
      'أعلنت مديرة مستشفى السرو هالة الريحان ارتفاع عدد القتلى إلى 15 قتيلاً يوم الأربعاء بعد وفاة ثلاثة جرحى.',
      'ويبدو أن الجسر أصيب بصاروخين.',
    ],
    said: [
      {
        id: 'a1',
        source: 'مديرة مستشفى السرو هالة الريحان',
        entity: 'hala',
        cue: 'أعلنت',
        content: 'ارتفاع عدد القتلى إلى 15 قتيلاً يوم الأربعاء بعد وفاة ثلاثة جرحى',
        kind: 'named-person',
      },
    ],
    events: [
      ['casualties', 'القتلى', 'a1'],
      ['air-strike', 'أصيب بصاروخين', null, 'PR+'],
    ],
    times: [['يوم الأربعاء', '2024-03-06']],
    numbers: [['15 قتيلاً', 15]],
    names: [
      ['هالة الريحان', 'person', 'hala'],
      ['مستشفى السرو', 'organisation', 'sarw-hospital'],
    ],
  },
  {
    name: '05-بلا عنوان.txt',
    outlet: null,
    published: null,
    body: [
      'قال شهود إن طائرات أغارت على الجسر، لكن أحداً لم يستطع التحقق من ذلك.',
      'وأبلغت قيادة الجيش بعثة المراقبين عبر الهاتف قبل ساعة بأن طائراتها ستحلق فوق الوادي، وطلبت منها إخلاء الطريق.',
    ],
    said: [
      { id: 'a1', source: 'شهود', entity: 'witnesses', cue: 'قال', content: 'طائرات أغارت على الجسر', kind: 'group' },
    ],
    events: [
      ['air-strike', 'أغارت', 'a1', 'PS+'],
      ['notification', 'وأبلغت', null],
    ],
    names: [['بعثة المراقبين', 'organisation', 'observers']],
  },
  {
    name: '06-sabah.txt',
    outlet: 'الصباح الجديد',
    published: '2024-03-06',
    headline: 'طائرات تقصف جسر وادي السرو',
    body: [`وبحسب مسؤول محلي ${OFFICIAL.slice(3)}.`, 'وقالت قوات الفجر إن القصف دليل على خرق الهدنة.'],
    said: [
      {
        id: 'a1',
        source: 'مسؤول محلي',
        entity: 'official-1',
        cue: 'وبحسب',
        content: OFFICIAL.slice(3),
        kind: 'unnamed-person',
      },
      {
        id: 'a2',
        source: 'قوات الفجر',
        entity: 'fajr',
        cue: 'وقالت',
        content: 'القصف دليل على خرق الهدنة',
        kind: 'group',
        stance: 'accuses',
      },
    ],
    events: [
      ['air-strike', 'قصفت', 'a1'],
      ['accusation', 'خرق', 'a2'],
    ],
    numbers: [['12 مدنياً', 12]],
    names: [
      ['قوات الفجر', 'organisation', 'fajr'],
      ['وادي السرو', 'place', 'wadi-sarw'],
    ],
  },
];

/** The analyses of the story. */
export const analyses: readonly Analysis[] = reports.map(analysisOf);

const [marfa, nidaa, ufuq, mina, unknown, sabah] = analyses as [
  Analysis,
  Analysis,
  Analysis,
  Analysis,
  Analysis,
  Analysis,
];

interface ClaimWords {
  readonly id: string;
  readonly of: Analysis;
  readonly words: string;
  readonly event: string;
  readonly chain: readonly string[];
  readonly origin: string;
  readonly factuality?: Claim['factuality'];
  readonly stance?: string;
}

const claimOf = ({
  id,
  of,
  words,
  event,
  chain,
  origin,
  factuality = 'CT+',
  stance = 'asserts',
}: ClaimWords): Claim => ({
  id,
  document: of.document.id,
  event,
  chain,
  factuality,
  evidence: [at(of.document.text, words)],
  origin,
  stance,
  because: because('claims/content', at(of.document.text, words)),
});

const claims: readonly Claim[] = [
  { id: 'k1', of: marfa, words: OFFICIAL, event: 'h-strike', chain: ['a1', 'a2'], origin: 'o-official' },
  { id: 'k2', of: nidaa, words: OFFICIAL, event: 'h-strike', chain: ['a1'], origin: 'o-official' },
  { id: 'k3', of: sabah, words: OFFICIAL.slice(3), event: 'h-strike', chain: ['a1'], origin: 'o-official' },
  {
    id: 'k4',
    of: ufuq,
    words: 'تكون الطائرات قصفت الجسر',
    event: 'h-strike',
    chain: ['a1'],
    origin: 'o-army',
    factuality: 'CT-' as const,
    stance: 'denies',
  },
  {
    id: 'k5',
    of: ufuq,
    words: 'الضربة أصابت مستودع ذخيرة قرب بئر النخل',
    event: 'h-strike',
    chain: ['a2'],
    origin: 'o-army',
    stance: 'confirms',
  },
  {
    id: 'k6',
    of: mina,
    words: 'ارتفاع عدد القتلى إلى 15 قتيلاً يوم الأربعاء بعد وفاة ثلاثة جرحى',
    event: 'h-dead',
    chain: ['a1'],
    origin: 'o-hospital',
  },
  {
    id: 'k7',
    of: mina,
    words: 'الجسر أصيب بصاروخين',
    event: 'h-strike',
    chain: [],
    origin: 'o-mina',
    factuality: 'PR+' as const,
  },
  {
    id: 'k8',
    of: unknown,
    words: 'طائرات أغارت على الجسر',
    event: 'h-strike',
    chain: ['a1'],
    origin: 'o-witnesses',
    factuality: 'PS+' as const,
  },
  {
    id: 'k9',
    of: unknown,
    words: 'وأبلغت قيادة الجيش بعثة المراقبين',
    event: 'h-notice',
    chain: [],
    origin: 'o-unknown',
  },
  { id: 'k10', of: marfa, words: 'وقتلت 12 مدنياً', event: 'h-dead', chain: ['a1', 'a2'], origin: 'o-official' },
  { id: 'k11', of: nidaa, words: 'وقتلت 12 مدنياً', event: 'h-dead', chain: ['a1'], origin: 'o-official' },
  { id: 'k12', of: sabah, words: 'وقتلت 12 مدنياً', event: 'h-dead', chain: ['a1'], origin: 'o-official' },
  { id: 'k13', of: sabah, words: 'القصف دليل على خرق الهدنة', event: 'h-truce', chain: ['a2'], origin: 'o-fajr' },
  { id: 'k14', of: mina, words: 'رداً على الهدنة', event: 'h-strike', chain: [], origin: 'o-headline' },
  {
    id: 'k15',
    of: ufuq,
    words: 'ما نشر عن سقوط مدنيين «عارٍ من الصحة»',
    event: 'h-dead',
    chain: ['a3'],
    origin: 'o-army',
    factuality: 'CT-' as const,
    stance: 'denies',
  },
].map(claimOf);

const range = (
  least: number,
  best: number,
  most: number,
  rest: { sides?: string[]; origins: string[]; reasons?: string[] },
): OriginRange => ({
  least,
  best,
  most,
  sides: rest.sides ?? [],
  origins: rest.origins,
  reasons: rest.reasons ?? [],
});

const proposition = (
  one: Partial<Proposition> & Pick<Proposition, 'id' | 'event' | 'slot' | 'value' | 'text' | 'origins'>,
): Proposition => ({
  claims: [],
  denied: [],
  doubted: [],
  ...one,
});

const propositions: readonly Proposition[] = [
  proposition({
    id: 'p-bridge',
    event: 'h-strike',
    slot: 'target',
    value: 'bridge',
    text: 'جسر وادي السرو',
    claims: ['k1', 'k2', 'k3', 'k7', 'k8'],
    denied: ['k4'],
    origins: range(1, 2, 2, {
      sides: ['fajr'],
      origins: ['o-official', 'o-witnesses'],
      reasons: ['identity/same-side-same-thing', 'range/narration-beside-a-source'],
    }),
  }),
  proposition({
    id: 'p-depot',
    event: 'h-strike',
    slot: 'target',
    value: 'depot',
    text: 'مستودع ذخيرة قرب بئر النخل',
    claims: ['k5'],
    origins: range(1, 1, 1, { sides: ['army'], origins: ['o-army'] }),
  }),
  proposition({
    id: 'p-not-bridge',
    event: 'h-strike',
    slot: 'target',
    value: 'not:bridge',
    text: 'الجسر',
    claims: ['k4'],
    origins: range(1, 1, 1, { sides: ['army'], origins: ['o-army'] }),
  }),
  proposition({
    id: 'p-12',
    event: 'h-dead',
    slot: 'killed',
    value: 12,
    text: '12 مدنياً',
    claims: ['k10', 'k11', 'k12'],
    denied: ['k15'],
    origins: range(1, 1, 1, { sides: ['fajr'], origins: ['o-official'] }),
  }),
  proposition({
    id: 'p-15',
    event: 'h-dead',
    slot: 'killed',
    value: 15,
    text: '15 قتيلاً',
    claims: ['k6'],
    origins: range(1, 1, 1, { origins: ['o-hospital'] }),
  }),
  proposition({
    id: 'p-notice',
    event: 'h-notice',
    slot: 'occurrence',
    value: 'true',
    text: 'أبلغت قيادة الجيش بعثة المراقبين',
    claims: ['k9'],
    origins: range(1, 1, 1, { origins: ['o-unknown'] }),
  }),
  proposition({
    id: 'p-truce',
    event: 'h-truce',
    slot: 'occurrence',
    value: 'true',
    text: 'خرق الهدنة',
    claims: ['k13'],
    origins: range(1, 1, 1, { sides: ['fajr'], origins: ['o-fajr'] }),
  }),
  proposition({
    id: 'p-reply',
    event: 'h-strike',
    slot: 'purpose',
    value: 'truce',
    text: 'رداً على الهدنة',
    claims: ['k14'],
    origins: range(0, 0, 1, { origins: ['o-headline'] }),
  }),
];

const origin = (
  one: Partial<Origin> & Pick<Origin, 'id' | 'source' | 'name' | 'kind' | 'claims' | 'carriers'>,
): Origin => ({
  side: null,
  joinedBy: [],
  maybeSame: [],
  ...one,
});

const origins: readonly Origin[] = [
  origin({
    id: 'o-official',
    source: 'official-1',
    name: 'مسؤول محلي',
    kind: 'unnamed-person',
    side: 'fajr',
    claims: ['k1', 'k2', 'k3', 'k10', 'k11', 'k12'],
    carriers: ['صحيفة المرفأ', 'نداء الجنوب', 'الصباح الجديد'],
    joinedBy: [
      {
        because: 'origin/shared-wording',
        evidence: [marfa, nidaa, sabah].map(({ document }) => ({
          document: document.id,
          ...at(document.text, OFFICIAL.slice(3)),
        })),
      },
    ],
    maybeSame: [{ origin: 'o-witnesses', grade: 'possible', because: 'identity/same-side-same-thing' }],
  }),
  origin({
    id: 'o-army',
    source: 'samer',
    name: 'العقيد سامر الوادي',
    kind: 'named-person',
    side: 'army',
    claims: ['k4', 'k5', 'k15'],
    carriers: ['الأفق Horizon'],
  }),
  origin({
    id: 'o-hospital',
    source: 'hala',
    name: 'هالة الريحان',
    kind: 'named-person',
    claims: ['k6'],
    carriers: ['قناة الميناء'],
  }),
  origin({
    id: 'o-witnesses',
    source: 'witnesses',
    name: 'شهود',
    kind: 'group',
    claims: ['k8'],
    carriers: ['05-بلا عنوان.txt'],
    maybeSame: [{ origin: 'o-official', grade: 'possible', because: 'identity/same-side-same-thing' }],
  }),
  origin({
    id: 'o-mina',
    source: 'narrator',
    name: 'قناة الميناء',
    kind: 'narrator',
    claims: ['k7'],
    carriers: ['قناة الميناء'],
  }),
  origin({
    id: 'o-unknown',
    source: 'narrator',
    name: '05-بلا عنوان.txt',
    kind: 'narrator',
    claims: ['k9'],
    carriers: ['05-بلا عنوان.txt'],
  }),
  origin({
    id: 'o-fajr',
    source: 'fajr',
    name: 'قوات الفجر',
    kind: 'group',
    side: 'fajr',
    claims: ['k13'],
    carriers: ['الصباح الجديد'],
  }),
  origin({
    id: 'o-headline',
    source: 'headline',
    name: 'قناة الميناء',
    kind: 'headline',
    claims: ['k14'],
    carriers: ['قناة الميناء'],
    countsInMostOnly: true,
  }),
];

const place = (lat: number, lon: number, precision: PlacePoint['precision']): PlacePoint => ({
  lat,
  lon,
  precision,
  admin: ['SD', 'ولاية الوديان'],
  candidates: [],
});

/** The comparison of the story. */
export const comparison: Comparison = {
  format: COMPARISON_FORMAT,
  engine: ENGINE,
  documents: analyses.map(({ document: { id, name, outlet, published, language } }) => ({
    id,
    name,
    outlet,
    published,
    language,
  })),
  copies: [],
  reuse: [
    {
      id: 'u1',
      kind: 'verbatim',
      passages: [marfa, nidaa, sabah].map(({ document }) => ({
        document: document.id,
        ...at(document.text, OFFICIAL.slice(3)),
      })),
      because: because('reuse/shared-wording'),
    },
  ],
  entities: [
    {
      id: 'wadi-sarw',
      kind: 'place',
      names: ['وادي السرو'],
      side: null,
      place: place(13.2, 30.4, 'city'),
      mentions: [],
    },
    {
      id: 'bir-nakhl',
      kind: 'place',
      names: ['بئر النخل'],
      side: null,
      place: place(13.9, 31.1, 'governorate'),
      mentions: [],
    },
    { id: 'fajr', kind: 'organisation', names: ['قوات الفجر', 'Fajr Forces'], side: 'fajr', mentions: [] },
    { id: 'army', kind: 'organisation', names: ['الجيش'], side: 'army', mentions: [] },
    { id: 'hadba', kind: 'outlet', names: ['وكالة الهضبة'], side: null, mentions: [] },
    { id: 'east-road', kind: 'place', names: ['الطريق الشرقي'], side: null, mentions: [] },
  ],
  stories: [
    {
      id: 's1',
      title: 'قصف جسر وادي السرو',
      documents: analyses.map(({ document }) => document.id),
      events: ['h-strike'],
      also: [],
      sentences: [],
    },
  ],
  events: [
    {
      id: 'h-strike',
      type: 'air-strike',
      label: 'قصف الجسر',
      date: '2024-03-05',
      places: ['wadi-sarw', 'bir-nakhl'],
      claims: ['k1', 'k2', 'k3', 'k4', 'k5', 'k7', 'k8', 'k14'],
      because: because('event/same-circumstances'),
    },
    {
      id: 'h-dead',
      type: 'casualties',
      label: 'قتلى القصف',
      date: '2024-03-06',
      places: ['wadi-sarw'],
      claims: ['k6', 'k10', 'k11', 'k12', 'k15'],
      because: because('event/same-circumstances'),
    },
    {
      id: 'h-notice',
      type: 'notification',
      label: 'أبلغت قيادة الجيش بعثة المراقبين',
      date: null,
      places: [],
      claims: ['k9'],
      because: because('event/same-circumstances'),
    },
    {
      id: 'h-truce',
      type: 'accusation',
      label: 'خرق الهدنة',
      date: null,
      places: ['east-road'],
      claims: ['k13'],
      because: because('event/same-circumstances'),
    },
  ],
  claims,
  propositions,
  origins,
  disputes: [
    {
      id: 'd2',
      event: 'h-dead',
      about: 'killed',
      kind: 'update',
      question: 'قتلى القصف',
      because: because('dispute/toll'),
      positions: [
        { value: 12, text: '12 مدنياً', propositions: ['p-12'], claims: ['k10', 'k11', 'k12'], origins: ['o-official'] },
        { value: 15, text: '15 قتيلاً', propositions: ['p-15'], claims: ['k6'], origins: ['o-hospital'] },
      ],
    },
    {
      id: 'd1',
      event: 'h-strike',
      about: 'target',
      kind: 'contradiction',
      question: 'قصف الجسر',
      because: because('dispute/denied'),
      positions: [
        {
          value: 'bridge',
          text: 'جسر وادي السرو',
          propositions: ['p-bridge'],
          claims: ['k1', 'k2', 'k3', 'k8'],
          origins: ['o-official', 'o-witnesses'],
        },
        {
          value: 'not:bridge',
          text: 'الجسر',
          propositions: ['p-not-bridge', 'p-depot'],
          claims: ['k4', 'k5'],
          origins: ['o-army'],
        },
      ],
    },
  ],
  notices: [
    {
      who: 'قيادة الجيش',
      whom: 'بعثة المراقبين',
      when: 'قبل ساعة',
      where: null,
      channel: 'الهاتف',
      announced: 'طائراتها ستحلق فوق الوادي',
      asked: 'إخلاء الطريق',
      answer: null,
      claims: ['k9'],
    },
  ],
  timeline: [
    { date: '2024-03-05TMO', event: 'h-strike', text: 'قصف الجسر', claims: ['k1', 'k2', 'k3', 'k4', 'k5', 'k7', 'k8'] },
    { date: '2024-03-06', event: 'h-dead', text: 'ارتفاع عدد القتلى', claims: ['k6'] },
  ],
  headlineOnly: ['k14'],
  failures: [{ document: 'broken.bin', failure: { code: 'not-text', message: 'هذا الملف ليس نصاً', hint: 'أعطه نصاً' } }],
};

/** A comparison of nothing but these documents: no claims, no disputes. */
export const emptyComparison = (only: readonly Analysis[]): Comparison => ({
  ...comparison,
  documents: only.map(({ document: { id, name, outlet, published, language } }) => ({
    id,
    name,
    outlet,
    published,
    language,
  })),
  reuse: [],
  copies: [],
  entities: [],
  stories: [],
  events: [],
  claims: [],
  propositions: [],
  origins: [],
  disputes: [],
  notices: [],
  timeline: [],
  headlineOnly: [],
  failures: [],
});
