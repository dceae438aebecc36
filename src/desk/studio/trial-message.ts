import type { Finding, Play } from '../../delegates/coverage/finding.ts';
import type { Log } from '../../table/log.ts';

/** To the worker that plays. */
export type TrialOrder =
  /** Another text: it is played from now on, and what was found of one that plays alike is kept. */
  | { readonly kind: 'play'; readonly text: string; readonly file: string }
  /** The author types, or looks elsewhere: nothing is played until `go`. */
  | { readonly kind: 'rest' }
  | { readonly kind: 'go' }
  /** One game again, as a log. */
  | { readonly kind: 'show'; readonly play: Play; readonly seed: number };

/** A finding with the line of the file at which its part is written, from 1. */
export interface Found extends Finding {
  readonly line?: number;
}

/** From it. */
export type TrialNews =
  | { readonly kind: 'found'; readonly games: number; readonly findings: readonly Found[]; readonly isDone: boolean }
  | { readonly kind: 'shown'; readonly log: Log };
