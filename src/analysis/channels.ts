// Channels: how something was said. «في بيان على صفحتها على موقع فيسبوك», «لوكالة الساحل», «في مؤتمر صحافي».
// The kinds are a table of the language; agencies and broadcasters come from the register.
import type { Channel, ChannelKind } from '../model/attributions.ts';
import type { NounPhrase, SpeechPage } from './noun-phrases.ts';

const RANK: Readonly<Record<string, number>> = {
  facebook: 6,
  twitter: 6,
  agency: 5,
  tv: 5,
  radio: 5,
  website: 4,
  'press-conference': 4,
  'official-call': 4,
  letter: 3,
  newspaper: 3,
  statement: 1,
};

const KIND_OF_SUBTYPE: Readonly<Record<string, ChannelKind>> = {
  broadcaster: 'tv',
  radio: 'radio',
  newspaper: 'newspaper',
  website: 'website',
  platform: 'website',
};

/** The most telling channel between tokens [from, to), the source's own words left out; null where none is named. */
export function findChannel(speech: SpeechPage, from: number, to: number, source: NounPhrase | null): Channel | null {
  const { page, grammar } = speech;
  const index = grammar.phrases('channels');
  let best: Channel | null = null;
  let first: Channel | null = null;
  for (let at = from; at < to; at++) {
    if (source !== null && at >= source.from && at < source.to) continue;
    const candidate = moreTelling(outletAt(speech, at), wordAt(index.longestAt(page.text, page.tokens, at)));
    if (candidate === null) continue;
    first ??= candidate;
    if (best === null || rank(candidate) > rank(best)) best = candidate;
  }
  if (best === null || first === null || first.kind === best.kind) return best;
  return first.start < best.start ? { ...best, start: first.start } : best;
}

/** «نقلت وكالة الساحل عن …»: the outlet that hands on is the channel of the inner voice. */
export const outletChannel = (speech: SpeechPage, source: NounPhrase | null): Channel | null =>
  source === null ? null : outletAt(speech, source.from);

const moreTelling = (outlet: Channel | null, word: Channel | null): Channel | null =>
  outlet !== null && word !== null && rank(word) > rank(outlet) ? word : (outlet ?? word);

const rank = (channel: Channel): number => RANK[channel.kind] ?? 2;

const wordAt = (found: { start: number; end: number; values: readonly string[] } | undefined): Channel | null =>
  found === undefined
    ? null
    : { start: found.start, end: found.end, kind: (found.values[0]!.split('|')[1] ?? 'statement') as ChannelKind };

/** «قناة …» is television, «صحيفة …» a newspaper, whatever their names. */
function kindByWords(speech: SpeechPage, from: number, end: number): ChannelKind | undefined {
  const { page, grammar } = speech;
  for (let at = from; at < page.tokens.length && page.tokens[at]!.start < end; at++) {
    const found = grammar.phrases('outlet-kinds').longestAt(page.text, page.tokens, at);
    if (found !== undefined) return found.values[0]!.split('|')[1] as ChannelKind;
  }
  return undefined;
}

function outletAt(speech: SpeechPage, at: number): Channel | null {
  const mention = speech.mentionAt[at];
  if (mention?.kind !== 'outlet') return null;
  const known = speech.page.gazetteer.entity(mention.entity);
  const told = known?.subtype === undefined ? kindByWords(speech, at, mention.end) : undefined;
  if (told !== undefined) return { start: mention.start, end: mention.end, kind: told, entity: mention.entity };
  const kind = KIND_OF_SUBTYPE[known?.subtype ?? ''] ?? 'agency';
  return { start: mention.start, end: mention.end, kind, entity: mention.entity };
}
