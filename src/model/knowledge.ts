// What the register and the gazetteer give the steps: who is who, where is where, on whose side.
import type { PhraseMatch } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import type { MentionKind, PlacePoint } from './mentions.ts';

/** One person, organisation, place, group (a nationality), outlet or weapon that the register or the gazetteer knows. */
export interface KnownEntity {
  readonly id: string;
  readonly kind: MentionKind;
  /** Arabic names; the first is the one that is shown. */
  readonly names: readonly string[];
  readonly english: string;
  /** agency, broadcaster, newspaper, website; ministry, army, armed-group, monitor, government, party, alliance …; country, city, village … */
  readonly subtype: string;
  /** ISO code of its country, or null. */
  readonly country: string | null;
  /** The party to a conflict that it belongs to: an entity id such as 'usa', 'syria-government', 'syrian-opposition'; null where none is known. */
  readonly side: string | null;
  /** For a person: the organisation or country that it speaks for. */
  readonly of?: string;
  readonly place?: PlacePoint;
  /** 'safe' fires anywhere; 'needs-trigger' only behind a word such as قرية; 'never-alone' only inside a longer name or a list of places. */
  readonly ambiguity: 'safe' | 'needs-trigger' | 'never-alone';
}

/** The register and the gazetteer as one lookup. */
export interface Gazetteer {
  /** Names that begin at token `at`, longest first; homonyms share a match. */
  matchesAt(text: string, tokens: readonly Token[], at: number): readonly PhraseMatch<KnownEntity>[];
  entity(id: string): KnownEntity | undefined;
  readonly size: number;
}

/** One line of a register of the user's own. Empty cells are null. */
export interface RegisterRow {
  readonly id: string;
  readonly kind: MentionKind;
  /** Arabic names; the first is the one that is shown. */
  readonly names: readonly string[];
  readonly english: string;
  /** ministry, army, party, agency …; for a person the office. */
  readonly type: string | null;
  /** ISO code of two letters. */
  readonly country: string | null;
  /** The party to the conflict: an id of the table, of the shipped register, or a name of its own. */
  readonly side: string | null;
  /** For a person: id of the body or country that it speaks for. */
  readonly of: string | null;
}
