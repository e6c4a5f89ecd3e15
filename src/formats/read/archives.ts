// Archives: the files in a ZIP, opened in memory and never written anywhere, so that no name can lead out of a folder. What an archive
// says of itself is held against limits before anything is opened: so many files, so many bytes, no more than a hundred from one.
import { unzipSync } from 'fflate';
import type { Failure } from '../../model/reasons.ts';
import { failureOf, LARGEST_COLLECTION } from './readings.ts';

export interface ArchivedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const MOST_FILES = 10_000;
const MOST_FROM_ONE_BYTE = 100;
const HINT = 'It may be an attack; open it with care and give the files one by one.';

/** The files of an archive, in order of their names, or why it is not opened. Total: any bytes give either. */
export function readArchive(bytes: Uint8Array): readonly ArchivedFile[] | Failure {
  let files = 0;
  let total = 0;
  let refused: Failure | null = null;
  try {
    const opened = unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        files++;
        total += originalSize;
        if (files > MOST_FILES)
          refused ??= failureOf('too-many-files', `It holds more than ${MOST_FILES} files.`, HINT);
        if (
          total > LARGEST_COLLECTION ||
          total > bytes.length * MOST_FROM_ONE_BYTE ||
          originalSize > size * MOST_FROM_ONE_BYTE + 1000
        )
          refused ??= failureOf('archive-bomb', 'It would grow beyond all measure when opened.', HINT);
        return refused === null && !name.endsWith('/') && !/(?:^|\/)(?:__MACOSX\/|\.[^./])/u.test(name);
      },
    });
    if (refused !== null) return refused;
    return Object.entries(opened)
      .map(([name, content]) => ({ name, bytes: content }))
      .sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return (
      refused ?? failureOf('broken-archive', 'It is no archive that can be opened.', 'Check that it was saved whole.')
    );
  }
}
