// Where accounts part, on whole invented reports: who did it, how, whom it hit, and charges that are rejected.
import { describe, expect, it } from 'vitest';
import { comparisonRules } from '../../src/comparison/rules.ts';
import { analyze, arabic, compare, documentOf, shippedGazetteer } from '../../src/index.ts';
import type { Comparison, Dispute } from '../../src/model/comparisons.ts';

const compared = (...texts: readonly string[]): Comparison =>
  compare(
    texts.map((text, at) => {
      const document = documentOf({ text, name: `${at}.txt`, outlet: `outlet ${at}`, published: '2024-03-05' });
      return analyze(document, arabic, shippedGazetteer);
    }),
    arabic,
    shippedGazetteer,
  );

const disputeOn = ({ disputes }: Comparison, about: string): Dispute | undefined =>
  disputes.find((one) => one.about === about);
const answers = (dispute: Dispute | undefined): string[] =>
  (dispute?.positions ?? []).map(({ value }) => String(value)).sort();

describe('who did it', () => {
  const told = 'انفجرت سيارة مفخخة في بغداد أمس الاثنين وقتل ثلاثة جنود.';
  const denial = `${told} ونفت حركة حماس أي صلة لها بالتفجير.`;

  it('is an accusation, and a part in it that is denied', () => {
    const found = disputeOn(compared(`${told} واتهمت وزارة الداخلية حركة حماس بالوقوف وراء التفجير.`, denial), 'actor');
    expect(found?.kind).toBe('contradiction');
    expect(answers(found)).toEqual(['hamas', 'not:hamas']);
  });

  it('does not take the denial of a part in it for a denial that it happened', () => {
    const { propositions } = compared(denial);
    expect(propositions.some(({ slot, value }) => slot === 'occurrence' && value === 'not:yes')).toBe(false);
    expect(propositions.some(({ slot, value }) => slot === 'actor' && value === 'not:hamas')).toBe(true);
  });

  it('is two together by one account, and one of them by another', () => {
    const found = disputeOn(
      compared(
        'قال مصدر أمني إن "طائرات تركية وأردنية شنت غارات جوية عدة أمس الاثنين" على حلب.',
        'قال ناشطون إن طائرات تركية شنت غارات على حلب أمس الاثنين.',
      ),
      'actor',
    );
    expect(found?.kind).toBe('different-scope');
    expect(answers(found)).toEqual(['jordan+turkey', 'turkey']);
  });
});

describe('how and whom', () => {
  it('parts one who died setting it off from what was left behind', () => {
    const found = disputeOn(
      compared(
        'قال المحافظ إن انتحاريا فجر نفسه في بغداد أمس الاثنين.',
        'قال ضابط إن عبوة مزروعة على الطريق انفجرت في بغداد أمس الاثنين.',
      ),
      'manner',
    );
    expect(found?.kind).toBe('contradiction');
    expect(answers(found)).toEqual(['planted', 'suicide']);
  });

  it('opposes a quarter struck and a quarter not struck', () => {
    const found = disputeOn(
      compared(
        'قال ناشطون إن طائرات تركية شنت غارات على أحياء سكنية في حلب أمس الاثنين.',
        'قال مسؤول عسكري إن الطائرات التركية شنت غارات في حلب أمس الاثنين وإنها لم تقصف أي حي سكني.',
      ),
      'object',
    );
    expect(found?.kind).toBe('contradiction');
    expect(answers(found)).toEqual(['not:residential', 'residential']);
  });

  it('does not give a charge to the one who rejects it', () => {
    const { claims, propositions, origins } = compared(
      'شنت طائرات تركية غارات على حلب أمس الاثنين. وقال وزير الخارجية التركي: الاتهامات بعدم استهداف تركيا لداعش بلا أساس.',
      'قال ناشطون إن الغارات التركية على حلب أمس الاثنين لم تستهدف داعش.',
    );
    const denied = propositions.find(({ slot, value }) => slot === 'target' && value === 'not:isis');
    const voices = (ids: readonly string[] = []): string[] =>
      ids.map((id) => origins.find((one) => one.claims.includes(id))!.name);
    expect(claims.length).toBeGreaterThan(0);
    expect(voices(denied?.claims)).toEqual(['ناشطون']);
    expect(voices(denied?.denied)).toHaveLength(1);
  });
});

describe('a notice', () => {
  it('has its channel, what was asked and how it was answered', () => {
    const { notices } = compared(
      'قال مصدر أميركي إن تركيا أبلغت الولايات المتحدة بالغارات قبل ساعة عبر الخط الساخن. وطلبت تركيا إخلاء الأجواء في سوريا. وقال المصدر الأميركي إن التحالف سيواصل التحليق رغم الطلب.',
    );
    const notice = notices.find(({ whom }) => whom === 'الولايات المتحدة');
    expect(notice?.who).toBe('تركيا');
    expect(notice?.channel).toBe('الخط الساخن');
    expect(notice?.asked).toContain('إخلاء');
    expect(notice?.answer).toContain('سيواصل التحليق');
  });
});

describe('grades', () => {
  const target = 'قال مصدر أمني إن طائرات تركية شنت غارات على مواقع لداعش في حلب أمس الاثنين.';
  const gradeOn = (comparison: Comparison, slot: string, value: string) =>
    comparison.propositions.find((one) => one.slot === slot && one.value === value)?.grade;

  it('count origins, never outlets: one source in three outlets is weak', () => {
    const grade = gradeOn(compared(target, target, target), 'target', 'isis');
    expect(grade?.airwars).toBe('weak');
    expect(grade?.admiralty).toMatch(/^[CD]3$/);
  });

  it('is contested where somebody denies it', () => {
    const denied = 'وقالت وزارة الدفاع الروسية إن الغارات التركية على حلب أمس الاثنين لم تستهدف داعش.';
    expect(gradeOn(compared(target, denied), 'target', 'isis')?.airwars).toBe('contested');
  });

  it('is confirmed where the party says it itself, and flags that every origin is a party', () => {
    const grade = gradeOn(
      compared('أعلنت وزارة الدفاع التركية أن طائرات تركية شنت غارات على مواقع لداعش في حلب أمس الاثنين.'),
      'actor',
      'turkey',
    );
    expect(grade?.airwars).toBe('confirmed');
    expect(grade?.partyOnly).toBe(true);
  });

  it('names rules that are declared', () => {
    for (const { grade } of compared(target).propositions)
      if (grade !== undefined)
        expect(Object.keys(comparisonRules)).toEqual(expect.arrayContaining([grade.because, grade.changedBy]));
  });
});
