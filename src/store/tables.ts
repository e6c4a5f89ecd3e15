// The tables, as the queries see them; migrations.ts makes them. Both engines have the same ones: texts and JSON are text, bytes are
// bytes, yes and no are numbers, instants are ISO strings in UTC, so that what is read does not depend on the engine.
import type { Generated, Kysely } from 'kysely';

/** Bytes by their SHA-256; null where they were removed. */
export interface ContentsTable {
  sha256: string;
  size: number;
  bytes: Uint8Array | null;
}

export interface DocumentsTable {
  /** The row that the index of terms speaks of; never shown. */
  number: Generated<number>;
  id: string;
  /** Hash of the words alone: what two texts share that differ in white space. */
  wording: string;
  outlet: string | null;
  text: string | null;
  headline: string | null;
  byline: string | null;
  name: string | null;
  published: string | null;
  /** `published` as an instant in UTC, '' where it is not known: the order of every list. */
  published_order: string;
  url: string | null;
  /** The document that this one is the same report as. */
  joined_to: string | null;
  /** The judgement that removed it. */
  removed_by: number | null;
}

export interface AcquisitionsTable {
  id: string;
  document: string;
  content: string;
  acquired_at: string;
  route: string;
  name: string;
  part: string | null;
  url: string | null;
  /** `url` without what does not lead elsewhere: by it versions are found. */
  address: string | null;
  container: string | null;
  headers: string;
  redirects: string;
  forwarded_from: string | null;
}

export interface AnalysesTable {
  document: string;
  engine: string;
  made_at: string;
  body: string;
}

export interface JudgementsTable {
  number: number;
  previous: string;
  hash: string;
  made_at: string;
  made_by: string;
  kind: string;
  document: string | null;
  salt: string | null;
  body: string | null;
  body_hash: string;
}

export interface SearchesTable {
  name: string;
  query: string;
  made_at: string;
}

export interface JobsTable {
  id: string;
  kind: string;
  body: string;
  state: string;
  attempts: number;
  run_after: string;
  leased_until: string | null;
  worker: string | null;
  failure: string | null;
  made_at: string;
  ended_at: string | null;
  /** How many steps are done, of how many; 0 of 0 where it is not known. */
  done: number;
  total: number;
  /** What came of it, as JSON. */
  result: string | null;
}

export interface AddressesTable {
  address: string;
  etag: string | null;
  modified: string | null;
  visited_at: string;
  next_at: string | null;
  failures: number;
  failure: string | null;
  pages: number;
}

export interface UsersTable {
  name: string;
  role: string;
  /** The hash of the password with its parameters (PHC). */
  password: string;
  made_at: string;
}

/** Sessions and tokens, by the hashes of their secrets. */
export interface KeysTable {
  id: string;
  user: string;
  kind: string;
  label: string;
  hash: string;
  made_at: string;
  expires_at: string;
}

/** Tries to log in that failed, by the hash of the name. */
export interface TriesTable {
  name_hash: string;
  count: number;
  last_at: string;
  locked_until: string;
}

export interface AuditTable {
  number: Generated<number>;
  at: string;
  who: string;
  action: string;
  subject: string;
  outcome: string;
}

/** The index of terms: an FTS5 table on SQLite, a tsvector on PostgreSQL; terms.ts alone touches it. */
export interface Tables {
  contents: ContentsTable;
  documents: DocumentsTable;
  acquisitions: AcquisitionsTable;
  analyses: AnalysesTable;
  judgements: JudgementsTable;
  searches: SearchesTable;
  jobs: JobsTable;
  addresses: AddressesTable;
  users: UsersTable;
  keys: KeysTable;
  tries: TriesTable;
  audit: AuditTable;
}

export type Database = Kysely<Tables>;

export type EngineName = 'sqlite' | 'postgres';

/** An open database with what only its engine knows. */
export interface Engine {
  readonly name: EngineName;
  readonly database: Database;
  /** For people: the file, or the address without its password. */
  readonly location: string;
  /** On a server: the whole address, for what keeps connections of its own. */
  readonly connection?: string;
  /** What is wrong with the file or the server itself, in words; empty where all is well. */
  check(): Promise<readonly string[]>;
  close(): Promise<void>;
}
