// Records: reports as rows of a table or lines of JSON: {"title": …, "source": …, "date": …, "content": …}. The names of columns are those that
// exports use for the same thing; the text is taken as it stands, without looking for markup in it.
import { parse } from 'csv-parse/sync';
import type { FoundReport } from '../../model/acquisitions.ts';
import type { Failure } from '../../model/reasons.ts';
import { mostRecords, TOO_MANY, tooMuchJson } from './json-limits.ts';
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

class TooMany extends Error {}

/** What is found, up to as many records as the file has room for. */
class Collected {
  readonly reports: FoundReport[] = [];
  readonly failures: PartFailure[] = [];
  private left: number;

  constructor(length: number) {
    this.left = mostRecords(length);
  }

  add(result: FoundReport | Failure, part: string): void {
    if (--this.left < 0) throw new TooMany();
    if ('hint' in result) this.failures.push({ part, failure: result });
    else this.reports.push(result);
  }
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

const whole = (failure: Failure): Reading => ({ reports: [], failures: [{ part: null, failure }] });

/** What reading gives, or that there is too much to read. */
function within(read: () => Reading): Reading {
  try {
    return read();
  } catch (error) {
    if (error instanceof TooMany) return whole(TOO_MANY);
    throw error;
  }
}

function* linesOf(source: string): Generator<string> {
  for (let start = 0; start <= source.length; ) {
    const end = source.indexOf('\n', start);
    yield source.slice(start, end < 0 ? source.length : end);
    start = end < 0 ? source.length + 1 : end + 1;
  }
}

const BROKEN_LINE = failureOf('broken-json', 'It is no JSON.', 'Each line holds one report, whole.');

function parsedLine(line: string): { readonly value: unknown } | Failure {
  const tooMuch = tooMuchJson(line);
  if (tooMuch !== null) return tooMuch;
  try {
    return { value: JSON.parse(line.replace(/^\ufeff/u, '')) };
  } catch {
    return BROKEN_LINE;
  }
}

/** Reports as JSON, one a line. A line that is none is named and passed over. */
export const readJsonLines = (source: string): Reading =>
  within(() => {
    const collected = new Collected(source.length);
    let number = 0;
    for (const line of linesOf(source)) {
      const part = `line ${++number}`;
      if (line.trim() === '' || line === '\ufeff') continue;
      const parsed = parsedLine(line);
      collected.add('value' in parsed ? reportOf(parsed.value, encode(line), part) : parsed, part);
    }
    return collected;
  });

/** Reports as one list of records in JSON, parsed; one record alone is a list of one. `length` is that of the JSON. */
export const readRecords = (parsed: unknown, length: number): Reading =>
  within(() => {
    const collected = new Collected(length);
    for (const [index, record] of [parsed].flat().entries()) {
      const part = `record ${index + 1}`;
      collected.add(reportOf(record, encode(JSON.stringify(record)), part), part);
    }
    return collected;
  });

const SEPARATORS = [',', ';', '\t', '|'];

/** What parts the cells: of the usual marks, the one that the first line has most of. */
const headOf = (source: string): string => {
  const end = source.indexOf('\n');
  return end < 0 ? source : source.slice(0, end);
};

function separatorOf(source: string): string {
  const head = headOf(source);
  const count = (mark: string): number => head.split(mark).length;
  return SEPARATORS.reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

const LARGEST_ROW = 2_000_000;
const MOST_COLUMNS = 1000;

const brokenTable = (said: string): Reading =>
  whole(failureOf('broken-table', `It cannot be read as a table: ${said}.`, 'Save it again as CSV in UTF-8.'));

interface Row {
  readonly record: Fields;
  readonly raw: string;
}

function rowsOf(source: string, delimiter: string, take: (row: Row) => void): void {
  parse(source, {
    columns: true,
    bom: true,
    raw: true,
    delimiter,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LARGEST_ROW,
    // Each row is taken as it comes and forgotten by the parser.
    on_record: (row: unknown) => {
      take(row as Row);
      return null;
    },
  });
}

/** Reports as rows of a table with the names of the columns in the first. */
export function readTable(source: string): Reading {
  const delimiter = separatorOf(source);
  if (headOf(source).split(delimiter).length > MOST_COLUMNS) return brokenTable('it has too many columns');
  const collected = new Collected(source.length);
  let number = 1;
  try {
    rowsOf(source, delimiter, ({ record, raw }) => {
      const part = `row ${++number}`;
      collected.add(reportOf(record, encode(raw), part), part);
    });
    return collected;
  } catch (error) {
    if (error instanceof TooMany) return whole(TOO_MANY);
    return brokenTable(error instanceof Error ? error.message : String(error));
  }
}
