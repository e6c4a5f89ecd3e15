// Gazetteer files as `tawatur gazetteer import` writes them: one place a line, so that a person can read and mend the file.
import type { PlaceRow } from '../../model/places.ts';
import { GAZETTEER_FORMAT } from '../read/gazetteers.ts';

/** The text of a gazetteer file. `source`: what the places were taken from, with its licence where that asks to be named. */
export const writeGazetteer = (places: readonly PlaceRow[], source: string): string =>
  `{"format":${JSON.stringify(GAZETTEER_FORMAT)},"source":${JSON.stringify(source)},"places":[\n${places
    .map((place) => JSON.stringify(place))
    .join(',\n')}\n]}\n`;
