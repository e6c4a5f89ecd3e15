// Fixed forms of attribution that no verb of saying carries: «جاء في بيان», «يُعتقد أن», and the colon of headlines.
// «وجاء في بيان لوزارة النقل أن الجسر مغلق» (a statement of the ministry says the bridge is closed).

import { canSpeak, skipAdjuncts } from './adjuncts.ts';
import type { Rough } from './attribution-forms.ts';
import { findChannel } from './channels.ts';
import { type Complement, findComplement } from './complements.ts';
import { type Boundary, readContent } from './contents.ts';
import type { Cue } from './cues.ts';
import { AGENTLESS, COMPLEMENTIZER, DOCUMENT_NOUN, has, SPEAKER, STATED } from './grammar.ts';
import { type NounPhrase, readNounPhrase, type SpeechPage } from './noun-phrases.ts';
import type { PageSentence } from './pages.ts';

const SPEECH: ReadonlySet<string> = new Set(['that', 'quote']);

/** «جاء في بيان لـX أن …», found first and finished when the boundaries of the sentence are known. */
export interface Statement {
  readonly at: number;
  finish(boundaries: readonly Boundary[]): Rough[];
}

/** The statements that «جاء في» and its like introduce in a sentence. */
export function statementsIn(speech: SpeechPage, sentence: PageSentence): Statement[] {
  const found: Statement[] = [];
  const { page, grammar } = speech;
  for (let at = sentence.from; at < sentence.to - 2; at++) {
    if ((speech.flags[at]! & STATED) === 0) continue;
    const token = page.tokens[at]!;
    const reading = page.language.lexicon.readAs(token.word, 'stated');
    if (reading === undefined) continue;
    if (grammar.phrases('stated-prepositions').longestAt(page.text, page.tokens, at + 1) === undefined) continue;
    if (!has(grammar, page.tokens[at + 2], DOCUMENT_NOUN)) continue;
    const cue: Cue = { at, behind: at + 2, reading, frame: SPEECH, participle: false, sentence, opens: true };
    const complement = findComplement(speech, cue);
    if (complement === null || complement.at > at + 30) continue;
    found.push({ at, finish: (boundaries) => statement(speech, { cue, complement }, boundaries) });
  }
  return found;
}

interface Stated {
  readonly cue: Cue;
  readonly complement: Complement;
}

function statement(speech: SpeechPage, { cue, complement }: Stated, boundaries: readonly Boundary[]): Rough[] {
  const content = readContent(speech, cue, complement, boundaries);
  if (content === null) return [];
  const { page } = speech;
  const token = page.tokens[cue.at]!;
  const raw = page.text.slice(token.start, token.end);
  const source = statementSource(speech, cue.behind, complement.at);
  return [
    {
      rule: 'attribution/statement',
      cue: [{ start: token.start + page.language.folder.rawOffset(raw, cue.reading.start), end: token.end }],
      at: cue.at,
      source,
      reading: null,
      content: [{ start: content.start, end: content.end }],
      stance: 'asserts',
      quoted: complement.kind === 'colon' ? 'direct' : content.quoted,
      channel: findChannel(speech, cue.behind, complement.at, null),
      sentence: cue.sentence,
      participle: false,
    },
  ];
}

/** Whose statement it is: what stands behind it («بيان للوزارة», «بيان الوزارة»); else the statement itself. */
export function statementSource(speech: SpeechPage, documentAt: number, limit: number): NounPhrase | null {
  return (
    statementOwner(speech, documentAt + 1, limit) ?? readNounPhrase(speech, documentAt, Math.min(limit, documentAt + 3))
  );
}

/** «… لوزارة النقل», «… الوزارة»: the owner of a statement, without the preposition that ties it. */
export function statementOwner(speech: SpeechPage, from: number, limit: number): NounPhrase | null {
  const { page } = speech;
  const token = page.tokens[from];
  const owner = token !== undefined && from < limit ? readNounPhrase(speech, from, limit) : null;
  if (token === undefined || owner === null || !canSpeak(speech, owner)) return null;
  const { contracted } = page.language.clitics;
  const fused =
    token.folded.startsWith(contracted[0]!) && !token.folded.startsWith(contracted) && owner.start === token.start;
  if (owner.mentions.length === 0 && !token.folded.startsWith(contracted[0]!)) return null;
  return fused && speech.mentionAt[from]?.start !== token.start ? { ...owner, start: token.start + 1 } : owner;
}

/** «بيان للوزارة»: the ministry speaks; «بيان الوزارة» is itself the source. */
export function statementOf(speech: SpeechPage, source: NounPhrase): NounPhrase {
  const { tokens, language } = speech.page;
  if (!has(speech.grammar, tokens[source.from], DOCUMENT_NOUN) || source.to - source.from < 2) return source;
  if (!tokens[source.from + 1]!.folded.startsWith(language.clitics.contracted[0]!)) return source;
  return statementOwner(speech, source.from + 1, source.to) ?? source;
}

/** «يُعتقد أن …»: nobody is named; counts for nothing but the upper bound. */
export function agentlessIn(speech: SpeechPage, sentence: PageSentence, boundaries: readonly Boundary[]): Rough[] {
  const { page, grammar } = speech;
  const found: Rough[] = [];
  for (let at = sentence.from; at < sentence.to - 1; at++) {
    if ((speech.flags[at]! & AGENTLESS) === 0) continue;
    let marker = skipAdjuncts(speech, at + 1, Math.min(sentence.to, at + 5));
    if (has(grammar, page.tokens[marker + 1], COMPLEMENTIZER) && page.tokens[marker]!.kind === 'word') marker++;
    if (!has(grammar, page.tokens[marker], COMPLEMENTIZER)) continue;
    const next = page.tokens[marker + 1];
    const reading = page.language.lexicon.readAs(page.tokens[at]!.word, 'agentless');
    if (next === undefined || reading === undefined || marker + 1 >= sentence.to) continue;
    const complement: Complement = { kind: 'clause', at: marker, from: marker + 1, start: next.start };
    const cue: Cue = { at, behind: at + 1, reading, frame: SPEECH, participle: false, sentence, opens: true };
    const content = readContent(speech, cue, complement, boundaries);
    if (content === null) continue;
    const token = page.tokens[at]!;
    const raw = page.text.slice(token.start, token.end);
    found.push({
      rule: 'attribution/agentless',
      cue: [{ start: token.start + page.language.folder.rawOffset(raw, reading.start), end: token.end }],
      at,
      source: null,
      reading: null,
      content: [{ start: content.start, end: content.end }],
      stance: 'asserts',
      quoted: content.quoted,
      channel: null,
      sentence,
      participle: false,
      agentless: true,
    });
  }
  return found;
}

const LONGEST_LABEL = 8;

/** «وزارة النقل: الجسر مغلق»: in a headline or subhead a colon behind a phrase that can speak. */
export function headingIn(speech: SpeechPage, sentence: PageSentence, others: readonly Rough[]): Rough[] {
  const { page } = speech;
  const { tokens } = page;
  const from = tokens[sentence.from]!.kind === 'mark' ? sentence.from + 1 : sentence.from;
  let colon = from;
  while (colon < sentence.to && tokens[colon]!.folded !== ':' && colon - sentence.from <= LONGEST_LABEL) colon++;
  const mark = tokens[colon];
  const first = tokens[colon + 1];
  if (mark?.folded !== ':' || first === undefined || colon + 1 >= sentence.to || colon <= from) return [];
  if (others.some((one) => one.at < colon)) return [];
  const source = readNounPhrase(speech, from, colon);
  if (source === null || source.to < colon - 1 || !speaksInHeading(speech, source)) return [];
  const complement: Complement = { kind: 'colon', at: colon, from: colon + 1, start: first.start };
  const cue: Cue = {
    at: colon,
    behind: colon + 1,
    reading: NO_READING,
    frame: SPEECH,
    participle: false,
    sentence,
    opens: true,
  };
  const content = readContent(speech, cue, complement, []);
  if (content === null) return [];
  return [
    {
      rule: 'attribution/colon',
      cue: [{ start: mark.start, end: mark.end }],
      at: colon,
      source,
      reading: null,
      content: [{ start: content.start, end: content.end }],
      stance: 'asserts',
      quoted: content.quoted,
      channel: null,
      sentence,
      participle: false,
      heading: true,
    },
  ];
}

const NO_READING = {
  lexeme: { lemma: ':', class: 'cue', features: {} },
  kind: 'particle',
  form: 'base',
  proclitic: '',
  article: false,
  enclitic: '',
  start: 0,
  end: 1,
} as const;

/** A place before a colon is a dateline, not a speaker. */
const speaksInHeading = (speech: SpeechPage, source: NounPhrase): boolean =>
  canSpeak(speech, source) &&
  (has(speech.grammar, speech.page.tokens[source.from], SPEAKER) ||
    source.mentions.some((one) => one.kind !== 'place' && one.kind !== 'group'));
