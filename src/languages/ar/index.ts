// Arabic: the parts of this folder made into one Language. To add a list, add it to the part it belongs to.
import type { Language, LanguagePart, WordLists } from '../../model/languages.ts';
import { createLexicon } from '../../text/clitics.ts';
import { attribution } from './attribution.ts';
import { comparison } from './comparison.ts';
import { events } from './events.ts';
import { folder } from './inflection.ts';
import { modality } from './modality.ts';
import { names } from './names.ts';
import { noise } from './noise.ts';
import { numbers } from './numbers.ts';
import { clitics, isArabicLetter } from './orthography.ts';
import { places } from './places.ts';
import { rarity } from './rarity.generated.ts';
import { syntax } from './syntax.ts';
import { time } from './time.ts';

const parts: readonly LanguagePart[] = [
  attribution,
  comparison,
  events,
  modality,
  names,
  noise,
  numbers,
  places,
  syntax,
  time,
];

export const arabic: Language = {
  code: 'ar',
  name: 'العربية',
  folder,
  clitics,
  lexicon: createLexicon(
    parts.flatMap((part) => part.forms),
    clitics,
  ),
  lists: Object.assign({}, ...parts.map((part) => part.lists)) as WordLists,
  rules: parts.flatMap((part) => part.rules),
  rarity,
  isOwnLetter: isArabicLetter,
};
