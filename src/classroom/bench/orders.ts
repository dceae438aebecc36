/** What the bench asks of its two kinds of process, over the channel that Node opens to a child. */
export type ServerOrder =
  | { readonly ask: 'start'; readonly data: string }
  /** Memory after a collection, and what was used since the last time this was asked. */
  | { readonly ask: 'used' }
  /** Begins a CPU profile, or writes it into a folder. */
  | { readonly ask: 'profile'; readonly folder?: string };

export type SeatsOrder =
  /** The names `from` to `to` join the class. */
  | { readonly ask: 'join'; readonly url: string; readonly code: string; readonly from: number; readonly to: number }
  | { readonly ask: 'play'; readonly seconds: number; readonly think: number }
  /** As many seats at as many tables, on a server that only passes on what it is sent. */
  | {
      readonly ask: 'echo';
      readonly url: string;
      readonly tables: number;
      readonly seats: number;
      readonly seconds: number;
      readonly perSecond: number;
      readonly bytes: number;
    }
  /** All lose the line, and all come back at once. */
  | { readonly ask: 'return'; readonly url: string }
  /** Pages that only listen. */
  | { readonly ask: 'come'; readonly url: string; readonly tokens: readonly string[] };

export interface PastOrder {
  readonly ask: 'past';
  readonly data: string;
  readonly scenario: string;
  readonly tables: number;
  readonly seats: number;
  readonly rewinds: number;
  /** As many tables again, forked from those. */
  readonly forked: boolean;
}

/** What every page of the seats' takes to be back at its table when all lost the line at once, ms. */
export type Returned = readonly number[];

export interface Past {
  readonly class: string;
  /** The credential of one that sits at the last table but for the forks, which is the last to be read. */
  readonly token: string;
  readonly entries: number;
}

export interface Started {
  readonly url: string;
  readonly echo: string;
  readonly key: string;
}

export interface Used {
  /** MB. */
  readonly rss: number;
  /** The most that it ever was, however briefly. */
  readonly peak: number;
  readonly heap: number;
  /** Of one core, in percent. */
  readonly busy: number;
  /** The 99th of 100 delays of the event loop, ms. */
  readonly late: number;
}

export interface Played {
  /** From sending to the receipt by the last of the table's seats, ms. */
  readonly spread: readonly number[];
  /** From sending to the acknowledgement. */
  readonly saved: readonly number[];
  readonly refused: Readonly<Record<string, number>>;
  readonly news: number;
  readonly bytes: number;
  /** Commands that not every seat had heard of when the time was up. */
  readonly unheard: number;
}

export const nameOf = (i: number): string => `Student ${i + 1}`;
