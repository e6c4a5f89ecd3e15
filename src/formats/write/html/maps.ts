// The map: country outlines (Natural Earth), the located places as numbered marks, no tiles and no request. How exact a
// place is shows in its mark: a dot is a town, a dashed ring is only a district, province or country. What could not be
// located is named beside the map.

import type { Happening } from '../../../model/comparisons.ts';
import type { PlacePoint } from '../../../model/mentions.ts';
import { type Dossier, directionalName, foreign, known, nameOfEntity, shown } from './dossiers.ts';
import { html, joined, type Markup } from './markup.ts';
import { type Country, clip, countries, type Point, type Window } from './outlines.ts';
import { longList, nothing } from './parts.ts';
import { type Pair, pairOf, pairOfValue } from './phrases.ts';
import { happeningLinks, typeOf } from './timelines.ts';

const WIDTH = 720;
const TALLEST = 560;

interface Spot {
  readonly number: number;
  readonly name: Pair;
  readonly point: PlacePoint;
  readonly events: readonly Happening[];
}

type Project = (longitude: number, latitude: number) => Point;

interface Sheet {
  readonly window: Window;
  readonly height: number;
  readonly project: Project;
}

function collectSpots(dossier: Dossier): { spots: Spot[]; unlocated: Happening[]; nameless: string[] } {
  const events = new Map<string, Happening[]>();
  const unlocated: Happening[] = [];
  const nameless = new Set<string>();
  for (const event of dossier.comparison.events) {
    const located = event.places.filter((id) => dossier.entity.get(id)?.place !== undefined);
    if (located.length === 0) unlocated.push(event);
    for (const id of event.places) if (!located.includes(id)) nameless.add(id);
    for (const id of new Set(located)) events.set(id, [...(events.get(id) ?? []), event]);
  }
  const weight = (told: readonly Happening[]): number => told.reduce((sum, event) => sum + event.claims.length, 0);
  const spots = [...events]
    .sort(([one, a], [other, b]) => weight(b) - weight(a) || (one < other ? -1 : 1))
    .map(([id, told], at) => ({
      number: at + 1,
      name: nameOfEntity(dossier, id),
      point: dossier.entity.get(id)!.place!,
      events: told,
    }));
  return { spots, unlocated, nameless: [...nameless] };
}

/** A window around the points with air about it, never so small that no border is in sight. */
function laySheet(points: readonly PlacePoint[]): Sheet {
  const longitudes = points.map(({ lon }) => lon);
  const latitudes = points.map(({ lat }) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = Math.max(0.2, Math.cos((middle * Math.PI) / 180));
  const spread = (values: readonly number[], least: number): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const half = Math.max((high - low) * 0.66, least / 2);
    return [(low + high) / 2 - half, (low + high) / 2 + half];
  };
  const [west, east] = spread(longitudes, 7 / shrink);
  let [south, north] = spread(latitudes, 4.6);
  const scale = WIDTH / ((east - west) * shrink);
  const height = Math.min(TALLEST, Math.max(300, (north - south) * scale));
  const half = height / scale / 2;
  [south, north] = [(south + north) / 2 - half, (south + north) / 2 + half];
  return {
    window: { west, east, south, north },
    height: Math.round(height),
    project: (longitude, latitude) => [(longitude - west) * shrink * scale, (north - latitude) * scale],
  };
}

const tenth = (value: number): string => String(Math.round(value * 10) / 10);

function pathOf(rings: readonly (readonly Point[])[], project: Project): string {
  return rings.map((ring) => `M${ring.map(([x, y]) => project(x, y).map(tenth).join(' ')).join('L')}Z`).join('');
}

/** Twice the area of a ring, with the ring's own weight of corners as its middle. */
function areaOf(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nx, ny] = ring[(at + 1) % ring.length]!;
      return sum + x * ny - nx * y;
    }, 0),
  );
}

/** The middle of a ring by area, so that a label stands in the body of the country and not on its longest border. */
function middleOf(ring: readonly Point[]): Point {
  let [sum, sx, sy] = [0, 0, 0];
  ring.forEach(([x, y], at) => {
    const [nx, ny] = ring[(at + 1) % ring.length]!;
    const cross = x * ny - nx * y;
    sum += cross;
    sx += (x + nx) * cross;
    sy += (y + ny) * cross;
  });
  return sum === 0 ? ring[0]! : [sx / (3 * sum), sy / (3 * sum)];
}

const NAMES = [
  new Intl.DisplayNames('ar', { type: 'region' }),
  new Intl.DisplayNames('en', { type: 'region' }),
] as const;

function countryLabel(dossier: Dossier, region: string, at: Point): Markup | null {
  if (region === '') return null;
  const name: Pair = [NAMES[0].of(region) ?? region, NAMES[1].of(region) ?? region];
  const { placeOf, now } = dossier.book;
  return html`<text class="country" x="${tenth(at[0])}" y="${tenth(at[1])}" data-t="${placeOf(name)}">${now(name)}</text>`;
}

function writeLand(dossier: Dossier, sheet: Sheet): Markup {
  const whole = sheet.window;
  const inside = countries().flatMap((country: Country) => {
    const rings = country.rings.map((ring) => clip(ring, whole)).filter((ring) => ring.length > 2);
    return rings.length === 0 ? [] : [{ region: country.region, rings }];
  });
  const land = inside.map(({ rings }) => html`<path d="${pathOf(rings, sheet.project)}"/>`);
  const window = (whole.east - whole.west) * (whole.north - whole.south) * 2;
  const labels = inside.map(({ region, rings }) => {
    const largest = rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best));
    return areaOf(largest) < window * 0.02 ? null : countryLabel(dossier, region, sheet.project(...middleOf(largest)));
  });
  return html`<g class="land">${land}</g><g class="names">${labels}</g>`;
}

const REACH: Readonly<Record<PlacePoint['precision'], number>> = {
  point: 0,
  city: 0,
  district: 18,
  governorate: 30,
  region: 36,
  country: 44,
};

function writeSpot(spot: Spot, sheet: Sheet): Markup {
  const [x, y] = sheet.project(spot.point.lon, spot.point.lat).map(tenth) as [string, string];
  const reach = REACH[spot.point.precision] ?? 30;
  const ring = reach === 0 ? null : html`<circle class="halo" cx="${x}" cy="${y}" r="${reach}"/>`;
  return html`<g class="spot${reach === 0 ? '' : ' rough'}">${ring}<circle class="dot" cx="${x}" cy="${y}" r="9"/><text x="${x}" y="${y}" dy="0.36em">${spot.number}</text></g>`;
}

/** Names beside the marks, left out where two would lie on one another; the list beside the map has them all. */
function writeNames(dossier: Dossier, spots: readonly Spot[], sheet: Sheet): Markup[] {
  const taken: { x: number; y: number; half: number }[] = spots.map(({ point }) => {
    const [x, y] = sheet.project(point.lon, point.lat);
    return { x, y, half: 11 };
  });
  return spots.flatMap((spot) => {
    const [x, y] = sheet.project(spot.point.lon, spot.point.lat);
    const half = Math.max(...spot.name.map((name) => name.length)) * 4 + 4;
    const free = (middle: number): boolean =>
      middle > 8 &&
      middle < sheet.height - 8 &&
      x > half &&
      x < WIDTH - half &&
      taken.every((other) => Math.abs(other.y - middle) > 15 || Math.abs(other.x - x) > other.half + half);
    const at = [y - 18, y + 20].find(free);
    if (at === undefined) return [];
    taken.push({ x, y: at, half });
    const { placeOf, now } = dossier.book;
    return [
      html`<text class="place" x="${tenth(x)}" y="${tenth(at)}" dy="0.36em" data-t="${placeOf(spot.name)}">${now(spot.name)}</text>`,
    ];
  });
}

function drawMap(dossier: Dossier, spots: readonly Spot[]): Markup {
  const sheet = laySheet(spots.map(({ point }) => point));
  const label = pairOf('map.label', { count: spots.length });
  return html`<svg class="map" viewBox="0 0 ${WIDTH} ${sheet.height}" role="img" ${dossier.book.attribute('aria-label', label)}><rect class="sea" width="${WIDTH}" height="${sheet.height}"/>${writeLand(dossier, sheet)}${[...spots].reverse().map((spot) => writeSpot(spot, sheet))}${writeNames(dossier, spots, sheet)}</svg>`;
}

function spotItem(dossier: Dossier, spot: Spot): Markup {
  const { show } = dossier.book;
  const within =
    spot.point.admin.length < 2 ? null : html` <small>${foreign(spot.point.admin.map(shown).join(' › '))}</small>`;
  const told = spot.events
    .slice(0, 6)
    .map(
      (event) =>
        html`<li>${typeOf(dossier, event)}${foreign(event.label)} ${happeningLinks(dossier, known(dossier.claim, event.claims))}</li>`,
    );
  return html`<li><p class="place-name"><span class="pin-number">${spot.number}</span> <b>${directionalName(dossier, spot.name)}</b> <small class="precision">${show(pairOfValue('precision', spot.point.precision))}</small>${within}</p><ul class="happened">${told}</ul></li>`;
}

/** The map, its places, and the happenings that have none. */
export function writeMap(dossier: Dossier): Markup {
  const { say } = dossier.book;
  const { spots, unlocated, nameless } = collectSpots(dossier);
  const list = longList(
    dossier,
    spots.map((spot) => spotItem(dossier, spot)),
    { first: 8, more: 'more.places', kind: 'ol', name: 'spots' },
  );
  const drawn =
    spots.length === 0
      ? nothing(dossier, 'map.none')
      : html`<div class="map-and-list"><figure>${drawMap(dossier, spots)}<figcaption>${say('map.credit')} ${say('map.marks')}</figcaption></figure>${list}</div>`;
  const names = nameless.map((id) => html`${directionalName(dossier, nameOfEntity(dossier, id))} `);
  const missing = unlocated.map((event) =>
    joined([
      html`<li>${typeOf(dossier, event)}${foreign(event.label)} ${happeningLinks(dossier, known(dossier.claim, event.claims))}</li>`,
    ]),
  );
  return html`${drawn}${
    names.length === 0 ? null : html`<p class="nameless"><span class="label">${say('map.nameless')}</span> ${names}</p>`
  }${missing.length === 0 ? null : html`<details class="more"><summary>${say('map.unlocated', { count: missing.length })}</summary>${longList(dossier, missing, { first: 30, more: 'more.happenings', name: 'happened' })}</details>`}`;
}
