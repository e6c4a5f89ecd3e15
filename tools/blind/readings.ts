// Readings of the blind sample: what a person found, as offsets and labels without a word of the text. A reader writes cases
// (docs/formats.md) beside the drawn reports; they are kept here as hash, offsets and labels, so that no foreign sentence enters.

import { type Expectation, readExpectations } from '../../src/cli/corpus/matching.ts';
import { type Case, parseCases } from '../../src/formats/read/cases.ts';
import { arabic } from '../../src/index.ts';

export type Offsets = readonly [number, number];

/** One attribution of a reading, in the schema of the shared gold. */
export interface ReadAttribution {
  readonly id: string;
  readonly source: Offsets | null;
  readonly antecedent?: Offsets;
  readonly cue: Offsets | null;
  readonly cue2?: Offsets;
  readonly contents: readonly Offsets[];
  readonly direct: boolean;
  readonly stance: string;
  readonly via: string | null;
  readonly optional?: true;
  readonly nominal?: true;
  readonly evidential?: true;
  readonly negated?: true;
}

/** What one reader found in one report. */
export interface Reading {
  readonly report: string;
  readonly attributions: readonly ReadAttribution[];
}

const STANCES = new Set('asserts confirms denies doubts accuses predicts requests welcomes warns'.split(' '));
const FLAGS = ['optional', 'nominal', 'evidential', 'negated'] as const;

/** Reads a reader's case over the text of its report; mistakes come back as sentences. */
export function readReading(source: string, report: string, text: string): { reading: Reading; mistakes: string[] } {
  const parsed = parseCases(source);
  const one: Case = { ...parsed.cases[0]!, text };
  const { expectations, mistakes } = readExpectations(one, arabic.clitics);
  const said = expectations.filter(({ finding }) => finding.layer === 'attribution');
  const ids = new Map(said.map((expectation, at) => [expectation, `a${at + 1}`]));
  const problems = [...mistakes, ...parsed.mistakes].map(({ line, message }) => `${line}: ${message}`);
  for (const expectation of said) problems.push(...lacks(expectation));
  return { reading: { report, attributions: said.map((each) => attributionOf(each, ids)) }, mistakes: problems };
}

function lacks({ finding, line }: Expectation): string[] {
  const has = (key: string): boolean => finding.parts.some((part) => part.key === key && part.spans.length > 0);
  return [
    ...(finding.labels.some((label) => STANCES.has(label)) ? [] : [`${line}: no stance`]),
    ...(has('cue') ? [] : [`${line}: no cue`]),
  ];
}

function attributionOf(expectation: Expectation, ids: ReadonlyMap<object, string>): ReadAttribution {
  const { finding, outer } = expectation;
  const spans = (key: string): Offsets[] =>
    finding.parts.filter((part) => part.key === key).flatMap((part) => part.spans.map(offsetsOf));
  const [cue, cue2] = spans('cue');
  const [antecedent] = spans('antecedent');
  const { labels } = finding;
  return {
    id: ids.get(expectation)!,
    source: spans('source')[0] ?? null,
    ...(antecedent === undefined ? {} : { antecedent }),
    cue: cue ?? null,
    ...(cue2 === undefined ? {} : { cue2 }),
    contents: spans('content'),
    direct: labels.includes('direct'),
    stance: labels.find((label) => STANCES.has(label)) ?? '',
    via: outer === null ? null : (ids.get(outer) ?? null),
    ...Object.fromEntries(FLAGS.filter((flag) => labels.includes(flag)).map((flag) => [flag, true])),
  };
}

const offsetsOf = ({ start, end }: { readonly start: number; readonly end: number }): Offsets => [start, end];
