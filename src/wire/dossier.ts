import type { Condition } from '../scenario/condition.ts';
import type {
  Aim,
  Claim,
  Clause,
  Ending,
  Face,
  Inject,
  Instrument,
  Party,
  Pressure,
  RedLine,
  Round,
  Scenario,
  VerbUse,
} from '../scenario/model.ts';
import { seesClause, seesFact } from '../table/knows.ts';
import type { SeatView, ToldEvent } from '../table/view.ts';
import { metIn } from './met.ts';

/** What everybody knows of a delegation, and the faces of it that this reader has been shown. */
export interface PartyCard
  extends Pick<Party, 'id' | 'name' | 'placard' | 'role' | 'seat' | 'place' | 'emblem' | 'members' | 'public'> {
  readonly faces: Readonly<Record<string, Pick<Face, 'label' | 'posture'>>>;
}

/** The confidential part: one delegation's own. */
export interface Instructions extends Pick<Party, 'confidential' | 'fallback' | 'beyondPrice'> {
  readonly redLines: readonly Pick<RedLine, 'id' | 'text' | 'source'>[];
  readonly aims: readonly Pick<Aim, 'id' | 'text' | 'worth' | 'source'>[];
  readonly reservation: number;
  readonly aspiration: number;
  /** What it knows of its own moods, by stance. */
  readonly notes: Readonly<Record<string, NonNullable<Face['note']>>>;
  /** Labels of its home region's states. */
  readonly home: readonly string[];
}

export interface RoundCard extends Pick<Round, 'id' | 'title' | 'when'> {
  /** From the round's opening on. */
  readonly dispatch?: Claim;
  readonly cable?: Claim;
}

/**
 * The texts of a scenario that one reader may hold now; views and events name things by id, and a page finds their words
 * here. What the reader has not been told of is not in it.
 */
export interface Dossier
  extends Pick<
    Scenario,
    | 'id'
    | 'title'
    | 'lead'
    | 'dates'
    | 'minutes'
    | 'note'
    | 'sources'
    | 'places'
    | 'room'
    | 'phases'
    | 'chair'
    | 'order'
  > {
  readonly seat?: string;
  readonly parties: readonly PartyCard[];
  readonly clauses: readonly Clause[];
  /** `opens` where there is something that it asks for and all of it is the reader's to know. */
  readonly instruments: readonly (Omit<Instrument, 'opens'> & Partial<Pick<Instrument, 'opens'>>)[];
  readonly pressures: readonly Pick<Pressure, 'id' | 'scope' | 'name' | 'min' | 'max'>[];
  readonly verbs: readonly {
    readonly verb: VerbUse['verb'];
    readonly label?: VerbUse['label'];
    readonly choices: readonly { readonly id: string; readonly label: NonNullable<VerbUse['label']> }[];
  }[];
  readonly injects: readonly Pick<Inject, 'id' | 'title' | 'text' | 'source'>[];
  readonly rounds: readonly RoundCard[];
  readonly endings: readonly Pick<Ending, 'id' | 'kind' | 'title' | 'text' | 'historical' | 'source'>[];
  readonly own?: Instructions;
  /** Only in the debrief. */
  readonly afterwards: Scenario['afterwards'];
}

/** What a reader has come across so far. Nothing of it: the dossier before the first round. */
export interface Known {
  readonly view?: SeatView;
  readonly events: readonly ToldEvent[];
  /** The capital's words to this seat, by round from the first. */
  readonly cables: readonly (Claim | undefined)[];
  /** The game is over and its cards are open. */
  readonly open: boolean;
}

export const NOTHING_KNOWN: Known = { events: [], cables: [], open: false };

/** The one door for texts, as `viewFor` is for the state: `seat` is a party, or absent for the public. */
export function dossierFor(scenario: Scenario, seat: string | undefined, known: Known): Dossier {
  const met = metIn(known.view, known.events);
  const party = scenario.parties.find((p) => p.id === seat);
  const round = known.view?.round ?? 0;
  const may = (by: readonly string[] | undefined): boolean =>
    by === undefined || (seat !== undefined && by.includes(seat));
  const told = (ids: ReadonlySet<string>, id: string): boolean => known.open || ids.has(id);
  const revealed = scenario.clauses.map((c) => c.id).filter((id) => told(met.clauses, id));
  const tellable = (opens: Condition): boolean => {
    const facts = factsIn(opens);
    return facts.length > 0 && facts.every((fact) => seesFact(scenario, revealed, fact, seat ?? 'public'));
  };
  const { id, title, lead, dates, minutes, note, sources, places, room, phases, chair, order } = scenario;
  return {
    ...{ id, title, lead, dates, minutes, note, sources, places, room, phases, chair, order },
    ...(party && { seat: party.id, own: instructionsOf(party) }),
    parties: scenario.parties.map((p) => cardOf(p, known.open || p === party ? undefined : met.stances(p.id))),
    clauses: scenario.clauses.filter(
      (c) => !c.hidden || told(met.clauses, c.id) || (seat !== undefined && c.hidden.knows.includes(seat)),
    ),
    instruments: scenario.instruments.map(({ opens, ...rest }) => ({
      ...rest,
      clauses: rest.clauses.filter((clause) => known.open || seesClause(scenario, revealed, clause, seat ?? 'public')),
      ...(tellable(opens) && { opens }),
    })),
    pressures: scenario.pressures
      .filter((p) => known.open || Object.keys(known.view?.pressures ?? {}).some((path) => path.split('.')[0] === p.id))
      .map(({ id, scope, name, min, max }) => ({ id, scope, name, min, max })),
    verbs: scenario.verbs
      .filter((use) => may(use.by) || told(met.verbs, use.verb))
      .map(({ verb, label, choices = [] }) => ({
        verb,
        ...(label && { label }),
        choices: choices.filter((c) => may(c.by) || told(met.choices, c.id)).map((c) => ({ id: c.id, label: c.label })),
      })),
    injects: scenario.injects
      .filter((i) => told(met.injects, i.id))
      .map(({ id, title, text, source }) => ({ id, title, text, source })),
    rounds: scenario.rounds.map(({ id, title, when, dispatch }, index) => {
      const cable = known.cables[index];
      return { id, title, when, ...((index < round || known.open) && { dispatch }), ...(cable && { cable }) };
    }),
    endings: scenario.endings
      .filter((e) => told(met.endings, e.id))
      .map(({ id, kind, title, text, historical, source }) => ({ id, kind, title, text, historical, source })),
    afterwards: known.open ? scenario.afterwards : [],
  };
}

function cardOf(party: Party, names: ReadonlySet<string> | undefined): PartyCard {
  const { id, name, placard, role, seat, place, emblem, members } = party;
  const faces = facesOf(party)
    .filter((face) => names === undefined || (names.has(face.name) && !party.chart.home.includes(face.name)))
    .map(({ name, label, posture }) => [name, { label, posture }] as const);
  return {
    id,
    name,
    placard,
    role,
    seat,
    place,
    ...(emblem !== undefined && { emblem }),
    members,
    public: party.public,
    faces: Object.fromEntries(faces),
  };
}

function instructionsOf(party: Party): Instructions {
  const { confidential, fallback, beyondPrice, preference, redLines, chart } = party;
  const notes = facesOf(party).flatMap(({ name, note }) => (note ? [[name, note] as const] : []));
  return {
    ...{ confidential, fallback, beyondPrice },
    redLines: redLines.map(({ id, text, source }) => ({ id, text, source })),
    aims: preference.aims.map(({ id, text, worth, source }) => ({ id, text, worth, source })),
    reservation: preference.reservation,
    aspiration: preference.aspiration,
    notes: Object.fromEntries(notes),
    home: chart.home,
  };
}

function facesOf(party: Party): readonly (Face & { readonly name: string })[] {
  const walk = (state: Party['chart']['root']): (Face & { readonly name: string })[] => [
    ...(state.face ? [{ ...state.face, name: state.name }] : []),
    ...state.states.flatMap(walk),
  ];
  return walk(party.chart.root);
}

const factsIn = ({ facts, any = [], not }: Condition): readonly string[] => [
  ...facts.map(({ fact }) => fact),
  ...any.flatMap(factsIn),
  ...(not ? factsIn(not) : []),
];
