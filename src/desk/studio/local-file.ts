import { digestText } from '../../ground/digest.ts';
import { failed, ok, type Result } from '../../ground/result.ts';
import type { FileState } from './file-state.ts';
import { type FileFault, type PlainText, readText } from './read-text.ts';

/** What some browsers have beyond the standard library's types, and only on pages that came over a safe line. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly FileSystemFileHandle[]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}
interface Permitted {
  readonly queryPermission?: (mode: object) => Promise<PermissionState>;
  readonly requestPermission?: (mode: object) => Promise<PermissionState>;
}

const pickers: Pickers = window as Pickers; // they are there or not
const TYPES = [{ description: 'YAML', accept: { 'text/yaml': ['.yaml', '.yml'] } }];
const WRITE = { mode: 'readwrite' };

/** Whether files can be opened and saved in place here. Elsewhere they are chosen by an input and downloaded. */
export const opensInPlace = (): boolean =>
  pickers.showOpenFilePicker !== undefined && pickers.showSaveFilePicker !== undefined;

/** Files that the reader chose; none where they chose none. */
export const pickFiles = async (): Promise<readonly FileSystemFileHandle[]> =>
  (await chosen(() => pickers.showOpenFilePicker?.({ types: TYPES, multiple: true }))) ?? [];

/** A file to save to; undefined where the reader chose none. */
export const pickPlace = (suggestedName: string): Promise<FileSystemFileHandle | undefined> =>
  chosen(() => pickers.showSaveFilePicker?.({ types: TYPES, suggestedName }));

async function chosen<T>(pick: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await pick();
  } catch (fault) {
    if (fault instanceof DOMException && fault.name === 'AbortError') return undefined;
    throw fault;
  }
}

export interface OnDisk extends PlainText {
  readonly modified: number;
}

export async function readHandle(handle: FileSystemFileHandle): Promise<Result<OnDisk, FileFault>> {
  try {
    const file = await handle.getFile();
    const read = await readText(file);
    return read.ok ? ok({ ...read.value, modified: file.lastModified }) : read;
  } catch {
    return failed('unreadable');
  }
}

/** What the file holds now, where that is neither what was last read or written here nor `text`; asks for no permission. */
export async function changedOnDisk(
  handle: FileSystemFileHandle,
  { digest, modified }: FileState,
  text: string,
): Promise<OnDisk | undefined> {
  try {
    if ((await handle.getFile()).lastModified === modified) return undefined;
  } catch {
    return undefined; // gone, or not permitted: saving will tell
  }
  const there = await readHandle(handle);
  if (!there.ok) return undefined;
  return digestText(there.value.text) === digest || there.value.text === text ? undefined : there.value;
}

export type Written = { readonly kind: 'written'; readonly modified: number } | { readonly kind: 'refused' | 'failed' };

/** Writes the whole file; needs a gesture of the reader where the permission is not there yet. */
export async function writeHandle(handle: FileSystemFileHandle, text: string, crlf: boolean): Promise<Written> {
  try {
    if (!(await mayWrite(handle))) return { kind: 'refused' };
    const stream = await handle.createWritable();
    await stream.write(crlf ? text.replace(/\n/g, '\r\n') : text);
    await stream.close(); // the file changes only now, and whole
    return { kind: 'written', modified: (await handle.getFile()).lastModified };
  } catch (fault) {
    const refused = fault instanceof DOMException && fault.name === 'NotAllowedError';
    return { kind: refused ? 'refused' : 'failed' };
  }
}

async function mayWrite(handle: FileSystemFileHandle): Promise<boolean> {
  const asked = handle as Permitted; // as above
  if (!asked.queryPermission || (await asked.queryPermission(WRITE)) === 'granted') return true;
  return (await asked.requestPermission?.(WRITE)) === 'granted';
}
