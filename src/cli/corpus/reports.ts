// Reading of texts by the corpus, the rules page and the bench: a text in, an analysis by the shipped language and gazetteer out.
import { analyze, documentOf, languages, shippedGazetteer } from '../../index.ts';
import type { Analysis } from '../../model/analyses.ts';
import type { Language } from '../../model/languages.ts';

/** A text with what a case or a manifest says of it. */
export interface Text {
  readonly text: string;
  readonly name?: string;
  readonly published?: string | null;
  readonly outlet?: string | null;
  readonly url?: string | null;
}

/** The language with the code, or undefined. */
export const languageOf = (code: string): Language | undefined => languages.find((one) => one.code === code);

/** Reads a text in a language. */
export const readText = (text: Text, language: Language): Analysis =>
  analyze(documentOf(text), language, shippedGazetteer);
