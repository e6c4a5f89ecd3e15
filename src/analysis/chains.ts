// Chains: what lies inside what, and who each speaker is. «قال الوزير إن المدير نفى الخبر»: the denial lies inside the minister's words.
// An attribution whose cue stands in the content of another is inside it; a relay links to the one it hands on;
// a closing «بحسب رويترز» relays the attribution whose sentence it ends. Then speakers are resolved from the outside in.
import type { Attribution } from '../model/attributions.ts';
import { reason } from '../model/reasons.ts';
import { withoutBlanks } from '../text/spans.ts';
import type { Rough } from './attribution-forms.ts';
import { clauseSubject } from './clause-subjects.ts';
import { DOCUMENT_NOUN, has } from './grammar.ts';
import type { SpeechPage } from './noun-phrases.ts';
import { type Discourse, goingOn, identify, newDiscourse, remember, type Speaker } from './speakers.ts';

interface Nested {
  readonly rough: Rough;
  readonly id: string;
  inside: Nested | null;
}

/** Attributions with ids, chains and speakers; `rough` is in the order of the text. */
export function nestAttributions(speech: SpeechPage, rough: readonly Rough[]): Attribution[] {
  const nested: Nested[] = unique(rough).map((one, index) => ({ rough: one, id: `a${index + 1}`, inside: null }));
  const byRough = new Map(nested.map((one) => [one.rough, one]));
  linkContained(nested);
  for (const one of nested) {
    const outer = one.rough.outer === undefined ? undefined : byRough.get(one.rough.outer);
    if (outer !== undefined) one.inside = outer;
  }
  linkClosing(nested);
  const telling: Telling = { discourse: newDiscourse(), carried: null };
  return nested.map((one) => finish(speech, one, telling));
}

/** What goes on from one attribution to the next: who spoke, and the statement that a medium carried. */
interface Telling {
  readonly discourse: Discourse;
  carried: { readonly by: Nested; readonly entity: string; readonly sentence: number } | null;
}

const CARRIED_ON = 5;

/** «في بيان نقلته وكالة … وجاء في البيان …»: what a carried statement goes on to say is carried by the same medium. */
function carryOn(speech: SpeechPage, one: Nested, speaker: Speaker | null, telling: Telling): void {
  const { carried } = telling;
  const sentence = one.rough.sentence.index;
  const outer = one.inside;
  if (outer !== null && outer.rough.relay === true && outer.rough.at > one.rough.at && speaker !== null)
    telling.carried = { by: outer, entity: speaker.entity, sentence };
  if (outer !== null || carried === null || speaker === null || sentence - carried.sentence > CARRIED_ON) return;
  const { source } = one.rough;
  const document = source !== null && has(speech.grammar, speech.page.tokens[source.from], DOCUMENT_NOUN);
  if (!document && speaker.entity !== carried.entity) return;
  one.inside = carried.by;
  telling.carried = { ...carried, sentence };
}

/** One attribution a cue and source: two forms of the same rule may meet on one word. */
function unique(rough: readonly Rough[]): Rough[] {
  const seen = new Set<string>();
  return rough.filter((one) => {
    const key = `${one.cue[0]!.start} ${one.source?.start ?? -1}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** The innermost content that holds the cue; contents are visited in order with a stack, so the cost is linear. */
function linkContained(nested: readonly Nested[]): void {
  const open: Nested[] = [];
  for (const one of nested) {
    const cue = one.rough.cue[0]!;
    while (open.length > 0 && open.at(-1)!.rough.content.at(-1)!.end <= cue.start) open.pop();
    const holder = open.findLast((other) =>
      other.rough.content.some((span) => span.start <= cue.start && cue.end <= span.end),
    );
    if (holder !== undefined && holder !== one) one.inside = holder;
    if (one.rough.closing !== true && one.rough.rule !== 'attribution/noun') open.push(one);
    if (open.length > 40) open.shift();
  }
}

/** «"…"، بحسب رويترز»: the medium relays the last voice of its sentence rather than being a second one. */
function linkClosing(nested: readonly Nested[]): void {
  for (let index = 0; index < nested.length; index++) {
    const one = nested[index]!;
    if (one.rough.closing !== true) continue;
    const outlet = one.rough.source?.mentions.some((mention) => mention.kind === 'outlet') ?? false;
    const content = one.rough.content[0]!;
    const before = nested
      .slice(Math.max(0, index - 3), index)
      .findLast(
        (other) =>
          other.inside === null &&
          other.rough.content[0]!.start >= content.start &&
          other.rough.content[0]!.end <= one.rough.cue[0]!.start &&
          one.rough.sentence.index - other.rough.sentence.index <= 1,
      );
    if (outlet && before !== undefined && before.rough.closing !== true) before.inside = one;
  }
}

function finish(speech: SpeechPage, one: Nested, telling: Telling): Attribution {
  const { rough } = one;
  const { discourse } = telling;
  const speaker = speakerOf(speech, one, discourse);
  carryOn(speech, one, speaker, telling);
  const overt = rough.source !== null;
  const leads = rough.rule !== 'attribution/noun' && (one.inside === null || rough.outer !== undefined);
  if (overt && speaker !== null && leads) remember(discourse, speaker);
  if (speaker !== null && leads) discourse.latest = { speaker, sentence: rough.sentence.index };
  const sourceSpan = rough.source === null ? null : { start: rough.source.start, end: rough.source.end };
  const spans = [...rough.cue, ...(sourceSpan === null ? [] : [sourceSpan])];
  return {
    id: one.id,
    source: sourceSpan,
    ...(overt || rough.agentless === true || speaker === null
      ? {}
      : { sourceFrom: 'context' as const, antecedent: speaker.span, basis: 'inferred' as const }),
    anonymity: speaker?.anonymity ?? 'unnamed',
    sourceEntity: speaker?.entity ?? 'unspecified',
    sourceKind: speaker?.kind ?? 'group',
    cue: rough.cue,
    content: rough.content.map((span) => withoutBlanks(speech.page.text, span)).filter(({ start, end }) => end > start),
    stance: rough.stance,
    quoted: rough.quoted,
    channel: rough.channel,
    inside: one.inside?.id ?? null,
    ...(rough.relay === true || (rough.closing === true && relays(one)) ? { relay: true } : {}),
    ...(rough.agentless === true ? { agentless: true } : {}),
    ...(rough.rule === 'attribution/noun' ? { nominal: true } : {}),
    ...(rough.heading === true ? { heading: true } : {}),
    ...(rough.recipient === undefined ? {} : { recipient: rough.recipient }),
    because: reason(rough.rule, spans, one.inside === null ? undefined : [one.inside.id]),
  };
}

const relays = (one: Nested): boolean =>
  one.rough.source?.mentions.some((mention) => mention.kind === 'outlet') ?? false;

function speakerOf(speech: SpeechPage, one: Nested, discourse: Discourse): Speaker | null {
  const { rough } = one;
  if (rough.agentless === true) return null;
  if (rough.source !== null) return identify(speech, rough.source, discourse, rough.reading ?? undefined);
  if (rough.reading === null) return null;
  return (
    subjectOfSentence(speech, rough, discourse) ??
    goingOn(discourse, rough.reading) ??
    subjectBeforeSentence(speech, rough, discourse)
  );
}

/** «التقت الوزيرة الوفد. وقالت إن …»: where nobody has spoken yet, the subject of the sentence before. */
function subjectBeforeSentence(speech: SpeechPage, rough: Rough, discourse: Discourse): Speaker | null {
  const before = speech.page.sentences[rough.sentence.index - 1];
  if (before === undefined || rough.reading === null) return null;
  const phrase = clauseSubject(speech, before, before.to, rough.reading);
  if (phrase === null) return null;
  const speaker = identify(speech, phrase, discourse, rough.reading);
  remember(discourse, speaker);
  return speaker;
}

/**
 * Who a cue without a subject goes back to inside its own sentence: the last who spoke there, else the sentence's own subject
 * («استقبل المدير الوفد، مؤكدا أن …», «لم تكشف العاصمة التفاصيل، لكنها قالت …»).
 */
function subjectOfSentence(speech: SpeechPage, rough: Rough, discourse: Discourse): Speaker | null {
  const { page } = speech;
  const { sentence, reading } = rough;
  const { latest } = discourse;
  if (latest !== null && latest.sentence === sentence.index) return latest.speaker;
  const before = page.tokens[rough.at - 1];
  if (before === undefined || reading === null || rough.at <= sentence.from + 1) return null;
  const pronoun = page.language.lexicon.readAs(before.word, 'pronoun-opener') !== undefined;
  if (!rough.participle && !pronoun) return null;
  const phrase = clauseSubject(speech, sentence, rough.at, reading);
  if (phrase === null) return null;
  const speaker = identify(speech, phrase, discourse, reading);
  remember(discourse, speaker);
  return speaker;
}
