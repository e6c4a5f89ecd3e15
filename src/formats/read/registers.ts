// Registers of the user's own: who the parties, people, bodies and outlets of a story are and on whose side they stand, from a table.
// register.tsv begins with a header line (tabs between; other columns are passed over) and has one line for each entity; several names
// are parted by «;», the first is the one that is shown:
//   id	kind	names	english	type	country	side
//   bank-council	organisation	مجلس الضفة; المجلس	Council of the Bank	party	SY	bank-council
// Parsing only: what the rows mean to the engine is said in knowledge/registered.ts.

import type { RegisterRow } from '../../model/knowledge.ts';

/** Kinds of entities that a register can hold; places come from a gazetteer. */
export const REGISTER_KINDS = ['person', 'organisation', 'group', 'outlet', 'weapon'] as const;
export type RegisterKind = (typeof REGISTER_KINDS)[number];

/** A row with its line in the file, from 1. */
export interface FiledRow extends RegisterRow {
  readonly line: number;
}

/** What a register holds, and the lines that cannot be used. */
export interface Register {
  readonly rows: readonly FiledRow[];
  readonly mistakes: readonly { readonly line: number; readonly message: string }[];
}

const NEEDED = ['id', 'kind', 'names'] as const;
const ID = /^[a-z0-9][a-z0-9-]{0,99}$/;
const COUNTRY = /^[A-Z]{2}$/;

const isKind = (text: string | null): text is RegisterKind =>
  (REGISTER_KINDS as readonly (string | null)[]).includes(text);

/**
 * Reads a register. Mistakes come back with their line and what to write instead; the other lines are read all the same.
 * @example parseRegister('id\tkind\tnames\tside\nfanar\toutlet\tالفنار; صحيفة الفنار\tcoast\n').rows[0]?.names // ['الفنار', 'صحيفة الفنار']
 */
export function parseRegister(source: string): Register {
  const lines = source.replace(/^\ufeff/, '').split(/\r?\n/);
  const header = (lines[0] ?? '').split('\t').map((cell) => cell.trim());
  const missing = NEEDED.filter((name) => !header.includes(name));
  if (missing.length > 0) {
    const message = `the first line must name the columns, parted by tabs: id, kind, names, english, type, country, side, of (missing: ${missing.join(', ')})`;
    return { rows: [], mistakes: [{ line: 1, message }] };
  }
  const rows = new Map<string, FiledRow>();
  const mistakes: { line: number; message: string }[] = [];
  lines.slice(1).forEach((raw, index) => {
    if (raw.trim() === '' || raw.startsWith('#')) return;
    const cells = raw.split('\t').map((cell) => cell.trim());
    const line = index + 2;
    const row = rowOf((name) => cells[header.indexOf(name)] || null, line);
    if (typeof row === 'string') mistakes.push({ line, message: row });
    else if (rows.has(row.id)) mistakes.push({ line, message: `${row.id} is listed twice; the first line counts` });
    else rows.set(row.id, row);
  });
  return { rows: [...rows.values()], mistakes };
}

/** The row that the cells make, or what is wrong with them. */
function rowOf(cell: (name: string) => string | null, line: number): FiledRow | string {
  const id = cell('id');
  const kind = cell('kind');
  const country = cell('country');
  const names = (cell('names') ?? '').split(';').map((name) => name.trim());
  const given = names.filter((name) => name !== '');
  if (id === null || !ID.test(id)) return `«${id ?? ''}» is no id: small Latin letters, digits and hyphens`;
  if (!isKind(kind)) return `«${kind ?? ''}» is no kind: ${REGISTER_KINDS.join(', ')}`;
  if (given.length === 0) return `${id} has no name`;
  if (country !== null && !COUNTRY.test(country)) return `«${country}» is no country code of two letters such as SY`;
  const english = cell('english') ?? given[0]!;
  return { id, kind, names: given, english, type: cell('type'), country, side: cell('side'), of: cell('of'), line };
}
