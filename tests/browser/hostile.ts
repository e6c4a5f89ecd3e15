// Hostile dossiers for the tests of the page: each payload stands in every field that a page shows.
import { join } from 'node:path';
import type { Analysis } from '../../src/model/analyses.ts';
import type { Comparison } from '../../src/model/comparisons.ts';
import { reason } from '../../src/model/reasons.ts';
import { analyses, comparison, emptyComparison } from '../formats/fixtures.ts';

export const CHROMIUM = process.env.TAWATUR_CHROMIUM ?? '/usr/bin/chromium';
export const FLAGS =
  '--no-sandbox --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync --enable-unsafe-swiftshader --use-angle=swiftshader';
export const PAYLOADS = join(
  process.env.TAWATUR_SHARED ?? join(import.meta.dirname, '../../../shared'),
  'security/xss.json',
);

/** What stands in the page that no part of it writes. */
export const CENSUS = `({
  scripts: document.scripts.length,
  foreign: document.querySelectorAll('iframe, object, embed, img, video, audio, form, link, base, textarea, math, template, svg:not(.map)').length,
  handlers: [...document.querySelectorAll('*')].flatMap((one) => one.getAttributeNames().filter((name) => name.startsWith('on') || name === 'style')),
  links: [...document.querySelectorAll('[href], [src], [action]')].filter((one) => !(one.getAttribute('href') ?? '').startsWith('#')).map((one) => one.outerHTML),
  run: typeof window.__xss,
})`;

/** A report of this text with nothing found in it. */
export function plain(text: string, name: string): Analysis {
  const [base] = analyses as [Analysis];
  return {
    ...base,
    document: { ...base.document, id: `plain-${name}`, name, text },
    blocks: [],
    sentences: [{ start: 0, end: text.length }],
    mentions: [],
    times: [],
    numbers: [],
    attributions: [],
    events: [],
  };
}

/** The payload as name, outlet, address, headline and body, marked as if it were a source, an event and a name. */
export function hostileAnalysis(payload: string, index: number): Analysis {
  const text = `${payload}\n\nقال ${payload} إن ${payload}`;
  const span = { start: 0, end: Math.max(1, payload.length) };
  const because = reason(payload, [span]);
  const base = plain(text, `${index} ${payload}`);
  return {
    ...base,
    document: { ...base.document, outlet: payload, url: payload, published: payload, language: 'ar' },
    blocks: [{ ...span, role: 'headline', because }],
    mentions: [{ ...span, id: 'm1', kind: 'person', entity: payload, because }],
    events: [
      {
        id: 'e1',
        type: payload,
        trigger: span,
        arguments: [],
        factuality: 'CT+',
        modality: 'actual',
        attribution: null,
        because,
      },
    ],
  };
}

export function hostileComparison(hostile: readonly Analysis[], payloads: readonly string[]): Comparison {
  const claims = hostile.map(({ document }, index) => ({
    ...comparison.claims[0]!,
    id: `k${index}`,
    document: document.id,
    event: `h${index}`,
    chain: [],
    evidence: [{ start: 0, end: Math.max(1, payloads[index]!.length) }],
    origin: `o${index}`,
    because: reason(payloads[index]!, []),
  }));
  const range = (index: number) => ({
    least: 1,
    best: 1,
    most: 1,
    sides: [payloads[index]!],
    origins: [`o${index}`],
    reasons: [payloads[index]!],
  });
  return {
    ...emptyComparison(hostile),
    claims,
    entities: payloads.map((payload) => ({
      id: payload,
      kind: 'place',
      names: [payload],
      side: payload,
      place: { lat: 10, lon: 10, admin: [payload], precision: 'city' as const, candidates: [] },
      mentions: [],
    })),
    events: payloads.map((payload, index) => ({
      id: `h${index}`,
      type: payload,
      label: payload,
      date: index % 2 === 0 ? null : payload,
      places: [payload],
      claims: [`k${index}`],
      because: reason('x', []),
    })),
    propositions: payloads.map((payload, index) => ({
      id: `p${index}`,
      event: `h${index}`,
      slot: payload,
      value: payload,
      text: payload,
      claims: [`k${index}`],
      denied: [],
      doubted: [],
      origins: range(index),
    })),
    origins: payloads.map((payload, index) => ({
      id: `o${index}`,
      source: payload,
      name: payload,
      kind: 'group' as const,
      side: payload,
      claims: [`k${index}`],
      carriers: [payload],
      joinedBy: [{ because: payload, evidence: [] }],
      maybeSame: [],
    })),
    disputes: payloads.slice(0, 60).map((payload, index) => ({
      id: `d${index}`,
      event: `h${index}`,
      about: payload,
      kind: 'update',
      question: payload,
      because: reason('x', []),
      positions: [
        { value: payload, text: payload, propositions: [`p${index}`], claims: [`k${index}`], origins: [`o${index}`] },
      ],
    })),
    notices: payloads.slice(0, 60).map((payload, index) => ({
      who: payload,
      whom: payload,
      when: payload,
      where: payload,
      channel: payload,
      announced: payload,
      asked: payload,
      answer: payload,
      claims: [`k${index}`],
    })),
    timeline: payloads
      .slice(0, 60)
      .map((payload, index) => ({ date: payload, event: `h${index}`, text: payload, claims: [`k${index}`] })),
    headlineOnly: claims.slice(0, 60).map(({ id }) => id),
    failures: payloads
      .slice(0, 60)
      .map((payload) => ({ document: payload, failure: { code: payload, message: payload, hint: payload } })),
  };
}
