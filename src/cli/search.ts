// tawatur search QUERY --store PLACE: stored reports that hold the words, newest first, each with its words in context.
import { type Command, InvalidArgumentError } from 'commander';
import { languages } from '../languages/index.ts';
import type { Store, StoredDocument, Wanted } from '../store/index.ts';
import { placeOfPhrase, placeOfTerms, queryOf, type TermQuery } from '../text/terms.ts';
import { parseDate } from './options.ts';
import { colours, note, print } from './output.ts';
import { inStore, type StoreChoice, shown, withStore } from './stores.ts';

/** Queries and texts are cut by one language; nothing else of the engine is loaded for it. */
const arabic = languages[0]!;

/** Which stored reports a command is about; search and compare share it. */
export interface Selection {
  readonly from?: string;
  readonly to?: string;
  readonly outlet?: string;
}

interface SearchOptions extends StoreChoice, Selection {
  readonly limit: number;
  readonly after?: string;
  readonly json?: true;
}

const HELP = `
Examples:
  tawatur search "قصف المدينة" --store reports.db
  tawatur search '«السوق القديم»' --store reports.db --from 2024-03-01 --to 2024-03-31

Words are found whatever their spelling and whatever is written together with them (و ف ب ل ك ال). A phrase in quotation marks must
stand as it is written.`;

const MOST = 1000;
const CONTEXT = 70;

const parseLimit = (value: string): number => {
  const limit = Number(value);
  if (Number.isInteger(limit) && limit >= 1 && limit <= MOST) return limit;
  throw new InvalidArgumentError(`A whole number from 1 to ${MOST}.`);
};

/** What is wanted of a store by a query as it is typed and a selection. */
export function wantedBy(typed: string, selection: Selection): Wanted {
  const { from, to, outlet } = selection;
  return {
    query: queryOf(typed, arabic),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    ...(outlet === undefined ? {} : { outlet }),
  };
}

/** Adds --from, --to and --outlet. */
export const withSelection = (command: Command): Command =>
  command
    .option('--from <date>', 'published on this day or later', parseDate)
    .option('--to <date>', 'published on this day or earlier', parseDate)
    .option('--outlet <name>', 'published by this outlet');

function contextOf(text: string, query: TermQuery): string {
  const [phrase] = query.exact;
  const at = Math.max(0, phrase === undefined ? placeOfTerms(text, query, arabic) : placeOfPhrase(text, phrase));
  const start = at <= CONTEXT ? 0 : text.indexOf(' ', at - CONTEXT) + 1;
  const piece = shown(text.slice(start, at + CONTEXT)).trim();
  return `${start > 0 ? '… ' : ''}${piece}${at + CONTEXT < text.length ? ' …' : ''}`;
}

function lineOf(document: StoredDocument, query: TermQuery): string {
  const { published, outlet, headline, name, text, id } = document;
  const head = [published?.slice(0, 10) ?? 'no date', outlet ?? 'unknown outlet', headline ?? name ?? id].map(shown);
  return `${colours.bold(head.join(' · '))}\n  ${contextOf(text ?? '', query)}\n  ${colours.dim(id)}`;
}

async function search(store: Store, typed: string, options: SearchOptions): Promise<void> {
  const wanted = wantedBy(typed, options);
  const { limit, after } = options;
  const page = await store.page({ ...wanted, limit, ...(after === undefined ? {} : { after }) });
  for (const document of page.documents)
    await print(options.json === true ? JSON.stringify(document) : lineOf(document, wanted.query!));
  if (options.json !== true) await print(`${page.documents.length} of ${await store.count(wanted)} reports`);
  if (page.next !== null) note(`go on with --after ${page.next}`);
}

/** Adds the command to the program. */
export function register(program: Command): void {
  withSelection(withStore(program.command('search').argument('<query>', 'words, and phrases in quotation marks')))
    .description('find stored reports by their words, newest first')
    .option('--limit <number>', 'reports on a page', parseLimit, 20)
    .option('--after <cursor>', 'go on behind the page that gave this cursor')
    .option('--json', 'print one stored report a line')
    .addHelpText('after', HELP)
    .action((typed: string, options: SearchOptions) =>
      inStore(options.store, { mustExist: true }, (store) => search(store, typed, options)),
    );
}
