// Places as a table of the user's own gives them, before they are names in a gazetteer: «قرية السنديان» at a point, in a country.

/** One place of an imported table. */
export interface PlaceRow {
  readonly id: string;
  /** Names in the language of the reports, the first the one that is shown. */
  readonly names: readonly string[];
  readonly english: string;
  /** city, town, village, area, governorate, mountain, base … */
  readonly kind: string;
  /** ISO code, or null. */
  readonly country: string | null;
  /** First-order division, or null. */
  readonly division: string | null;
  /** Degrees. */
  readonly lat: number;
  readonly lon: number;
}

/** A line that could not be used: its number in the file, from 1, and why. */
export interface PlaceMistake {
  readonly line: number;
  readonly message: string;
}

/** What reading a table gave. */
export interface PlaceTable {
  readonly rows: readonly PlaceRow[];
  readonly mistakes: readonly PlaceMistake[];
  /** Rows without a name in the language's letters. */
  readonly nameless: number;
}
