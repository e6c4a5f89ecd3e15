import type { LanguagePart } from '../../model/languages.ts';

export const time: LanguagePart = { forms: [], lists: {}, rules: [] };
