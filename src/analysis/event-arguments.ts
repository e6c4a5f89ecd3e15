// Arguments of an event: actor, target, place, time, quantity. «شنت الطائرات الروسية أمس غارات على مخازن في المدينة».
// A clause is the content of the innermost attribution that holds the trigger, else its sentence. Places and times of a clause go to
// all its events, as annotators do; actors stand before the trigger or are the adjective behind it; targets stand behind على and ضد.
import type { Attribution } from '../model/attributions.ts';
import type { Argument } from '../model/events.ts';
import type { Mention } from '../model/mentions.ts';
import type { Quantity, Timex } from '../model/times.ts';
import type { Span } from '../text/spans.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Found } from './attributions.ts';
import type { Trigger } from './events.ts';
import type { Page, PageSentence } from './pages.ts';

/** The page with its findings ordered for lookup by position. */
export interface EventPage {
  readonly page: Page;
  readonly mentions: readonly Mention[];
  readonly times: readonly Timex[];
  readonly numbers: readonly Quantity[];
  readonly attributions: readonly Attribution[];
  nearName(trigger: Trigger): boolean;
}

/** Where an event's arguments may stand: tokens [from, to), and the attribution that vouches for it. */
export interface Clause {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly attribution: Attribution | null;
}

const inside = <T extends Span>(list: readonly T[], start: number, end: number): T[] => {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let at = low; at < list.length && list[at]!.start < end; at++) found.push(list[at]!);
  return found;
};

const byStart = (one: Span, other: Span): number => one.start - other.start;

export function eventPage(page: Page, found: Found, attributions: readonly Attribution[]): EventPage {
  const mentions = [...found.mentions].sort(byStart);
  return {
    page,
    mentions,
    times: [...found.times].sort(byStart),
    numbers: [...found.numbers].sort(byStart),
    attributions: [...attributions].sort((one, other) => one.content[0]!.start - other.content[0]!.start),
    nearName: (trigger) => inside(mentions, trigger.start - 12, trigger.end + 24).some((one) => one.kind !== 'weapon'),
  };
}

/** The clause of a trigger: bounded by the content it lies in and by its sentence. */
export function clauseOf(events: EventPage, trigger: Trigger, sentence: PageSentence): Clause {
  let inner: Attribution | null = null;
  for (const one of inside(
    events.attributions.map((attribution) => ({ ...attribution.content[0]!, attribution })),
    sentence.start - 400,
    trigger.start + 1,
  )) {
    const holds = one.attribution.content.some((span) => span.start <= trigger.start && trigger.end <= span.end);
    if (holds && (inner === null || one.attribution.content[0]!.start >= inner.content[0]!.start))
      inner = one.attribution;
  }
  const content = inner?.content[0];
  const start = Math.max(sentence.start, content?.start ?? 0);
  const end = Math.min(sentence.end, content?.end ?? sentence.end);
  const from = tokenAt(events.page.tokens, start);
  return { from, to: Math.min(sentence.to, tokenAt(events.page.tokens, end - 1) + 1), start, end, attribution: inner };
}

/** The arguments of a trigger in its clause, in the order of the text. */
export function findArguments(events: EventPage, trigger: Trigger, clause: Clause): Argument[] {
  const args: Argument[] = [];
  const actor = actorOf(events, trigger, clause);
  if (actor !== null)
    args.push({ role: 'actor', start: actor.start, end: actor.end, value: null, entity: actor.entity });
  const target = targetOf(events, trigger, clause) ?? objectOf(events, { trigger, clause, actor });
  if (target !== null) args.push(target);
  for (const place of placesOf(events, trigger, clause)) {
    if (target !== null && place.start >= target.start && place.end <= target.end) continue;
    if (actor !== null && place.start < actor.end && actor.start < place.end) continue;
    args.push(place);
  }
  for (const time of timesOf(events, trigger, clause)) args.push(time);
  const harmed = harmedBy(events.page, trigger, clause);
  if (harmed !== null) args.push({ role: 'affected', start: harmed.start, end: harmed.end, value: null });
  const quantity = quantityOf(events, trigger);
  if (quantity !== null) args.push(quantity);
  return args.sort(byStart);
}

/** The national adjective behind the trigger, the name behind a verb, or the nearest actor before it. */
function actorOf(events: EventPage, trigger: Trigger, clause: Clause): Mention | null {
  if (trigger.type === 'casualties') return null;
  const after = inside(events.mentions, trigger.end, Math.min(clause.end, trigger.end + 30));
  const adjective = after.find((one) => one.kind === 'group' && one.start <= trigger.end + 8);
  if (!trigger.verb && adjective !== undefined) return adjective;
  const next = after.find((one) => one.start <= trigger.end + 2 && canAct(events, one));
  const takesObject = trigger.masdar === true && trigger.object === true;
  if (
    next !== undefined &&
    !takesObject &&
    !(trigger.verb && hasSubjectBefore(events.page, trigger, clause)) &&
    (trigger.verb || next.kind !== 'place')
  )
    return next;
  const before = inside(events.mentions, clause.start, trigger.start).filter(
    (one) => canAct(events, one) && one.end <= trigger.start,
  );
  const subject = before.filter((one) => !isBehindPreposition(events.page, one)).at(-1);
  if (subject !== undefined) return subject;
  return doerBehind(events, trigger, clause) ?? nationBefore(events, trigger, clause);
}

/** «الغارات الجوية استهدفت …»: an event noun or its adjective right before the verb is its subject. */
function hasSubjectBefore(page: Page, trigger: Trigger, clause: Clause): boolean {
  const before = page.tokens[trigger.from - 1];
  if (before === undefined || trigger.from <= clause.from || before.kind !== 'word') return false;
  return page.language.lexicon
    .read(before.folded)
    .some(
      (one) =>
        one.kind === 'noun' &&
        (one.lexeme.class === 'trigger' || one.lexeme.class === 'event-mark' || one.lexeme.class === 'nationality'),
    );
}

/** «هجوم نفذه فلان», «تفجير قام به فلان»: an organisation close behind a noun that it does not stand in as a target. */
function doerBehind(events: EventPage, trigger: Trigger, clause: Clause): Mention | null {
  if (trigger.verb) return null;
  const near = inside(events.mentions, trigger.end, Math.min(clause.end, trigger.end + 45));
  return near.find((one) => one.kind === 'organisation' && !isBehindPreposition(events.page, one)) ?? null;
}

/** «الغارات الروسية لم تستهدف …»: the adjective of the event that is the verb's subject. */
function nationBefore(events: EventPage, trigger: Trigger, clause: Clause): Mention | null {
  const groups = inside(events.mentions, clause.start, trigger.start).filter((one) => one.kind === 'group');
  const { page } = events;
  return (
    groups.findLast((one) => {
      const before = page.tokens[tokenAt(page.tokens, one.start) - 1];
      if (before === undefined) return false;
      const readings = page.language.lexicon.read(before.folded);
      return readings.some((reading) => reading.lexeme.class === 'trigger' || reading.lexeme.class === 'event-mark');
    }) ?? null
  );
}

function canAct(events: EventPage, mention: Mention): boolean {
  if (mention.kind === 'person' || mention.kind === 'organisation' || mention.kind === 'weapon') return true;
  if (mention.kind !== 'place') return false;
  const known = events.page.gazetteer.entity(mention.entity);
  return known?.subtype === 'country' || known?.subtype === 'capital';
}

function isBehindPreposition(page: Page, mention: Mention): boolean {
  const at = tokenAt(page.tokens, mention.start);
  const token = page.tokens[at]!;
  if (token.start < mention.start && page.language.clitics.prepositions.some((one) => token.folded.startsWith(one)))
    return true;
  const before = page.tokens[at - 1];
  return before !== undefined && page.language.lexicon.readAs(before.folded, 'preposition') !== undefined;
}

/** What stands behind على or ضد, or is the object of a striking verb, up to the next preposition, mark or time. */
function targetOf(events: EventPage, trigger: Trigger, clause: Clause): Argument | null {
  if (trigger.frame !== 'strike') return null;
  const { page } = events;
  for (let at = trigger.to; at < Math.min(clause.to, trigger.to + 8); at++) {
    const token = page.tokens[at]!;
    if (token.kind === 'mark' && token.folded !== '(' && token.folded !== ')') return null;
    if (page.language.lexicon.readAs(token.folded, 'target-preposition') === undefined) continue;
    return targetFrom(events, at + 1, clause);
  }
  return null;
}

interface Struck {
  readonly trigger: Trigger;
  readonly clause: Clause;
  readonly actor: Mention | null;
}

/** The object of a striking verb, behind its subject where that follows the verb, and of a verbal noun. */
function objectOf(events: EventPage, { trigger, clause, actor }: Struck): Argument | null {
  if (trigger.frame !== 'strike' || (!trigger.verb && trigger.masdar !== true)) return null;
  const { page } = events;
  const from = actor !== null && actor.start >= trigger.end ? tokenAt(page.tokens, actor.end - 1) + 1 : trigger.to;
  const first = page.tokens[from];
  if (first === undefined || from >= clause.to || first.kind !== 'word') return null;
  const adjective = inside(events.mentions, first.start, first.end).some((one) => one.kind === 'group');
  if (adjective && actor !== null && actor.start < trigger.end) return null;
  const { lexicon } = page.language;
  if (
    lexicon.readAs(first.folded, 'preposition') !== undefined ||
    lexicon.readAs(first.folded, 'subordinator') !== undefined
  )
    return null;
  return targetFrom(events, adjective ? from + 1 : from, clause);
}

function targetFrom(events: EventPage, from: number, clause: Clause): Argument | null {
  const { page } = events;
  let to = from;
  while (to < clause.to && to < from + 9) {
    const token = page.tokens[to]!;
    if (token.kind === 'mark' && !/["«»“”()]/u.test(token.folded)) break;
    if (page.language.lexicon.readAs(token.folded, 'place-preposition') !== undefined) break;
    if (page.language.lexicon.readAs(token.folded, 'relative') !== undefined) break;
    if (inside(events.times, token.start, token.start + 1).length > 0) break;
    to++;
  }
  if (to <= from) return null;
  const start = page.tokens[from]!.start;
  const end = page.tokens[to - 1]!.end;
  const named =
    inside(events.mentions, start, end).find((one) => one.kind !== 'group' && one.kind !== 'weapon') ??
    inside(events.mentions, start, end)[0];
  return { role: 'target', start, end, value: null, ...(named === undefined ? {} : { entity: named.entity }) };
}

const REACH = 160;

function placesOf(events: EventPage, trigger: Trigger, clause: Clause): Argument[] {
  const from = Math.max(clause.start, trigger.start - REACH);
  const near = inside(events.mentions, from, Math.min(clause.end, trigger.end + REACH)).filter(
    (one) => one.kind === 'place',
  );
  return near
    .filter(
      (one) => isBehindPreposition(events.page, one) || isBehindKind(events.page, one) || isJoined(events.page, one),
    )
    .filter((one) => isAlongside(events.page, trigger, one))
    .slice(0, 6)
    .map((one) => ({
      role: 'place',
      start: withKind(events.page, one),
      end: one.end,
      value: null,
      entity: one.entity,
    }));
}

/** No relative clause, comma with a verb behind it or stop parts the two. */
function isAlongside(page: Page, trigger: Trigger, span: Span): boolean {
  const [from, to] = span.start >= trigger.end ? [trigger.end, span.start] : [span.end, trigger.start];
  for (let at = tokenAt(page.tokens, from); at < page.tokens.length && page.tokens[at]!.start < to; at++) {
    const token = page.tokens[at]!;
    if (token.folded === '.' || token.folded === '\u061b') return false;
    if (span.start >= trigger.end && page.language.lexicon.readAs(token.folded, 'relative') !== undefined) return false;
  }
  return true;
}

const kindAt = (page: Page, at: number): boolean => {
  const token = page.tokens[at];
  return token !== undefined && page.language.lexicon.readAs(token.folded, 'place-kind') !== undefined;
};

const isBehindKind = (page: Page, mention: Mention): boolean => kindAt(page, tokenAt(page.tokens, mention.start) - 1);

const isJoined = (page: Page, mention: Mention): boolean => {
  const at = tokenAt(page.tokens, mention.start);
  const token = page.tokens[at]!;
  const before = page.tokens[at - 1];
  if (before !== undefined && before.kind === 'mark' && /[-\u2013\u060c(]/u.test(before.folded)) return true;
  return token.start < mention.start && page.language.clitics.conjunctions.some((one) => token.folded.startsWith(one));
};

/** «محافظة إدلب», «محيط مدينة حلب»: the words of kind belong to the argument. */
function withKind(page: Page, mention: Mention): number {
  let at = tokenAt(page.tokens, mention.start);
  let start = mention.start;
  while (kindAt(page, at - 1)) {
    const token = page.tokens[--at]!;
    const reading = page.language.lexicon.readAs(token.folded, 'place-kind')!;
    start =
      token.start + page.language.folder.rawOffset(page.text.slice(token.start, token.end), reading.proclitic.length);
  }
  return start;
}

function timesOf(events: EventPage, trigger: Trigger, clause: Clause): Argument[] {
  const near = inside(
    events.times,
    Math.max(clause.start, trigger.start - REACH),
    Math.min(clause.end, trigger.end + REACH),
  );
  const distance = (one: Timex): number =>
    one.start >= trigger.end ? one.start - trigger.end : trigger.start - one.end;
  const dated = near.filter((one) => one.type !== 'SET' && isAlongside(events.page, trigger, one));
  const nearest = dated.sort((one, other) => distance(one) - distance(other))[0];
  return nearest === undefined ? [] : [{ role: 'time', start: nearest.start, end: nearest.end, value: nearest.value }];
}

/** Who was killed or hurt: the noun for people close behind the trigger («ضحايا مدنيين», «مقتل 20 مدنيا»). */
function harmedBy(page: Page, trigger: Trigger, clause: Clause): Span | null {
  if (trigger.type !== 'casualties') return null;
  for (let at = trigger.to; at < Math.min(clause.to, trigger.to + 4); at++) {
    const token = page.tokens[at]!;
    if (token.kind === 'mark') return null;
    const reading = page.language.lexicon
      .read(token.folded)
      .find((one) => one.lexeme.features.kind === 'person' && one.lexeme.class === 'clause-noun');
    if (reading === undefined || reading.proclitic !== '') continue;
    return { start: token.start, end: token.end };
  }
  return null;
}

/** The number that covers or touches the trigger. */
function quantityOf(events: EventPage, trigger: Trigger): Argument | null {
  if (trigger.verb && trigger.type !== 'casualties') return null;
  const near = inside(events.numbers, trigger.start - 40, trigger.end + 25);
  const best =
    near.find((one) => one.start <= trigger.start && one.end >= trigger.start) ??
    near.find((one) => one.start >= trigger.end && one.start <= trigger.end + 3);
  return best === undefined ? null : { role: 'quantity', start: best.start, end: best.end, value: best.value };
}
