// Mails: a message as mail programs save it (.eml): its subject is the headline, its sender the byline. Of a message in two forms the plain
// one is read. Attachments are not opened.
import PostalMime from 'postal-mime';
import type { FoundReport } from '../../model/acquisitions.ts';
import type { Failure } from '../../model/reasons.ts';
import { textOfMarkup } from './markup.ts';
import { dateOf, failureOf, LARGEST_PAGE, lineOf, textOf } from './readings.ts';
import { tooLarge } from './texts.ts';

const DASH = 0x2d;
const NEW_LINE = 0x0a;
const DEEPEST_PARTS = 20;
const MOST_PARTS = 2000;

/** Lines that may begin a part. */
function boundariesIn(bytes: Uint8Array): number {
  let found = 0;
  for (let at = bytes.indexOf(DASH); at >= 0; at = bytes.indexOf(DASH, at + 1))
    if (bytes[at + 1] === DASH && (at === 0 || bytes[at - 1] === NEW_LINE)) found++;
  return found;
}

/** The report in a mail, or why there is none. Total: any bytes give either. */
export async function readMail(bytes: Uint8Array): Promise<FoundReport | Failure> {
  if (bytes.length > LARGEST_PAGE) return tooLarge(LARGEST_PAGE);
  if (boundariesIn(bytes) > MOST_PARTS)
    return failureOf('too-many-parts', 'It has more parts than a mail needs.', 'Save its text as a plain .txt file.');
  try {
    const mail = await PostalMime.parse(bytes, { maxNestingDepth: DEEPEST_PARTS });
    const body = mail.text?.trim() || textOfMarkup(mail.html ?? '');
    const headline = lineOf(mail.subject);
    const byline = lineOf(mail.from?.name) ?? lineOf(mail.from?.address);
    if (body === '')
      return failureOf('no-text', 'The mail has no words.', 'Attachments are not opened; save them as files.');
    return {
      text: textOf(headline, null, body),
      headline,
      byline,
      outlet: null,
      published: dateOf(mail.date),
      url: null,
      bytes,
      part: null,
      forwardedFrom: null,
    };
  } catch {
    return failureOf('broken-mail', 'It is no mail that can be read.', 'Save its text as a plain .txt file.');
  }
}
