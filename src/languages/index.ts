// One line a language.
import type { Language } from '../model/languages.ts';
import { arabic } from './ar/index.ts';

export const languages: readonly Language[] = [arabic];
