// The wording of a report: all its words as numbers, folded, with where they stand. «وأعلن الناطقُ» and «واعلن الناطق» have the same numbers.
// Nothing but the text is needed, so that a million reports can be looked through for copies without reading them; where a report has
// been read, the words that somebody tells and the agencies that it credits are marked too.
import type { Analysis } from '../model/analyses.ts';
import type { Document } from '../model/documents.ts';
import type { Language } from '../model/languages.ts';
import { tokenise } from '../text/tokens.ts';
import type { Wording } from './copies.ts';
import { codeOf, type RareSteps, rareStepsOf } from './prints.ts';

const steps = new WeakMap<Language, RareSteps>();

function stepsOf(language: Language): RareSteps {
  let known = steps.get(language);
  if (known === undefined) {
    known = rareStepsOf(language);
    steps.set(language, known);
  }
  return known;
}

/** The wording of a document, read or not. */
export function wordingOf(document: Document, language: Language, analysis?: Analysis): Wording {
  const words = tokenise(document.text, language.folder).filter((token) => token.kind !== 'mark');
  const codes = Uint32Array.from(words, ({ folded }) => codeOf(folded));
  const rareStep = stepsOf(language);
  const starts = Uint32Array.from(words, ({ start }) => start);
  return {
    id: document.id,
    outlet: document.outlet,
    published: document.published,
    codes,
    starts,
    ends: Uint32Array.from(words, ({ end }) => end),
    told: toldWords(starts, analysis),
    rare: Uint8Array.from(words, ({ folded }, at) => rareStep(folded, codes[at]!)),
    credits: [...new Set(analysis?.blocks.flatMap((block) => block.agencies ?? []) ?? [])].sort(),
  };
}

function toldWords(starts: Uint32Array, analysis: Analysis | undefined): Uint8Array {
  const told = new Uint8Array(starts.length);
  const contents = (analysis?.attributions ?? []).flatMap((one) => (one.relay === true ? [] : one.content));
  contents.sort((one, other) => one.start - other.start);
  let at = 0;
  let end = 0;
  for (let word = 0; word < starts.length; word++) {
    while (at < contents.length && contents[at]!.start <= starts[word]!) end = Math.max(end, contents[at++]!.end);
    if (starts[word]! < end) told[word] = 1;
  }
  return told;
}
