// Lines: what two texts share and what parts them, line by line; for showing what changed between two versions of a report.

/** Lines that only the later text has, and lines that only the earlier had, each in order. */
export interface LineChanges {
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

const linesOf = (text: string): string[] =>
  text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The lines of one list that are left when those of the other are taken away, one for one. */
function without(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const left = counts.get(line) ?? 0;
    if (left > 0) counts.set(line, left - 1);
    return left === 0;
  });
}

/**
 * What changed from one text to another; a line that only moved is no change. Linear in their length.
 * @example changedLines('a\nb', 'a\nc').added // ['c']
 */
export function changedLines(earlier: string, later: string): LineChanges {
  const [before, after] = [linesOf(earlier), linesOf(later)];
  return { added: without(after, before), removed: without(before, after) };
}
