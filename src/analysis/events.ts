// Events of a report: what happened, in whose words. «قتل خمسة في غارة على السوق»: casualties (five killed) and an air-strike.
// Sentences are laid out in chunks, triggers found, their arguments and factuality read; a verb that only says what a happening struck
// («استهدف الهجوم حافلة») joins it. «ضربة» alone does not say from where it came: its arms decide, else the marks of the report.
// After ACE 2005 (trigger and arguments); factuality after FactBank (factuality.ts).
import type { Attribution } from '../model/attributions.ts';
import type { Argument, EventMention, Modality, Role } from '../model/events.ts';
import { reason } from '../model/reasons.ts';
import { spanOf } from '../text/spans.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Found } from './attributions.ts';
import { findArguments } from './event-arguments.ts';
import { findCircumstances } from './event-circumstances.ts';
import { clausesOf, type Uncut } from './event-clauses.ts';
import { mergeStriking, takeUp } from './event-links.ts';
import { type EventPage, layEventPage, mentionsIn, wordAt } from './event-pages.ts';
import { laySceneOf, type Scene } from './event-scenes.ts';
import { keepTriggers, type Trigger, tellsOfForce, triggersOf } from './event-triggers.ts';
import { airMarksOf, typeOf } from './event-types.ts';
import { KINDS } from './event-words.ts';
import { judgeFactuality } from './factuality.ts';
import type { Page } from './pages.ts';

/** A trigger in the chunks of its sentence. */
interface Placed {
  readonly trigger: Trigger;
  readonly scene: Scene;
}

/** The event mentions of a page in the order of their triggers; linear in its tokens. */
export function findEvents(page: Page, found: Found, attributions: readonly Attribution[]): EventMention[] {
  const events = layEventPage(page, found, attributions);
  const drafts: { trigger: Trigger; sentence: Uncut }[] = [];
  for (const { from, to, paragraph } of page.sentences) {
    if (page.paragraphs[paragraph]!.block.role === 'byline') continue;
    const sentence: Uncut = { events, from, to, clauses: undefined };
    for (const trigger of triggersOf(sentence)) drafts.push({ trigger, sentence });
  }
  const kept = keepTriggers(drafts, { words: page.tokens.length, isOfForce: () => tellsOfForce(events) });
  const placed: Placed[] = [];
  for (let at = 0; at < kept.length; ) {
    let to = at;
    while (to < kept.length && kept[to]!.sentence === kept[at]!.sentence) to++;
    const clauses = clausesOf(kept[at]!.sentence);
    const triggers = mergeStriking(
      clauses,
      kept.slice(at, to).map((one) => one.trigger),
    );
    const scene = laySceneOf(clauses, triggers);
    for (const trigger of triggers) placed.push({ trigger, scene });
    at = to;
  }
  return takeUp(build(events, placed));
}

const isNamed = (events: EventPage, trigger: Trigger): boolean =>
  mentionsIn(events, trigger.start - 12, trigger.end + 24).some((one) => one.kind !== 'weapon');

function build(events: EventPage, placed: readonly Placed[]): EventMention[] {
  if (placed.length === 0) return [];
  const fromAir = airMarksOf(
    events,
    placed.map((one) => one.trigger),
  );
  const around = new Map<Scene, ReturnType<typeof findCircumstances>>();
  const vouching = vouchers(events.attributions);
  const told: EventMention[] = [];
  for (const { trigger, scene } of placed) {
    if (!around.has(scene)) around.set(scene, findCircumstances(scene));
    const attribution = vouching(trigger);
    const args = within(findArguments(scene, trigger, around.get(scene)!.get(trigger) ?? []), trigger, attribution);
    if (isSaying(events, trigger, args) || isFigurative(events, trigger, args)) continue;
    if (trigger.sure === 'weak' && !isNamed(events, trigger) && !args.some((one) => PARTIES.has(one.role))) continue;
    const many = trigger.plural && trigger.type === 'military-operation';
    const bare = !trigger.verb && trigger.definite && args.length === 0 && !many;
    const judged = judgeFactuality(scene, trigger, attribution);
    const type = typeOf(events, trigger, { args, fromAir });
    told.push({
      id: `e${told.length + 1}`,
      type: type === 'meeting' && AHEAD.has(judged.modality) ? 'planned-talks' : type,
      ...(trigger.subtype === undefined ? {} : { subtype: trigger.subtype }),
      trigger: { start: trigger.start, end: trigger.end },
      ...(trigger.second === undefined ? {} : { trigger2: spanOf(trigger.second) }),
      arguments: args,
      ...judged,
      attribution: attribution?.id ?? null,
      ...(bare ? { anaphoric: true } : {}),
      because: reason(
        trigger.rule,
        [{ start: trigger.start, end: trigger.end }],
        attribution === null ? undefined : [attribution.id],
      ),
    });
  }
  return told;
}

/** «أبلغ مسؤول الوكالة أن»: a notice to an outlet, and a refusal that reports words, are statements. */
function isSaying(events: EventPage, trigger: Trigger, args: readonly Argument[]): boolean {
  if (trigger.frame !== 'notify' && trigger.frame !== 'refuse') return false;
  const isCue = events.attributions.some(
    (one) => one.nominal !== true && one.cue.some((cue) => cue.start === trigger.start),
  );
  if (!isCue) return false;
  const recipient = args.find((one) => one.role === 'recipient');
  if (trigger.frame === 'refuse') return true;
  if (recipient === undefined) return false;
  return mentionsIn(events, recipient.start, recipient.end).some((one) => one.kind === 'outlet');
}

/** «تستهدف الشركة زيادة مبيعاتها»: nobody known to use force aims at nothing that can be hit. */
function isFigurative(events: EventPage, trigger: Trigger, args: readonly Argument[]): boolean {
  if (trigger.frame === 'control') return isRank(events, args);
  if (!trigger.verb || trigger.type !== 'strike') return false;
  const target = args.find((one) => one.role === 'target');
  const actor = args.find((one) => one.role === 'actor');
  if (target === undefined || target.entity !== undefined) return false;
  const thing = wordAt(events, tokenAt(events.tokens, target.start));
  const doer = actor === undefined ? 0 : wordAt(events, tokenAt(events.tokens, actor.start)).kinds;
  return (
    thing.kinds === 0 && !thing.article && !thing.numeral && (doer & (KINDS.force | KINDS.aircraft | KINDS.bomb)) === 0
  );
}

/** «احتل العداء المركز الثاني»: a rank is no place. */
const isRank = (events: EventPage, args: readonly Argument[]): boolean =>
  args.some(({ role, start }) => {
    const at = tokenAt(events.tokens, start);
    const next = events.tokens[at + 1];
    return role === 'place' && next?.kind === 'word' && (wordAt(events, at + 1).kinds & KINDS.quantifier) !== 0;
  });

/** A meeting that is announced or asked for is talks planned. */
const AHEAD: ReadonlySet<Modality> = new Set<Modality>(['future', 'requested']);

/** A weak trigger counts beside a name, or where one of these is told. */
const PARTIES: ReadonlySet<Role> = new Set<Role>(['actor', 'target']);

/** Arguments stay inside the content of the attribution that vouches for the event, or outside of all where none does. */
function within(args: readonly Argument[], trigger: Trigger, attribution: Attribution | null): Argument[] {
  const content = attribution?.content.find((span) => span.start <= trigger.start && trigger.end <= span.end);
  if (content === undefined) return [...args];
  return args.filter((one) => one.start >= content.start - 1 && one.end <= content.end + 1);
}

/** The innermost attribution in whose content a trigger lies; a look-up by position. */
function vouchers(attributions: readonly Attribution[]): (trigger: Trigger) => Attribution | null {
  const contents = attributions
    .filter((attribution) => attribution.nominal !== true)
    .flatMap((attribution) => attribution.content.map(({ start, end }) => ({ start, end, attribution })))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const ends: number[] = [];
  for (const one of contents) ends.push(Math.max(one.end, ends.at(-1) ?? 0));
  return (trigger) => {
    let low = 0;
    let high = contents.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (contents[middle]!.start <= trigger.start) low = middle + 1;
      else high = middle;
    }
    for (let at = low - 1; at >= 0 && ends[at]! >= trigger.end; at--)
      if (contents[at]!.end >= trigger.end) return contents[at]!.attribution;
    return null;
  };
}
