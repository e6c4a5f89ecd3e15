// Institutions noted on the page: the pattern's finding weighed against what the register knows, and what lies inside it.
// «تنظيم “داعش”» is whom the register knows by the name in marks, «قوات مجلس الساحل» holds the council too, and «المركز الأول»
// (the first place) only looks like a name. Idea: the longest name wins unless it only adds what belongs to the next phrase.
import type { Language } from '../model/languages.ts';
import { readInstitution } from './institutions.ts';
import { cover, flagsAt, hasFlag, type NamePage, note, type Rough } from './name-pages.ts';
import { INSTITUTION, NATION, PLACE_KIND, readingOf } from './name-words.ts';

/** «مديرية صرواح», «ولاية تكساس»: a kind word of places before a place. */
export const governsPlace = (names: NamePage, at: number): boolean =>
  hasFlag(names, at, PLACE_KIND) && names.starts[at + 1]?.kind === 'place' && names.starts[at] === undefined;

/** An institution by pattern; one that the register knows gives way only to a longer one. */
export function readsInstitution(names: NamePage, at: number, limit: number): boolean {
  const known = names.starts[at];
  if (names.covered[at] === 1 && known === undefined) return false;
  const rough = readInstitution(names, at, limit);
  if (rough === undefined || isGeneric(names, rough) || (known !== undefined && known.to >= rough.to)) return false;
  if (known !== undefined) {
    if (!growsBy(names, known, rough)) return false;
    names.found.splice(names.found.indexOf(known), 1);
    names.starts[at] = undefined;
  }
  note(names, rough);
  noteInner(names, rough);
  coverNations(names, rough);
  if (rough.kind === 'outlet') dropInside(names, rough);
  else if (holdsMark(names, rough)) {
    takeRegistered(names, rough);
    dropInside(names, rough);
  }
  return true;
}

/** «تنظيم “داعش”»: whom the register knows by these words, or by those inside the marks alone. */
function takeRegistered(names: NamePage, rough: Rough): void {
  const { text, tokens, gazetteer } = names.page;
  const words = tokens.slice(rough.from, rough.to).filter((token) => token.kind === 'word');
  const whole = gazetteer.matchesAt(text, words, 0).find((match) => match.to === words.length);
  const known = whole?.values.find((value) => value.kind === rough.kind)?.id ?? innerName(names, rough);
  if (known === undefined) return;
  rough.entity = known;
  delete rough.slug;
}

/** The known name that fills the marks. */
function innerName(names: NamePage, rough: Rough): string | undefined {
  const { tokens } = names.page;
  for (let at = rough.from + 1; at < rough.to; at++) {
    if (tokens[at]!.kind !== 'mark') continue;
    const inner = names.starts[at + 1];
    const fills = inner !== undefined && inner.kind === rough.kind && tokens[inner.to]?.kind === 'mark';
    return fills && inner.to < rough.to ? inner.entity : undefined;
  }
  return undefined;
}

/** «قوات مجلس الساحل»: the council that the forces belong to is named too. */
function noteInner(names: NamePage, rough: Rough): void {
  if (readingOf(names.words[rough.from]!, 'organisation-head')?.lexeme.features.force === undefined) return;
  const inner = rough.from + 1;
  if (names.starts[inner] !== undefined || !hasFlag(names, inner, INSTITUTION)) return;
  const named = readInstitution(names, inner, rough.to);
  if (named !== undefined && named.to > inner + 1 && named.to <= rough.to) note(names, named);
}

const generics = new WeakMap<Language, ReadonlySet<string>>();

/** «المركز الأول» (the first place): it has the form of a name, and the language lists it as none. */
function isGeneric(names: NamePage, rough: Rough): boolean {
  const { language, text } = names.page;
  let phrases = generics.get(language);
  if (phrases === undefined) {
    phrases = new Set((language.lists['generic-phrases'] ?? []).map((one) => language.folder.fold(one)));
    generics.set(language, phrases);
  }
  return phrases.has(language.folder.fold(text.slice(rough.start, rough.end)));
}

/** «حركة “سواعد البلد”»: what stands in marks is part of the name. */
function holdsMark(names: NamePage, rough: Rough): boolean {
  for (let at = rough.from + 1; at < rough.to; at++) if (names.page.tokens[at]!.kind === 'mark') return true;
  return false;
}

/** A known institution goes on with adjectives of its own, not with those of what follows. */
const growsBy = (names: NamePage, known: Rough, rough: Rough): boolean =>
  known.kind === rough.kind && (flagsAt(names, known.to) & NATION) === 0;

/** «رئاسة أركان الجيش التركي» holds an army of its own name; «جهاز المخابرات» holds no other body. */
const isNamedInside = (names: NamePage, at: number, limit: number): boolean =>
  readingOf(names.words[at]!, 'organisation-head')?.lexeme.features.alone !== undefined &&
  at + 1 < limit &&
  hasFlag(names, at + 1, NATION);

/** «الجيش الروسي»: the nationality is part of the name. */
function coverNations(names: NamePage, rough: Rough): void {
  for (let at = rough.from + 1; at < rough.to; at++) {
    if (names.starts[at] === undefined && !isNamedInside(names, at, rough.to)) names.covered[at] = 1;
  }
}

/** «سالم المصري»: nationalities and places inside a person's name are parts of it. */
export function dropInside(names: NamePage, person: Rough): void {
  for (let at = person.from; at < person.to; at++) {
    const inner = names.starts[at];
    if (inner !== undefined && inner !== person && inner.from >= person.from && inner.to <= person.to) {
      inner.to = inner.from;
      names.starts[at] = undefined;
    }
  }
  cover(names, person.from, person.to);
}
