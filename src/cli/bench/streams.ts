// Streams of invented reports whose truth is known: happenings told by an agency, copied with edits and with the credit kept or dropped,
// quoted from one press conference by two outlets in their own words, brought up to date the next day, distorted in one point.
// Every sentence is the project's own; names are put together from syllables, so that nobody is meant. One seed gives one stream.
import { documentOf } from '../../index.ts';
import type { Document } from '../../model/documents.ts';
import * as words from './stream-words.ts';

/** A report of a stream with what is true of it. */
export interface StreamReport {
  readonly document: Document;
  readonly story: number;
  readonly role: 'agency' | 'copy' | 'own' | 'update' | 'distorted';
  /** The text that it copies. */
  readonly copies: string | null;
  /** The toll that it gives, by whom. */
  readonly toll: number;
  readonly distortion?: 'toll' | 'place' | 'actor' | 'polarity';
}

/** A stream. */
export interface Stream {
  readonly reports: readonly StreamReport[];
  readonly stories: number;
}

/** A whole number under `below`, the same sequence for the same seed (Mulberry32). */
export type Dice = (below: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return Math.floor((((value ^ (value >>> 14)) >>> 0) / 4294967296) * below);
  };
}

const pick = <T>(list: readonly T[], dice: Dice): T => list[dice(list.length)]!;

/** What one happening is. */
interface Happening {
  readonly place: string;
  readonly region: string;
  readonly speaker: string;
  readonly title: string;
  readonly witness: string;
  readonly toll: number;
  readonly injured: number;
  readonly cause: words.Cause;
  readonly day: number;
  /** Which wording of each sentence the agency takes. */
  readonly wording: readonly number[];
}

const name = (dice: Dice): string =>
  `${pick(words.givenNames, dice)} ال${pick(words.onsets, dice)}${pick(words.middles, dice)}${pick(words.ends, dice)}`;
const placeName = (dice: Dice): string =>
  `${pick(words.kinds, dice)} ${pick(words.onsets, dice)}${pick(words.middles, dice)}${pick(words.ends, dice)}`;

function happeningOf(dice: Dice, days: number): Happening {
  return {
    place: placeName(dice),
    region: placeName(dice),
    speaker: name(dice),
    title: pick(words.titles, dice),
    witness: name(dice),
    toll: 11 + dice(60),
    injured: 11 + dice(80),
    cause: pick(words.causes, dice),
    day: dice(days),
    wording: Array.from({ length: 24 }, () => dice(1000)),
  };
}

/** The sentences of the agency's report. */
function sentences(one: Happening, toll: number): string[] {
  const fill = (templates: readonly string[], at: number): string =>
    templates[one.wording[at]! % templates.length]!.replace(
      /\{(scene|thing|deed)(\d?)\}/g,
      (_, kind: string, place: string) => filled(one, kind, Number(place) + at * 2),
    )
      .replaceAll('{place}', one.place)
      .replaceAll('{region}', one.region)
      .replaceAll('{speaker}', one.speaker)
      .replaceAll('{title}', one.title)
      .replaceAll('{witness}', one.witness)
      .replaceAll('{toll}', String(toll))
      .replaceAll('{injured}', String(one.injured))
      .replaceAll('{event}', one.cause.noun)
      .replaceAll('{actor}', one.cause.actor)
      .replaceAll('{day}', words.weekdays[one.day % 7]!);
  return [
    fill(words.ledes, 0),
    fill(words.statements, 1),
    fill(words.details, 2),
    ...(one.wording[6]! % 3 === 0 ? [] : [fill(words.witnessing, 3)]),
    ...(one.wording[7]! % 3 === 0 ? [] : [fill(words.backgrounds, 4)]),
  ];
}

/** What fills a slot of a happening: two words or phrases that stand together. */
function filled(one: Happening, kind: string, at: number): string {
  const [first, second] = words.fillers[kind]!;
  const number = one.wording[8 + (at % 16)]!;
  const what = first[number % first.length]!;
  if (number % 3 === 0) return `${what} ${second[Math.floor(number / first.length) % second.length]}`;
  return `${what} ${name(diceOf(number * 7919 + one.toll + one.injured * 131))}`;
}

const headlineOf = (one: Happening, toll: number): string =>
  words.headlines[one.wording[5]! % words.headlines.length]!.replaceAll('{event}', one.cause.noun)
    .replaceAll('{place}', one.place)
    .replaceAll('{toll}', String(toll));

/** The edits that outlets make: no hamza, other marks, a synonym, a clause put in, a last sentence left out. */
function edited(text: string, dice: Dice): string {
  let out = text;
  if (dice(3) === 0) out = out.replace(/[أإآ]/g, 'ا');
  if (dice(3) === 0) out = out.replace(/،/g, ' ،');
  if (dice(2) === 0) for (const [from, to] of words.synonyms) out = out.replace(from, to);
  if (dice(3) === 0) out = out.replace(/ إن | ان /, ` ${pick(words.clauses, dice)}$&`);
  if (dice(4) === 0) out = out.slice(0, out.lastIndexOf('\n\n'));
  return dice(3) === 0 ? `${out}\n\n${pick(words.stock, dice)}` : out;
}

const outletAt = (at: number): string => words.outlets[at % words.outlets.length]!;
const dayText = (day: number): string => new Date(Date.UTC(2031, 0, 1 + day)).toISOString().slice(0, 10);

/** A stream of about `size` reports from a seed. */
export function makeStream(size: number, seed: number): Stream {
  const dice = diceOf(seed);
  const reports: StreamReport[] = [];
  const days = Math.max(3, Math.round(size / 150));
  let story = 0;
  while (reports.length < size) reports.push(...storyOf(happeningOf(dice, days), story++, dice));
  return { reports, stories: story };
}

function storyOf(one: Happening, story: number, dice: Dice): StreamReport[] {
  const first = dice(words.outlets.length);
  const reports: StreamReport[] = [];
  const add = (
    text: string,
    more: Pick<StreamReport, 'role' | 'copies' | 'toll' | 'distortion'> & { readonly day: number },
  ): string => {
    const { day, ...rest } = more;
    const document = documentOf({
      text,
      name: `${story}-${reports.length}`,
      outlet: outletAt(first + reports.length),
      published: dayText(day),
      url: `https://stream.example/${story}/${reports.length}`,
    });
    reports.push({ document, story, ...rest });
    return document.id;
  };
  const { toll, day } = one;
  const body = (parts: readonly string[]): string => parts.join('\n\n');
  const dateline = `${one.place} - ${words.agency}`;
  const base = add(body([headlineOf(one, toll), dateline, ...sentences(one, toll)]), {
    role: 'agency',
    copies: null,
    toll,
    day,
  });
  const copies = dice(4);
  for (let at = 0; at < copies; at++) {
    const credit = dice(2) === 0 ? [dateline] : [];
    add(edited(body([headlineOf(one, toll), ...credit, ...sentences(one, toll)]), dice), {
      role: 'copy',
      copies: base,
      toll,
      day,
    });
  }
  if (dice(3) === 0) add(ownWords(one), { role: 'own', copies: null, toll, day });
  if (dice(4) === 0) {
    const later = toll + 1 + dice(9);
    add(body([headlineOf(one, later), dateline, ...sentences(one, later).slice(0, 3)]), {
      role: 'update',
      copies: null,
      toll: later,
      day: day + 1,
    });
  }
  if (dice(4) === 0) {
    const distortion = pick(['toll', 'place', 'actor', 'polarity'] as const, dice);
    const [text, wrong] = distorted(one, distortion, dice);
    add(text, { role: 'distorted', copies: base, toll: wrong, day, distortion });
  }
  return reports;
}

/** Another outlet at the same press conference: the speaker's words, the rest its own. */
function ownWords(one: Happening): string {
  const again: Happening = {
    ...one,
    wording: one.wording.map((wording, at) => (at === 1 || at === 10 || at === 11 ? wording : wording + 1)),
  };
  const [lede, statement, detail] = sentences(again, one.toll);
  return [headlineOf(again, one.toll), lede, statement, detail].join('\n\n');
}

function distorted(one: Happening, kind: NonNullable<StreamReport['distortion']>, dice: Dice): [string, number] {
  const wrong = kind === 'toll' ? one.toll + 70 + dice(20) : one.toll;
  const other: Happening = {
    ...one,
    ...(kind === 'place' ? { place: placeName(dice) } : {}),
    ...(kind === 'actor'
      ? { cause: { ...one.cause, actor: words.causes.find((cause) => cause.actor !== one.cause.actor)!.actor } }
      : {}),
  };
  const parts = sentences(other, wrong);
  const told = kind === 'polarity' ? parts.map((part) => part.replace(' قتلوا ', ' لم يقتلوا ')) : parts;
  return [[headlineOf(other, wrong), ...told].join('\n\n'), wrong];
}
