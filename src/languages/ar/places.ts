// Words around place names, as the mention step reads them.
import type { LanguagePart } from '../../model/languages.ts';
import { placeWords } from './place-words.ts';

export const places: LanguagePart = placeWords;
