// Word lists as people edit them: bare lines in a tagged block, no quotes, no commas, safe to edit from right to left.
// A line that begins with # is a comment and names where the words come from.

/** The lines of a tagged block, trimmed, without empty lines and comments. words`قال\nذكر` is ['قال', 'ذكر']. */
export const words = (strings: TemplateStringsArray): readonly string[] =>
  strings.raw
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** The rows of a tagged block whose cells are parted by «|», each cell trimmed. rows`a | b` is [['a', 'b']]. */
export const rows = (strings: TemplateStringsArray): readonly (readonly string[])[] =>
  words(strings).map((line) => line.split('|').map((cell) => cell.trim()));
