// Speakers: who a source is, and who goes on speaking where no source is written. «… وأضاف أن الطريق مغلق»: whoever spoke before,
// if the verb agrees with him. «المتحدث» and «الوزارة» take up a fuller phrase of before.
// The nearest earlier speaker that agrees in gender and number wins (the rule of Citron and of Pouliquen et al. 2007 for pronouns).
import type { Anonymity, SourceKind } from '../model/attributions.ts';
import type { Mention } from '../model/mentions.ts';
import type { Reading } from '../text/clitics.ts';
import type { Span } from '../text/spans.ts';
import { AGENTLESS_NOUN, DOCUMENT_NOUN, EVIDENCE_NOUN, has, MEDIA_NOUN, PREPOSITION, SPEAKER } from './grammar.ts';
import { asksForAnonymity, type NounPhrase, type SpeechPage } from './noun-phrases.ts';

/** A source with its identity. */
export interface Speaker {
  readonly entity: string;
  readonly kind: SourceKind;
  readonly anonymity: Anonymity;
  readonly span: Span;
  /** Known from the phrase or from the verb that agreed with it. */
  readonly gender: string | null;
  readonly plural: boolean;
  /** The lemma of its head («متحدث»), for re-mentions. */
  readonly head: string | null;
}

/** The speakers of a report so far, latest last. */
export interface Discourse {
  readonly speakers: Speaker[];
  /** Who spoke last, written out or not, and in which sentence. */
  latest: { readonly speaker: Speaker; readonly sentence: number } | null;
}

export const newDiscourse = (): Discourse => ({ speakers: [], latest: null });

const MEMORY = 12;

/** Remembers a speaker; only the last few count. */
export function remember(discourse: Discourse, speaker: Speaker): void {
  discourse.speakers.push(speaker);
  if (discourse.speakers.length > MEMORY) discourse.speakers.shift();
}

/** The speaker of an overt source phrase. `verb` is the cue, whose agreement tells the gender. */
export function identify(speech: SpeechPage, phrase: NounPhrase, discourse: Discourse, verb?: Reading): Speaker {
  const main = mainMention(phrase);
  const head = headOf(speech, phrase);
  const gender = verb?.gender ?? null;
  const plural = verb?.number === 'p' || main?.description?.plural === true || isPlural(speech, phrase);
  const base = { span: { start: phrase.start, end: phrase.end }, gender, plural, head };
  if (main?.kind === 'unnamed-source') {
    const same =
      main.description?.sameAs === undefined
        ? undefined
        : speech.mentions.find((one) => one.id === main.description?.sameAs);
    return { ...base, entity: same?.entity ?? main.entity, kind: 'unnamed-person', anonymity: 'unnamed' };
  }
  const hidden = main?.kind !== 'person' && hidesItsName(speech, phrase);
  if (
    hidden ||
    (main !== undefined && main.kind !== 'person' && main.start > phrase.start && isIndefinite(speech, phrase))
  )
    return { ...base, entity: nameOf(speech, phrase), kind: 'unnamed-person', anonymity: 'unnamed' };
  if (main !== undefined) return { ...base, entity: main.entity, kind: kindOf(main, phrase), anonymity: 'named' };
  const earlier = takenUp(head, discourse);
  if (earlier !== undefined)
    return { ...base, entity: earlier.entity, kind: earlier.kind, anonymity: earlier.anonymity };
  const anonymity = isIndefinite(speech, phrase) ? 'unnamed' : 'described';
  return { ...base, entity: nameOf(speech, phrase), kind: kindOfHead(speech, phrase), anonymity };
}

/** «صاحبة مخبز رفضت ذكر اسمها»: whatever the head is, who asks not to be named is not. */
function hidesItsName(speech: SpeechPage, phrase: NounPhrase): boolean {
  for (let at = phrase.from + 1; at < phrase.to; at++) if (asksForAnonymity(speech, at)) return true;
  return false;
}

/** «ضابط متقاعد», «صياد من القرية»: a person told by kind; «قائد خفر السواحل» is the holder of an office. */
function isIndefinite(speech: SpeechPage, phrase: NounPhrase): boolean {
  const { tokens, language } = speech.page;
  if (!has(speech.grammar, tokens[phrase.from], SPEAKER)) return false;
  const { article, contracted } = language.clitics;
  for (let at = phrase.from; at < Math.min(phrase.to, phrase.from + 4); at++) {
    const token = tokens[at]!;
    if (token.kind === 'mark' || (at > phrase.from && has(speech.grammar, token, PREPOSITION))) return true;
    if (token.folded.startsWith(article) || token.folded.startsWith(contracted)) return false;
  }
  return !language.lexicon.read(tokens[phrase.from]!.word).some((one) => one.enclitic !== '' && one.kind === 'noun');
}

const isPlural = (speech: SpeechPage, phrase: NounPhrase): boolean =>
  speech.page.language.lexicon.readAs(speech.page.tokens[phrase.from]!.word, 'speaker')?.form === 'plural';

/** A person wins over the office, an unnamed source over the country in its description; else the first name. */
function mainMention(phrase: NounPhrase): Mention | undefined {
  const unnamed = phrase.mentions.find((one) => one.kind === 'unnamed-source' && one.start <= phrase.start + 24);
  const person = phrase.mentions.find((one) => one.kind === 'person');
  if (unnamed !== undefined && person === undefined) return unnamed;
  if (person !== undefined) return person;
  const organisation = phrase.mentions.find((one) => one.kind === 'organisation' || one.kind === 'outlet');
  const nation = phrase.to === phrase.from + 1 ? phrase.mentions.find((one) => one.kind === 'group') : undefined;
  return organisation ?? phrase.mentions.find((one) => one.kind === 'place' && one.start <= phrase.start + 2) ?? nation;
}

function kindOf(mention: Mention, phrase: NounPhrase): SourceKind {
  if (mention.kind === 'person') return 'named-person';
  if (mention.kind === 'outlet') return phrase.person ? 'named-person' : 'media';
  if (mention.kind === 'group') return 'group';
  return 'institution';
}

function kindOfHead(speech: SpeechPage, phrase: NounPhrase): SourceKind {
  const token = speech.page.tokens[phrase.from];
  if (has(speech.grammar, token, DOCUMENT_NOUN | EVIDENCE_NOUN)) return 'document';
  if (has(speech.grammar, token, AGENTLESS_NOUN)) return 'group';
  if (has(speech.grammar, token, MEDIA_NOUN)) return 'media';
  return has(speech.grammar, token, SPEAKER) ? 'unnamed-person' : 'group';
}

function headOf(speech: SpeechPage, phrase: NounPhrase): string | null {
  for (let at = phrase.from; at < Math.min(phrase.to, phrase.from + 2); at++) {
    for (const reading of speech.page.language.lexicon.read(speech.page.tokens[at]!.word)) {
      if (reading.lexeme.class === 'speaker' || reading.lexeme.class === 'document-noun') return reading.lexeme.lemma;
    }
  }
  return null;
}

/** «الوزير», «البيان», «المصدر»: the latest speaker whose phrase has the same head. */
function takenUp(head: string | null, discourse: Discourse): Speaker | undefined {
  if (head === null) return undefined;
  return discourse.speakers.findLast((one) => one.head === head);
}

/** An id for a source that no register knows: its folded words, cut to a bounded length. */
export function nameOf(speech: SpeechPage, phrase: NounPhrase): string {
  const words: string[] = [];
  for (let at = phrase.from; at < Math.min(phrase.to, phrase.from + 8); at++) {
    const token = speech.page.tokens[at]!;
    if (token.kind === 'word') words.push(token.folded);
  }
  return `name:${words.join('-')}`;
}

/** The earlier speaker that a verb without a subject goes on with; undefined where none agrees. */
export function goingOn(discourse: Discourse, verb: Reading): Speaker | undefined {
  return discourse.speakers.findLast((one) => agreesWith(one, verb)) ?? discourse.speakers.at(-1);
}

function agreesWith(speaker: Speaker, verb: Reading): boolean {
  if (verb.number === 'p' && verb.gender === 'm') return speaker.plural;
  if (verb.number === 's' && speaker.plural && speaker.kind === 'unnamed-person') return false;
  return speaker.gender === null || verb.gender === undefined || speaker.gender === verb.gender;
}
