import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { type Trouble, trouble } from './trouble.ts';

interface Manner {
  /** Makes the folder, if it is not there. */
  readonly folder?: boolean;
  /** Writes over nothing. */
  readonly fresh?: boolean;
}

/** Writes a file, or says why it can't be. */
export function save(file: string, text: string, { folder = false, fresh = false }: Manner = {}): Trouble | undefined {
  try {
    if (folder) mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: fresh ? 'wx' : 'w' });
    return undefined;
  } catch (error) {
    return unwritable(file, error instanceof Error && 'code' in error ? String(error.code) : 'unknown');
  }
}

export const unwritable = (file: string, why: string): Trouble =>
  trouble(file, 'file/unwritable', `It cannot be written (${why}).`, 'Name another file, in a folder that is there.');
