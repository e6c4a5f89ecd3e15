// Selections: which stored reports a request is about, as the store takes it.
import type { z } from '@hono/zod-openapi';
import { arabic } from '../index.ts';
import type { Wanted } from '../store/index.ts';
import { queryOf } from '../text/terms.ts';
import type * as schemas from './schemas.ts';

/** Leaves out what was not given, as the store takes it. */
export function wantedBy({ query, ...given }: z.infer<typeof schemas.Search>): Wanted {
  const known = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { ...known, query: queryOf(query ?? '', arabic) };
}
