// Events of a report: what happened, in whose words. «قتل خمسة في غارة على السوق»: casualties (five killed) and an air-strike.
// A trigger is a word or fixed phrase; soft ones count only in a report that tells of force, weak ones only beside a name.
// «ضربة» alone does not say from where it came: the marks of the report decide (طائرات: from the air).
// After ACE 2005 (trigger and arguments); factuality after FactBank (factuality.ts).
import type { Attribution } from '../model/attributions.ts';
import type { EventMention } from '../model/events.ts';
import { reason } from '../model/reasons.ts';
import type { Span } from '../text/spans.ts';
import type { Found } from './attributions.ts';
import { clauseOf, type EventPage, eventPage, findArguments } from './event-arguments.ts';
import { judgeFactuality } from './factuality.ts';
import { grammarOf } from './grammar.ts';
import type { Page, PageSentence } from './pages.ts';

/** A trigger before its arguments are known. */
export interface Trigger extends Span {
  readonly from: number;
  readonly to: number;
  readonly type: string;
  readonly subtype?: string;
  readonly frame: string;
  readonly sure: string;
  readonly verb: boolean;
  /** A verbal noun: its object may follow it (استهداف السوق). */
  readonly masdar?: boolean;
  /** What follows a verbal noun of this verb is struck, not striking. */
  readonly object?: boolean;
  readonly rule: string;
}

/** The event mentions of a page in the order of their triggers; linear in its tokens. */
export function findEvents(page: Page, found: Found, attributions: readonly Attribution[]): EventMention[] {
  const triggers: { trigger: Trigger; sentence: PageSentence }[] = [];
  for (const sentence of page.sentences) {
    if (page.paragraphs[sentence.paragraph]!.block.role === 'byline') continue;
    for (const trigger of triggersOf(page, sentence)) triggers.push({ trigger, sentence });
  }
  const violent =
    triggers.filter((one) => one.trigger.sure === 'hard').length +
    triggers.filter((one) => one.trigger.sure === 'soft').length / 3;
  if (violent < 1) return [];
  const events = eventPage(page, found, attributions);
  const air = hasAirMark(page);
  const kept = triggers.filter((one) => one.trigger.sure !== 'weak' || events.nearName(one.trigger));
  return kept.map(({ trigger, sentence }, index) => build(events, trigger, { sentence, index, air }));
}

interface Place {
  readonly sentence: PageSentence;
  readonly index: number;
  readonly air: boolean;
}

function build(events: EventPage, trigger: Trigger, { sentence, index, air }: Place): EventMention {
  const clause = clauseOf(events, trigger, sentence);
  const args = findArguments(events, trigger, clause);
  const judged = judgeFactuality(events.page, trigger, clause);
  const bare = trigger.verb === false && args.length === 0;
  return {
    id: `e${index + 1}`,
    type: resolvedType(trigger.type, air),
    ...(trigger.subtype === undefined ? {} : { subtype: trigger.subtype }),
    trigger: { start: trigger.start, end: trigger.end },
    arguments: args,
    ...judged,
    attribution: clause.attribution?.id ?? null,
    ...(bare ? { anaphoric: true } : {}),
    because: reason(
      trigger.rule,
      [{ start: trigger.start, end: trigger.end }],
      clause.attribution === null ? undefined : [clause.attribution.id],
    ),
  };
}

function resolvedType(type: string, air: boolean): string {
  if (type === 'strike') return air ? 'air-strike' : 'attack';
  if (type === 'bombardment') return air ? 'air-strike' : 'shelling';
  return type;
}

/** Aircraft or the word for "aerial" anywhere in the report. */
function hasAirMark(page: Page): boolean {
  for (const paragraph of page.paragraphs) {
    for (let at = paragraph.from; at < paragraph.to; at++) {
      const token = page.tokens[at]!;
      if (token.kind !== 'word') continue;
      const mark = page.language.lexicon.readAs(token.folded, 'event-mark')?.lexeme.features.mark;
      if (mark === 'air') return true;
    }
  }
  return false;
}

function triggersOf(page: Page, sentence: PageSentence): Trigger[] {
  const found: Trigger[] = [];
  const phrases = grammarOf(page.language).phrases('trigger-phrases');
  for (let at = sentence.from; at < sentence.to; at++) {
    if (page.tokens[at]!.kind !== 'word') continue;
    const phrase = phrases.longestAt(page.text, page.tokens, at);
    if (phrase !== undefined && phrase.to <= sentence.to) {
      const [, type = '', subtype = '-', frame = '', sure = 'soft'] = phrase.values[0]!.split('|');
      found.push({
        start: phrase.start,
        end: phrase.end,
        from: at,
        to: phrase.to,
        type,
        frame,
        sure,
        verb: false,
        rule: 'events/phrase',
        ...(subtype === '-' ? {} : { subtype }),
      });
      at = phrase.to - 1;
      continue;
    }
    const trigger = wordTrigger(page, sentence, at);
    if (trigger === null) continue;
    found.push(trigger);
    at = trigger.to - 1;
  }
  return found;
}

function wordTrigger(page: Page, sentence: PageSentence, at: number): Trigger | null {
  const token = page.tokens[at]!;
  const readings = page.language.lexicon.read(token.folded).filter((one) => one.lexeme.class === 'trigger');
  const reading = readings.find(
    (one) => one.lexeme.features.needs === undefined || needsMet(page, sentence, at, one.lexeme.features.needs),
  );
  if (reading === undefined || (reading.kind === 'verb' && reading.article)) return null;
  const raw = page.text.slice(token.start, token.end);
  const contracted = reading.article && token.folded.startsWith(page.language.clitics.contracted);
  const start =
    contracted || reading.proclitic === ''
      ? token.start
      : token.start + page.language.folder.rawOffset(raw, reading.proclitic.length);
  let to = at + 1;
  let subtype = reading.lexeme.features.subtype;
  let type = reading.lexeme.features.type ?? 'attack';
  while (to < sentence.to && reading.kind === 'noun' && to < at + 3) {
    const mark = page.language.lexicon.readAs(page.tokens[to]!.folded, 'event-mark');
    if (mark === undefined || mark.lexeme.features.noun !== undefined || mark.proclitic !== '') break;
    if (mark.lexeme.features.mark === 'suicide') [type, subtype] = [type === 'attack' ? 'bombing' : type, 'suicide'];
    if (mark.lexeme.features.mark === 'air' && (type === 'strike' || type === 'bombardment' || type === 'attack'))
      type = 'air-strike';
    to++;
  }
  const { frame = '', sure = 'soft' } = reading.lexeme.features;
  return {
    start,
    end: page.tokens[to - 1]!.end,
    from: at,
    to,
    type,
    frame,
    sure,
    verb: reading.kind === 'verb',
    masdar: reading.form === 'masdar',
    object: reading.lexeme.features.type === 'strike',
    rule: 'events/word',
    ...(subtype === undefined ? {} : { subtype }),
  };
}

/** One of the kinds of nouns that the trigger asks for stands within a few words. */
function needsMet(page: Page, sentence: PageSentence, at: number, needs: string): boolean {
  const kinds = needs.split(' ');
  for (let near = Math.max(sentence.from, at - 4); near < Math.min(sentence.to, at + 6); near++) {
    if (near === at || page.tokens[near]!.kind !== 'word') continue;
    for (const reading of page.language.lexicon.read(page.tokens[near]!.folded))
      if (kinds.includes(reading.lexeme.features.kind ?? '') && reading.lexeme.class === 'clause-noun') return true;
  }
  return false;
}
