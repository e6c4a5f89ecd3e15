import type { Rule } from '../../model/languages.ts';

export const mentionRules: readonly Rule[] = [];
