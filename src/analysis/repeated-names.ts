// Names told once by their surroundings, found again without them: «بلدة دير الشنار» and later «في دير الشنار», «صحيفة “الأرجاء”» and
// a byline «الأرجاء». What a kind word or a head made a name is one wherever the same words stand in the report.
// Idea: one sense per discourse (Gale, Church & Yarowsky 1992). A single ordinary word is taken up only in marks or in a byline.
import { reason } from '../model/reasons.ts';
import { nameMarks, wordCuts } from './name-cuts.ts';
import { cover, flagsAt, hasFlag, type NamePage, note, type Rough } from './name-pages.ts';
import { GIVEN, NATION, ORDINARY, OUTLET_HEAD, RARE, ROLE, STOP } from './name-words.ts';

const MOST_WORDS = 5;

interface Known {
  readonly words: readonly string[];
  readonly rough: Rough;
  /** No ordinary word, so it is a name anywhere. */
  readonly sure: boolean;
}

/** Notes the later and earlier mentions of places, outlets and full names of people that a pattern found; linear in the tokens. */
export function readRepeatedNames(names: NamePage): void {
  const known = knownNames(names);
  if (known.size === 0) return;
  const marks = nameMarks(names.page.language);
  for (const first of known.keys()) marks.add(first);
  for (const paragraph of names.page.paragraphs) {
    names.paragraph = paragraph;
    for (let at = paragraph.from; at < paragraph.to; at++) {
      const { kind, word } = names.page.tokens[at]!;
      if (names.covered[at] === 1 || kind !== 'word' || !marks.mayBegin(word)) continue;
      readAgain(names, at, paragraph.to, known);
    }
  }
}

function knownNames(names: NamePage): Map<string, Known[]> {
  const known = new Map<string, Known[]>();
  for (const rough of names.found) {
    const from = ownStart(names, rough);
    if (from < 0 || rough.to - from > MOST_WORDS || rough.to <= from) continue;
    const words: string[] = [];
    for (let at = from; at < rough.to; at++)
      if (names.page.tokens[at]!.kind === 'word') words.push(names.page.tokens[at]!.folded);
    if (words.length === 0 || words.some((one) => one.length < 2)) continue;
    const sure =
      words.length > 1 || (hasFlag(names, from, RARE) && !hasFlag(names, from, ORDINARY | GIVEN | STOP | NATION));
    const list = known.get(words[0]!);
    const one: Known = { words, rough, sure };
    if (list === undefined) known.set(words[0]!, [one]);
    else if (!list.some((other) => other.words.join(' ') === words.join(' '))) list.push(one);
  }
  for (const list of known.values()) list.sort((one, other) => other.words.length - one.words.length);
  return known;
}

/** Where the name itself begins behind its head: «صحيفة» is none of it; -1 for names that are not taken up. */
function ownStart(names: NamePage, rough: Rough): number {
  if (rough.kind === 'person' && rough.to - rough.from > 1) return rough.from;
  if (rough.because.rule === 'places/kind-word' || rough.because.rule === 'places/compound') return rough.from;
  if (rough.because.rule !== 'names/outlet') return -1;
  let at = rough.from;
  while (at < rough.to && (hasFlag(names, at, OUTLET_HEAD) || names.page.tokens[at]!.kind !== 'word')) at++;
  return at;
}

function readAgain(names: NamePage, at: number, limit: number, known: ReadonlyMap<string, readonly Known[]>): void {
  const token = names.page.tokens[at]!;
  for (const { cut, word } of wordCuts(names.page.language, token.word)) {
    const named = known.get(word);
    if (named === undefined) continue;
    for (const one of named) {
      const to = endOf(names, at, limit, one.words);
      if (to < 0 || !mayStand(names, at, to, one)) continue;
      const raw = cut === 0 ? 0 : rawOffset(names, at, cut);
      const span = { start: token.start + raw, end: names.page.tokens[to - 1]!.end };
      const { entity, kind, place } = one.rough;
      const before = names.starts[at];
      if (before !== undefined && before.to < to && before.because.rule === 'names/register-with-help')
        before.to = before.from;
      note(names, {
        id: '',
        ...span,
        from: at,
        to,
        kind,
        entity,
        because: reason('names/again', [span, { start: one.rough.start, end: one.rough.end }]),
        ...(place === undefined ? {} : { place }),
      });
      cover(names, at, to);
      return;
    }
  }
}

const rawOffset = (names: NamePage, at: number, cut: number): number => {
  const token = names.page.tokens[at]!;
  return names.page.language.folder.rawOffset(names.page.text.slice(token.start, token.end), cut);
};

function mayStand(names: NamePage, at: number, to: number, known: Known): boolean {
  const here = names.starts[at];
  if (here !== undefined && (here.to >= to || here.from < at)) return false;
  if (known.rough.kind === 'person') return here === undefined || here.kind === 'group';
  if (hasFlag(names, at - 1, ROLE) && known.rough.kind === 'place' && known.words.length === 1) return false;
  if (known.rough.kind === 'outlet') return isMarked(names, at, to) || names.paragraph?.block.role === 'byline';
  return known.sure || isMarked(names, at, to);
}

const isMarked = (names: NamePage, at: number, to: number): boolean =>
  /^["«“”(]$/u.test(names.page.tokens[at - 1]?.folded ?? '') && /^["»“”)]$/u.test(names.page.tokens[to]?.folded ?? '');

function endOf(names: NamePage, at: number, limit: number, words: readonly string[]): number {
  const to = at + words.length;
  if (to > limit) return -1;
  for (let word = 1; word < words.length; word++) {
    const token = names.page.tokens[at + word]!;
    if (token.kind !== 'word' || token.folded !== words[word] || (flagsAt(names, at + word) & STOP) !== 0) return -1;
  }
  return to;
}
