import type { LanguagePart } from '../../model/languages.ts';

export const names: LanguagePart = { forms: [], lists: {}, rules: [] };
