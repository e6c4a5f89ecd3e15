import type { LanguagePart } from '../../model/languages.ts';

export const numbers: LanguagePart = { forms: [], lists: {}, rules: [] };
