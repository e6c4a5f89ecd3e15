// The map: country outlines (Natural Earth), the located places as numbered marks, no tiles and no request. How exact a
// place is shows in its mark: a dot is a town, a dashed ring is only a district, province or country. What could not be
// located is named beside the map.

import type { Happening } from '../../../model/comparisons.ts';
import type { PlacePoint } from '../../../model/mentions.ts';
import { type Dossier, directionalName, foreign, known, nameOfEntity } from './dossiers.ts';
import { html, joined, type Markup } from './markup.ts';
import { clip, countries, type Point } from './outlines.ts';
import { longList, nothing } from './parts.ts';
import { type Pair, pairOf, pairOfValue } from './phrases.ts';
import {
  areaOf,
  laySheet,
  middleOf,
  nearPoints,
  pathOf,
  type Room,
  type Sheet,
  takeRoom,
  tenth,
  WIDTH,
} from './sheets.ts';
import { happeningLinks, typeOf } from './timelines.ts';

interface Spot {
  readonly number: number;
  readonly name: Pair;
  readonly point: PlacePoint;
  readonly events: readonly Happening[];
  /** How many claims are told of it. */
  readonly weight: number;
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
  const spots = [...events].map(
    ([id, told]): Omit<Spot, 'number'> => ({
      name: placeName(dossier, id),
      point: dossier.entity.get(id)!.place!,
      events: told,
      weight: told.reduce((sum, event) => sum + event.claims.length, 0),
    }),
  );
  const rough = ({ point }: Omit<Spot, 'number'>): number => (point.precision === 'country' ? 1 : 0);
  spots.sort(
    (one, other) => rough(one) - rough(other) || other.weight - one.weight || (one.name[0] < other.name[0] ? -1 : 1),
  );
  return { spots: spots.map((spot, at) => ({ ...spot, number: at + 1 })), unlocated, nameless: [...nameless] };
}

const NAMES = [
  new Intl.DisplayNames('ar', { type: 'region' }),
  new Intl.DisplayNames('en', { type: 'region' }),
] as const;

const regionPair = (region: string): Pair => [NAMES[0].of(region) ?? region, NAMES[1].of(region) ?? region];

/** A place or a part of a place's address: a country by its code, else by the names that are known of it. */
const placeName = (dossier: Dossier, id: string): Pair =>
  /^[A-Z]{2}$/u.test(id) ? regionPair(id) : nameOfEntity(dossier, id);

const halfOf = (name: Pair): number => Math.max(name[0].length, name[1].length) * 3.9 + 6;

interface Mark {
  readonly spot: Spot;
  readonly true: Point;
  readonly at: Point;
}

const AROUND: readonly Point[] = [22, 40, 58].flatMap((far) =>
  [0, 60, 120, 180, 240, 300].map(
    (angle): Point => [far * Math.cos((angle * Math.PI) / 180), far * Math.sin((angle * Math.PI) / 180)],
  ),
);

/** Marks in the order of the list; one that would hide another moves aside and keeps a line to its place. */
function placeMarks(spots: readonly Spot[], room: Room): Mark[] {
  return spots.flatMap((spot) => {
    const own = room.sheet.project(spot.point.lon, spot.point.lat);
    const around = AROUND.map(([dx, dy]): Point => [own[0] + dx, own[1] + dy]);
    const inside = own[0] > 0 && own[0] < WIDTH && own[1] > 0 && own[1] < room.sheet.height;
    const at = inside ? takeRoom(room, [own, ...around], { half: 10, tall: 10 }) : null;
    return at === null ? [] : [{ spot, true: own, at }];
  });
}

const REACH: Readonly<Record<PlacePoint['precision'], number>> = {
  point: 0,
  city: 0,
  district: 18,
  governorate: 30,
  region: 36,
  country: 44,
};

function drawMark({ spot, true: own, at }: Mark): Markup {
  const [x, y] = at.map(tenth) as [string, string];
  const [ox, oy] = own.map(tenth) as [string, string];
  const reach = REACH[spot.point.precision] ?? 30;
  const ring = reach === 0 ? null : html`<circle class="halo" cx="${ox}" cy="${oy}" r="${reach}"/>`;
  const leader =
    at === own
      ? null
      : html`<path class="leader" d="M${ox} ${oy}L${x} ${y}"/><circle class="true" cx="${ox}" cy="${oy}" r="2.5"/>`;
  return html`<g class="spot${reach === 0 ? '' : ' rough'}">${ring}${leader}<circle class="dot" cx="${x}" cy="${y}" r="9"/><text x="${x}" y="${y}" dy="0.36em">${spot.number}</text></g>`;
}

function drawName(dossier: Dossier, name: Pair, shape: { at: Point; kind: 'place' | 'country' }): Markup {
  const { placeOf, now } = dossier.book;
  return html`<text class="${shape.kind}" x="${tenth(shape.at[0])}" y="${tenth(shape.at[1])}" dy="0.36em" data-t="${placeOf(name)}">${now(name)}</text>`;
}

/** Names of places beside their marks, left out where there is no room; the list beside the map has them all. */
const drawPlaces = (dossier: Dossier, marks: readonly Mark[], room: Room): Markup[] =>
  marks.flatMap(({ spot, at: [x, y] }) => {
    const half = halfOf(spot.name);
    const at = takeRoom(
      room,
      [
        [x, y - 19],
        [x, y + 20],
        [x + half + 12, y],
        [x - half - 12, y],
      ],
      { half, tall: 8 },
    );
    return at === null ? [] : [drawName(dossier, spot.name, { at, kind: 'place' })];
  });

interface Land {
  readonly region: string;
  readonly rings: readonly (readonly Point[])[];
}

const landIn = (sheet: Sheet): Land[] =>
  countries().flatMap(({ region, rings }) => {
    const inside = rings.map((ring) => clip(ring, sheet.window)).filter((ring) => ring.length > 2);
    return inside.length === 0 ? [] : [{ region, rings: inside }];
  });

/** Names of countries, where enough of the country shows and nothing else stands there. */
function drawCountries(dossier: Dossier, land: readonly Land[], room: Room): Markup[] {
  const { west, east, south, north } = room.sheet.window;
  const enough = (east - west) * (north - south) * 0.03;
  return land.flatMap(({ region, rings }) => {
    const largest = rings.reduce((best, ring) => (areaOf(ring) > areaOf(best) ? ring : best));
    if (region === '' || areaOf(largest) < enough) return [];
    const name = regionPair(region);
    const [x, y] = room.sheet.project(...middleOf(largest));
    const places = [0, -26, 26, -52, 52].map((step): Point => [x, y + step]);
    const at = takeRoom(room, places, { half: halfOf(name), tall: 9 });
    return at === null ? [] : [drawName(dossier, name, { at, kind: 'country' })];
  });
}

interface Drawn {
  readonly svg: Markup;
  /** Numbers of the spots that the window shows. */
  readonly shown: ReadonlySet<number>;
}

function drawMap(dossier: Dossier, spots: readonly Spot[]): Drawn {
  const exact = spots.filter(({ point }) => point.precision !== 'country');
  const sheet = laySheet(nearPoints(exact.length > 0 ? exact : spots));
  const room: Room = { sheet, taken: [] };
  const marks = placeMarks(spots, room);
  const names = drawPlaces(dossier, marks, room);
  const land = landIn(sheet);
  const countryNames = drawCountries(dossier, land, room);
  const paths = land.map(({ rings }) => html`<path d="${pathOf(rings, sheet.project)}"/>`);
  const label = pairOf('map.label', { count: marks.length });
  return {
    svg: html`<svg class="map" viewBox="0 0 ${WIDTH} ${sheet.height}" role="img" ${dossier.book.attribute('aria-label', label)}><rect class="sea" width="${WIDTH}" height="${sheet.height}"/><g class="land">${paths}</g>${countryNames}${[...marks].reverse().map(drawMark)}${names}</svg>`,
    shown: new Set(marks.map(({ spot }) => spot.number)),
  };
}

function spotItem(dossier: Dossier, spot: Spot, drawn: ReadonlySet<number>): Markup {
  const { show, say } = dossier.book;
  const path = spot.point.admin.map((name, at) => [
    at > 0 ? ' › ' : null,
    directionalName(dossier, placeName(dossier, name)),
  ]);
  const within = path.length === 0 ? null : html` · ${path}`;
  const outside = drawn.has(spot.number) ? null : html` ${say('map.outside')}`;
  const told = spot.events
    .slice(0, 12)
    .map(
      (event) =>
        html`<li>${typeOf(dossier, event)}${foreign(event.label)} ${happeningLinks(dossier, known(dossier.claim, event.claims))}</li>`,
    );
  return html`<li><p class="place-name"><span class="pin-number">${spot.number}</span> <b>${directionalName(dossier, spot.name)}</b> <small>${show(pairOfValue('precision', spot.point.precision))}${within}${outside}</small></p><details class="proof"><summary>${say('count.happenings', { count: spot.events.length })}</summary><ul class="happened">${told}</ul></details></li>`;
}

function writeSpots(dossier: Dossier, spots: readonly Spot[]): Markup {
  const { say } = dossier.book;
  const { svg, shown: drawn } = drawMap(dossier, spots);
  const list = longList(
    dossier,
    spots.map((spot) => spotItem(dossier, spot, drawn)),
    { first: 7, more: 'more.places', kind: 'ol', name: 'spots' },
  );
  return html`<div class="map-and-list"><figure>${svg}<figcaption>${say('map.credit')} ${say('map.marks')}</figcaption></figure><div>${list}</div></div>`;
}

/** The map, its places, and the happenings that have none. */
export function writeMap(dossier: Dossier): Markup {
  const { say } = dossier.book;
  const { spots, unlocated, nameless } = collectSpots(dossier);
  const drawn = spots.length === 0 ? nothing(dossier, 'map.none') : writeSpots(dossier, spots);
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
