// Mentions: who and what is named in a report. «وزير الدفاع سالم ناصر»: a person; «مصدر أمني سوري»: an unnamed source.
// One pass over the tokens: names that the register knows, institutions by pattern (head + what it is of), sources without a name by
// role and adjectives, names behind titles, and the adjectives of nations inside them.
import type { Mention, MentionKind } from '../model/mentions.ts';
import { reason } from '../model/reasons.ts';
import type { Reading } from '../text/clitics.ts';
import type { Span } from '../text/spans.ts';
import { byPosition } from '../text/spans.ts';
import type { Token } from '../text/tokens.ts';
import type { Page, Paragraph } from './pages.ts';

type Rough = Omit<Mention, 'id'>;

/** All mentions of a page, in the order of the text; linear in its tokens. */
export function findMentions(page: Page): Mention[] {
  const found: Rough[] = [];
  const surnames = new Map<string, string>();
  for (const paragraph of page.paragraphs) readParagraph(page, paragraph, found, surnames);
  return takeUp(found.sort(byPosition).map((mention, index) => ({ id: `m${index + 1}`, ...mention })));
}

function readParagraph(page: Page, paragraph: Paragraph, found: Rough[], surnames: Map<string, string>): void {
  for (let at = paragraph.from; at < paragraph.to; at++) {
    if (page.tokens[at]!.kind === 'mark') continue;
    const next =
      fromRegister(page, at, found, surnames) ??
      institution(page, at, paragraph.to, found) ??
      unnamedSource(page, at, paragraph.to, found) ??
      namedPerson(page, at, paragraph.to, found, surnames);
    if (next !== null && next !== undefined) {
      at = next - 1;
      continue;
    }
    nationality(page, at, found);
  }
}

const readingAs = (page: Page, at: number, kind: string): Reading | undefined => {
  const token = page.tokens[at];
  return token === undefined || token.kind !== 'word' ? undefined : page.language.lexicon.readAs(token.folded, kind);
};

const wordStart = (page: Page, token: Token, reading: Reading): number => {
  if (reading.proclitic === '') return token.start;
  if (reading.article && token.folded.startsWith(page.language.clitics.contracted)) return token.start;
  return (
    token.start + page.language.folder.rawOffset(page.text.slice(token.start, token.end), reading.proclitic.length)
  );
};

function fromRegister(page: Page, at: number, found: Rough[], surnames: Map<string, string>): number | null {
  const match = page.gazetteer.matchesAt(page.text, page.tokens, at)[0];
  if (match === undefined) return null;
  const entity = match.values.find((one) => one.ambiguity === 'safe') ?? match.values[0]!;
  if (entity.ambiguity !== 'safe' && readingAs(page, at - 1, 'place-kind') === undefined) return null;
  const span = { start: match.start, end: match.end };
  found.push({
    ...span,
    kind: entity.kind,
    entity: entity.id,
    ...(entity.place === undefined ? {} : { place: entity.place }),
    because: reason('mentions/register', [span]),
  });
  if (entity.kind === 'person') surnames.set(page.tokens[match.to - 1]!.folded, entity.id);
  return match.to;
}

const isDefinite = (page: Page, token: Token | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  (token.folded.startsWith(page.language.clitics.article) || token.folded.startsWith(page.language.clitics.contracted));

/** «وزارة الدفاع الروسية»: a head, what it is of, and adjectives. */
function institution(page: Page, at: number, limit: number, found: Rough[]): number | null {
  const head = readingAs(page, at, 'organisation-head') ?? readingAs(page, at, 'outlet-head');
  if (head === undefined || head.lexeme.features.weak !== undefined) return null;
  const outlet = head.lexeme.class === 'outlet-head';
  let to = at + 1;
  let country: string | null = null;
  while (to < limit && to - at < 6) {
    const token = page.tokens[to];
    const nation = readingAs(page, to, 'nationality');
    if (nation !== undefined && nation.article === (head.article || isDefinite(page, page.tokens[to - 1])))
      country = nation.lexeme.features.entity ?? null;
    else if (
      !isDefinite(page, token) &&
      !(to === at + 1 && !head.article && readingAs(page, to, 'organisation-head') !== undefined)
    )
      break;
    to++;
  }
  if (to === at + 1 && head.lexeme.features.alone === undefined) return null;
  const token = page.tokens[at]!;
  const span = { start: wordStart(page, token, head), end: page.tokens[to - 1]!.end };
  const id = head.lexeme.features.id;
  const field = readingAs(page, at + 1, 'state-field')?.lexeme.features.id;
  const words = page.tokens.slice(at, to).map((one) => one.folded);
  const entity =
    country !== null && (field ?? id) !== undefined ? `${country}-${field ?? id}` : `name:${words.join('-')}`;
  found.push({
    ...span,
    kind: (outlet ? 'outlet' : 'organisation') as MentionKind,
    entity,
    because: reason('mentions/institution', [span]),
  });
  return to;
}

/** «مسؤول أميركي», «مصدر أمني في دمشق», «المصدر». */
function unnamedSource(page: Page, at: number, limit: number, found: Rough[]): number | null {
  const role = readingAs(page, at, 'role');
  if (role === undefined || role.lexeme.features.source === undefined) return null;
  if (
    role.article &&
    role.lexeme.features.field !== 'source' &&
    role.lexeme.features.field !== 'official' &&
    role.lexeme.features.field !== 'diplomatic'
  )
    return null;
  let to = at + 1;
  const affiliations: string[] = [];
  const inner: Rough[] = [];
  while (to < limit && to - at < 5) {
    const nation = readingAs(page, to, 'nationality');
    const adjective = nation ?? readingAs(page, to, 'field') ?? readingAs(page, to, 'rank');
    if (adjective === undefined || adjective.article !== role.article || adjective.proclitic !== '') break;
    if (nation !== undefined) {
      const span = { start: page.tokens[to]!.start, end: page.tokens[to]!.end };
      affiliations.push(nation.lexeme.features.entity ?? '');
      inner.push({
        ...span,
        kind: 'group',
        entity: nation.lexeme.features.entity ?? '',
        because: reason('mentions/nationality', [span]),
      });
    }
    to++;
  }
  const span: Span = { start: wordStart(page, page.tokens[at]!, role), end: page.tokens[to - 1]!.end };
  const words = page.tokens.slice(at, to).map((one) => one.folded);
  const field = role.lexeme.features.field;
  const description = { affiliations, plural: role.form === 'plural', ...(field === undefined ? {} : { field }) };
  found.push(
    {
      ...span,
      kind: 'unnamed-source',
      entity: `unnamed:${words.join('-')}`,
      description,
      because: reason(role.article ? 'mentions/unnamed-again' : 'mentions/unnamed-source', [span]),
    },
    ...inner,
  );
  return to;
}

/** A given name and what follows it, or a later bare surname. */
function namedPerson(
  page: Page,
  at: number,
  limit: number,
  found: Rough[],
  surnames: Map<string, string>,
): number | null {
  const token = page.tokens[at]!;
  const given = readingAs(page, at, 'given-name');
  if (given === undefined || given.lexeme.features.also !== undefined) {
    const known = surnames.get(token.folded);
    if (known === undefined || token.folded.length < 4) return null;
    const span = { start: token.start, end: token.end };
    found.push({ ...span, kind: 'person', entity: known, because: reason('mentions/person', [span]) });
    return at + 1;
  }
  let to = at + 1;
  while (to < limit && to - at < 4 && isNamePart(page, to)) to++;
  if (to === at + 1) return null;
  const span = { start: wordStart(page, token, given), end: page.tokens[to - 1]!.end };
  const entity = `name:${page.tokens
    .slice(at, to)
    .map((one) => one.folded)
    .join('-')}`;
  surnames.set(page.tokens[to - 1]!.folded, entity);
  found.push({ ...span, kind: 'person', entity, because: reason('mentions/person', [span]) });
  return to;
}

const isNamePart = (page: Page, at: number): boolean => {
  const token = page.tokens[at]!;
  if (token.kind !== 'word') return false;
  if (readingAs(page, at, 'given-name') !== undefined || readingAs(page, at, 'name-joiner') !== undefined) return true;
  return page.language.lexicon.read(token.folded).length === 0;
};

function nationality(page: Page, at: number, found: Rough[]): void {
  const nation = readingAs(page, at, 'nationality');
  if (nation === undefined || nation.enclitic !== '') return;
  const token = page.tokens[at]!;
  const span = { start: wordStart(page, token, nation), end: token.end };
  found.push({
    ...span,
    kind: 'group',
    entity: nation.lexeme.features.entity ?? '',
    because: reason('mentions/nationality', [span]),
  });
}

/** Each indefinite unnamed source is a person of its own; a definite one («المصدر») takes up the last whose words hold its own. */
function takeUp(mentions: Mention[]): Mention[] {
  const earlier: Mention[] = [];
  return mentions.map((mention) => {
    if (mention.kind !== 'unnamed-source') return mention;
    const definite = mention.because.rule === 'mentions/unnamed-again';
    const field = mention.description?.field;
    const known = definite ? earlier.findLast((one) => fits(one, mention)) : undefined;
    if (known !== undefined && mention.description !== undefined)
      return { ...mention, entity: known.entity, description: { ...mention.description, sameAs: known.id } };
    const number = earlier.filter((one) => one.entity.startsWith(mention.entity)).length;
    const made = number === 0 ? mention : { ...mention, entity: `${mention.entity}-${number + 1}` };
    if (field !== undefined) earlier.push(made);
    if (earlier.length > 20) earlier.shift();
    return made;
  });
}

/** The earlier source's nations hold those of the later one, and both are of one role. */
function fits(earlier: Mention, later: Mention): boolean {
  if (
    earlier.description?.plural !== later.description?.plural ||
    earlier.description?.field !== later.description?.field
  )
    return false;
  const nations = later.description?.affiliations ?? [];
  const known = earlier.description?.affiliations ?? [];
  return known.length === 0 || nations.every((one) => known.includes(one));
}
