// Telegram: the result.json of Telegram Desktop's export, of one chat or of all. A message's text is a string, or a list of strings and of
// pieces with links, bold type and the like. A message that was passed on says who sent it first: a link in the chain of transmission.
import type { FoundReport } from '../../model/acquisitions.ts';
import { dateOf, lineOf, type Reading } from './readings.ts';

type Loose = Readonly<Record<string, unknown>>;

const recordOf = (value: unknown): Loose => (typeof value === 'object' && value !== null ? (value as Loose) : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** True for a parsed export of one chat or of several. */
export const isTelegramExport = (value: unknown): boolean =>
  (Array.isArray(recordOf(value).messages) && typeof recordOf(value).type === 'string') ||
  Array.isArray(recordOf(recordOf(value).chats).list);

/** The words of a message: links lose their address where they have words of their own. */
function wordsOf(text: unknown): string {
  if (typeof text === 'string') return text;
  return listOf(text)
    .map((piece) => (typeof piece === 'string' ? piece : recordOf(piece).text))
    .filter((piece) => typeof piece === 'string')
    .join('');
}

const SECONDS = 1000;

function dateIn(message: Loose): string | null {
  const seconds = Number(message.date_unixtime);
  const instant = new Date(seconds * SECONDS);
  if (Number.isSafeInteger(seconds) && seconds > 0 && !Number.isNaN(instant.getTime())) return instant.toISOString();
  return dateOf(message.date);
}

/** A channel speaks for itself; in a group the outlet is whoever wrote, which is a byline. */
function reportOf(message: Loose, chat: Loose): FoundReport | null {
  const text = wordsOf(message.text).trim();
  if (message.type !== 'message' || text === '') return null;
  const channel = /channel/u.test(String(chat.type));
  const from = lineOf(message.from);
  return {
    text,
    headline: null,
    byline: channel ? lineOf(message.author) : from,
    outlet: channel ? (lineOf(chat.name) ?? from) : null,
    published: dateIn(message),
    url: null,
    bytes: new TextEncoder().encode(JSON.stringify(message)),
    part: `${lineOf(String(chat.id ?? '')) ?? 'chat'}/${lineOf(String(message.id ?? '')) ?? '?'}`,
    forwardedFrom: lineOf(message.forwarded_from),
  };
}

/** The messages of an export that have words; service messages and bare pictures are passed over. */
export function readTelegram(parsed: unknown): Reading {
  const whole = recordOf(parsed);
  const chats = Array.isArray(whole.messages) ? [whole] : listOf(recordOf(whole.chats).list).map(recordOf);
  const reports = chats.flatMap((chat) => listOf(chat.messages).map((message) => reportOf(recordOf(message), chat)));
  return { reports: reports.filter((report) => report !== null), failures: [] };
}
