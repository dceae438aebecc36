import type { PartyId } from '../../scenario/model.ts';
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

/** From the frame to the studio. */
export type FrameMessage =
  | { readonly kind: 'ready' }
  /** Files were dropped on the frame: they are the studio's. */
  | { readonly kind: 'dropped'; readonly files: readonly File[] }
  /** The key for saving was pressed in the frame. */
  | { readonly kind: 'save' }
  | {
      readonly kind: 'stood';
      readonly stances: Readonly<Record<PartyId, readonly string[]>>;
      /** Absent where the game has not been begun anew since the author's last move. */
      readonly rebased?: Rebased;
    };
