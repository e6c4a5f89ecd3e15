import type { LanguagePart } from '../../model/languages.ts';

export const events: LanguagePart = { forms: [], lists: {}, rules: [] };
