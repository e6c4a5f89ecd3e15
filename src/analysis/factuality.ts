// Factuality of an event relative to its innermost source: certain, possible, future, asked for; denied or not.
// «لم تستهدف الطائرات السوق»: CT-. «قد تمتد الضربات»: PS+. The few words before the trigger are searched for the language's markers;
// a request or a prediction makes its content uncommitted. After FactBank (Saurí & Pustejovsky 2009).
import type { Factuality, Modality } from '../model/events.ts';
import type { Clause } from './event-arguments.ts';
import type { Trigger } from './events.ts';
import type { Page } from './pages.ts';

const BEFORE = 5;

/** The modality and factuality of a trigger in its clause. */
export function judgeFactuality(
  page: Page,
  trigger: Trigger,
  clause: Clause,
): { factuality: Factuality; modality: Modality } {
  let modality: Modality = 'actual';
  let negative = false;
  for (let at = trigger.from - 1; at >= Math.max(clause.from, trigger.from - BEFORE); at--) {
    const token = page.tokens[at]!;
    if (token.kind === 'mark' && !/["«»“”]/u.test(token.folded)) break;
    const marker = page.language.lexicon.readAs(token.folded, 'modal')?.lexeme.features.modality;
    if (marker === 'negative') negative ||= at >= trigger.from - 2;
    else if (marker !== undefined && modality === 'actual') modality = marker as Modality;
  }
  if (trigger.verb && isFuture(page, trigger)) modality = 'future';
  if (
    clause.attribution?.stance === 'requests' &&
    modality === 'actual' &&
    trigger.start <= (clause.attribution.content[0]?.start ?? 0) + 30
  )
    modality = 'requested';
  return { factuality: factualityOf(modality, negative), modality };
}

/** The verb carries the prefix of the future. */
function isFuture(page: Page, trigger: Trigger): boolean {
  const reading = page.language.lexicon
    .read(page.tokens[trigger.from]!.folded)
    .find((one) => one.lexeme.class === 'trigger' && one.kind === 'verb');
  return (
    reading !== undefined &&
    reading.form === 'imperfect' &&
    page.language.clitics.verbal.some(
      (one) => reading.proclitic.endsWith(one) && one !== page.language.clitics.contracted[0],
    )
  );
}

function factualityOf(modality: Modality, negative: boolean): Factuality {
  if (modality === 'actual') return negative ? 'CT-' : 'CT+';
  if (modality === 'possible') return negative ? 'PS-' : 'PS+';
  return negative ? 'PS-' : 'Uu';
}
