import { EVENT_FACTS, type EventFact } from './chart-event.ts';
import { VERBS } from './model.ts';
import type { Section } from './names.ts';
import { short } from './node.ts';
import { partyName, pressurePath } from './pressure-path.ts';
import { type Reader, suggest } from './reader.ts';
import { verbsInPlay } from './verb-family.ts';

/** A fact under its full name, and the values that it can have. */
export interface Fact {
  readonly name: string;
  readonly range:
    | { readonly kind: 'number'; readonly min: number; readonly max: number }
    | { readonly kind: 'word'; readonly what: string; readonly words: readonly string[] }
    /** Words are parties, and `self` may be written for one. */
    | { readonly kind: 'party' }
    | { readonly kind: 'true' };
  /** Several values can hold at once. */
  readonly many?: boolean;
}

/** More words than this nobody gives in a game. */
const MOST_WORDS = 99;

const CLAUSE_STATUS = ['untabled', 'bracketed', 'agreed', 'reserved', 'reopened'];
/** Facts by the word that they begin with: how the rest of the name is made, and what an editor says of them. */
export const FACTS: Readonly<Record<string, readonly [tail: string, says: string]>> = {
  round: ['', 'The round, from 1.'],
  phase: ['', 'corridor, plenary, signing, ended or suspended.'],
  event: [`\\.(${EVENT_FACTS.join('|')})`, 'Of the event, or of the move that is judged.'],
  pressure: ['(\\.[^.]+){1,3}', "A pressure's value; a party's own section may leave its own name out."],
  stance: ['\\.[^.]+', 'The active states of a party: one of them matches.'],
  clause: [
    '\\.[^.]+(\\.status)?',
    'The option settled, else absent; with .status: untabled, bracketed, agreed, reserved, reopened.',
  ],
  stands: ['\\.[^.]+\\.[^.]+', 'stands.PARTY.CLAUSE: the option that it publicly stands behind, else absent.'],
  signed: ['\\.[^.]+', 'Instruments that a party signed.'],
  seat: ['\\.[^.]+', 'in, out or withdrawn.'],
  instrument: ['\\.[^.]+', 'in-force, void or open.'],
  venue: ['', 'The place where the talks are held.'],
  kept: ['\\.[^.]+', 'How many words a party has kept so far.'],
  broken: ['\\.[^.]+', 'How many words a party has broken so far.'],
  used: ['(\\.[^.]+){1,2}', 'used.VERB or used.VERB.CHOICE: true once somebody did it.'],
};
const HEADS = Object.keys(FACTS);
const word = (name: string, what: string, words: readonly string[]): Fact => ({
  name,
  range: { kind: 'word', what, words },
});

/** `clause` is the clause that the same condition asks the event for, whose options alone then make sense. */
export function factOf(r: Reader, written: string, at: number, section: Section, clause?: string): Fact | undefined {
  const [head = '', ...rest] = written.split('.');
  const [first = '', second] = rest;
  const unknown = (): undefined => {
    const remedy = HEADS.includes(head) ? undefined : suggest(r, head, HEADS);
    r.tell(at, 'condition/unknown-fact', `"${short(written)}" is no fact.`, remedy);
    return undefined;
  };
  const known = (name: string, what: string, names: readonly string[]): boolean => {
    if (names.includes(name)) return true;
    r.tell(at, 'name/unknown', `"${short(name)}" is no ${what} here.`, suggest(r, name, names));
    return false;
  };
  switch (head) {
    case 'round':
      return rest.length === 0
        ? { name: head, range: { kind: 'number', min: 1, max: Math.max(1, r.names.rounds) } }
        : unknown();
    case 'phase':
      return rest.length === 0
        ? word(head, 'phase', ['corridor', 'plenary', 'signing', 'ended', 'suspended'])
        : unknown();
    case 'venue':
      return rest.length === 0 ? word(head, 'place', r.names.places) : unknown();
    case 'event':
      return rest.length === 1 ? eventFact(r, first, at, section, clause) : unknown();
    case 'pressure': {
      const path = pressurePath(r, rest.join('.'), at, section);
      const shape = r.names.pressures.get(first);
      if (path === undefined || !shape) return undefined;
      return { name: `pressure.${path}`, range: { kind: 'number', min: shape.min, max: shape.max } };
    }
    case 'clause': {
      if (rest.length === 0 || rest.length > 2 || (second !== undefined && second !== 'status')) return unknown();
      if (!known(first, 'clause', r.names.clauses)) return undefined;
      if (second === 'status') return word(written, 'status of a clause', CLAUSE_STATUS);
      return word(written, `option of ${first}`, r.names.options.get(first) ?? []);
    }
    case 'instrument':
      if (rest.length !== 1) return unknown();
      return known(first, 'instrument', r.names.instruments)
        ? word(written, 'state of an instrument', ['in-force', 'void', 'open'])
        : undefined;
    case 'used': {
      if (rest.length === 0 || rest.length > 2) return unknown();
      if (!known(first, 'verb of this scenario', verbsInPlay(r.names.verbs))) return undefined;
      if (second !== undefined && !known(second, `choice of ${first}`, r.names.choices.get(first) ?? []))
        return undefined;
      return { name: written, range: { kind: 'true' } };
    }
    case 'kept':
    case 'broken': {
      if (rest.length !== 1) return unknown();
      const party = partyName(r, first, at, section);
      return party === undefined
        ? undefined
        : { name: `${head}.${party}`, range: { kind: 'number', min: 0, max: MOST_WORDS } };
    }
    case 'stance':
    case 'signed':
    case 'seat':
    case 'stands': {
      if (rest.length !== (head === 'stands' ? 2 : 1)) return unknown();
      const party = partyName(r, first, at, section);
      return party === undefined ? undefined : partyFact(r, head, party, second, at, section);
    }
    default:
      return unknown();
  }
}

function partyFact(
  r: Reader,
  head: 'stance' | 'signed' | 'seat' | 'stands',
  party: string,
  clause: string | undefined,
  at: number,
  section: Section,
): Fact | undefined {
  const name = `${head}.${party}`;
  if (head === 'signed') return { ...word(name, 'instrument', r.names.instruments), many: true };
  if (head === 'seat') return word(name, 'state of a seat', ['in', 'out', 'withdrawn']);
  if (head === 'stands') {
    const options = r.names.options.get(clause ?? '');
    if (options) return word(`${name}.${clause}`, `option of ${clause}`, options);
    r.tell(
      at,
      'name/unknown',
      `"${short(clause ?? '')}" is no clause here.`,
      suggest(r, clause ?? '', r.names.clauses),
    );
    return undefined;
  }
  if (section.chart && party === section.self) {
    r.tell(at, 'condition/own-stance', `This chart of ${party} asks for the stance of ${party}.`);
  }
  return { ...word(name, `state of ${party}`, r.names.states.get(party) ?? []), many: true };
}

function eventFact(
  r: Reader,
  written: string,
  at: number,
  section: Section,
  clause: string | undefined,
): Fact | undefined {
  const fact = EVENT_FACTS.find((f): f is EventFact => f === written);
  if (!fact) {
    r.tell(at, 'condition/unknown-fact', `"event.${short(written)}" is no fact.`, suggest(r, written, EVENT_FACTS));
    return undefined;
  }
  if (!section.event) {
    r.tell(at, 'condition/no-event', 'Nothing happens here that could be asked about.');
    return undefined;
  }
  if (!section.event.includes(fact)) {
    const carried =
      section.event.length > 0 ? `It carries ${section.event.join(', ')}.` : 'Ask about the world instead.';
    r.tell(at, 'condition/event-lacks', `No event that comes here carries "${fact}".`, carried);
    return undefined;
  }
  const name = `event.${fact}`;
  switch (fact) {
    case 'by':
    case 'to':
      return { name, range: { kind: 'party' } };
    case 'verb':
      return word(name, 'verb', VERBS);
    case 'clause':
      return word(name, 'clause', r.names.clauses);
    case 'option': {
      const own = clause === undefined ? undefined : r.names.options.get(clause);
      return own
        ? word(name, `option of ${clause}`, own)
        : word(name, 'option of any clause', [...new Set([...r.names.options.values()].flat())]);
    }
    case 'choice':
      return word(name, 'choice of any verb', [...r.names.choices.values()].flat());
    case 'place':
      return word(name, 'place', r.names.places);
    case 'instrument':
      return word(name, 'instrument', r.names.instruments);
    case 'inject':
      return word(name, 'inject', r.names.injects);
  }
}
