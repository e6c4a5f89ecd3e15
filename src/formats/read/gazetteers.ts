// Gazetteer files: what `tawatur gazetteer import` wrote, to be loaded by analyze and compare. JSON, one object:
//   {"format":"tawatur-gazetteer/1","source":"SY.txt","places":[{"id":"geonames-1","names":["السنديان"],"lat":35.1,"lon":36.2,…}]}
// Parsing only; a file of another format or a row that is wrong gives a failure in words.
import type { PlaceRow } from '../../model/places.ts';
import type { Failure } from '../../model/reasons.ts';

export const GAZETTEER_FORMAT = 'tawatur-gazetteer/1';

const failure = (message: string): Failure => ({
  code: 'no-gazetteer',
  message,
  hint: 'Make the file with: tawatur gazetteer import FILE --output places.json',
});

const isText = (value: unknown): value is string => typeof value === 'string';

function isRow(value: unknown): value is PlaceRow {
  if (typeof value !== 'object' || value === null) return false;
  const row = value as Record<string, unknown>;
  const names = row.names;
  return (
    isText(row.id) &&
    Array.isArray(names) &&
    names.length > 0 &&
    names.every(isText) &&
    isText(row.english) &&
    isText(row.kind) &&
    (row.country === null || isText(row.country)) &&
    (row.division === null || isText(row.division)) &&
    typeof row.lat === 'number' &&
    typeof row.lon === 'number' &&
    Math.abs(row.lat) <= 90 &&
    Math.abs(row.lon) <= 180
  );
}

/**
 * The places of a gazetteer file, or why it is none.
 * @example parseGazetteer('{}') // { code: 'no-gazetteer', message: 'It is no gazetteer file.', hint: 'Make the file with: tawatur gazetteer import FILE --output places.json' }
 */
export function parseGazetteer(source: string): readonly PlaceRow[] | Failure {
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch {
    return failure('It is no JSON.');
  }
  const file = value as { readonly format?: unknown; readonly places?: unknown } | null;
  if (file?.format !== GAZETTEER_FORMAT || !Array.isArray(file.places)) return failure('It is no gazetteer file.');
  const wrong = file.places.findIndex((row) => !isRow(row));
  if (wrong >= 0) return failure(`Place ${wrong + 1} lacks an id, a name, a kind or a point.`);
  return file.places;
}
