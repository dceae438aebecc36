import { digestText } from '../../ground/digest.ts';
import { download } from '../save/download.ts';
import { besideName, type Draft, drafts, keepDraft, newDraft } from './drafts.ts';
import { draftAt, handleOf, holdHandle } from './file-handles.ts';
import { type FileState, holdsText } from './file-state.ts';
import {
  changedOnDisk,
  type OnDisk,
  opensInPlace,
  pickFiles,
  pickPlace,
  readHandle,
  writeHandle,
} from './local-file.ts';
import { readText } from './read-text.ts';
import { trouble } from './trouble.ts';
import { beginDraft, draft, keepNow, replaceText, takeUp } from './workbench.ts';

/** More than this at once is a mistake of the hand. */
const MOST_AT_ONCE = 10;

/** Opens files of the reader's computer, as far as they can be read; the first is taken up, the others are drafts. */
export async function openFiles(chosen: readonly (File | FileSystemFileHandle)[]): Promise<void> {
  trouble.value = undefined;
  const opened: Draft[] = [];
  let unopened: Unopened | undefined;
  for (const one of chosen.slice(0, MOST_AT_ONCE)) {
    const next = one instanceof File ? await openCopy(one) : await openBound(one);
    if ('kind' in next) unopened = next;
    else opened.push(next);
  }
  const [first] = opened;
  if (first) {
    takeUp(first);
    await lookAtDisk();
  }
  if (unopened) trouble.value = unopened;
}

type Unopened = Extract<NonNullable<typeof trouble.value>, { kind: 'unopened' }>;

async function openCopy(file: File): Promise<Draft | Unopened> {
  const read = await readText(file);
  if (!read.ok) return { kind: 'unopened', fault: read.fault, name: file.name };
  const { text, crlf } = read.value;
  return beginDraft(file.name, text, { how: 'copy', name: file.name, digest: digestText(text), ...(crlf && { crlf }) });
}

/** A file that is written already is taken up as the draft that it is. */
async function openBound(handle: FileSystemFileHandle): Promise<Draft | Unopened> {
  const bound = drafts().filter((d) => d.file?.how === 'bound');
  const known = await draftAt(
    handle,
    bound.map((d) => d.id),
  );
  const there = bound.find((d) => d.id === known);
  if (there) return there;
  const read = await readHandle(handle);
  if (!read.ok) return { kind: 'unopened', fault: read.fault, name: handle.name };
  const fresh = beginDraft(handle.name, read.value.text, stateOf(handle, read.value));
  await holdHandle(fresh.id, handle);
  return fresh;
}

const stateOf = ({ name }: FileSystemFileHandle, { text, modified, crlf }: OnDisk): FileState => ({
  how: 'bound',
  name,
  digest: digestText(text),
  modified,
  ...(crlf && { crlf }),
});

/** Lets the reader choose files; only where they open in place. */
export const openPicked = async (): Promise<void> => openFiles(await pickFiles());

/** Whether another program has changed the draft's file: the draft follows, or, where it has changes of its own, its author is asked. */
export async function lookAtDisk(): Promise<void> {
  const now = draft.value;
  if (now?.file?.how !== 'bound') return;
  const handle = await handleOf(now.id);
  const there = handle && (await changedOnDisk(handle, now.file, now.text));
  const still = draft.value;
  if (!handle || !there || still?.id !== now.id || !still.file) return;
  if (!holdsText(still.file, still.text)) {
    trouble.value = { kind: 'changed', name: handle.name, there };
    return;
  }
  takeOver(handle, there);
  trouble.value = { kind: 'followed', name: handle.name };
}

function takeOver(handle: FileSystemFileHandle, there: OnDisk): void {
  if (!draft.value) return;
  draft.value = { ...draft.value, file: stateOf(handle, there) };
  replaceText(there.text);
}

/** Answers a change on disk with the disk's text; the draft's own stays as a draft beside. */
export async function takeTheirs(there: OnDisk): Promise<void> {
  const now = draft.value;
  const handle = now && (await handleOf(now.id));
  if (!now || !handle) return;
  keepDraft(newDraft(besideName(now.name), now.text, new Date()));
  takeOver(handle, there);
  trouble.value = undefined;
}

let busy = false;

/**
 * Saves to the draft's own file, or, where it has none, as `saveAs`. A file that another program has changed is written
 * over only where that is what the author said.
 */
export async function save(over: 'unchanged' | 'whatever' = 'unchanged'): Promise<void> {
  const now = draft.value;
  if (!now || busy) return;
  busy = true;
  try {
    keepNow();
    const handle = now.file?.how === 'bound' ? await handleOf(now.id) : undefined;
    if (!handle || !now.file) return await saveElsewhere(now);
    const there = over === 'unchanged' ? await changedOnDisk(handle, now.file, now.text) : undefined;
    if (there) trouble.value = { kind: 'changed', name: handle.name, there };
    else await writeTo(handle, now);
  } finally {
    busy = false;
  }
}

/** Saves to a place that the reader chooses, which is the draft's file from then on; or as a download. */
export async function saveAs(): Promise<void> {
  keepNow();
  if (draft.value) await saveElsewhere(draft.value);
}

async function saveElsewhere(now: Draft): Promise<void> {
  if (!opensInPlace()) return saveCopy(now);
  let place: FileSystemFileHandle | undefined;
  try {
    place = await pickPlace(now.name);
  } catch {
    return saveCopy(now); // the browser has the picker and forbids it here
  }
  if (place) await writeTo(place, now);
}

/** Downloads the text. */
export function saveCopy(now: Draft): void {
  const { text, name, file } = now;
  download(name, file?.crlf ? text.replace(/\n/g, '\r\n') : text, 'text/yaml');
  trouble.value = undefined;
  if (file?.how === 'bound') return;
  filed(now.id, { how: 'copy', name, digest: digestText(text), ...(file?.crlf && { crlf: true }) });
}

async function writeTo(handle: FileSystemFileHandle, { id, text, file }: Draft): Promise<void> {
  const crlf = file?.crlf === true;
  const written = await writeHandle(handle, text, crlf);
  if (written.kind !== 'written') {
    trouble.value = { kind: written.kind, name: handle.name };
    return;
  }
  await holdHandle(id, handle);
  filed(id, stateOf(handle, { text, crlf, modified: written.modified }));
  trouble.value = undefined;
}

/** Notes what a draft's file holds now; its text may have gone on meanwhile, or another draft been taken up. */
function filed(id: string, file: FileState): void {
  const now = draft.value;
  const other = drafts().find((d) => d.id === id);
  if (now?.id === id) {
    draft.value = { ...now, name: file.name, file };
    keepNow();
  } else if (other) keepDraft({ ...other, name: file.name, file });
}
