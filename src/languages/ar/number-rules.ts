import type { Rule } from '../../model/languages.ts';
export const numberRules: readonly Rule[] = [];
