import type { Finding, Play } from '../../delegates/coverage/finding.ts';
import type { Log } from '../../table/log.ts';

/** To the worker that plays. */
export type TrialOrder =
  /** Another text: it is played from now on, and what was found of one that plays alike is kept. `turn` counts texts. */
  | { readonly kind: 'play'; readonly text: string; readonly file: string; readonly turn: number }
  /** The author types, or looks elsewhere: nothing is played until `go`. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'go' }
  /** One game again, as a log: a game of the text of that turn. Left without an answer where that plays otherwise than the newest. */
  | {
      readonly kind: 'show';
      readonly play: Play;
      readonly seed: number;
      readonly turn: number;
      readonly ask: number;
    };

/** A finding with the line of the file at which its part is written, from 1. */
export interface Found extends Finding {
  readonly line?: number;
}

/** From it. */
export type TrialNews =
  /** The text that came last plays otherwise than the one before: nothing is found of it yet. */
  | { readonly kind: 'anew' }
  | {
      readonly kind: 'found';
      /** Of the text that was played. */
      readonly turn: number;
      readonly games: number;
      readonly findings: readonly Found[];
      /** Whether no more will be played of it. */
      readonly isDone: boolean;
    }
  /** The answer to a `show` with the same `ask`. */
  | { readonly kind: 'shown'; readonly ask: number; readonly log: Log };
