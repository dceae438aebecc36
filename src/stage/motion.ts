import type { InstrumentId, PartyId, PlaceId } from '../scenario/model.ts';
import type { ToldEvent } from '../table/view.ts';
import { captionOf, type SoundId } from './cue.ts';
import type { StageSetting } from './stage-setting.ts';

/** What is acted out on the way from one state of the room to the next; `at` in milliseconds from its beginning. */
export type Motion = { readonly at: number } & (
  | { readonly kind: 'map' }
  /** A folded note goes from one delegation to another; what is in it is nobody's business. */
  | { readonly kind: 'note'; readonly from: PartyId; readonly to: PartyId }
  | { readonly kind: 'speech'; readonly by: PartyId }
  | { readonly kind: 'pulse'; readonly by: PartyId; readonly to?: PartyId }
  | { readonly kind: 'pen'; readonly by: PartyId; readonly instrument: InstrumentId }
  | { readonly kind: 'venue'; readonly place: PlaceId }
  | { readonly kind: 'sound'; readonly sound: SoundId }
);
type Act = Motion extends infer M ? (M extends Motion ? Omit<M, 'at'> : never) : never;

/** Milliseconds that the map stays between two rounds. */
export const MAP_LASTS = 2600;
const RING_LASTS = 900;
const BEAT = 420;
const LONGEST = 5200;
/** Of a long batch, as after a resumed connection, only the end is acted out. */
const MOST = 40;

function actOf(event: ToldEvent): Act | undefined {
  const { by, to } = event;
  switch (event.kind) {
    case 'opened':
      return { kind: 'map' };
    case 'met': {
      const [first, second] = by !== undefined && to !== undefined ? [by, to] : (event.parties ?? []);
      return first !== undefined && second !== undefined ? { kind: 'note', from: first, to: second } : undefined;
    }
    case 'said':
      return by === undefined ? undefined : { kind: 'speech', by };
    case 'gestured':
      return by === undefined ? undefined : { kind: 'pulse', by, ...(to === undefined ? {} : { to }) };
    case 'signed':
      return by === undefined || event.instrument === undefined
        ? undefined
        : { kind: 'pen', by, instrument: event.instrument };
    case 'venue-changed':
      return event.place === undefined ? undefined : { kind: 'venue', place: event.place };
    default:
      return undefined;
  }
}

/** In the order of the events, a beat apart; a crowded batch is played faster, never longer. */
export function motionsOf(events: readonly ToldEvent[], kind: StageSetting['kind']): readonly Motion[] {
  const mapLasts = kind === 'table' ? MAP_LASTS : RING_LASTS;
  const beats = events.slice(-MOST).flatMap((event) => {
    const act = actOf(event);
    const sound = captionOf(event);
    return act === undefined && sound === undefined ? [] : [{ act, sound }];
  });
  const maps = beats.filter(({ act }) => act?.kind === 'map').length;
  const beat = Math.min(BEAT, LONGEST / Math.max(1, beats.length - maps));
  const motions: Motion[] = [];
  let at = 0;
  for (const { act, sound } of beats) {
    if (sound !== undefined) motions.push({ kind: 'sound', sound, at });
    if (act !== undefined) motions.push({ ...act, at });
    at += act?.kind === 'map' ? mapLasts : beat;
  }
  return motions;
}
