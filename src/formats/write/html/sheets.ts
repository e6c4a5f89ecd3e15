// Sheets: the window of the map around its places, the projection onto it, and where marks and names find room on it.
// Plate carrée, shrunk by the cosine of the middle latitude: true enough over a few hundred kilometres.
import type { PlacePoint } from '../../../model/mentions.ts';
import type { Point, Window } from './outlines.ts';

export const WIDTH = 720;
const TALLEST = 560;

export type Project = (longitude: number, latitude: number) => Point;

export interface Sheet {
  readonly window: Window;
  readonly height: number;
  readonly project: Project;
}

/** A point and how much is told of it. */
export interface Weighted {
  readonly point: PlacePoint;
  readonly weight: number;
}

function middleBy(spots: readonly Weighted[], value: (point: PlacePoint) => number): number {
  const sorted = [...spots].sort((one, other) => value(one.point) - value(other.point));
  let left = sorted.reduce((sum, { weight }) => sum + weight, 0) / 2;
  for (const { point, weight } of sorted) {
    left -= weight;
    if (left <= 0) return value(point);
  }
  return value(sorted[0]!.point);
}

/**
 * The points that the window is laid around: the nearest to the middle of what is told, until they hold four fifths of it,
 * and what lies little farther out. A capital in which one sentence was spoken does not shrink the scene to a dot.
 */
export function nearPoints(spots: readonly Weighted[]): PlacePoint[] {
  const latitude = middleBy(spots, ({ lat }) => lat);
  const longitude = middleBy(spots, ({ lon }) => lon);
  const far = ({ lat, lon }: PlacePoint): number => Math.hypot(lat - latitude, (lon - longitude) * 0.85);
  const sorted = [...spots].sort((one, other) => far(one.point) - far(other.point));
  const enough = sorted.reduce((sum, { weight }) => sum + weight, 0) * 0.8;
  let held = 0;
  let reach = 0;
  for (const { point, weight } of sorted) {
    if (held >= enough) break;
    if (reach > 0 && far(point) > Math.max(6, reach * 3)) break;
    held += weight;
    reach = far(point);
  }
  return sorted.filter(({ point }) => far(point) <= Math.max(3, reach * 1.3)).map(({ point }) => point);
}

/** A window around the points with air about it, never so small that no border is in sight. */
export function laySheet(points: readonly PlacePoint[]): Sheet {
  const longitudes = points.map(({ lon }) => lon);
  const latitudes = points.map(({ lat }) => lat);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = Math.max(0.2, Math.cos((middle * Math.PI) / 180));
  const spread = (values: readonly number[], least: number): [number, number] => {
    const [low, high] = [Math.min(...values), Math.max(...values)];
    const half = Math.max((high - low) * 0.66, least / 2);
    return [(low + high) / 2 - half, (low + high) / 2 + half];
  };
  const [west, east] = spread(longitudes, 10 / shrink);
  let [south, north] = spread(latitudes, 6.6);
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

export const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** A ring without the points that the eye cannot tell apart at this scale; null where nothing is left to see. */
function seen(ring: readonly Point[], project: Project): Point[] | null {
  const kept: Point[] = [];
  for (const [x, y] of ring) {
    const point = project(x, y);
    const last = kept.at(-1);
    if (last === undefined || Math.hypot(point[0] - last[0], point[1] - last[1]) > 1.3) kept.push(point);
  }
  return kept.length < 4 ? null : kept;
}

/** Rings as one SVG path, in steps of tenths. */
export function pathOf(rings: readonly (readonly Point[])[], project: Project): string {
  return rings
    .flatMap((ring) => {
      const points = seen(ring, project);
      if (points === null) return [];
      let before: Point = [0, 0];
      const steps = points.map(([x, y]) => {
        const [dx, dy] = [tenth(x - before[0]), tenth(y - before[1])];
        before = [before[0] + Number(dx), before[1] + Number(dy)];
        return `${dx}${dy.startsWith('-') ? '' : ' '}${dy}`;
      });
      return [`M${steps[0]}l${steps.slice(1).join(' ')}z`];
    })
    .join('');
}

/** Twice the area of a ring, with the ring's own weight of corners as its middle. */
export function areaOf(ring: readonly Point[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nx, ny] = ring[(at + 1) % ring.length]!;
      return sum + x * ny - nx * y;
    }, 0),
  );
}

/** The middle of a ring by area, so that a label stands in the body of the country and not on its longest border. */
export function middleOf(ring: readonly Point[]): Point {
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

/** What already stands on the sheet: the middle of each mark or name, with half its width and height. */
export interface Room {
  readonly sheet: Sheet;
  readonly taken: { readonly x: number; readonly y: number; readonly half: number; readonly tall: number }[];
}

/** Takes the first of the places where something of this size stands free; null where none is. */
export function takeRoom(room: Room, places: readonly Point[], size: { half: number; tall: number }): Point | null {
  const { half, tall } = size;
  const free = ([x, y]: Point): boolean =>
    x > half &&
    x < WIDTH - half &&
    y > tall &&
    y < room.sheet.height - tall &&
    room.taken.every(
      (other) => Math.abs(other.y - y) >= other.tall + tall || Math.abs(other.x - x) >= other.half + half,
    );
  const found = places.find(free) ?? null;
  if (found !== null) room.taken.push({ x: found[0], y: found[1], half, tall });
  return found;
}
