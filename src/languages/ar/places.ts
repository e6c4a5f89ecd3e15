import type { LanguagePart } from '../../model/languages.ts';

export const places: LanguagePart = { forms: [], lists: {}, rules: [] };
