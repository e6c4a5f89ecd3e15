// Records: reports as rows of a table or lines of JSON: {"title": …, "source": …, "date": …, "content": …}. The names of columns are those that
// exports use for the same thing; the text is taken as it stands, without looking for markup in it.
import { parse } from 'csv-parse/sync';
import type { FoundReport } from '../../model/acquisitions.ts';
import type { Failure } from '../../model/reasons.ts';
import { dateOf, failureOf, lineOf, type PartFailure, type Reading, textOf, webAddress } from './readings.ts';

type Fields = Readonly<Record<string, unknown>>;

const COLUMNS = {
  body: ['text', 'content', 'body', 'article', 'article_text', 'message'],
  headline: ['headline', 'title'],
  byline: ['byline', 'author', 'authors', 'creator'],
  outlet: ['outlet', 'source', 'publisher', 'site', 'newspaper', 'channel'],
  published: [
    'published',
    'date',
    'published_at',
    'date_published',
    'datepublished',
    'pubdate',
    'time',
    'timestamp',
    'date_extracted',
  ],
  url: ['url', 'link', 'address', 'permalink'],
} as const;

/** Names of columns are compared in small letters; of several that mean the same the first with something in it counts. */
function pick(fields: Fields, names: readonly string[]): string | null {
  for (const name of names) {
    const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const text = typeof value === 'number' ? String(value) : Array.isArray(value) ? value.join('، ') : value;
    if (typeof text === 'string' && text.trim() !== '') return text;
  }
  return null;
}

const inSmallLetters = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name.trim().toLowerCase(), value]));

const NO_TEXT = failureOf(
  'no-text',
  'It has no text.',
  `A column or key named ${COLUMNS.body.slice(0, 3).join(', ')} is looked for.`,
);

function reportOf(given: unknown, bytes: Uint8Array, part: string): FoundReport | Failure {
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return failureOf(
      'no-record',
      'It is no record of named values.',
      'A report looks like {"title": "…", "text": "…"}.',
    );
  const fields = inSmallLetters(given as Fields);
  const [headline, byline] = [lineOf(pick(fields, COLUMNS.headline)), lineOf(pick(fields, COLUMNS.byline))];
  const body = pick(fields, COLUMNS.body);
  if (body === null && headline === null) return NO_TEXT;
  return {
    text: textOf(headline, byline, body ?? ''),
    headline,
    byline,
    outlet: lineOf(pick(fields, COLUMNS.outlet)),
    published: dateOf(pick(fields, COLUMNS.published)),
    url: webAddress(pick(fields, COLUMNS.url)),
    bytes,
    part,
    forwardedFrom: lineOf(pick(fields, ['forwarded_from'])),
  };
}

class Collected {
  readonly reports: FoundReport[] = [];
  readonly failures: PartFailure[] = [];

  add(result: FoundReport | Failure, part: string): void {
    if ('hint' in result) this.failures.push({ part, failure: result });
    else this.reports.push(result);
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Reports as JSON, one a line. A line that is none is named and passed over. */
export function readJsonLines(source: string): Reading {
  const collected = new Collected();
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '' || line === '\ufeff') return;
    const part = `line ${index + 1}`;
    try {
      collected.add(reportOf(JSON.parse(line.replace(/^\ufeff/u, '')), encode(line), part), part);
    } catch {
      collected.add(failureOf('broken-json', 'It is no JSON.', 'Each line holds one report, whole.'), part);
    }
  });
  return collected;
}

/** Reports as one list of records in JSON, parsed; one record alone is a list of one. */
export function readRecords(parsed: unknown): Reading {
  const collected = new Collected();
  for (const [index, record] of [parsed].flat().entries()) {
    const part = `record ${index + 1}`;
    collected.add(reportOf(record, encode(JSON.stringify(record)), part), part);
  }
  return collected;
}

const SEPARATORS = [',', ';', '\t', '|'];

/** What parts the cells: of the usual marks, the one that the first line has most of. */
function separatorOf(source: string): string {
  const head = source.slice(0, source.search(/\r?\n|$/u));
  const count = (mark: string): number => head.split(mark).length;
  return SEPARATORS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

const LARGEST_ROW = 2_000_000;

/** Reports as rows of a table with the names of the columns in the first. */
export function readTable(source: string): Reading {
  const collected = new Collected();
  try {
    const rows = parse(source, {
      columns: true,
      bom: true,
      raw: true,
      delimiter: separatorOf(source),
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: LARGEST_ROW,
    }) as unknown as { record: Fields; raw: string }[];
    for (const [index, { record, raw }] of rows.entries()) {
      const part = `row ${index + 2}`;
      collected.add(reportOf(record, encode(raw), part), part);
    }
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    const failure = failureOf(
      'broken-table',
      `It cannot be read as a table: ${said}.`,
      'Save it again as CSV in UTF-8.',
    );
    return { reports: [], failures: [{ part: null, failure }] };
  }
  return collected;
}
