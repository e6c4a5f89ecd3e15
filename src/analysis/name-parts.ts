// The parts of a person's name: «سالم بن ناصر آل راشد», «عبد الله السالمي», «أبو حذيفة» (Salim bin Nasir of the house of Rashid …).
// Parts are taken as long as each may stand in a name: a given name, «بن» and whatever follows it, a head such as «عبد» with its
// second half, and behind these a surname: a word that no list knows, or a nisba with the article.
// Idea: Shaalan & Raza (2007), Person Name Entity Recognition for Arabic, with a vocabulary as the filter.
import type { Reading } from '../text/clitics.ts';
import { adjoins, flagsAt, hasFlag, isDefiniteAt, type NamePage } from './name-pages.ts';
import {
  CUE,
  DEFINITE,
  GIVEN,
  INSTITUTION,
  JOINER,
  NAME_HEAD,
  NATION,
  ORDINARY,
  OUTLET_HEAD,
  PLACE_KIND,
  RARE,
  ROLE,
  readingOf,
  STATE_FIELD,
  STOP,
  SURE_GIVEN,
  VERB,
} from './name-words.ts';

const MOST_PARTS = 7;

/**
 * The end of the name that begins at a token; -1 where none does. `strong`: a title stands before it.
 */
export function nameEnd(names: NamePage, at: number, limit: number, strong: boolean): number {
  const first = partEnd(names, at, limit, { index: 0, strong });
  if (first < 0) return -1;
  let to = first;
  let parts = 1;
  while (to < limit && parts < MOST_PARTS && adjoins(names, to)) {
    const next = partEnd(names, to, limit, { index: parts, strong });
    if (next < 0) break;
    to = next;
    parts++;
  }
  if (strong) return to;
  if (parts < 2) return -1;
  if (hasFlag(names, at - 1, CUE) && hasFlag(names, at + 1, RARE)) return to;
  return hasFlag(names, at, SURE_GIVEN | NAME_HEAD) || hasSurePart(names, at, to) ? to : -1;
}

/** «وروى فؤاد …», «ويدعى حمزة»: a given name alone where somebody speaks or is called; the token behind it, or -1. */
export function firstNameEnd(names: NamePage, at: number): number {
  if (hasFlag(names, at, NAME_HEAD)) return nicknameEnd(names, at);
  if (!hasFlag(names, at, GIVEN) || hasFlag(names, at, NATION | STOP) || !adjoins(names, at)) return -1;
  if (names.starts[at] !== undefined || names.covered[at] === 1) return -1;
  const sure = hasFlag(names, at, SURE_GIVEN) && !hasFlag(names, at, ORDINARY);
  if (sure && goesOnWithOther(names, at + 1)) return at + 1;
  const callings = names.page.language.lists['calling-words'] ?? [];
  if (!callings.includes(names.page.tokens[at - 1]!.folded)) {
    if (!hasFlag(names, at - 1, CUE) || hasFlag(names, at - 1, STOP | ROLE)) return -1;
    if (!sure && !isComplementizer(names, at + 1)) return -1;
  }
  return names.words[at]!.readings.some((one) => one.lexeme.class === 'given-name' && one.proclitic === '')
    ? at + 1
    : -1;
}

/** «قالت أم ياسر»: a name made of a child's, where somebody speaks or is called. */
function nicknameEnd(names: NamePage, at: number): number {
  const callings = names.page.language.lists['calling-words'] ?? [];
  if (!adjoins(names, at) || names.starts[at] !== undefined || !isWholeAt(names, at, 'name-head')) return -1;
  const called = callings.includes(names.page.tokens[at - 1]!.folded);
  const speaks = hasFlag(names, at - 1, CUE) && !hasFlag(names, at - 1, STOP | ROLE);
  if (!(called || speaks) || !adjoins(names, at + 1)) return -1;
  return hasFlag(names, at + 1, GIVEN | RARE) && !hasFlag(names, at + 1, STOP | CUE) ? at + 2 : -1;
}

const isComplementizer = (names: NamePage, at: number): boolean => {
  const token = names.page.tokens[at];
  return token?.kind === 'word' && names.page.language.lexicon.readAs(token.word, 'complementizer') !== undefined;
};

/** «خالد ووليد الشمري»: another person's full name follows behind «و». */
const goesOnWithOther = (names: NamePage, at: number): boolean =>
  adjoins(names, at) &&
  names.words[at]!.readings.some(
    (one) => one.lexeme.class === 'given-name' && names.page.language.clitics.conjunctions.includes(one.proclitic),
  ) &&
  isSurname(names, at + 1, { index: 2, strong: false }) &&
  hasFlag(names, at + 1, DEFINITE);

/** Among the parts behind the first, one that can only be a name; behind a very common word nothing less than a given name or a nisba. */
function hasSurePart(names: NamePage, from: number, to: number): boolean {
  const common = readingOf(names.words[from]!, 'given-name')?.lexeme.features.common !== undefined;
  for (let at = from + 1; at < to; at++) {
    if (hasFlag(names, at, SURE_GIVEN)) return true;
    if (hasFlag(names, at, RARE) && (!common || hasFlag(names, at, DEFINITE))) return !common || isNisba(names, at);
  }
  return false;
}

/** «السالمي»: the article and an ending of surnames. */
const isNisba = (names: NamePage, at: number): boolean =>
  isDefiniteAt(names, at) &&
  (names.page.language.lists['surname-endings'] ?? []).some((one) => names.page.tokens[at]!.folded.endsWith(one));

interface Position {
  readonly index: number;
  readonly strong: boolean;
}

/** One part of a name: a given name, «عبد» or «أبو» with a word, «بن» with a word, a surname. */
function partEnd(names: NamePage, at: number, limit: number, { index, strong }: Position): number {
  if (at >= limit) return -1;
  const flags = flagsAt(names, at);
  const known = names.starts[at];
  if (names.covered[at] === 1 && known?.kind !== 'person' && !yields(names, at)) return -1;
  if (known !== undefined && known.kind !== 'person' && known.kind !== 'group' && !yields(names, at)) return -1;
  if ((flags & NAME_HEAD) !== 0 && isWholeAt(names, at, 'name-head', index)) {
    const next = at + 1;
    return next < limit &&
      adjoins(names, next) &&
      (flagsAt(names, next) & (STOP | CUE)) === 0 &&
      names.page.tokens[next]!.kind === 'word'
      ? next + 1
      : -1;
  }
  if (index > 0 && (flags & JOINER) !== 0 && isWholeAt(names, at, 'name-joiner')) {
    const next = at + 1;
    if (next >= limit || !adjoins(names, next)) return -1;
    const after = flagsAt(names, next);
    const house = isHouseJoiner(names, at);
    if (house && (after & DEFINITE) !== 0 && (after & STOP) === 0) return next + 1;
    if ((after & (STOP | CUE | ROLE)) !== 0 && (after & GIVEN) === 0) return -1;
    if ((after & NAME_HEAD) !== 0) return Math.max(partEnd(names, next, limit, { index, strong }), next + 1);
    const child = names.page.tokens[next]!.kind === 'word' && isChildJoiner(names, at);
    return child || (after & (GIVEN | RARE)) !== 0 || ((after & DEFINITE) !== 0 && (after & NATION) === 0)
      ? next + 1
      : -1;
  }
  if ((flags & GIVEN) !== 0 && isGivenHere(names, at, index, strong)) return at + 1;
  if (index === 0) return strong && isRareStart(names, at) ? at + 1 : -1;
  return isSurname(names, at, { index, strong }) ? at + 1 : -1;
}

/** «بن», «ابن», «بنت»: whatever follows is a name. */
const isChildJoiner = (names: NamePage, at: number): boolean =>
  names.words[at]!.readings.some(
    (one) => one.lexeme.class === 'name-joiner' && one.lexeme.features.child !== undefined,
  );

/** «آل الشيخ»: the name of a house may be a title. */
const isHouseJoiner = (names: NamePage, at: number): boolean =>
  names.words[at]!.readings.some(
    (one) => one.lexeme.class === 'name-joiner' && one.lexeme.features.house !== undefined,
  );

/** Small places and ordinary words that the gazetteer only offered with help give way to a name. */
function yields(names: NamePage, at: number): boolean {
  const known = names.starts[at];
  return (
    known !== undefined &&
    known.to === at + 1 &&
    known.because.rule === 'names/register-with-help' &&
    known.kind === 'place' &&
    hasFlag(names, at - 1, SURE_GIVEN)
  );
}

/** Only the first part of a name takes a proclitic: «لعبد الله» begins one, «سالم ناصر بفتح الطريق» has two parts. */
const isWholeAt = (names: NamePage, at: number, wanted: string, index = 0): boolean =>
  names.words[at]!.readings.some(
    (reading) =>
      reading.lexeme.class === wanted &&
      reading.enclitic === '' &&
      (index === 0 ? reading.proclitic.length < 2 : reading.proclitic === ''),
  );

/** A given name as typed; one that is an ordinary word too must be spelled as listed, and not stand as the article's noun. */
function isGivenHere(names: NamePage, at: number, index: number, strong: boolean): boolean {
  const token = names.page.tokens[at]!;
  for (const reading of names.words[at]!.readings) {
    if (reading.lexeme.class !== 'given-name' || reading.enclitic !== '') continue;
    if (index > 0 && reading.proclitic !== '') continue;
    if (reading.proclitic.length > 1) continue;
    if (reading.lexeme.features.also === undefined) {
      if (reading.proclitic !== '' && hasFlag(names, at, ORDINARY)) continue;
      return true;
    }
    if (reading.lexeme.features.common !== undefined && !strong && index === 0 && !isSpelledAs(names, at, reading))
      continue;
    if (linksOffice(names, at)) continue;
    const particle = hasFlag(names, at, STOP);
    if (particle && names.page.text.slice(token.start, token.end) !== reading.lexeme.lemma) continue;
    if (particle && !strong && !hasFlag(names, at + 1, GIVEN | JOINER | NAME_HEAD)) continue;
    if (hasFlag(names, at, NATION) && !hasFlag(names, at + 1, JOINER)) continue;
    if (!hasItsLetters(names, at, reading)) continue;
    if (reading.proclitic !== '') continue;
    if (index > 0 || strong || hasFlag(names, at + 1, GIVEN | JOINER | NAME_HEAD | RARE)) return true;
  }
  return false;
}

/** Written with the list's last letter («حصة», not «حصه»), and with its alef madda where it begins with one («آلان», not «الآن»). */
function hasItsLetters(names: NamePage, at: number, { lexeme: { lemma } }: Reading): boolean {
  const token = names.page.tokens[at]!;
  const { madda = [] } = names.page.language.lists;
  const first = names.page.text.slice(token.start, token.start + 1);
  if (madda.includes(lemma.slice(0, 1)) && !madda.includes(first)) return false;
  return names.page.text.slice(token.end - 1, token.end) === lemma.slice(-1);
}

/** Letter for letter as the list has it: «آلان», not «الآن». */
const isSpelledAs = (names: NamePage, at: number, reading: Reading): boolean => {
  const token = names.page.tokens[at]!;
  return names.page.text.slice(token.start, token.end) === reading.lexeme.lemma;
};

/** Behind a title: a word that nothing knows, and that is no other word behind a proclitic. */
function isRareStart(names: NamePage, at: number): boolean {
  const flags = flagsAt(names, at);
  if ((flags & RARE) === 0 || (flags & (STOP | CUE | VERB | NATION)) !== 0) return false;
  if (hasCaseMark(names, at) || isVerbLike(names, at)) return false;
  const { folded } = names.page.tokens[at]!;
  const { enclitics } = names.page.language.clitics;
  if (names.page.language.lexicon.read(folded).some((one) => one.lexeme.class !== 'given-name')) return false;
  if (enclitics.some((one) => one.length > 1 && folded.endsWith(one) && folded.length > one.length + 3)) return false;
  if (
    (flags & DEFINITE) !== 0 &&
    !(names.page.language.lists['surname-endings'] ?? []).some((one) => folded.endsWith(one))
  )
    return false;
  return folded.length > 2;
}

/** «المعلم», «القحطاني», «كيري»: a later part of a name. */
function isSurname(names: NamePage, at: number, { index, strong }: Position): boolean {
  const token = names.page.tokens[at]!;
  const flags = flagsAt(names, at);
  if (token.kind !== 'word' || (flags & (STOP | CUE)) !== 0) return false;
  if (isDeity(names, at) || token.folded.length < 3 || isVerbLike(names, at) || hasCaseMark(names, at)) return false;
  if ((flags & RARE) !== 0 && (flags & (VERB | ROLE)) === 0) return !hidesWord(names, at);
  const { article } = names.page.language.clitics;
  if (!token.folded.startsWith(article) || isDeity(names, at)) return false;
  if ((flags & (ROLE | INSTITUTION | PLACE_KIND | STATE_FIELD | OUTLET_HEAD)) !== 0 && (flags & NATION) === 0)
    return false;
  const open = names.starts[at] === undefined;
  if (index > 1) return isNisba(names, at) && hasFlag(names, at - 1, GIVEN) && open;
  if (hasFlag(names, at - 2, NAME_HEAD) && isNisba(names, at) && open) return true;
  return (
    hasFlag(names, at - 1, strong ? GIVEN : SURE_GIVEN) &&
    (names.starts[at] === undefined || hasFlag(names, at, NATION))
  );
}

/** «يستأذنه»: an unknown verb with an object is no surname. */
function isVerbLike(names: NamePage, at: number): boolean {
  const { folded } = names.page.tokens[at]!;
  const { enclitics } = names.page.language.clitics;
  const openings = names.page.language.lists['verb-openings'] ?? [];
  const opening = openings.find((one) => folded.startsWith(one));
  if (opening === undefined || hasFlag(names, at, GIVEN)) return false;
  return enclitics.some(
    (one) => (one.length > 1 || opening === openings[0]) && folded.length > one.length + 3 && folded.endsWith(one),
  );
}

/** A word that no list knows and that may be a part of a name, whatever stands before it. */
export function isUnknownPart(names: NamePage, at: number): boolean {
  const flags = flagsAt(names, at);
  if (names.page.tokens[at]?.kind !== 'word' || names.covered[at] === 1 || names.starts[at] !== undefined) return false;
  if ((flags & RARE) === 0 || (flags & (STOP | CUE | VERB | NATION | ROLE | JOINER)) !== 0) return false;
  if (hasCaseMark(names, at) || isVerbLike(names, at) || hidesWord(names, at)) return false;
  const { folded } = names.page.tokens[at]!;
  const others = names.page.language.lexicon.read(folded).some((one) => one.lexeme.class !== 'given-name');
  return folded.length > 2 && !others;
}

/** «متهكماً»: an ending of case is written on ordinary words, hardly ever on a name. */
function hasCaseMark(names: NamePage, at: number): boolean {
  const token = names.page.tokens[at]!;
  const marks = names.page.language.lists['case-marks'] ?? [];
  const raw = names.page.text.slice(token.start, token.end);
  return marks.some((one) => raw.includes(one));
}

/** «رضوان الله» is a blessing, no name, but «نصر الله» is one. */
function isDeity(names: NamePage, at: number): boolean {
  const { folded } = names.page.tokens[at]!;
  if (!(names.page.language.lists['divine-names'] ?? []).includes(folded)) return false;
  return !hasFlag(names, at - 1, NAME_HEAD);
}

/** «وكيري»: a conjunction and a name, not the next part of this one. */
function hidesWord(names: NamePage, at: number): boolean {
  const token = names.page.tokens[at]!;
  const { conjunctions, prepositions, article } = names.page.language.clitics;
  if (prepositions.some((one) => token.folded.startsWith(one + article))) return true;
  for (const one of conjunctions) {
    if (!token.folded.startsWith(one)) continue;
    if (token.folded.startsWith(article, one.length)) return true;
    if (names.starts[at] !== undefined) return true;
    const given = names.words[at]!.readings.filter((reading) => reading.lexeme.class === 'given-name');
    if (given.length > 0 && given.every((reading) => reading.proclitic.startsWith(one))) return true;
  }
  return false;
}

/** «باسم», «لدى», «في», «إلى»: what joins an office to what it is of. */
export function linksOffice(names: NamePage, at: number): boolean {
  const links = names.page.language.lists['office-links'] ?? [];
  return links.includes(names.page.tokens[at]!.folded);
}
