import type { ClassNews, LobbyNews, RosterNews, TableShown } from '../wire/class-news.ts';
import type { Have } from './patch.ts';
import type { Roster } from './roster.ts';

/** One page's connection: who is there, and what it has been sent. */
export interface Line {
  readonly send: (news: ClassNews) => void;
  who: Who;
  /** Only the teacher's: the table it watches, and through whose eyes. */
  watching?: { readonly table: string; readonly as: string } | undefined;
  /** What the page had before it came back; used once. */
  have?: Have | undefined;
  /** As it was last sent. */
  hall?: LobbyNews | RosterNews | undefined;
  /** The one that its lobby was made from; another is another object. */
  roster?: Roster | undefined;
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
  line.roster = undefined;
  line.shown = undefined;
}
