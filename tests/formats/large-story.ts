// A large story for the tests of the dossier page: many outlets, many claims, made by counting. Sentences are the same one
// with numbers in it; what matters is how much there is.

import type { Analysis } from '../../src/model/analyses.ts';
import type { Comparison, Proposition } from '../../src/model/comparisons.ts';
import { reason } from '../../src/model/reasons.ts';
import { analysisOf, at, emptyComparison } from './fixtures.ts';

/** A story of so many outlets and propositions; proposition n is told by outlets n, n+1 … up to seven of them. */
export function largeStory(outlets: number, propositions: number): { comparison: Comparison; analyses: Analysis[] } {
  const sentence = (number: number): string => `قال متحدث رقم ${number} إن القافلة ${number} وصلت إلى المحطة ${number}`;
  const tellers = (number: number): number[] =>
    Array.from({ length: 1 + (number % 7) }, (_, at) => (number + at) % outlets);
  const analyses = Array.from({ length: outlets }, (_, outlet) => {
    const mine = Array.from({ length: propositions }, (_, number) => number).filter((number) =>
      tellers(number).includes(outlet),
    );
    return analysisOf({
      name: `${outlet}.txt`,
      outlet: `وسيلة ${outlet}`,
      published: `2024-03-${String((outlet % 28) + 1).padStart(2, '0')}`,
      headline: `تقرير ${outlet}`,
      body: mine.map((number) => `${sentence(number)}.`),
    });
  });
  const claims = Array.from({ length: propositions }, (_, number) => number).flatMap((number) =>
    tellers(number).map((outlet) => {
      const { document } = analyses[outlet]!;
      return {
        id: `k${number}-${outlet}`,
        document: document.id,
        event: `h${number % 40}`,
        chain: [],
        factuality: 'CT+' as const,
        evidence: [at(document.text, sentence(number))],
        origin: `o${number % 60}`,
        stance: 'asserts',
        because: reason('x', []),
      };
    }),
  );
  const claimsAbout = (number: number): string[] =>
    claims.filter(({ id }) => id.startsWith(`k${number}-`)).map(({ id }) => id);
  const made = Array.from(
    { length: propositions },
    (_, number): Proposition => ({
      id: `p${number}`,
      event: `h${number % 40}`,
      slot: 'place',
      value: number,
      text: `المحطة ${number}`,
      claims: claimsAbout(number).slice(number % 5 === 0 ? 1 : 0),
      denied: number % 5 === 0 ? claimsAbout(number).slice(0, 1) : [],
      doubted: [],
      origins: { least: 1, best: 1, most: 1, sides: [], origins: [`o${number % 60}`], reasons: [] },
    }),
  );
  const comparison: Comparison = {
    ...emptyComparison(analyses),
    claims,
    propositions: made,
    events: Array.from({ length: 40 }, (_, number) => ({
      id: `h${number}`,
      type: 'meeting',
      label: `وصول القوافل ${number}`,
      date: null,
      places: [],
      claims: claims.filter(({ event }) => event === `h${number}`).map(({ id }) => id),
      because: reason('x', []),
    })),
    origins: Array.from({ length: 60 }, (_, number) => ({
      id: `o${number}`,
      source: `s${number}`,
      name: `متحدث ${number}`,
      kind: 'named-person' as const,
      side: null,
      claims: claims.filter(({ origin }) => origin === `o${number}`).map(({ id }) => id),
      carriers: [],
      joinedBy: [],
      maybeSame: [],
    })),
  };
  return { comparison, analyses };
}
