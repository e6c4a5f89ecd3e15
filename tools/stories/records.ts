// Records of a story's readable gold (gold/story.txt): «claim: c-depot» opens one, the lines indented under it are its fields.
// A key may stand several times (asserted, carries, position); lines without a colon are refused.

/** One field of a record. */
export interface StoryField {
  readonly key: string;
  readonly value: string;
}

/** One record: what it is, its id, its fields in order. */
export interface StoryRecord {
  readonly type: string;
  readonly id: string;
  readonly fields: readonly StoryField[];
}

const LINE = /^( *)([a-z][a-z-]*): (.*)$/u;

/** The records of a story file in order; throws on a line that is none. */
export function parseRecords(source: string): StoryRecord[] {
  const records: { type: string; id: string; fields: StoryField[] }[] = [];
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '') return;
    const [, indent = '', key = '', value = ''] = LINE.exec(line) ?? [];
    const last = records[records.length - 1];
    if (key === '' || (indent !== '' && last === undefined))
      throw new Error(`line ${index + 1}: not «key: value»: ${line}`);
    if (indent === '') records.push({ type: key, id: value.trim(), fields: [] });
    else last!.fields.push({ key, value: value.trim() });
  });
  return records;
}
