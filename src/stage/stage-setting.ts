import type { Language, Words } from '../ground/words.ts';
import type {
  ClauseId,
  ENDING_KINDS,
  InstrumentId,
  PartyId,
  PlaceId,
  Posture,
  Role,
  Scenario,
} from '../scenario/model.ts';
import type { SeatView, ToldEvent } from '../table/view.ts';

export type EndingKind = (typeof ENDING_KINDS)[number];

export interface StageParty {
  readonly id: PartyId;
  readonly placard: Words;
  readonly role: Role;
  readonly emblem?: string;
  readonly place: PlaceId;
}

export interface StagePlace {
  readonly id: PlaceId;
  readonly name: Words;
  /** Longitude, latitude in degrees. */
  readonly at: readonly [number, number];
}

/** What the room needs of a scenario; nothing in it is secret. */
export interface StageSetting {
  readonly kind: Scenario['room']['kind'];
  readonly venue: PlaceId;
  readonly language: Language;
  /** Stillness asked for by the page; the system's own preference is honoured besides. */
  readonly reducedMotion?: boolean;
  /** In speaking order. */
  readonly parties: readonly StageParty[];
  readonly places: readonly StagePlace[];
  /** In order of rank, the weightiest first. */
  readonly instruments: readonly {
    readonly id: InstrumentId;
    readonly clauses: readonly ClauseId[];
    readonly required: readonly PartyId[];
  }[];
  readonly endings: Readonly<Record<string, EndingKind>>;
}

export interface StageHandle {
  /**
   * Shows the room as `view` has it. `events` are those told since the last call, in order; they are acted out on the way
   * there. With none (a resumed or rewound game) the room is simply so. A call during a performance cuts it short.
   */
  show(view: SeatView, events: readonly ToldEvent[]): void;
  language(language: Language): void;
  /** Off until asked for; the first `true` must come from a gesture of the player. */
  sound(on: boolean): void;
  destroy(): void;
}

/** A stance is told by shape as well as by hue and word; the same shapes serve the page's own badges. */
export const POSTURE_BADGES = {
  open: { shape: 'circle', hue: '#8fc7a4' },
  attentive: { shape: 'square', hue: '#8fbbdb' },
  guarded: { shape: 'diamond', hue: '#e0bd6c' },
  firm: { shape: 'hexagon', hue: '#dd8f5f' },
  cold: { shape: 'triangle', hue: '#b9a6cf' },
  away: { shape: 'ring', hue: '#a8a39a' },
} as const satisfies Record<Posture, { readonly shape: string; readonly hue: string }>;
export type BadgeShape = (typeof POSTURE_BADGES)[Posture]['shape'];
