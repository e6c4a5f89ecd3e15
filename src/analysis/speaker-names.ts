// People that nothing names but their speaking: «وقال هولمبرغ إن …», «وأضاف “زيلماير”: …» (Holmberg said that …).
// A word that no list knows, right behind a verb of saying and before what is said, is a name; two such words behind the verb are one
// without more. Idea: the frame of reported speech as evidence for names (Elsayed et al. on Arabic speaker names; NERA's rules).
import { reason } from '../model/reasons.ts';
import { adjoins, hasFlag, isDefiniteAt, type NamePage, type Rough } from './name-pages.ts';
import { isUnknownPart } from './name-parts.ts';
import { CUE, JOINER, PREPOSITION, RELATIVE, ROLE, STOP } from './name-words.ts';
import { notePerson } from './persons.ts';

const MOST_PARTS = 4;

/** Notes the speaker whose unknown name begins at a token; undefined where there is none. `alone`: a single word is enough. */
export function readSpeaker(
  names: NamePage,
  at: number,
  { limit, alone }: { readonly limit: number; readonly alone: boolean },
): Rough | undefined {
  const quoted = isOpening(names, at - 1);
  const verb = quoted ? at - 2 : at - 1;
  if (!saysAt(names, verb) || !isUnknownPart(names, at)) return undefined;
  let to = at + 1;
  while (to < limit && to < at + MOST_PARTS && adjoins(names, to) && isUnknownPart(names, to)) to++;
  if (to < limit && hasFlag(names, to, JOINER) && !hasFlag(names, to, STOP) && adjoins(names, to)) return undefined;
  const behind = quoted && isClosing(names, to) ? to + 1 : to;
  if (quoted && behind === to) return undefined;
  const sure = to > at + 1 && !isDefiniteAt(names, at);
  if (!sure && !(alone && opensContent(names, behind, limit))) return undefined;
  const rough = notePerson(names, at, to);
  rough.because = reason('names/speaker', [{ start: rough.start, end: rough.end }]);
  return rough;
}

/** A finite verb of saying without an object. */
function saysAt(names: NamePage, at: number): boolean {
  if (!hasFlag(names, at, CUE) || hasFlag(names, at, STOP | ROLE)) return false;
  const token = names.page.tokens[at];
  if (token === undefined || token.kind !== 'word') return false;
  return names.page.language.lexicon
    .read(token.word)
    .some((one) => one.lexeme.class === 'cue' && one.kind === 'verb' && one.enclitic === '' && one.person === '3');
}

/** A complementizer, a colon, an opening mark or a relative clause; «إلى أن», «على أن» too. */
function opensContent(names: NamePage, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const token = names.page.tokens[at]!;
  if (token.kind === 'mark') return token.folded === ':' || isOpening(names, at);
  if (isComplementizer(names, at) || hasFlag(names, at, RELATIVE)) return true;
  return hasFlag(names, at, PREPOSITION) && at + 1 < limit && isComplementizer(names, at + 1);
}

const isComplementizer = (names: NamePage, at: number): boolean =>
  names.page.language.lexicon.readAs(names.page.tokens[at]!.word, 'complementizer') !== undefined;

const isOpening = (names: NamePage, at: number): boolean => /^["«“”„]$/u.test(names.page.tokens[at]?.folded ?? '');
const isClosing = (names: NamePage, at: number): boolean => /^["»“”]$/u.test(names.page.tokens[at]?.folded ?? '');
