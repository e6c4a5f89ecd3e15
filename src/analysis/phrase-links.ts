// What is tied to a noun phrase by prepositions, and what is not: «مسؤول في الوزارة», «مديرة الصحة في الإقليم», «شخصية معترف بها»
// belong together; «قال المدير لوكالة الساحل» (said the director to an agency) does not. An indefinite head takes where it belongs,
// a definite one only a place or a body; ل before an outlet or journalists names who is spoken to.
import type { Token } from '../text/tokens.ts';
import { has, PREPOSITION, SPEAKER } from './grammar.ts';
import type { SpeechPage } from './noun-phrases.ts';
import { wordSet } from './word-sets.ts';

/** A phrase that is being read: its first token, how far it may go, where the reader stands, and whether a person was named. */
export interface Walk {
  readonly speech: SpeechPage;
  readonly from: number;
  readonly limit: number;
  at: number;
  person: boolean;
}

/** «مسؤول بمحافظة الساحل»: ب and a kind of place. */
export function liesIn({ speech, at }: Walk): boolean {
  const { language, tokens } = speech.page;
  return language.lexicon
    .read(tokens[at]!.word)
    .some(
      ({ lexeme, proclitic }) =>
        proclitic === language.clitics.prepositions[0] &&
        lexeme.class === 'clause-noun' &&
        lexeme.features.kind === 'place',
    );
}

/** «الوزير», «رئيس البلدية», a name: what follows such a head without الذي is no relative clause. */
export function isDefiniteHead(speech: SpeechPage, from: number): boolean {
  for (let at = from; at <= from + 1; at++) {
    const token = speech.page.tokens[at];
    if (token === undefined || (at > from && has(speech.grammar, token, PREPOSITION))) return false;
    const mention = speech.mentionAt[at];
    if (mention !== undefined && mention.kind !== 'unnamed-source' && mention.kind !== 'group') return true;
    if (hasArticle(speech, token) || hasPronoun(speech, token)) return true;
  }
  return false;
}

/** «نظيره»: a noun with a pronoun is definite. */
export const hasPronoun = (speech: SpeechPage, token: Token): boolean => {
  const nouns = speech.page.language.lexicon.read(token.word).filter((one) => one.kind === 'noun');
  return nouns.length > 0 && nouns.every((one) => one.enclitic !== '');
};

const hasArticle = (speech: SpeechPage, token: Token): boolean => {
  const { article, contracted } = speech.page.language.clitics;
  return token.folded.startsWith(article) || token.folded.startsWith(contracted);
};

/** «لوكالة الساحل», «للإذاعة», «لـ«الأفق»»: ل before an outlet or a name in quotation marks; «للصحافيين». */
export function isRecipient({ speech, at, from }: Walk): boolean {
  const { page, grammar } = speech;
  const token = page.tokens[at]!;
  if (token.kind !== 'word') return false;
  const preposition = page.language.clitics.contracted[0]!;
  if (!token.folded.startsWith(preposition)) return false;
  if (token.folded === preposition) return true;
  const mention = speech.mentionAt[at];
  if (mention?.kind === 'outlet')
    return mention.start > token.start || token.folded.startsWith(page.language.clitics.contracted);
  const recipient = grammar.phrases('recipients').longestAt(page.text, page.tokens, at);
  if (recipient !== undefined && recipient.proclitic !== '') return true;
  return mention?.kind === 'organisation' && mention.start > token.start && !holdsOffice(speech, from);
}

/** «ممثل لـ», «مستشار لـ»: an office takes ل of its own, «شاهدة» does not. */
const holdsOffice = (speech: SpeechPage, from: number): boolean =>
  isDefiniteHead(speech, from) ||
  speech.page.language.lexicon
    .read(speech.page.tokens[from]!.word)
    .some(
      ({ lexeme }) => lexeme.class !== 'speaker' && (lexeme.class !== 'role' || lexeme.features.head !== undefined),
    );

/** Prepositions of an office or of where a person belongs: «سفير … لدى», «مسؤول في الوزارة», «مديرة الصحة في الإقليم». */
export function stepPreposition(walk: Walk): number {
  const { speech, at, from } = walk;
  const { page, grammar } = speech;
  if (qualifies(speech, from, at)) return at + 1;
  if (speech.timeEnd[at + 1] !== undefined) return at;
  if (walk.person && (speech.mentionEnd[at - 1] ?? 0) === at && !belongsTo(speech, at)) return at;
  const next = speech.mentionAt[at + 1];
  if (next !== undefined && next.kind !== 'weapon') return at + 1;
  const noun = page.tokens[at + 1];
  if (has(grammar, noun, SPEAKER)) return at + 1;
  if (noun === undefined || at + 1 >= walk.limit || noun.kind !== 'word') return at;
  if (page.language.lexicon.readAs(page.tokens[at]!.word, 'office-link') === undefined) return at;
  if (isPlace(speech, noun)) return at + 2;
  return isDefiniteHead(speech, from) || !has(grammar, page.tokens[from], SPEAKER) ? at : at + 2;
}

/** «المعترف بها», «الموالي له»: a preposition with a pronoun behind a definite participle. */
const qualifies = (speech: SpeechPage, from: number, at: number): boolean =>
  at - 1 > from &&
  hasArticle(speech, speech.page.tokens[at - 1]!) &&
  wordSet(speech.page.language, 'pronominal-prepositions').has(speech.page.tokens[at]!.folded);

/** «العميد سالم ناصر في شرطة الساحل»: a body behind «في» right behind the name. */
const belongsTo = (speech: SpeechPage, at: number): boolean =>
  speech.mentionAt[at + 1]?.kind === 'organisation' &&
  speech.page.language.lexicon.readAs(speech.page.tokens[at]!.word, 'office-link') !== undefined;

/** A word for a kind of place or building: «المطار», «الإقليم», «مستشفى». */
const isPlace = (speech: SpeechPage, token: Token): boolean =>
  speech.page.language.lexicon
    .read(token.word)
    .some(
      ({ lexeme, enclitic }) =>
        lexeme.class === 'clause-noun' &&
        enclitic === '' &&
        (lexeme.features.kind === 'place' || lexeme.features.kind === 'site'),
    );
