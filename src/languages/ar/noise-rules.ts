import type { Rule } from '../../model/languages.ts';
export const noiseRules: readonly Rule[] = [];
