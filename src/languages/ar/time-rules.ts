import type { Rule } from '../../model/languages.ts';
export const timeRules: readonly Rule[] = [];
