import type { LanguagePart } from '../../model/languages.ts';

export const attribution: LanguagePart = { forms: [], lists: {}, rules: [] };
