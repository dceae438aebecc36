import { readFileSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { failed, ok, type Result } from '../ground/result.ts';
import { type Trouble, trouble } from './trouble.ts';

/** The format's own limit for a scenario or a play. */
export const YAML_BYTES = 512 * 1024;
export const LOG_BYTES = 4 * 1024 * 1024;

export interface Source {
  readonly file: string;
  readonly text: string;
}

/** What a path is, or nothing: also where it can't be followed (a circle of links, a folder that is closed to us). */
function statOf(path: string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
export const isFolder = (path: string): boolean => statOf(path)?.isDirectory() ?? false;
export const isFile = (path: string): boolean => statOf(path)?.isFile() ?? false;

const kilobytes = (bytes: number): string => `${Math.ceil(bytes / 1024)} kB`;

/**
 * A text file, its size asked before a byte is read. A folder stands for the `inside` in it.
 */
export function readSource(path: string, limit: number, inside = 'scenario.yaml'): Result<Source, Trouble> {
  const file = isFolder(path) ? join(path, inside) : path;
  const fault = (code: string, message: string, remedy: string) => failed(trouble(file, code, message, remedy));
  try {
    const found = statSync(file, { throwIfNoEntry: false });
    if (!found) return fault('file/missing', 'There is no such file.', 'Check the path.');
    if (!found.isFile())
      return fault('file/not-a-file', 'This is not a file.', 'Name a file, or a folder that holds one.');
    if (found.size > limit) {
      return fault(
        'file/too-big',
        `It has ${kilobytes(found.size)}; at most ${kilobytes(limit)} are read.`,
        'Shorten it.',
      );
    }
    const bytes = readFileSync(file);
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    if (text.includes('\0')) return fault('file/binary', 'It holds zero bytes, so it is no text.', 'Name a text file.');
    return ok({ file, text });
  } catch (error) {
    if (error instanceof TypeError) return fault('file/binary', 'It is not UTF-8 text.', 'Save it as UTF-8.');
    const why = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    return fault('file/unreadable', `It cannot be read (${why}).`, 'Check its permissions.');
  }
}
