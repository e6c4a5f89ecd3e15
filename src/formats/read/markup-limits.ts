// Limits of markup: how many elements, how deep, how many attributes and letters a page or feed may have before it is given to a parser that
// builds a tree of it. Trees of a million paragraphs take minutes and gigabytes; no article needs one.
// Idea: the same tokenizer that the tree is built by (htmlparser2, which linkedom uses) counts first, so nothing can look small to the
// one and large to the other.
import { Parser } from 'htmlparser2';
import type { Failure } from '../../model/reasons.ts';
import { failureOf } from './readings.ts';

/** Elements that stand inside each other, elements in all, attributes of one. */
const DEEPEST = 400;
export const MOST_ELEMENTS = { page: 30_000, feed: 50_000 };
const MOST_ATTRIBUTES = 1000;
/** Letters of text in a page, scripts and styles left out. */
const MOST_LETTERS = 1_000_000;

class TooMuch extends Error {}

const TOO_MUCH = failureOf(
  'too-much-markup',
  'It has more elements, attributes or text, or more inside each other, than an article needs.',
  'Save its text as a plain .txt file.',
);

const check = (count: number, most: number): void => {
  if (count > most) throw new TooMuch();
};

const isCode = (name: string): boolean => name === 'script' || name === 'style';

/** Counts as a tree would be built; throws at the first limit. */
function countMarkup(markup: string, form: 'page' | 'feed'): void {
  let [depth, elements, attributes, letters, code] = [0, 0, 0, 0, 0];
  const isPage = form === 'page';
  const parser = new Parser(
    {
      onopentagname(name) {
        attributes = 0;
        if (isPage && isCode(name)) code++;
        check(++depth, DEEPEST);
        check(++elements, MOST_ELEMENTS[form]);
      },
      onattribute() {
        check(++attributes, MOST_ATTRIBUTES);
      },
      ontext(text) {
        if (isPage && code === 0) letters += text.length;
        check(letters, MOST_LETTERS);
      },
      onclosetag(name) {
        if (isPage && isCode(name)) code--;
        depth--;
      },
    },
    { xmlMode: !isPage, decodeEntities: false },
  );
  parser.write(markup);
  parser.end();
}

/** Why a text of tags is not given to a parser; null where it is well. */
export function tooMuchMarkup(markup: string, form: 'page' | 'feed'): Failure | null {
  try {
    countMarkup(markup, form);
    return null;
  } catch (error) {
    if (error instanceof TooMuch) return TOO_MUCH;
    throw error;
  }
}
