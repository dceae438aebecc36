import type { Words } from '../ground/words.ts';
import type { Condition } from './condition.ts';

/** Names match `^[a-z][a-z0-9-]*$`. */
export type PartyId = string;
export type ClauseId = string;
export type OptionId = string;
export type InstrumentId = string;
export type InjectId = string;
export type PlaceId = string;
export type ChoiceId = string;

/** The option that every clause has: nothing is said of it in the text. */
export const ABSENT = 'absent';

export const BASES = ['inferred', 'assumed'] as const;
/** Where a claim comes from: source paragraphs (`a2017#5`, `bg-attack`), or what it rests on without one. At least one is given. */
export interface Sourced {
  readonly cite?: readonly string[];
  readonly basis?: (typeof BASES)[number];
}

/** What a named source is, for the list of sources. */
export interface Source {
  readonly title: Words;
  /** ISO date of publication, where known. */
  readonly date?: string;
}

export const ROLES = ['negotiator', 'guarantor', 'host', 'mediator', 'observer'] as const;
export type Role = (typeof ROLES)[number];

/** Who may hold a seat: one player, only a class (a bot's in solo play), or always a bot. */
export const SEATINGS = ['open', 'class', 'bot'] as const;
export type Seating = (typeof SEATINGS)[number];

/**
 * Full name of a pressure's value: `truce` (world), `home.russia` (party), `trust.turkey.opposition`
 * (pair, directed: what the first holds towards the second).
 */
export type PressurePath = string;
/** Changes of pressures by path. Paths in a file may hold `self`, `by` and `to`; the loader leaves those words in place. */
export type Deltas = Readonly<Record<PressurePath, number>>;

export interface Pressure {
  readonly id: string;
  readonly scope: 'world' | 'party' | 'pair';
  readonly name: Words;
  readonly min: number;
  readonly max: number;
  /** By full path; the loader has filled every path of the scope. */
  readonly start: Deltas;
  /** Added to every value of it at each close. */
  readonly drift: number;
  /** `own`: the party it belongs to, of a pair the first; `pair`: both of a pair. */
  readonly seen: 'all' | 'own' | 'pair' | 'none' | readonly PartyId[];
  readonly source: Sourced;
}

export interface Option {
  readonly id: OptionId;
  readonly label: Words;
  /** The paragraph that it puts into the text; none for `absent`. */
  readonly text?: Words;
  readonly source: Sourced;
}

export interface Clause {
  readonly id: ClauseId;
  readonly title: Words;
  /** Nobody is shown it until a seat or an inject tables it; `knows` may table it. */
  readonly hidden?: { readonly knows: readonly PartyId[] };
  /** In order; the first is `absent`. */
  readonly options: readonly Option[];
}

export const WORD_VERBS = ['propose', 'support', 'object'] as const;
export const GESTURE_VERBS = [
  'criticise',
  'invite',
  'guarantee',
  'verify',
  'warn',
  'walk-out',
  'return',
  'announce',
  'change-venue',
  'withdraw-as-host',
  'ask-capital',
  'take-up',
  'suspend',
  'call-to-sign',
] as const;
export const CORRIDOR_VERBS = ['offer', 'accept', 'decline', 'counter', 'carry', 'hold'] as const;
export const PEN_VERBS = ['sign', 'refuse'] as const;
export const VERBS = [...WORD_VERBS, ...GESTURE_VERBS, ...CORRIDOR_VERBS, ...PEN_VERBS] as const;
export type WordVerb = (typeof WORD_VERBS)[number];
export type GestureVerb = (typeof GESTURE_VERBS)[number];
export type Verb = (typeof VERBS)[number];

export interface Choice {
  readonly id: ChoiceId;
  readonly label: Words;
  readonly by?: readonly PartyId[];
  readonly if?: Condition;
  /** At most once a game, by anybody. */
  readonly once: boolean;
  /** At most once a game by the same seat, and to the same addressee. */
  readonly onceEach: boolean;
  /** Only those who may make it know that it exists, until it is made; so it is no matter for offers. */
  readonly secret: boolean;
  readonly effects: Deltas;
  readonly source: Sourced;
}

/** A kind of move as this scenario uses it. Replies, pens and `return` come with the verb that they answer. */
export interface VerbUse {
  readonly verb: Verb;
  /** What buttons and the wire call it here, instead of the interface's own name. */
  readonly label?: Words;
  readonly by?: readonly PartyId[];
  readonly if?: Condition;
  /** Whom it may be addressed to; absent: to nobody. */
  readonly to?: readonly PartyId[];
  /** Where `choices` are given, one must be named. */
  readonly choices?: readonly Choice[];
  readonly places?: readonly PlaceId[];
  readonly once: boolean;
  readonly onceEach: boolean;
  /** As for a choice. */
  readonly secret: boolean;
  readonly cost: Deltas;
  readonly effects: Deltas;
  readonly source?: Sourced;
}

export interface Transition {
  readonly id: string;
  /** The state's name; absent: stay, only the effects. */
  readonly target?: string;
  readonly if: Condition;
  readonly do: Deltas;
  readonly reenter: boolean;
  readonly because?: Words;
  readonly source: Sourced;
}

export const POSTURES = ['open', 'attentive', 'guarded', 'firm', 'cold', 'away'] as const;
export type Posture = (typeof POSTURES)[number];

/** A move that matches `if` is past the instructions while the state is active. */
export interface Beyond {
  readonly id: string;
  readonly if: Condition;
  readonly because: Words;
  readonly source: Sourced;
}

export interface Face {
  readonly label: Words;
  readonly posture: Posture;
  /** The state whose face others see instead of this one's. */
  readonly shows?: string;
  /** What the delegation itself knows of this mood; for its own dossier. */
  readonly note?: Words;
  readonly beyond: readonly Beyond[];
}

export interface ChartState {
  readonly name: string;
  readonly type: 'atomic' | 'compound' | 'parallel' | 'final' | 'history';
  readonly history?: 'shallow' | 'deep';
  readonly initial?: string;
  readonly states: readonly ChartState[];
  readonly on: Readonly<Record<string, readonly Transition[]>>;
  readonly always: readonly Transition[];
  readonly onDone: readonly Transition[];
  /** For a history state: where to go when there is nothing to remember. */
  readonly target?: string;
  readonly entry: Deltas;
  readonly exit: Deltas;
  readonly tags: readonly string[];
  readonly face?: Face;
}

/** A party's mandate and temper. State names are unique within a chart. */
export interface Chart {
  /** `initial` and `states` of the root; where there is a home region the root is parallel: `stance` beside `home`. */
  readonly root: ChartState;
  /** Names of all states of the home region; never shown to others. */
  readonly home: readonly string[];
}

export interface RedLine {
  readonly id: string;
  readonly text: Words;
  /** Over `event.*` of the move as it would be, and the world. */
  readonly forbids: Condition;
  readonly source: Sourced;
}

export interface ClausePreference {
  readonly clause: ClauseId;
  /** 0–100; the weights of a party sum to 100. */
  readonly weight: number;
  /** Worth of each option, 0–10. */
  readonly values: Readonly<Record<OptionId, number>>;
  readonly source: Sourced;
}

export interface Term {
  readonly if: Condition;
  readonly worth: number;
  readonly source: Sourced;
}

export interface Aim extends Term {
  readonly id: string;
  readonly text: Words;
}

/** Linear-additive (Keeney & Raiffa, 1976): weights × values is 0–1000; terms and aims are on that scale. */
export interface Preference {
  readonly clauses: readonly ClausePreference[];
  readonly terms: readonly Term[];
  readonly aims: readonly Aim[];
  /** Stands in for the worth of the text while none is in force. */
  readonly reservation: number;
  readonly aspiration: number;
  readonly source: Sourced;
}

/** Leanings −3…3 by verb, or by `verb:detail` where detail is a choice, a party, a place, or `clause=option`. */
export type Leanings = Readonly<Record<string, number>>;
export interface Doctrine {
  readonly usual: Leanings;
  /** Added while the named state is active. */
  readonly inStance: Readonly<Record<string, Leanings>>;
  /** How much a party's wishes weigh with this one, 0–3. */
  readonly listens: Readonly<Record<PartyId, number>>;
}

export interface Claim {
  readonly text: Words;
  readonly source: Sourced;
}

export interface Party {
  readonly id: PartyId;
  readonly name: Words;
  /** At most 18 characters: for the placard. */
  readonly placard: Words;
  readonly role: Role;
  readonly seat: Seating;
  readonly place: PlaceId;
  /** Name of an emblem drawn for the date, e.g. `syria-1980`; a plain placard without one. */
  readonly emblem?: string;
  /** Who speaks for it; titles and, where a source names them, persons. */
  readonly members: readonly Claim[];
  readonly public: Claim;
  readonly confidential: readonly Claim[];
  /** What it has if the talks fail. */
  readonly fallback: Claim;
  readonly redLines: readonly RedLine[];
  /** Options that it stands behind before the first round. */
  readonly stands: Readonly<Record<ClauseId, OptionId>>;
  /** Price at home of a move beyond instructions. */
  readonly beyondPrice: Deltas;
  readonly chart: Chart;
  readonly preference: Preference;
  readonly doctrine: Doctrine;
  /** The capital's answer in the debrief: first that matches. */
  readonly answers: readonly { readonly if: Condition; readonly text: Words }[];
}

export interface Cable {
  readonly if: Condition;
  readonly text: Words;
  readonly source: Sourced;
}

export interface Round {
  readonly id: string;
  readonly title: Words;
  readonly when: Words;
  /** Clauses up for decision, unless the chair took up others. */
  readonly decide: readonly ClauseId[];
  readonly dispatch: Claim;
  /** First that matches; each open seat has one that always does. */
  readonly cables: Readonly<Record<PartyId, readonly Cable[]>>;
}

export interface Inject {
  readonly id: InjectId;
  readonly title: Words;
  readonly text: Words;
  /** Rounds at whose dispatch it may fall; empty: only by the facilitator's hand. */
  readonly rounds: readonly number[];
  readonly if: Condition;
  /** Chance in percent at each such round; it falls once at most. */
  readonly chance: number;
  readonly surprise: boolean;
  readonly seen: 'all' | readonly PartyId[];
  readonly effects: Deltas;
  readonly reveals: readonly ClauseId[];
  readonly takesUp: readonly ClauseId[];
  readonly source: Sourced;
}

export interface Instrument {
  readonly id: InstrumentId;
  readonly title: Words;
  readonly preamble: Words;
  readonly clauses: readonly ClauseId[];
  readonly required: readonly PartyId[];
  readonly others: readonly PartyId[];
  /** Whose assent settles a clause in it. */
  readonly assent: readonly PartyId[];
  /** Fewest signatures that put it in force; at least the required ones. */
  readonly quorum: number;
  /** What must hold for it to be laid out for signature. */
  readonly opens: Condition;
  /** 1 is the weightiest. */
  readonly rank: number;
  readonly source: Sourced;
}

export const ENDING_KINDS = ['agreement', 'partial', 'impasse', 'collapse', 'suspended'] as const;
export interface Ending {
  readonly id: string;
  readonly kind: (typeof ENDING_KINDS)[number];
  readonly title: Words;
  readonly text: Words;
  readonly if: Condition;
  readonly historical: boolean;
  readonly source: Sourced;
}

export interface Place {
  readonly id: PlaceId;
  readonly name: Words;
  /** Longitude, latitude in degrees: the only numbers that are not integers. */
  readonly at: readonly [number, number];
  readonly kind: 'capital' | 'venue' | 'city';
}

export const STEPS = ['dispatch', 'corridor', 'plenary', 'signing'] as const;

/** A checked scenario. Nothing builds one but the loader. */
export interface Scenario {
  readonly format: 1;
  readonly id: string;
  readonly title: Words;
  readonly lead: Words;
  readonly dates: Words;
  readonly minutes: number;
  /** What is assumed, and a word of care. */
  readonly note: Words;
  readonly sources: Readonly<Record<string, Source>>;
  readonly places: readonly Place[];
  readonly room: { readonly kind: 'table' | 'telephones'; readonly name: Words; readonly venue: PlaceId };
  readonly phases: Readonly<Partial<Record<(typeof STEPS)[number], Words>>>;
  readonly chair: PartyId;
  /** Speaking order, the chair's. All parties. */
  readonly order: readonly PartyId[];
  /** Pairs that do not meet; their offers go through `via`. */
  readonly apart: readonly {
    readonly between: readonly [PartyId, PartyId];
    readonly via: PartyId;
    readonly unless: Condition;
    readonly source: Sourced;
  }[];
  readonly parties: readonly Party[];
  readonly clauses: readonly Clause[];
  readonly pressures: readonly Pressure[];
  readonly verbs: readonly VerbUse[];
  readonly injects: readonly Inject[];
  readonly instruments: readonly Instrument[];
  readonly rounds: readonly Round[];
  readonly endings: readonly Ending[];
  /** What came after, in order of date. */
  readonly afterwards: readonly { readonly date: string; readonly text: Words; readonly source: Sourced }[];
}
