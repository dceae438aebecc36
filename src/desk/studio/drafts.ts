import { type FileState, holdsText } from './file-state.ts';

const PREFIX = 'communique.draft.';

/** A scenario file that is being written in this browser. */
export interface Draft {
  readonly id: string;
  /** As a file: `river.yaml`. */
  readonly name: string;
  readonly text: string;
  /** ISO time of the last change. */
  readonly at: string;
  /** Where it was read from or saved to; absent for a text that is in no file yet. */
  readonly file?: FileState;
  /** The writing down of which this is the outcome, and the one before it: tells whether two pages wrote at once. */
  readonly rev?: string;
  readonly after?: string;
}

/** What became of a draft that was to be written down. */
export type Kept =
  | { readonly kind: 'kept'; readonly draft: Draft }
  /** Another page had written to it: that stays, and this text has become a draft of its own. */
  | { readonly kind: 'parted'; readonly draft: Draft }
  /** The browser did not take it: full, or nothing may be kept. This page alone holds it. */
  | { readonly kind: 'unkept'; readonly draft: Draft };

/** Drafts that the browser did not take; they live as long as this page. */
const unkept = new Map<string, Draft>();
/** With which text drafts were begun on this page. */
const begun = new Map<string, string>();
const page = Math.random().toString(36).slice(2, 8);
let writings = 0;

export const keyOfDraft = (id: string): string => PREFIX + id;
/** Whether text would be lost with this page: neither in the browser nor in a file, and not as it was begun. */
export const wouldLose = (): boolean =>
  [...unkept.values()].some((d) => d.text !== begun.get(d.id) && !(d.file && holdsText(d.file, d.text)));
export const isUnkept = (id: string): boolean => unkept.has(id);

/** All drafts, the latest first: those of the browser, and those that only this page holds. */
export function drafts(): readonly Draft[] {
  const here = keptDrafts().filter(({ id }) => !unkept.has(id));
  return [...here, ...unkept.values()].sort((a, b) => b.at.localeCompare(a.at));
}

function keptDrafts(): readonly Draft[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => readDraft(key.slice(PREFIX.length), localStorage.getItem(key)) ?? []);
  } catch {
    return [];
  }
}

/** Writes a draft down, never over what another page has written since this one last read. */
export function keepDraft(draft: Draft): Kept {
  try {
    const there = readDraft(draft.id, localStorage.getItem(keyOfDraft(draft.id)));
    if (there && there.rev !== draft.rev && there.text !== draft.text) {
      return { kind: 'parted', draft: write(newDraft(besideName(draft.name), draft.text, new Date())) };
    }
    return { kind: 'kept', draft: write({ ...draft, ...(there?.rev !== undefined && { rev: there.rev }) }) };
  } catch {
    unkept.set(draft.id, draft);
    return { kind: 'unkept', draft };
  }
}

function write({ rev, after: _, ...draft }: Draft): Draft {
  writings += 1;
  const next: Draft = { ...draft, rev: `${page}.${writings}`, ...(rev !== undefined && { after: rev }) };
  localStorage.setItem(keyOfDraft(draft.id), JSON.stringify(next));
  unkept.delete(draft.id);
  return next;
}

export function dropDraft(id: string): void {
  unkept.delete(id);
  try {
    localStorage.removeItem(keyOfDraft(id));
  } catch {
    // Where nothing may be kept there is nothing to drop.
  }
}

/** A draft with an id that no other here has, in no file yet. */
export function newDraft(name: string, text: string, at: Date): Draft {
  const taken = new Set(drafts().map((d) => d.id));
  let n = at.getTime();
  while (taken.has(n.toString(36))) n += 1;
  const id = n.toString(36);
  begun.set(id, text);
  return { id, name, text, at: at.toISOString() };
}

/** `river.yaml` → `river (2).yaml`, or the next number that no draft has. */
export function besideName(name: string): string {
  const [, stem = name, number = '1', end = ''] = /^(.*?)(?: \((\d+)\))?(\.ya?ml)?$/.exec(name) ?? [];
  const taken = new Set(drafts().map((d) => d.name));
  for (let n = Number(number) + 1; ; n++) {
    const next = `${stem} (${n})${end}`;
    if (!taken.has(next)) return next;
  }
}

/** What another program left under our name is kept as a draft of that text: nothing is lost. */
export function readDraft(id: string, raw: string | null): Draft | undefined {
  if (raw === null) return undefined;
  try {
    const data: unknown = JSON.parse(raw);
    if (isDraft(data)) return { ...data, id };
  } catch {
    // Falls through.
  }
  return { id, name: `${id}.yaml`, text: raw, at: '' };
}

function isDraft(data: unknown): data is Draft {
  if (typeof data !== 'object' || data === null) return false;
  const f = new Map<string, unknown>(Object.entries(data));
  const file = f.get('file');
  return (
    ['name', 'text', 'at'].every((member) => typeof f.get(member) === 'string') &&
    ['rev', 'after'].every((member) => !f.has(member) || typeof f.get(member) === 'string') &&
    (file === undefined ||
      (typeof file === 'object' && file !== null && typeof Reflect.get(file, 'digest') === 'string'))
  );
}
