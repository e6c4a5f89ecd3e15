// Country outlines clipped to a window of the map. The generated file holds the borders of the world; a page gets only
// what its window shows (Sutherland and Hodgman 1974), projected and rounded to tenths of a unit.
import { ARCS, COUNTRIES } from './outlines.generated.ts';

export type Point = readonly [x: number, y: number];

/** Degrees, west to east and south to north. */
export interface Window {
  readonly west: number;
  readonly east: number;
  readonly south: number;
  readonly north: number;
}

export interface Country {
  /** ISO code, '' where the country has none. */
  readonly region: string;
  readonly rings: readonly (readonly Point[])[];
}

let world: readonly Country[] | undefined;

function readArcs(): Point[][] {
  return ARCS.split(';').map((arc) => {
    const numbers = arc.split(' ').map((digits) => Number.parseInt(digits, 36));
    let x = 0;
    let y = 0;
    const points: Point[] = [];
    for (let at = 0; at + 1 < numbers.length; at += 2) {
      x += numbers[at]!;
      y += numbers[at + 1]!;
      points.push([x / 100, y / 100]);
    }
    return points;
  });
}

function readRing(ring: string, arcs: readonly Point[][]): Point[] {
  const numbers = ring.split(' ').map(Number);
  return numbers.flatMap((number, at) => {
    const arc = number < 0 ? [...arcs[~number]!].reverse() : arcs[number]!;
    return at === 0 ? arc : arc.slice(1);
  });
}

/** All countries, read once. */
export function countries(): readonly Country[] {
  if (world !== undefined) return world;
  const arcs = readArcs();
  world = COUNTRIES.split(';').map((line) => {
    const [region, rings] = line.split(':') as [string, string];
    return {
      region,
      rings: rings
        .split(',')
        .map((ring) => readRing(ring, arcs))
        .filter((ring) => ring.length > 3),
    };
  });
  return world;
}

type Side = readonly [isInside: (point: Point) => boolean, crossing: (from: Point, to: Point) => Point];

const atX =
  (x: number) =>
  ([ax, ay]: Point, [bx, by]: Point): Point => [x, ay + ((by - ay) * (x - ax)) / (bx - ax)];
const atY =
  (y: number) =>
  ([ax, ay]: Point, [bx, by]: Point): Point => [ax + ((bx - ax) * (y - ay)) / (by - ay), y];

const sidesOf = ({ west, east, south, north }: Window): readonly Side[] => [
  [([x]) => x >= west, atX(west)],
  [([x]) => x <= east, atX(east)],
  [([, y]) => y >= south, atY(south)],
  [([, y]) => y <= north, atY(north)],
];

/** The part of a ring inside the window. */
export function clip(ring: readonly Point[], window: Window): readonly Point[] {
  let points = ring;
  for (const [isInside, crossing] of sidesOf(window)) {
    const kept: Point[] = [];
    points.forEach((point, at) => {
      const before = points[at === 0 ? points.length - 1 : at - 1]!;
      if (isInside(point) !== isInside(before)) kept.push(crossing(before, point));
      if (isInside(point)) kept.push(point);
    });
    points = kept;
    if (points.length === 0) break;
  }
  return points;
}
