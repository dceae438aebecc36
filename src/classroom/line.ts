import type { ClassNews, TableShown } from '../wire/class-news.ts';
import type { Have } from './patch.ts';

/** One page's connection: who is there, and what it has been sent. */
export interface Line {
  readonly send: (news: ClassNews) => void;
  who: Who;
  /** Only the teacher's: the table it watches, and through whose eyes. */
  watching?: { readonly table: string; readonly as: string } | undefined;
  /** What the page had before it came back; used once. */
  have?: Have | undefined;
  /** As it was last sent. */
  hall?: string | undefined;
  shown?: TableShown | undefined;
}

export type Who =
  | { readonly kind: 'nobody' }
  /** With the hash of the credential it came in with. */
  | { readonly kind: 'delegate'; readonly participant: string; readonly token: string }
  | { readonly kind: 'teacher' };

/** Forgets whom the page spoke for and what it was sent. */
export function vacate(line: Line): void {
  line.who = { kind: 'nobody' };
  line.watching = undefined;
  line.have = undefined;
  line.hall = undefined;
  line.shown = undefined;
}
