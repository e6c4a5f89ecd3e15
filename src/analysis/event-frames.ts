// Frames: which parts of a clause play which role in an event of a kind. «قصفت المدفعية الحي» (the artillery shelled the quarter): subject
// actor, object target; «سقطت قذائف على الحي»: subject instrument, behind "on" the target. The words carry the name of their frame
// (languages), the roles stand here. After PLOVER's and ACE's argument roles; prepositions by their neutral names (clause-particles).
import type { Role } from '../model/events.ts';

/** The roles of a frame; null where a part says nothing of the event. */
export interface Frame {
  readonly subject: Role | null;
  readonly object: Role | null;
  /** Of a phrase behind a preposition. */
  readonly prepositions: Readonly<Record<string, Role>>;
  /** What the number in the clause counts. */
  readonly counts: 'self' | 'object' | 'subject' | 'none';
  /** What stands in the genitive of its noun where its kind does not decide. */
  readonly genitive: 'subject' | 'object' | 'none';
  /** Where one phrase alone stands with the verb, it is the object rather than the subject: «قتل جندي» (a soldier was killed). */
  readonly passive: boolean;
}

const frame = (
  subject: Role | null,
  object: Role | null,
  prepositions: Readonly<Record<string, Role>>,
  rest: Partial<Pick<Frame, 'counts' | 'genitive' | 'passive'>> = {},
): Frame => ({ subject, object, prepositions, counts: 'none', genitive: 'object', passive: false, ...rest });

const AGAINST = { on: 'target', against: 'target', toward: 'target', for: 'target' } as const;

const FRAMES: Readonly<Record<string, Frame>> = {
  strike: frame('actor', 'target', AGAINST, { counts: 'self' }),
  launch: frame('actor', 'instrument', { ...AGAINST, to: 'target' }, { counts: 'object' }),
  fall: frame('instrument', null, { on: 'target' }, { counts: 'subject', genitive: 'subject' }),
  seize: frame('actor', 'target', { for: 'target', from: 'place' }, { counts: 'object', passive: true }),
  'seize-passive': frame('target', null, {}, { counts: 'subject', genitive: 'subject' }),
  detain: frame('actor', 'affected', { for: 'affected', from: 'place' }, { counts: 'object', passive: true }),
  'detain-on': frame('actor', null, { on: 'affected' }, { counts: 'object', genitive: 'subject' }),
  kill: frame('actor', 'affected', { for: 'affected' }, { counts: 'object', passive: true }),
  die: frame('affected', null, {}, { counts: 'subject', genitive: 'subject' }),
  dead: frame(null, 'affected', { among: 'affected' }, { counts: 'self' }),
  'claim-lives': frame(null, 'affected', {}, { counts: 'object' }),
  damage: frame('actor', 'affected', {}, { counts: 'object' }),
  break: frame('affected', null, {}, { counts: 'subject', genitive: 'subject' }),
  harm: frame(null, 'affected', { with: 'affected', for: 'affected' }),
  explode: frame('instrument', null, {}, { counts: 'subject', genitive: 'subject' }),
  clash: frame('actor', 'actor', { between: 'actor', company: 'actor', against: 'actor' }, { genitive: 'none' }),
  crash: frame('affected', null, {}, { genitive: 'subject' }),
  down: frame('actor', 'target', { for: 'target' }, { passive: true }),
  move: frame('actor', 'affected', {}, { genitive: 'subject' }),
  deploy: frame('actor', 'affected', { to: 'place' }, { counts: 'object' }),
  build: frame('actor', 'affected', {}),
  presence: frame('actor', null, {}, { genitive: 'subject' }),
  control: frame('actor', 'place', { on: 'place' }, { genitive: 'subject' }),
  retake: frame('actor', 'place', {}),
  outbreak: frame(null, null, {}, { genitive: 'none' }),
  notify: frame('actor', 'recipient', { with: 'affected' }),
  meet: frame('actor', 'actor', { between: 'actor', company: 'actor', with: 'actor' }, { genitive: 'subject' }),
  coordinate: frame('actor', 'affected', { between: 'actor', company: 'recipient' }, { genitive: 'none' }),
  'coordinate-noun': frame('actor', 'affected', { between: 'actor', company: 'actor' }, { genitive: 'none' }),
  support: frame('actor', 'recipient', { for: 'recipient' }),
  form: frame('actor', 'affected', { against: 'target' }),
  agree: frame('actor', null, { between: 'actor', company: 'actor', on: 'affected' }, { genitive: 'none' }),
  authorise: frame('actor', 'affected', { for: 'recipient', on: 'affected' }, { genitive: 'subject' }),
  refuse: frame('actor', 'affected', {}, { genitive: 'subject' }),
  accuse: frame('actor', 'recipient', { with: 'affected', for: 'recipient' }),
  threaten: frame('actor', 'target', { with: 'affected', for: 'target', against: 'target' }),
  claim: frame('actor', 'affected', {}, { genitive: 'subject' }),
  request: frame('actor', 'affected', { from: 'recipient', to: 'recipient' }, { genitive: 'subject' }),
  vacate: frame(null, null, {}, { genitive: 'none' }),
};

const PLAIN = frame(null, null, {}, { genitive: 'none' });

/** The frame of a name; an empty one for names that are not known. */
export const frameOf = (name: string): Frame => FRAMES[name] ?? PLAIN;
