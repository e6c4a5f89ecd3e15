// Tables: findings and reports as CSV for spreadsheets (RFC 4180, UTF-8 with a mark so that Arabic is shown as it is). What comes from a report
// may begin like a formula: «=HYPERLINK(…)», «@SUM», «-1+cmd|…»; spreadsheets would run it. Such a cell is led by an apostrophe, which they
// show as text, whatever white space or invisible letters stand before. Every cell stands in quotation marks, so that no other
// separator (; or a tab) makes cells of its own.
import type { Analysis } from '../../model/analyses.ts';
import type { Attribution } from '../../model/attributions.ts';
import type { Claim, Comparison } from '../../model/comparisons.ts';
import type { Span } from '../../text/spans.ts';

export type Cell = string | number | null;

const FORMULA = /^(?:[\t\r\n]|[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹢﹣﹦﹫])/u;

/**
 * A cell that no spreadsheet takes for a formula, in quotation marks; numbers are ours and stay numbers.
 * @example cellOf('=1+1') // `"'=1+1"`
 */
export function cellOf(value: Cell): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A line of a table. */
export const rowOf = (cells: readonly Cell[]): string => `${cells.map(cellOf).join(',')}\r\n`;

const MARK = '\ufeff';

/** The first line of a table, with the mark that says that it is UTF-8. */
export const headOf = (names: readonly string[]): string => MARK + rowOf(names);

export const CLAIM_COLUMNS = [
  'claim',
  'event',
  'event type',
  'event label',
  'event date',
  'report',
  'outlet',
  'published',
  'url',
  'said by',
  'stance',
  'factuality',
  'words',
  'origin',
  'origin name',
  'origin side',
  'rule',
] as const;

const GAP = ' … ';
const FROM = ' ← ';

/** What a claim is told with: reports, attributions, events and origins by their ids. */
function tablesOf(comparison: Comparison, analyses: readonly Analysis[]) {
  const documents = new Map(analyses.map((analysis) => [analysis.document.id, analysis.document]));
  const attributions = new Map<string, Attribution>();
  for (const { document, attributions: found } of analyses)
    for (const one of found) attributions.set(`${document.id} ${one.id}`, one);
  const events = new Map(comparison.events.map((one) => [one.id, one]));
  const origins = new Map(comparison.origins.map((one) => [one.id, one]));
  return { documents, attributions, events, origins };
}

function claimRow(claim: Claim, tables: ReturnType<typeof tablesOf>): string {
  const document = tables.documents.get(claim.document);
  const event = tables.events.get(claim.event);
  const origin = tables.origins.get(claim.origin);
  const wordsOf = ({ start, end }: Span): string => document?.text.slice(start, end) ?? '';
  const saidBy = claim.chain.map((id) => {
    const attribution = tables.attributions.get(`${claim.document} ${id}`);
    return attribution === undefined || attribution.source === null ? '—' : wordsOf(attribution.source);
  });
  return rowOf([
    claim.id,
    claim.event,
    event?.type ?? null,
    event?.label ?? null,
    event?.date ?? null,
    claim.document,
    document?.outlet ?? null,
    document?.published ?? null,
    document?.url ?? null,
    saidBy.join(FROM),
    claim.stance,
    claim.factuality,
    claim.evidence.map(wordsOf).join(GAP),
    claim.origin,
    origin?.name ?? null,
    origin?.side ?? null,
    claim.because.rule,
  ]);
}

/** The claims of a comparison as lines of a table, the line of names first. */
export function* writeClaims(comparison: Comparison, analyses: readonly Analysis[]): Generator<string> {
  yield headOf(CLAIM_COLUMNS);
  const tables = tablesOf(comparison, analyses);
  for (const claim of comparison.claims) yield claimRow(claim, tables);
}
