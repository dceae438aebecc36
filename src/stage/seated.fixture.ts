import type { Posture } from '../scenario/model.ts';
import type { ClauseView, SeatFace, SeatView, ToldEvent } from '../table/view.ts';
import type { StageParty, StageSetting } from './stage-setting.ts';

const both = (text: string): { en: string; fr: string } => ({ en: text, fr: text });
const party = (id: string, en: string, fr: string, place: string, emblem?: string): StageParty => ({
  id,
  placard: { en, fr },
  role: 'negotiator',
  place,
  ...(emblem === undefined ? {} : { emblem }),
});

const PLACES = {
  moscow: [37.6, 55.75],
  ankara: [32.85, 39.93],
  tehran: [51.4, 35.7],
  damascus: [36.3, 33.5],
  astana: [71.4, 51.15],
  geneva: [6.15, 46.2],
  riyadh: [46.7, 24.7],
  istanbul: [28.95, 41.0],
  amman: [35.9, 31.95],
  beirut: [35.5, 33.9],
  baghdad: [44.4, 33.3],
} as const satisfies Record<string, readonly [number, number]>;
const places = (...ids: readonly (keyof typeof PLACES)[]): StageSetting['places'] =>
  ids.map((id) => ({ id, name: both(id[0]?.toUpperCase() + id.slice(1)), at: PLACES[id] }));

export const SETTINGS = {
  five: {
    kind: 'table',
    venue: 'astana',
    language: 'en',
    parties: [
      party('russia', 'Russia', 'Russie', 'moscow', 'russia'),
      party('turkey', 'Turkey', 'Turquie', 'ankara', 'turkey'),
      party('iran', 'Iran', 'Iran', 'tehran', 'iran-1980'),
      party('damascus', 'Syrian government', 'Gouvernement syrien', 'damascus', 'syria-1980'),
      party('opposition', 'Armed opposition', 'Opposition armée', 'istanbul', 'syria-opposition'),
    ],
    places: places('moscow', 'ankara', 'tehran', 'damascus', 'astana', 'geneva', 'istanbul'),
    instruments: [
      { id: 'statement', clauses: ['a', 'b', 'c', 'd', 'e', 'f'], required: ['russia', 'turkey', 'iran'] },
      { id: 'declaration', clauses: ['a', 'b', 'c'], required: ['damascus', 'opposition'] },
    ],
    endings: { stuck: 'impasse', done: 'partial' },
  },
  nine: {
    kind: 'table',
    venue: 'astana',
    language: 'fr',
    parties: [
      party('kazakhstan', 'Kazakhstan', 'Kazakhstan', 'astana', 'kazakhstan-1992'),
      party('russia', 'Russia', 'Russie', 'moscow', 'russia'),
      party('turkey', 'Türkiye', 'Turquie', 'ankara', 'turkey'),
      party('iran', 'Iran', 'Iran', 'tehran', 'iran-1980'),
      party('damascus', 'Syria', 'Syrie', 'damascus', 'syria-1980'),
      party('un', 'United Nations', 'Nations unies', 'geneva', 'un'),
      party('jordan', 'Jordan', 'Jordanie', 'amman', 'jordan'),
      party('lebanon', 'Lebanon', 'Liban', 'beirut', 'lebanon'),
      party('iraq', 'Iraq', 'Irak', 'baghdad', 'iraq-2008'),
    ],
    places: places('moscow', 'ankara', 'tehran', 'damascus', 'astana', 'geneva', 'amman', 'beirut', 'baghdad'),
    instruments: [{ id: 'statement', clauses: ['a', 'b', 'c', 'd', 'e'], required: ['russia', 'turkey', 'iran'] }],
    endings: { stuck: 'impasse', done: 'partial' },
  },
  telephones: {
    kind: 'telephones',
    venue: 'moscow',
    language: 'en',
    parties: [
      party('russia', 'Russia', 'Russie', 'moscow', 'russia'),
      party('hnc', 'HNC', 'HCN', 'riyadh', 'syria-opposition'),
      party('coalition', 'National Coalition', 'Coalition nationale', 'istanbul', 'syria-opposition'),
      party('groups', 'Armed groups', 'Groupes armés', 'ankara'),
      party('un', 'United Nations', 'Nations unies', 'geneva', 'un'),
    ],
    places: places('moscow', 'riyadh', 'istanbul', 'ankara', 'geneva', 'astana'),
    instruments: [{ id: 'invitation', clauses: ['a', 'b', 'c', 'd'], required: ['russia', 'hnc'] }],
    endings: { stuck: 'impasse', done: 'partial' },
  },
} as const satisfies Record<string, StageSetting>;

export interface Seated {
  readonly postures?: readonly Posture[];
  readonly own?: string;
  readonly round?: number;
  readonly out?: readonly string[];
  readonly sealed?: readonly string[];
  readonly signatures?: readonly string[];
  readonly settled?: number;
  readonly ending?: string;
}

const MARKS = ['agreed', 'agreed', 'bracketed', 'reserved', 'reopened', 'untabled'] as const;
const POSTURES = ['open', 'attentive', 'guarded', 'firm', 'cold'] as const;

/** A view as the table would give it, as far as the room looks at one. */
export function viewOf(setting: StageSetting, seated: Seated = {}): SeatView {
  const line = (clause: string, i: number): ClauseView => ({
    clause,
    status: i < (seated.settled ?? 0) ? 'agreed' : (MARKS[i % MARKS.length] ?? 'untabled'),
    brackets: [
      { option: 'x', behind: [] },
      { option: 'y', behind: [] },
    ].slice(0, 1 + (i % 3 === 2 ? 1 : i % 2)),
    wanting: [],
  });
  return {
    seat: seated.own ?? 'public',
    round: seated.round ?? 1,
    rounds: 5,
    step: 'plenary',
    up: ['b', 'c'],
    venue: setting.venue,
    seats: setting.parties.map(
      ({ id }, i): SeatFace => ({
        party: id,
        status: seated.out?.includes(id) ? 'out' : 'in',
        stance: 'any',
        posture: seated.postures?.[i % seated.postures.length] ?? POSTURES[i % POSTURES.length] ?? 'open',
        committed: seated.sealed?.includes(id) ?? false,
        waited: false,
      }),
    ),
    text: setting.instruments.map(({ id, clauses }, i) => ({
      instrument: id,
      clauses: clauses.map(line),
      open: true,
      inForce: i === 0 && (seated.signatures?.length ?? 0) > 2,
      signatures: i === 0 ? (seated.signatures ?? []) : [],
    })),
    pressures: {},
    offers: [],
    pledges: [],
    signingCalled: false,
    suspended: false,
    ...(seated.ending === undefined ? {} : { ending: seated.ending }),
    told: 0,
    digest: '',
  };
}

export function told(kind: ToldEvent['kind'], rest: Partial<ToldEvent> = {}): ToldEvent {
  return { n: 0, private: false, round: 1, kind, ...rest };
}
