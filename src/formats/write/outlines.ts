// A comparison as an outline of plain text without ids or offsets, so that two of them can be held against each other by eye and by
// `git diff`: the origins and what they carry, the claims with their ranges, the disputes with their positions.
import type { Analysis } from '../../model/analyses.ts';
import type { Claim, Comparison, Dispute, Notice, Origin, Passage, Proposition } from '../../model/comparisons.ts';

interface Outline {
  readonly comparison: Comparison;
  readonly texts: ReadonlyMap<string, { readonly name: string; readonly text: string }>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly origins: ReadonlyMap<string, Origin>;
}

const squeezed = (text: string): string => text.replace(/\s+/gu, ' ').trim();
const sorted = (lines: readonly string[]): string[] =>
  [...lines].sort((one, other) => (one < other ? -1 : one > other ? 1 : 0));

const quoted = (outline: Outline, passage: Passage): string => {
  const report = outline.texts.get(passage.document);
  return `${report?.name ?? passage.document} «${squeezed(report?.text.slice(passage.start, passage.end) ?? '')}»`;
};

const claimLine = (outline: Outline, id: string): string => {
  const claim = outline.claims.get(id);
  if (claim === undefined) return `(no claim ${id})`;
  const words = claim.evidence.map((span) => quoted(outline, { ...span, document: claim.document })).join(' ');
  return `${claim.stance} ${claim.factuality} ${words}`;
};

const nameOf = (outline: Outline, id: string): string => {
  const origin = outline.origins.get(id);
  return origin === undefined ? id : `${origin.name} (${origin.kind})`;
};

function originLines(outline: Outline, origin: Origin): string[] {
  const side = origin.side === null ? '' : `, ${origin.side}`;
  return [
    `origin: ${origin.name} (${origin.kind}${side})`,
    `  carriers: ${sorted(origin.carriers).join(', ')}`,
    ...sorted(origin.claims.map((id) => `  claim: ${claimLine(outline, id)}`)),
    ...sorted(origin.joinedBy.map((one) => `  joined by: ${one.because}`)),
    ...sorted(origin.maybeSame.map((one) => `  maybe: ${one.grade} ${nameOf(outline, one.origin)}, ${one.because}`)),
  ];
}

function propositionLines(outline: Outline, one: Proposition): string[] {
  const { least, best, most, sides } = one.origins;
  const of = (key: string, ids: readonly string[]): string[] =>
    sorted(ids.map((id) => `  ${key}: ${claimLine(outline, id)}`));
  return [
    `claim: ${one.slot} = ${squeezed(String(one.value))}${one.unit === undefined ? '' : ` ${one.unit}`} «${squeezed(one.text)}»`,
    `  origins: ${least}–${best}–${most} ${sorted(sides).join(', ')}`.trimEnd(),
    ...of('asserts', one.claims),
    ...of('denies', one.denied),
    ...of('doubts', one.doubted),
  ];
}

const disputeLines = (outline: Outline, one: Dispute): string[] => [
  `dispute: ${one.kind} about ${one.about}: ${squeezed(one.question)}`,
  ...sorted(
    one.positions.map(
      (position) =>
        `  position: ${squeezed(position.text)} (${sorted(position.origins.map((id) => nameOf(outline, id))).join('; ')})`,
    ),
  ),
];

const NOTICE_PARTS = ['who', 'whom', 'when', 'where', 'channel', 'announced', 'asked', 'answer'] as const;

const noticeLines = (one: Notice): string[] => [
  'notice:',
  ...NOTICE_PARTS.filter((key) => one[key] !== null).map((key) => `  ${key}: ${squeezed(one[key]!)}`),
];

/** The comparison in words, in an order that depends on the words alone. */
export function printComparison(comparison: Comparison, analyses: readonly Analysis[]): string {
  const outline: Outline = {
    comparison,
    texts: new Map(analyses.map(({ document }) => [document.id, { name: document.name, text: document.text }])),
    claims: new Map(comparison.claims.map((one) => [one.id, one])),
    origins: new Map(comparison.origins.map((one) => [one.id, one])),
  };
  const section = (title: string, blocks: readonly (readonly string[])[]): string =>
    [`== ${title}: ${blocks.length}`, ...sorted(blocks.map((block) => block.join('\n')))].join('\n');
  const shared = comparison.reuse.map((one) => [
    `reuse: ${one.kind}`,
    ...sorted(one.passages.map((passage) => `  ${quoted(outline, passage)}`)),
  ]);
  return `${[
    section(
      'origins',
      comparison.origins.map((one) => originLines(outline, one)),
    ),
    section(
      'claims',
      comparison.propositions.map((one) => propositionLines(outline, one)),
    ),
    section(
      'disputes',
      comparison.disputes.map((one) => disputeLines(outline, one)),
    ),
    section('notices', comparison.notices.map(noticeLines)),
    section('reuse', shared),
    section(
      'headline only',
      comparison.headlineOnly.map((id) => [claimLine(outline, id)]),
    ),
  ].join('\n\n')}\n`;
}
