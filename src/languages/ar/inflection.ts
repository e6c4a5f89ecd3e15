// Arabic inflection: from the citation forms that people type to the forms that stand in texts.
// A verb line is «perfect imperfect participle masdar»: قال يقول قائل قول. A noun line is the singular and its broken plurals:
// مسؤول مسؤولون. An adjective line is the masculine and its broken plurals: روسي روس.
// The engine needs the letters only, so vowels are ignored; over-generated forms (قالان) do no harm, missing ones do.
// Source: any Arabic grammar; Ryding, A Reference Grammar of Modern Standard Arabic (2005), ch. 20–34.
import type { Form, FormKind, Lexeme, ListedForm } from '../../text/clitics.ts';
import { createFolder } from '../../text/folding.ts';
import { folding } from './orthography.ts';

export const folder = createFolder(folding);

interface Agreement {
  readonly gender?: 'm' | 'f';
  readonly number?: 's' | 'd' | 'p';
  readonly person?: '1' | '2' | '3';
  readonly mood?: 'short';
}

interface Shape extends Agreement {
  readonly kind: FormKind;
  readonly form: string;
}

const lexemeOf = (lemma: string, lexemeClass: string, features: Readonly<Record<string, string>>): Lexeme => ({
  lemma,
  class: lexemeClass,
  features,
});

/** Written out without spreading: fifty thousand forms are made at every start. */
const listed = (raw: string, lexeme: Lexeme, shape: Shape, boundOnly = false): ListedForm => ({
  folded: folder.fold(raw),
  form: formOf(lexeme, shape.kind, shape.form, shape),
  boundOnly,
});

const formOf = (lexeme: Lexeme, kind: FormKind, form: string, agreement: Agreement): Form => ({
  lexeme,
  kind,
  form,
  gender: agreement.gender,
  number: agreement.number,
  person: agreement.person,
  mood: agreement.mood,
});

type Put = (raw: string, agreement: Agreement, boundOnly?: boolean) => void;

function perfectForms(perfect: string, put: Put): void {
  const weak = /[ىا]$/u.test(perfect);
  const stem = weak || perfect.endsWith('ي') ? perfect.slice(0, -1) : perfect;
  const feminine = perfect.endsWith('ي') ? perfect : stem;
  put(perfect, { gender: 'm', number: 's', person: '3' });
  if (weak) put(`${stem}ا`, { gender: 'm', number: 's', person: '3' }, true);
  put(`${feminine}ت`, { gender: 'f', number: 's', person: '3' });
  put(`${stem}وا`, { gender: 'm', number: 'p', person: '3' });
  put(`${stem}و`, { gender: 'm', number: 'p', person: '3' }, true);
  put(weak ? `${stem}يا` : `${perfect}ا`, { gender: 'm', number: 'd', person: '3' });
  put(`${feminine}تا`, { gender: 'f', number: 'd', person: '3' });
  const hollow = /^.ا.$/u.test(perfect);
  const short = hollow ? perfect[0]! + perfect[2]! : weak ? `${stem}ي` : shortHollow(perfect);
  put(`${short}ن`, { gender: 'f', number: 'p', person: '3' });
  put(`${short}نا`, { number: 'p', person: '1' });
  put(`${short}ت`, { number: 's', person: '1' });
}

/** أفاد → أفدنا, استعاد → استعدنا: the long vowel before the last letter goes. */
const shortHollow = (perfect: string): string =>
  perfect.length >= 4 && /ا.$/u.test(perfect) ? perfect.slice(0, -2) + perfect.slice(-1) : perfect;

function imperfectForms(imperfect: string, put: Put): void {
  const body = imperfect.slice(1);
  const weak = /[ىاوي]$/u.test(body);
  const stem = weak ? body.slice(0, -1) : body;
  const jussive = weak ? stem : body.replace(/[اوي](.)$/u, '$1');
  for (const shape of new Set([body, jussive])) {
    const mood = shape === body ? {} : { mood: 'short' as const };
    put(`ي${shape}`, { gender: 'm', number: 's', person: '3', ...mood });
    put(`ت${shape}`, { gender: 'f', number: 's', person: '3', ...mood });
    put(`ن${shape}`, { number: 'p', person: '1', ...mood });
    put(`أ${shape}`, { number: 's', person: '1', ...mood });
  }
  if (body.endsWith('ى')) put(`ي${stem}ا`, { gender: 'm', number: 's', person: '3' }, true);
  put(`ي${stem}ون`, { gender: 'm', number: 'p', person: '3' });
  put(`ي${stem}وا`, { gender: 'm', number: 'p', person: '3' });
  put(`ي${stem}و`, { gender: 'm', number: 'p', person: '3' }, true);
  put(`ي${body}ان`, { gender: 'm', number: 'd', person: '3' });
  put(`ت${body}ان`, { gender: 'f', number: 'd', person: '3' });
  put(`ي${body}ن`, { gender: 'f', number: 'p', person: '3' });
}

function participleForms(participle: string, put: Put): void {
  put(participle, { gender: 'm', number: 's' });
  put(`${participle}ا`, { gender: 'm', number: 's' });
  put(`${participle}ة`, { gender: 'f', number: 's' });
  const plural = participle.endsWith('ي') ? participle.slice(0, -1) : participle;
  for (const ending of ['ون', 'ين']) put(plural + ending, { gender: 'm', number: 'p' });
  for (const ending of ['ان', 'ين']) put(participle + ending, { gender: 'm', number: 'd' });
  for (const ending of ['تان', 'تين']) put(participle + ending, { gender: 'f', number: 'd' });
  put(`${participle}ات`, { gender: 'f', number: 'p' });
}

/**
 * All forms of a verb line «perfect imperfect participle masdar…» (a dash for what it lacks).
 * @example verbForms('قال يقول قائل قول', 'say', {}).some((form) => form.folded === 'قالت') // true
 */
export function verbForms(
  line: string,
  lexemeClass: string,
  features: Readonly<Record<string, string>> = {},
): ListedForm[] {
  const [perfect = '-', imperfect = '-', participle = '-', ...masdars] = line.split(/\s+/u);
  const lexeme = lexemeOf(perfect !== '-' ? perfect : imperfect, lexemeClass, features);
  const out: ListedForm[] = [];
  const putter =
    (kind: FormKind, form: string): Put =>
    (raw, agreement, boundOnly = false) => {
      out.push({ folded: folder.fold(raw), form: formOf(lexeme, kind, form, agreement), boundOnly });
    };
  if (perfect !== '-') perfectForms(perfect, putter('verb', 'perfect'));
  if (imperfect !== '-') imperfectForms(imperfect, putter('verb', 'imperfect'));
  if (participle !== '-') participleForms(participle, putter('noun', 'participle'));
  for (const masdar of masdars) if (masdar !== '-') out.push(...nominal(masdar, lexeme, 'masdar'));
  return out;
}

/** One noun in the singular with its sound endings: accusative, dual, bound form, feminine plural of words in ة. */
function nominal(noun: string, lexeme: Lexeme, form: string): ListedForm[] {
  const feminine = noun.endsWith('ة');
  const stem = feminine ? `${noun.slice(0, -1)}ت` : noun;
  const gender = feminine ? 'f' : 'm';
  const out = [listed(noun, lexeme, { kind: 'noun', form, gender, number: 's' })];
  const put = (raw: string, number: 's' | 'd' | 'p', boundOnly = false): void => {
    out.push(listed(raw, lexeme, { kind: 'noun', form, gender, number }, boundOnly));
  };
  if (feminine) put(stem, 's', true);
  else put(`${noun}ا`, 's');
  put(`${stem}ان`, 'd');
  put(`${stem}ين`, 'd');
  put(`${stem}ي`, 'd');
  put(`${stem}ا`, 'd', !feminine);
  if (feminine) put(`${noun.slice(0, -1)}ات`, 'p');
  return out;
}

/**
 * All forms of a noun line: the singular, then plurals as typed; «+ون» and «+ات» add the sound plurals.
 * @example nounForms('غارة', 'event').some((form) => form.folded === 'غارات') // true
 */
export function nounForms(
  line: string,
  lexemeClass: string,
  features: Readonly<Record<string, string>> = {},
): ListedForm[] {
  const [singular = '', ...plurals] = line.split(/\s+/u);
  const lexeme = lexemeOf(singular, lexemeClass, features);
  const out = nominal(singular, lexeme, 'base');
  const plural = (raw: string, gender: 'm' | 'f'): void => {
    out.push(listed(raw, lexeme, { kind: 'noun', form: 'plural', gender, number: 'p' }));
  };
  const feminine = singular.endsWith('ة') ? singular.slice(0, -1) : singular;
  for (const one of plurals) {
    if (one === '+ون') for (const ending of ['ون', 'ين', 'و', 'ي']) plural(singular + ending, 'm');
    else if (one === '+ات') plural(`${feminine}ات`, 'f');
    else if (one === '+ة') out.push(...nominal(`${singular}ة`, lexeme, 'base'));
    else {
      plural(one, 'm');
      if (!/[اىةءن]$/u.test(one)) plural(`${one}ا`, 'm');
      if (one.endsWith('ون')) for (const ending of ['ين', 'و', 'ي']) plural(one.slice(0, -2) + ending, 'm');
    }
  }
  return out;
}

/**
 * All forms of an adjective line: the masculine, then broken plurals as typed.
 * @example adjectiveForms('روسي روس', 'nationality').some((form) => form.folded === 'روسيه') // true
 */
export function adjectiveForms(
  line: string,
  lexemeClass: string,
  features: Readonly<Record<string, string>> = {},
): ListedForm[] {
  const [masculine = '', ...plurals] = line.split(/\s+/u);
  const lexeme = lexemeOf(masculine, lexemeClass, features);
  const out: ListedForm[] = [];
  const put = (raw: string, gender: 'm' | 'f', number: 's' | 'd' | 'p'): void => {
    out.push(listed(raw, lexeme, { kind: 'noun', form: 'adjective', gender, number }));
  };
  put(masculine, 'm', 's');
  put(`${masculine}ا`, 'm', 's');
  put(`${masculine}ة`, 'f', 's');
  for (const ending of ['ان', 'ين']) put(masculine + ending, 'm', 'd');
  for (const ending of ['تان', 'تين']) put(masculine + ending, 'f', 'd');
  for (const ending of ['ون', 'ين', 'و', 'ي']) put(masculine + ending, 'm', 'p');
  put(`${masculine}ات`, 'f', 'p');
  for (const one of plurals) put(one, 'm', 'p');
  return out;
}

/** Words that do not inflect: particles, adverbs, fixed expressions of one word. */
export const particleForms = (
  lines: readonly string[],
  lexemeClass: string,
  features: Readonly<Record<string, string>> = {},
): ListedForm[] =>
  lines.map((line) => listed(line, lexemeOf(line, lexemeClass, features), { kind: 'particle', form: 'base' }));
