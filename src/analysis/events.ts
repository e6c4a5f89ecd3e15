import type { Attribution } from '../model/attributions.ts';
import type { EventMention } from '../model/events.ts';
import type { Found } from './attributions.ts';
import type { Page } from './pages.ts';

export const findEvents = (_page: Page, _found: Found, _attributions: readonly Attribution[]): EventMention[] => [];
