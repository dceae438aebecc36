import type { Language } from '../../ground/words.ts';
import type { PartyId } from '../../scenario/model.ts';
import type { Log } from '../../table/log.ts';
import type { Rebased } from '../../wire/messages.ts';

/** The fragment by which this page knows that it is the studio's frame. */
export const REHEARSAL = '#rehearsal';

export const isRehearsal = (): boolean => location.hash === REHEARSAL && parent !== window;

/** From the studio to its frame. */
export interface SourceMessage {
  readonly kind: 'source';
  readonly source: string;
  readonly file: string;
  /** The seat to begin with; the first open one where it is absent. Another seat than before begins anew. */
  readonly seat?: string;
}

/** From the studio to its frame: a recorded game to be stepped through. */
export interface WatchMessage {
  readonly kind: 'watch';
  readonly log: Log;
}

/** From the studio to its frame: its reader has chosen a language. The frame may go on to speak another. */
export interface SpeakMessage {
  readonly kind: 'speak';
  readonly language: Language;
}

export type StudioMessage = SourceMessage | WatchMessage | SpeakMessage;

/** From the frame to the studio. */
export type FrameMessage =
  | { readonly kind: 'ready' }
  /** Files were dropped on the frame: they are the studio's. */
  | { readonly kind: 'dropped'; readonly files: readonly File[] }
  /** The key for saving was pressed in the frame. */
  | { readonly kind: 'save' }
  /** The reader has had enough of the recorded game. */
  | { readonly kind: 'left' }
  | {
      readonly kind: 'stood';
      readonly stances: Readonly<Record<PartyId, readonly string[]>>;
      /** Absent where the game has not been begun anew since the author's last move. */
      readonly rebased?: Rebased;
    };
