// Rejections: somebody denies what somebody else is told to say. «نفت الوزارة ما ذكره ناشطون من أن الطائرات قصفت السوق» denies that the market was hit;
// «الاتهامات بعدم استهداف التنظيم بلا أساس» denies a denial, and names no target. Only what has a target, a victim or a denial in it is rejected so:
// who rejects what is said of a raid does not say that there was none.
import type { Attribution } from '../model/attributions.ts';
import type { EventMention } from '../model/events.ts';
import type { Circumstance } from './circumstances.ts';
import type { ClaimDraft } from './claims.ts';
import type { Descriptions } from './descriptions.ts';
import type { Placed } from './events.ts';
import type { Report } from './reports.ts';

/** Lookups in one report: the attributions inside each, and the mentions that each vouches for. */
export interface Rejecting {
  readonly report: Report;
  readonly inside: ReadonlyMap<string, readonly Attribution[]>;
  readonly placedBy: ReadonlyMap<string, readonly Placed[]>;
  readonly descriptions: Descriptions;
}

/** Makes the lookups; one pass over attributions and mentions. */
export function rejectingIn(report: Report, placed: readonly Placed[], descriptions: Descriptions): Rejecting {
  const inside = Map.groupBy(
    report.analysis.attributions.filter((one) => one.inside !== null),
    (one) => one.inside!,
  );
  const placedBy = Map.groupBy(placed, (one) => one.circumstance.mention.attribution ?? '');
  return { report, inside, placedBy, descriptions };
}

/** The mentions that an attribution rejects: told by others inside it. */
export function rejectedBy(attribution: Attribution, rejecting: Rejecting): Placed[] {
  const within = rejecting.inside.get(attribution.id) ?? [];
  if (within.length === 0 || attribution.relay === true || !rejects(attribution, rejecting)) return [];
  return within
    .filter((one) => one.sourceEntity !== attribution.sourceEntity)
    .flatMap((one) => rejecting.placedBy.get(one.id) ?? [])
    .filter((one) => isOpen(one.circumstance));
}

const rejects = ({ stance, content }: Attribution, { report, descriptions }: Rejecting): boolean =>
  stance === 'denies' || content.some((span) => descriptions.rejects(report.text, span));

const isOpen = ({ mention, targets, family }: Circumstance): boolean =>
  targets.length > 0 || family === 'consequence' || (mention.factuality.endsWith('-') && mention.anaphoric !== true);

/** «الاتهامات بعدم استهداف التنظيم بلا أساس»: what a charge inside an attribution says is not its speaker's word where he rejects the charge. */
export function isChargeRejected(attribution: Attribution, { trigger }: EventMention, rejecting: Rejecting): boolean {
  const charges = rejecting.placedBy.get(attribution.id) ?? [];
  const charged = charges.some(
    ({ circumstance: { mention } }) =>
      mention.type === 'accusation' &&
      mention.trigger.end <= trigger.start &&
      trigger.start - mention.trigger.end < NEAR,
  );
  return charged && rejects(attribution, rejecting);
}

/** How far behind the charge its content may stand, in characters. */
const NEAR = 60;

/** A statement as a rejection of a mention. */
export const asRejection = (statement: ClaimDraft, { circumstance, happening }: Placed): ClaimDraft => ({
  ...statement,
  happening,
  circumstance,
  rejects: true,
});
