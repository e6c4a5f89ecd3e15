// Stub: being written.
import type { Page } from './pages.ts';
export const calendarSpans = (_page: Page): ReadonlySet<number> => new Set();
