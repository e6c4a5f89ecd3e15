// Versions: reports under one outlet and address. «تصحيح: القتلى 12 لا 21» under the address of the first text is that text, corrected: the
// later version stands, the earlier ones are listed beside it and counted nowhere.
import type { Analysis } from '../model/analyses.ts';
import type { Document } from '../model/documents.ts';

/** The reports under each outlet and address. */
export type Versions = Map<string, string[]>;

const addressOf = ({ outlet, url }: Document): string | null => (url === null ? null : `${outlet ?? ''} ${url}`);

type Analyses = ReadonlyMap<string, Analysis>;

/** The later one: by publication, then by id, as nothing else tells. */
const later = (one: string, other: string, analyses: Analyses): string => {
  const key = (id: string): string => `${analyses.get(id)!.document.published ?? ''} ${id}`;
  return key(one) > key(other) ? one : other;
};

/** Enters a report; gives the version that stands now and the one that it takes the place of. */
export function withVersion(
  versions: Versions,
  document: Document,
  analyses: Analyses,
): { readonly current: string; readonly replaced: string | null } {
  const address = addressOf(document);
  if (address === null) return { current: document.id, replaced: null };
  const [before] = versions.get(address) ?? [];
  const all = [...(versions.get(address) ?? []), document.id];
  const current = all.reduce((one, other) => later(one, other, analyses));
  versions.set(address, [current, ...all.filter((id) => id !== current).sort()]);
  return { current, replaced: before === undefined || before === current ? null : before };
}

/** Takes a report out; gives the version that stands then, if any. */
export function withdraw(versions: Versions, document: Document, analyses: Analyses): string | null {
  const address = addressOf(document);
  if (address === null) return null;
  const left = (versions.get(address) ?? []).filter((id) => id !== document.id);
  if (left.length === 0) {
    versions.delete(address);
    return null;
  }
  const current = left.reduce((one, other) => later(one, other, analyses));
  versions.set(address, [current, ...left.filter((id) => id !== current).sort()]);
  return current;
}

/** The version that stands for a report. */
export function currentOf(versions: Versions, document: Document): string {
  const address = addressOf(document);
  return (address === null ? undefined : versions.get(address)?.[0]) ?? document.id;
}
