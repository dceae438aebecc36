import type { ClauseId, InstrumentId, PartyId, PlaceId, Posture } from '../scenario/model.ts';
import type { ClauseStatus } from '../table/state.ts';
import type { ClauseView, SeatView, ToldEvent } from '../table/view.ts';
import type { StageSetting } from './stage-setting.ts';

export interface SeatModel {
  readonly party: PartyId;
  readonly posture: Posture;
  readonly own: boolean;
  /** A sealed envelope lies before it. */
  readonly sealed: boolean;
  /** Its word of this round lies before it. */
  readonly spoke: boolean;
}

export interface LineModel {
  readonly clause: ClauseId;
  /** Its place in the text, from 1. */
  readonly number: number;
  readonly mark: ClauseStatus;
  /** How many rival options stand in its brackets. */
  readonly options: number;
  readonly up: boolean;
}

export interface SheetModel {
  readonly instrument: InstrumentId;
  readonly lines: readonly LineModel[];
  readonly signatures: readonly PartyId[];
  /** Signature lines ruled at its foot. */
  readonly ruled: number;
  readonly inForce: boolean;
}

/** What should be where; nothing about how it looks. */
export interface RoomModel {
  readonly venue: PlaceId;
  readonly round: number;
  readonly rounds: number;
  readonly seats: readonly SeatModel[];
  readonly sheets: readonly SheetModel[];
  /** 1 by day's work, less when the talks are over or stuck. */
  readonly light: number;
}

const lineOf = (view: SeatView, clause: ClauseView, index: number): LineModel => ({
  clause: clause.clause,
  number: index + 1,
  mark: clause.status,
  options: clause.brackets.length,
  up: view.up.includes(clause.clause),
});

function lightOf(setting: StageSetting, view: SeatView): number {
  const kind = view.ending === undefined ? undefined : setting.endings[view.ending];
  if (kind === 'impasse' || kind === 'collapse') return 0.45;
  return kind === 'suspended' || view.suspended ? 0.65 : 1;
}

/** Who has put a word on the table this round, given who had and what was told since. */
function speakers(before: ReadonlySet<PartyId>, events: readonly ToldEvent[]): ReadonlySet<PartyId> {
  const spoke = new Set(before);
  for (const event of events) {
    if (event.kind === 'opened' || event.kind === 'closed') spoke.clear();
    if (event.kind === 'said' && event.by !== undefined) spoke.add(event.by);
  }
  return spoke;
}

export function roomOf(
  setting: StageSetting,
  view: SeatView,
  events: readonly ToldEvent[],
  before?: RoomModel,
): RoomModel {
  const kept = before?.round === view.round ? before.seats.filter(({ spoke }) => spoke).map(({ party }) => party) : [];
  const spoke = speakers(new Set(kept), events);
  const faces = new Map(view.seats.map((face) => [face.party, face]));
  const texts = new Map(view.text.map((text) => [text.instrument, text]));
  return {
    venue: view.venue,
    round: view.round,
    rounds: view.rounds,
    seats: setting.parties.map(({ id }): SeatModel => {
      const face = faces.get(id);
      return {
        party: id,
        posture: face === undefined || face.status === 'out' ? 'away' : face.posture,
        own: view.seat === id,
        sealed: face?.committed ?? false,
        spoke: spoke.has(id),
      };
    }),
    sheets: setting.instruments.flatMap(({ id, required }): SheetModel[] => {
      const text = texts.get(id);
      if (text === undefined) return [];
      return [
        {
          instrument: id,
          lines: text.clauses.map((clause, i) => lineOf(view, clause, i)),
          signatures: text.signatures,
          ruled: Math.max(required.length, text.signatures.length),
          inForce: text.inForce,
        },
      ];
    }),
    light: lightOf(setting, view),
  };
}
