// Judgements applied: counts of origins follow what people ruled; a newer reading finds the ruled words again or tells that it does not; undo
// of any one leaves what would be had it never been ruled.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadStories, readStory } from '../../src/cli/corpus/stories.ts';
import { type Meaning, targetOf } from '../../src/comparison/targets.ts';
import { arabic, compare, compareJudged, shippedGazetteer } from '../../src/index.ts';
import type { Analysis } from '../../src/model/analyses.ts';
import type { Comparison } from '../../src/model/comparisons.ts';
import { type Judgement, type Ruling, whyNot } from '../../src/model/judgements.ts';
import { claimedBy, report } from './reports.ts';

const story = readStory(loadStories()[0]!).analyses;
const plain = compare(story, arabic, shippedGazetteer);

const judgementsOf = (rulings: readonly (Omit<Ruling, 'by'> & { number?: number })[]): Judgement[] =>
  rulings.map(({ number, ...ruling }, at) => ({
    number: number ?? at + 1,
    madeAt: '2024-03-06T00:00:00.000Z',
    kind: ruling.kind,
    by: 'huda',
    document: ruling.targets[0]?.document ?? null,
    hash: '',
    ruling: { ...ruling, by: 'huda' },
  }));

const judged = (analyses: readonly Analysis[], judgements: readonly Judgement[]): Comparison =>
  compareJudged({ analyses, judgements }, arabic, shippedGazetteer);

const target = (id: string, meaning: Meaning = 'itself', comparison = plain, analyses = story) => {
  const found = targetOf({ comparison, analyses }, id, meaning);
  expect(found, id).not.toBeNull();
  return found!;
};

const withoutVerdicts = ({ judgements: _judgements, ...rest }: Comparison): Omit<Comparison, 'judgements'> => rest;
const proposition = (comparison: Comparison, id: string) => comparison.propositions.find((one) => one.id === id);

/** A proposition that several sourced origins assert. */
const [several] = plain.propositions.filter(({ origins }) => origins.least >= 2 && origins.origins.length >= 2);

describe('a merge of origins', () => {
  it('makes them one origin, with the reason, and the counts follow', () => {
    const [one, other] = several!.origins.origins as [string, string];
    const after = judged(story, judgementsOf([{ kind: 'merge', targets: [target(one), target(other)] }]));
    const verdict = after.judgements![0]!;
    expect(verdict).toMatchObject({ number: 1, kind: 'merge', by: 'huda', lost: [] });
    expect(verdict.on).toHaveLength(1);
    const origin = after.origins.find(({ id }) => id === verdict.on[0])!;
    expect(origin.joinedBy.map(({ because }) => because)).toContain('judgement/merge');
    const claims = [one, other].flatMap((id) => plain.origins.find((each) => each.id === id)!.claims);
    expect([...origin.claims].sort()).toEqual([...new Set(claims)].sort());
    expect(proposition(after, several!.id)!.origins.most).toBe(several!.origins.most - 1);
    expect(after.origins.length).toBe(plain.origins.length - 1);
  });
});

describe('a split of an origin', () => {
  const wide = plain.origins.find(
    ({ claims, carriers, kind }) => claims.length > 1 && carriers.length > 1 && kind !== 'narrator',
  )!;
  const claim = plain.claims.find(({ id }) => id === wide.claims[0])!;

  it('leads the voice out of it, and the two are not taken for one any more', () => {
    const after = judged(story, judgementsOf([{ kind: 'split', targets: [target(claim.id, 'origin')] }]));
    const now = after.claims.find(({ id }) => id === claim.id)!.origin;
    const origin = after.origins.find(({ id }) => id === now)!;
    expect(origin.joinedBy).toEqual([{ because: 'judgement/split', evidence: [] }]);
    expect(
      after.claims.filter(({ origin: id }) => id === now).every(({ document }) => document === claim.document),
    ).toBe(true);
    expect(after.origins.length).toBe(plain.origins.length + 1);
    const rest = after.origins.find(
      ({ claims }) => claims.some((id) => wide.claims.includes(id)) && !claims.includes(claim.id),
    )!;
    expect(rest.maybeSame.map((one) => one.origin)).not.toContain(now);
  });

  it('and a merge of the two gives what was before, but for the reasons', () => {
    const other = plain.claims.find(({ id, document }) => wide.claims.includes(id) && document !== claim.document)!;
    const voices = [target(other.id, 'origin'), target(claim.id, 'origin')];
    const after = judged(
      story,
      judgementsOf([
        { kind: 'split', targets: [voices[1]!] },
        { kind: 'merge', targets: voices },
      ]),
    );
    expect(after.propositions.map((one) => one.origins.best)).toEqual(
      plain.propositions.map((one) => one.origins.best),
    );
  });
});

describe('a rejection', () => {
  it('of an origin takes its claims from every count', () => {
    const [gone] = several!.origins.origins as [string];
    const after = judged(story, judgementsOf([{ kind: 'reject', targets: [target(gone)] }]));
    expect(after.origins.some(({ id }) => id === gone)).toBe(false);
    const lost = new Set(plain.claims.filter(({ origin }) => origin === gone).map(({ id }) => id));
    expect(after.claims.some(({ id }) => lost.has(id))).toBe(false);
    expect(proposition(after, several!.id)!.origins.origins).not.toContain(gone);
    expect(after.judgements).toMatchObject([{ on: [gone], lost: [] }]);
  });

  it('of a claim takes it and what only it says', () => {
    const claim = plain.claims.find(({ id }) => id === several!.claims[0])!;
    const after = judged(story, judgementsOf([{ kind: 'reject', targets: [target(claim.id)] }]));
    expect(after.claims.length).toBe(plain.claims.length - 1);
    expect(proposition(after, several!.id)?.claims ?? []).not.toContain(claim.id);
  });

  it('of a happening takes its mentions', () => {
    const event = plain.events.find(({ claims }) => claims.length > 2)!;
    const after = judged(story, judgementsOf([{ kind: 'reject', targets: [target(event.id)] }]));
    expect(after.events.some(({ id }) => id === event.id)).toBe(false);
  });

  it('of a dispute or a proposition takes it out, and an acceptance brings it back', () => {
    const [dispute] = plain.disputes;
    const rejected = { kind: 'reject', targets: [target(dispute!.id)] } as const;
    expect(judged(story, judgementsOf([rejected])).disputes).toEqual(plain.disputes.slice(1));
    const back = judged(story, judgementsOf([rejected, { ...rejected, kind: 'accept' }]));
    expect(withoutVerdicts(back)).toEqual(plain);
    expect(judged(story, judgementsOf([{ kind: 'reject', targets: [target(several!.id)] }])).propositions).toEqual(
      plain.propositions.filter(({ id }) => id !== several!.id),
    );
  });

  it('of an attribution passes what it vouched for to who stands outside it', () => {
    const claim = plain.claims.find(({ chain }) => chain.length > 0)!;
    const analysis = story.find(({ document }) => document.id === claim.document)!;
    const attribution = analysis.attributions.find(({ id }) => id === claim.chain.at(-1))!;
    const cue = attribution.cue[0]!;
    const place = {
      document: claim.document,
      finding: 'attribution',
      ...cue,
      quote: analysis.document.text.slice(cue.start, cue.end),
    };
    const after = judged(story, judgementsOf([{ kind: 'reject', targets: [place] }]));
    const chains = after.claims.filter(({ document }) => document === claim.document).flatMap(({ chain }) => chain);
    expect(chains).not.toContain(attribution.id);
    expect(after.judgements).toMatchObject([{ on: [attribution.id], lost: [] }]);
  });
});

describe('mentions and entities', () => {
  it('two happenings become one, and a mention leaves one', () => {
    const [one, other] = plain.events.filter(({ claims, type }) => claims.length > 0 && type !== 'casualties');
    const merged = judged(story, judgementsOf([{ kind: 'merge', targets: [target(one!.id), target(other!.id)] }]));
    expect(merged.events.length).toBeLessThan(plain.events.length);
    const joined = merged.events.find(({ id }) => id === merged.judgements![0]!.on[0])!;
    expect(joined.claims.length).toBeGreaterThanOrEqual(one!.claims.length + other!.claims.length);
    const large = plain.events.find(({ claims }) => claims.filter((id) => isEvent(id)).length > 1)!;
    const led = large.claims.find((id) => isEvent(id))!;
    const split = judged(story, judgementsOf([{ kind: 'split', targets: [target(led, 'happening')] }]));
    expect(split.claims.find(({ id }) => id === led)!.event).not.toBe(large.id);
  });

  const isEvent = (id: string): boolean =>
    plain.claims.find((one) => one.id === id)!.because.rule === 'claim/event-mention';

  it('two entities become one everywhere', () => {
    const [one, other] = plain.entities.filter(
      ({ kind, mentions }) => kind === 'person' || (kind === 'organisation' && mentions.length > 1),
    );
    const after = judged(story, judgementsOf([{ kind: 'merge', targets: [target(one!.id), target(other!.id)] }]));
    expect(after.entities.some(({ id }) => id === other!.id)).toBe(false);
    expect(after.entities.find(({ id }) => id === one!.id)!.mentions.length).toBe(
      one!.mentions.length + other!.mentions.length,
    );
    expect(after.origins.some(({ source }) => source === other!.id)).toBe(false);
  });
});

describe('a replacement', () => {
  it('of the factuality of an event turns the claim round', () => {
    const claim = plain.claims.find(
      ({ because, factuality }) => because.rule === 'claim/event-mention' && factuality === 'CT+',
    )!;
    const { finding: _finding, ...place } = target(claim.id);
    const after = judged(
      story,
      judgementsOf([
        { kind: 'replace', targets: [{ ...place, finding: 'event' }], value: { factuality: 'CT-', id: 'x' } },
      ]),
    );
    expect(after.claims.find(({ id }) => id === claim.id)!.factuality).toBe('CT-');
  });
});

describe('a newer engine', () => {
  const [one, other] = several!.origins.origins as [string, string];
  const judgements = judgementsOf([
    { kind: 'merge', targets: [target(one), target(other)] },
    { kind: 'note', targets: [target(several!.id)], value: 'to be asked again' },
  ]);

  /** The same findings under other ids, cues cut otherwise. */
  const newer = story.map((analysis): Analysis => {
    const renamed = (id: string | null): string | null => (id === null ? null : `${id[0]}9${id.slice(1)}`);
    return {
      ...analysis,
      engine: { name: 'tawatur', version: '9' },
      attributions: analysis.attributions.map((each) => ({
        ...each,
        id: renamed(each.id)!,
        inside: renamed(each.inside),
        cue: each.cue.map((span, at) => (at === 0 ? { ...span, start: Math.max(0, span.start - 1) } : span)),
      })),
      events: analysis.events.map((each) => ({ ...each, attribution: renamed(each.attribution) })),
    };
  });

  it('finds the ruled words again under whatever ids', () => {
    const [before, after] = [judged(story, judgements), judged(newer, judgements)];
    expect(after.judgements!.map(({ lost }) => lost)).toEqual([[], []]);
    const counts = (comparison: Comparison): number[] =>
      comparison.propositions.map(({ origins }) => origins.best).sort();
    expect(counts(after)).toEqual(counts(before));
    expect(after.origins.some(({ joinedBy }) => joinedBy.some(({ because }) => because === 'judgement/merge'))).toBe(
      true,
    );
  });

  it('that finds nothing there any more, or no such words, has it listed', () => {
    const place = target(one);
    const bare = story.map((analysis) =>
      analysis.document.id === place.document ? { ...analysis, attributions: [], events: [] } : analysis,
    );
    expect(judged(bare, judgements).judgements![0]!.lost).toContainEqual({ target: 0, because: 'nothing-there' });
    const gone = judgementsOf([{ kind: 'reject', targets: [{ ...place, quote: 'ليست هنا' }] }]);
    const after = judged(story, gone);
    expect(after.judgements).toMatchObject([{ on: [], lost: [{ target: 0, because: 'words-gone' }] }]);
    expect(withoutVerdicts(after)).toEqual(plain);
  });
});

describe('sequences', () => {
  const told = (name: string, verb: string, source: string): Analysis =>
    report(
      name,
      `${verb} ${source} أن الجسر القديم في المدينة آمن تماماً ولن يغلق أمام السيارات ${name}`,
      claimedBy(verb, source),
    );
  const few = [
    told('a', 'ذكر', 'ناطق'),
    told('b', 'أعلن', 'مسؤول'),
    told('c', 'ذكر', 'شاهد'),
    told('d', 'أعلن', 'ناطق'),
    told('e', 'أعلن', 'قائد'),
  ];
  const voices = few.map(({ document, attributions }) => {
    const { start, end } = attributions[0]!.cue[0]!;
    return { document: document.id, finding: 'origin', start, end, quote: document.text.slice(start, end) };
  });
  const step = fc.record({
    kind: fc.constantFrom('merge' as const, 'split' as const, 'undo' as const),
    members: fc.uniqueArray(fc.nat({ max: voices.length - 1 }), { minLength: 2, maxLength: 3 }),
    pick: fc.nat(),
  });

  /** From the last: an entry holds unless a later one that holds undoes it. */
  const remainingByHand = (judgements: readonly Judgement[]): Judgement[] => {
    const holds: boolean[] = [];
    for (let at = judgements.length - 1; at >= 0; at--)
      holds[at] = !judgements.some(({ ruling }, by) => by > at && ruling!.undoes === at + 1 && holds[by]);
    return judgements.filter(({ kind }, at) => holds[at] && kind !== 'undo');
  };
  const sorted = (labels: readonly (string | number)[]): string => {
    const groups = Map.groupBy(labels.keys(), (at) => labels[at]);
    return [...groups.values()]
      .map((one) => one.join())
      .sort()
      .join(' ');
  };
  const groupsIn = ({ claims }: Comparison): string =>
    sorted(few.map(({ document }) => claims.find((one) => one.document === document.id)!.origin));
  /** Labels, changed one ruling after the other. */
  const groupsByHand = (rulings: readonly Judgement[]): string => {
    const { claims } = judged(few, []);
    let labels: (string | number)[] = few.map(
      ({ document }) => claims.find((one) => one.document === document.id)!.origin,
    );
    for (const { kind, number, ruling } of rulings) {
      const members = ruling!.targets.map((one) => few.findIndex(({ document }) => document.id === one.document));
      const touched = new Set(members.map((at) => labels[at]));
      labels = labels.map((label, at) =>
        kind === 'merge' ? (touched.has(label) ? number : label) : members.includes(at) ? number : label,
      );
    }
    return sorted(labels);
  };

  it('of merges, splits and undos end, a thousand times, as what remains does by itself', () => {
    let different = 0;
    const none = JSON.stringify(withoutVerdicts(judged(few, [])));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const judgements = judgementsOf(
          steps.map(({ kind, members, pick }, at) =>
            kind === 'undo' && at > 0
              ? { kind, targets: [], undoes: 1 + (pick % at) }
              : { kind: kind === 'undo' ? 'merge' : kind, targets: members.map((one) => voices[one]!) },
          ),
        );
        const whole = judged(few, judgements);
        const remaining = remainingByHand(judgements).map((one, at) => ({ ...one, number: at + 1 }));
        const alone = judged(few, remaining);
        expect(withoutVerdicts(whole)).toEqual(withoutVerdicts(alone));
        expect(groupsIn(whole)).toEqual(groupsByHand(remaining));
        if (JSON.stringify(withoutVerdicts(whole)) !== none) different++;
      }),
      { numRuns: 1000 },
    );
    expect(different).toBeGreaterThan(500);
  });
});

describe('what can be ruled', () => {
  it('is what has a meaning', () => {
    const on = (finding: string) => ({ document: 'd', finding, start: 0, end: 1, quote: 'x' });
    const why = (ruling: Partial<Ruling> & Pick<Ruling, 'kind'>) =>
      whyNot({ by: 'huda', targets: [on('origin')], ...ruling });
    expect(why({ kind: 'merge', targets: [on('origin'), on('origin')] })).toBeNull();
    expect(why({ kind: 'merge', targets: [on('origin'), on('claim')] })).toContain('different kinds');
    expect(why({ kind: 'merge' })).toContain('two targets');
    expect(why({ kind: 'reject', targets: [on('story')] })).toContain('no meaning');
    expect(why({ kind: 'note' })).toContain('words');
    expect(why({ kind: 'undo' })).toContain('number');
    expect(why({ kind: 'accept', targets: [on('thing')] })).toContain('no finding');
    expect(why({ kind: 'replace', targets: [on('event')], value: { id: 'x' } })).toContain('factuality');
    expect(why({ kind: 'replace', targets: [on('event')], value: { factuality: 'CT-' } })).toBeNull();
  });
});
