import { signal } from '@preact/signals';
import type { OnDisk } from './local-file.ts';
import type { FileFault } from './read-text.ts';

/** What went otherwise than the author may think; told until it is put aside. */
export type Trouble =
  /** A file that was to be opened was not. */
  | { readonly kind: 'unopened'; readonly fault: FileFault; readonly name: string }
  /** The file could not be written: not permitted, or gone or full. */
  | { readonly kind: 'refused' | 'failed'; readonly name: string }
  /** Another program changed the file, and the draft holds changes of its own. */
  | { readonly kind: 'changed'; readonly name: string; readonly there: OnDisk }
  /** Another program changed the file, and the draft followed. */
  | { readonly kind: 'followed'; readonly name: string }
  /** Two pages wrote the same draft at once: this page's text is a draft of its own now, of this name. */
  | { readonly kind: 'parted'; readonly name: string };

export const trouble = signal<Trouble | undefined>(undefined);
