import type { LanguagePart } from '../../model/languages.ts';

export const noise: LanguagePart = { forms: [], lists: {}, rules: [] };
