import type { Attribution } from '../model/attributions.ts';
import type { Mention } from '../model/mentions.ts';
import type { Quantity, Timex } from '../model/times.ts';
import type { Page } from './pages.ts';

/** What the steps before have found. */
export interface Found {
  readonly mentions: readonly Mention[];
  readonly times: readonly Timex[];
  readonly numbers: readonly Quantity[];
}

export const findAttributions = (_page: Page, _found: Found): Attribution[] => [];
