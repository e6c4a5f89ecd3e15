import type { LanguagePart } from '../../model/languages.ts';

export const modality: LanguagePart = { forms: [], lists: {}, rules: [] };
