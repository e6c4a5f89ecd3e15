// Manifests: outlet, publication date and address of reports, from a table beside them. reports.tsv begins with a header line
// «file outlet published url» (tabs between; other columns are passed over) and has one line for each report:
//   01.txt	صحيفة الفنار	2024-03-05	https://…
// Files are relative to the manifest. Parsing only: who opens files is the command line.

/** One line of a manifest. Empty cells are null. */
export interface ManifestRow {
  readonly file: string;
  readonly outlet: string | null;
  readonly published: string | null;
  readonly url: string | null;
  /** Line in the file, from 1. */
  readonly line: number;
}

/** A line that cannot be used, or an empty list of them. */
export interface ManifestMistake {
  readonly line: number;
  readonly message: string;
}

export interface Manifest {
  readonly rows: readonly ManifestRow[];
  readonly mistakes: readonly ManifestMistake[];
}

const DATE = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/;

/**
 * True for a calendar date (2024-03-05) or a date with a time (2024-03-05T14:20, with or without seconds and zone) that exists.
 * @example isDate('2024-02-30') // false
 */
export function isDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;
  const [year, month, day, hour = 0, minute = 0, second = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (year === 0 || month! < 1 || month! > 12 || day! < 1 || day! > daysIn(year!, month!)) return false;
  return hour < 24 && minute < 60 && second < 60;
}

const daysIn = (year: number, month: number): number =>
  month === 2
    ? year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(month)
      ? 30
      : 31;

/**
 * Reads a manifest. Mistakes come back with their line; the other lines are read all the same. A date that does not exist is left out.
 * @example parseManifest('file\toutlet\n01.txt\tالفنار\n').rows[0]?.outlet // 'الفنار'
 */
export function parseManifest(source: string): Manifest {
  const lines = source.replace(/^\ufeff/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t').map((cell) => cell.trim());
  const column = (name: string): number => header.indexOf(name);
  if (column('file') < 0) {
    const message = 'the first line must name the columns, parted by tabs: file, outlet, published, url';
    return { rows: [], mistakes: [{ line: 1, message }] };
  }
  const rows: ManifestRow[] = [];
  const mistakes: ManifestMistake[] = [];
  const seen = new Set<string>();
  lines.slice(1).forEach((raw, index) => {
    const line = index + 2;
    const cells = raw.split('\t').map((cell) => cell.trim());
    const cell = (name: string): string | null => cells[column(name)] || null;
    const file = cell('file');
    if (raw.trim() === '') return;
    if (file === null) mistakes.push({ line, message: 'no file is named' });
    else if (seen.has(file)) mistakes.push({ line, message: `${file} is listed twice; the first line counts` });
    else {
      seen.add(file);
      const date = cell('published');
      if (date !== null && !isDate(date)) mistakes.push({ line, message: `«${date}» is no date such as 2024-03-05` });
      const published = date !== null && isDate(date) ? date : null;
      rows.push({ file, outlet: cell('outlet'), published, url: cell('url'), line });
    }
  });
  return { rows, mistakes };
}
