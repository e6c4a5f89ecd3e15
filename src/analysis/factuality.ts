// Factuality of an event relative to its innermost source: certain, possible, future, asked for; denied or not.
// «لم تستهدف الطائرات السوق»: CT-. «قد تمتد الضربات»: PS+. «نفى قصف السوق»: CT-, for him who denies. Read back from the trigger to the words
// that govern it: particles before its verb, the verb that carries or commands it («أحبط هجوما», «هدد بقصف»), and last the stance of the
// attribution, which governs only what heads its content. What is taken up («الهجوم») has happened. After FactBank (Saurí & Pustejovsky 2009).
import type { Attribution, Stance } from '../model/attributions.ts';
import type { Factuality, Modality } from '../model/events.ts';
import { tokenAt } from '../text/tokens.ts';
import type { Chunk } from './event-clauses.ts';
import { type EventPage, wordAt } from './event-pages.ts';
import type { Scene } from './event-scenes.ts';
import type { Trigger } from './event-triggers.ts';
import type { ClauseWord } from './event-words.ts';
import { wordSet } from './word-sets.ts';

/** Modality, polarity and whether it is more than possible. */
export interface Judgement {
  readonly modality: Modality;
  readonly factuality: Factuality;
}

interface State {
  modality: Modality;
  negative: boolean;
  probable: boolean;
}

const REACH = 9;

/** The factuality of a trigger; `attribution` is the innermost one that vouches for it. */
export function judgeFactuality(scene: Scene, trigger: Trigger, attribution: Attribution | null): Judgement {
  const state: State = { modality: 'actual', negative: false, probable: false };
  readOwnVerb(scene, trigger, state);
  readGovernors(scene, trigger, state);
  readHedgeBehind(scene, trigger, state);
  readStance(scene, trigger, { attribution, state });
  if (isAsked(scene)) weaken(state, 'possible');
  return { modality: state.modality, factuality: factualityOf(state) };
}

const weaken = (state: State, modality: Modality): void => {
  if (state.modality === 'actual') state.modality = modality;
};

/** Negation, «قد», «سوف» and conditions right before the trigger's verb. */
function readOwnVerb(scene: Scene, trigger: Trigger, state: State): void {
  const { clauses } = scene;
  const at = clauses.chunkAt(trigger.from);
  if (trigger.verb) {
    if (wordAt(clauses.events, trigger.from).future) weaken(state, 'future');
    readParticles(scene, at, state);
    return;
  }
  const { prep } = clauses.chunks[at]!;
  if (prep === 'without' && !trigger.definite) state.negative = true;
  if (prep === 'for' && isPurpose(scene, trigger, at)) weaken(state, 'possible');
  if (prep === 'purpose' || prep === 'if') weaken(state, prep === 'if' ? 'hypothetical' : 'possible');
}

/** «لاعتقال المهربين», «لشن هجمات», «للاجتماع بالسفير»: what is meant, unless one comes under it («تعرض لقصف»). */
function isPurpose({ clauses: { chunks, events } }: Scene, trigger: Trigger, at: number): boolean {
  const { from } = chunks[at]!;
  const carried = trigger.from > from && wordAt(events, from).carrier === 'do';
  const known = trigger.definite && trigger.type !== 'meeting';
  if (known || !(carried || (trigger.masdar && trigger.from === from))) return false;
  if (chunks[at - 1]?.kind === 'particle') return false;
  for (let before = at - 1; before >= Math.max(0, at - 4); before--) {
    const chunk = chunks[before]!;
    for (let token = chunk.from; token < chunk.to; token++) {
      const { carrier = '' } = events.tokens[token]!.kind === 'word' ? wordAt(events, token) : {};
      if (carrier === 'undergo' || carrier === 'occur') return false;
    }
    if (chunk.kind === 'verb') return true;
  }
  return true;
}

/** The particles before the verb at chunk `verb`. */
function readParticles(scene: Scene, verb: number, state: State): void {
  const { chunks, events } = scene.clauses;
  const imperfect = wordAt(events, chunks[verb]!.from).verb?.form === 'imperfect';
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at--) {
    const chunk = chunks[at]!;
    if (chunk.kind !== 'particle') {
      if (chunk.kind === 'verb' || (chunk.kind === 'mark' && chunk.role !== '"')) break;
      const operator = wordAt(events, chunk.from).operator;
      if (chunk.kind === 'phrase' && chunk.to === chunk.from + 1 && operator === 'possible') weaken(state, 'possible');
      if (chunk.kind === 'phrase' && !hasConditional(chunks, at)) break;
      continue;
    }
    if (chunk.role === 'negation') {
      state.negative = !state.negative;
      if (chunk.name === 'future') weaken(state, 'future');
    } else if (chunk.role === 'auxiliary' && chunk.name === 'perfect' && imperfect) weaken(state, 'possible');
    else if (chunk.role === 'auxiliary' && (chunk.name === 'future' || chunk.name === 'will-be'))
      weaken(state, 'future');
    else if (chunk.role === 'conditional') weaken(state, 'hypothetical');
    else if (chunk.role !== 'auxiliary' && chunk.role !== 'adverb') break;
  }
  if (isExcepted(scene, verb)) state.negative = false;
}

const hasConditional = (chunks: readonly Chunk[], at: number): boolean => {
  const before = chunks[at - 1];
  return before?.kind === 'particle' && before.role === 'conditional';
};

/** «لم تستهدف سوى المخازن»: an exception takes the negation back. */
function isExcepted(scene: Scene, verb: number): boolean {
  const { chunks } = scene.clauses;
  for (let at = verb + 1; at < Math.min(chunks.length, verb + 4); at++) {
    const chunk = chunks[at]!;
    if (chunk.prep === 'except' || (chunk.kind === 'particle' && chunk.name === 'except')) return true;
    if (chunk.kind === 'verb' || chunk.kind === 'mark') return false;
  }
  return false;
}

/** Happenings that only date or explain others have happened: «بعد هجوم», «ردا على هجوم». */
const SETTLED = new Set(['after', 'since', 'because', 'despite', 'during']);

function isSettled({ clauses: { chunks } }: Scene, own: number): boolean {
  const { prep } = chunks[own]!;
  const before = chunks[own - 1];
  return SETTLED.has(prep) || (prep === 'on' && before?.kind === 'time' && SETTLED.has(before.prep));
}

/** The words before the trigger that govern it, nearest first, up to the border of its clause. */
function readGovernors(scene: Scene, trigger: Trigger, state: State): void {
  const { clauses } = scene;
  const { chunks, events } = clauses;
  const own = clauses.chunkAt(trigger.from);
  for (let token = trigger.from - 1; token >= chunks[own]!.from; token--)
    apply(operatorAt(events, token), trigger, state);
  if (isSettled(scene, own)) return;
  let through = !trigger.verb;
  for (let at = own - 1; at >= Math.max(0, own - REACH); at--) {
    const chunk = chunks[at]!;
    if (chunk.kind === 'mark' && !/["«»“”'()]/u.test(chunk.role)) return;
    if (chunk.kind === 'particle') {
      if (chunk.role === 'relative' || chunk.role === 'conjunction' || closes(scene, at, own)) return;
      through ||= isThat(chunk);
      readParticle(chunk, { trigger, state, through });
    } else if (chunk.kind === 'verb') {
      if (!through || !governs(scene, at, trigger, state)) return;
    } else if (chunk.kind === 'phrase' && through) readPhrase(scene, at, { trigger, state });
    if (trigger.verb && chunk.prep === '' && scene.in(at).some((one) => !one.verb)) return;
  }
}

const isThat = (chunk: Chunk): boolean => chunk.kind === 'particle' && chunk.role === 'complementizer';

/** «يشتبه بأنه من تنفيذ التنظيم أودى …»: the clause that the pronoun opens is over before the verb. */
function closes({ clauses: { chunks } }: Scene, at: number, own: number): boolean {
  const { role, name } = chunks[at]!;
  if (role !== 'complementizer' || name !== 'that-it') return false;
  return chunks.slice(at + 1, own).some((chunk) => chunk.kind === 'phrase' && chunk.prep !== '');
}

interface Governed {
  readonly trigger: Trigger;
  readonly state: State;
}

/** «ليس هناك قصف», «سيكون أول هجوم». */
function readParticle(chunk: Chunk, { trigger, state, through }: Governed & { readonly through: boolean }): void {
  if (trigger.verb || trigger.definite || !through) return;
  if (chunk.role === 'negation' && chunk.name === 'copula') state.negative = true;
  else if (chunk.role === 'auxiliary' && chunk.name === 'will-be') weaken(state, 'future');
  else if (chunk.role === 'conditional') weaken(state, 'hypothetical');
}

/** A noun that governs: right before the trigger («عدم», «احتمال قصف»), before «أن», or what «ب» completes («السماح للجيش بشن»). */
function readPhrase(scene: Scene, at: number, { trigger, state }: Governed): void {
  const { chunks, events } = scene.clauses;
  const own = scene.clauses.chunkAt(trigger.from);
  const operator = operatorAt(events, chunks[at]!.to - 1) || operatorAt(events, chunks[at]!.from);
  if (chunks[at]!.prep === 'without') state.negative = true;
  const near = at === own - 1 || (isBeforeThat(chunks, at) && !hidesName(scene, at)) || chunks[own]!.prep === 'with';
  if (operator === 'tell') readTold(scene, at, state);
  else if (near && (chunks[own]!.prep !== 'in' || operator === 'deny')) apply(operator, trigger, state);
}

/** What a word does to the happening that it governs; one that counts it does nothing («تسع غارات», not «لم تسع»). */
const operatorAt = (events: EventPage, at: number): string =>
  events.numberOn[at] === undefined ? wordAt(events, at).operator : '';

/** «لم ترد أنباء عن سقوط قتلى»: no news of it is no denial. */
function readTold({ clauses: { chunks } }: Scene, at: number, state: State): void {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--)
    if (chunks[before]!.kind === 'particle' && chunks[before]!.role === 'negation') {
      state.modality = 'possible';
      return;
    }
}

/** «طالبا عدم نشر اسمه إن …»: what is not to be done to a name has nothing to do with the clause behind it. */
const hidesName = ({ clauses: { chunks, events } }: Scene, at: number): boolean =>
  wordSet(events.page.language, 'identity-nouns').has(events.tokens[chunks[at]!.to - 1]!.folded);

/** Only particles stand between the phrase and an «أن». */
function isBeforeThat(chunks: readonly Chunk[], at: number): boolean {
  for (let next = at + 1; next < Math.min(chunks.length, at + 4); next++) {
    if (chunks[next]!.kind !== 'particle') return false;
    if (isThat(chunks[next]!)) return true;
  }
  return false;
}

/** What the verb at chunk `verb` does to the trigger behind it; false where nothing further out can reach it. */
function governs(scene: Scene, verb: number, trigger: Trigger, state: State): boolean {
  const { chunks, events } = scene.clauses;
  const word = wordAt(events, chunks[verb]!.from);
  if (scene.in(verb).length > 0) return false;
  if (word.operator !== '' && !isToll(scene, verb, word)) {
    const denied: State = { modality: 'actual', negative: false, probable: false };
    readParticles(scene, verb, denied);
    if (!(word.operator === 'deny' && denied.negative)) apply(word.operator, trigger, state);
    return false;
  }
  if (word.carrier === '' || word.carrier === 'behind' || trigger.verb) return false;
  if (!trigger.definite || word.carrier === 'do') {
    readParticles(scene, verb, state);
    if (word.future) weaken(state, 'future');
  }
  return !chunks[verb]!.joined;
}

/** «غارات توقع 12 قتيلا»: of a word that may expect (توقّع) or cause (توقِع), a count of victims behind it decides. */
const isToll = ({ clauses: { chunks, events } }: Scene, verb: number, { carrier }: ClauseWord): boolean =>
  carrier === 'cause' && events.numberOn[chunks[verb]!.to] !== undefined;

/** «الضربات يبدو أنها نفذت …»: a hedge between a happening and what is said of it. */
function readHedgeBehind(scene: Scene, trigger: Trigger, state: State): void {
  const { chunks, events } = scene.clauses;
  const own = scene.clauses.chunkAt(trigger.from);
  const [verb, that] = [chunks[own + 1], chunks[own + 2]];
  if (trigger.verb || verb?.kind !== 'verb' || that === undefined || !isThat(that) || that.name !== 'that-it') return;
  const { operator } = wordAt(events, verb.from);
  if (operator !== 'probable' && operator !== 'possible') return;
  state.probable = operator === 'probable';
  weaken(state, 'possible');
}

/** A word governs what is only named by it; what is taken up with the article has happened all the same. */
function apply(operator: string, trigger: Trigger, state: State): void {
  if (operator === '') return;
  const presupposed = trigger.definite && !trigger.verb;
  if (operator === 'deny' || operator === 'foil') {
    state.negative = true;
    return;
  }
  if (presupposed) return;
  if (operator === 'probable') state.probable = true;
  weaken(state, MODALITIES[operator] ?? 'actual');
}

const MODALITIES: Readonly<Record<string, Modality>> = {
  possible: 'possible',
  probable: 'possible',
  future: 'future',
  request: 'requested',
  permit: 'possible',
  threaten: 'possible',
  aim: 'possible',
};

const STANCES: Partial<Record<Stance, Modality>> = {
  requests: 'requested',
  predicts: 'future',
  warns: 'possible',
  doubts: 'possible',
};

interface Vouched {
  readonly attribution: Attribution | null;
  readonly state: State;
}

/** The stance of the attribution reaches what heads its content, where that is no more than named. */
function readStance(scene: Scene, trigger: Trigger, { attribution, state }: Vouched): void {
  if (attribution === null || !headsContent(scene, trigger, attribution)) return;
  const hedge = hedgeOf(scene, attribution);
  state.probable ||= hedge === 'probable';
  if (hedge !== '') weaken(state, 'possible');
  if (trigger.definite && !trigger.verb) return;
  if (attribution.stance === 'denies') {
    state.negative = true;
    return;
  }
  const perfect = trigger.verb && wordAt(scene.clauses.events, trigger.from).verb?.form === 'perfect';
  const modality = STANCES[attribution.stance];
  if (attribution.stance === 'warns' && trigger.verb) return;
  if (modality !== undefined && !perfect) weaken(state, modality);
}

/** «رجح», «يعتقد»: a cue that itself says how sure its source is; '' for others. */
function hedgeOf({ clauses: { events } }: Scene, { cue }: Attribution): string {
  const at = cue[0] === undefined ? -1 : tokenAt(events.tokens, cue[0].start);
  const operator = events.tokens[at]?.kind === 'word' ? wordAt(events, at).operator : '';
  return operator === 'probable' || operator === 'possible' ? operator : '';
}

/** No other trigger, and no «أن» or relative, stands between the beginning of the content and the trigger. */
function headsContent(scene: Scene, trigger: Trigger, attribution: Attribution): boolean {
  const content = attribution.content.find((span) => span.start <= trigger.start && trigger.end <= span.end);
  if (content === undefined) return false;
  const { clauses, triggers } = scene;
  const { tokens } = clauses.events;
  if (triggers.some((one) => one.start >= content.start && one.start < trigger.start && one.verb === trigger.verb))
    return false;
  for (let at = clauses.chunkAt(trigger.from) - 1; at >= 0; at--) {
    const chunk = clauses.chunks[at]!;
    if (tokens[chunk.from]!.start < content.start) return true;
    if (
      chunk.kind === 'particle' &&
      (chunk.role === 'complementizer' || chunk.role === 'relative' || chunk.role === 'conjunction')
    )
      return false;
  }
  return true;
}

/** A sentence that ends with a question mark asserts nothing. */
function isAsked(scene: Scene): boolean {
  const { tokens } = scene.clauses.events;
  const last = tokens[scene.clauses.to - 1];
  return last !== undefined && (last.folded === '?' || last.folded === '\u061f');
}

function factualityOf({ modality, negative, probable }: State): Factuality {
  const sign = negative ? '-' : '+';
  if (modality === 'actual') return `CT${sign}`;
  if (modality === 'possible') return `${probable ? 'PR' : 'PS'}${sign}`;
  return negative ? 'PS-' : 'Uu';
}
