// Names and titles of Arabic: the parts that the mention step reads, put together.
import type { LanguagePart } from '../../model/languages.ts';
import { givenNames } from './given-names.ts';
import { nationalities } from './nationalities.ts';
import { organisationWords } from './organisation-words.ts';
import { outletWords } from './outlet-words.ts';
import { roles } from './roles.ts';

const parts = [givenNames, nationalities, organisationWords, outletWords, roles];

export const names: LanguagePart = { forms: parts.flatMap((part) => part.forms), lists: {}, rules: [] };
