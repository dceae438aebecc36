import type { EventFact } from '../scenario/chart-event.ts';
import { ABSENT } from '../scenario/model.ts';
import type { Facts, FactValue } from '../stance/decided.ts';
import { chartOf, type Game } from './game.ts';
import { lifeOf } from './life.ts';
import type { Table, TableStep } from './state.ts';

/** What `event.*` reads: an event, or a move that is judged before it is made. */
export type EventFacts = { readonly [K in EventFact]?: string };

/** The same with members that may be there without a value: what a condition can be asked of. */
export type EventAsked = { readonly [K in EventFact]?: string | undefined };

export type FactReader = (table: Table, event: EventAsked | undefined) => FactValue | undefined;

/** Answers conditions from a table as it is; keeps no copy. `event` is what `event.*` means. */
export function factsOf(game: Game, table: Table, event?: EventAsked): Facts {
  return (fact) => readerOf(game, fact)(table, event);
}

/** Reads one fact, by its full name, from any table of the game. */
export function readerOf(game: Game, fact: string): FactReader {
  const known = game.readers.get(fact);
  if (known) return known;
  const reader = newReader(game, fact);
  game.readers.set(fact, reader);
  return reader;
}

const phaseOf = (step: TableStep, suspended: boolean): string => {
  if (step === 'ended') return suspended ? 'suspended' : 'ended';
  return step === 'plenary' || step === 'signing' ? step : 'corridor';
};

function newReader(game: Game, fact: string): FactReader {
  const [area, first = '', second = ''] = fact.split('.');
  switch (area) {
    case 'round':
      return (table) => table.round;
    case 'phase':
      return (table) => phaseOf(table.step, table.suspended);
    case 'venue':
      return (table) => table.venue;
    case 'event':
      return (_, event) => event?.[first as EventFact]; // an unknown member reads as no value
    case 'pressure': {
      const path = fact.slice('pressure.'.length);
      return (table) => table.pressures[path];
    }
    case 'stance': {
      const chart = chartOf(game, first);
      return (table) => {
        const key = table.stances[first];
        return key === undefined ? [] : chart.active(key);
      };
    }
    case 'clause': {
      if (second === 'status') return (table) => lifeOf(game, table, first).status;
      return (table) => {
        const life = lifeOf(game, table, first);
        return life.status === 'agreed' ? (life.option ?? ABSENT) : ABSENT;
      };
    }
    case 'stands':
      return (table) => table.stands[second]?.[first] ?? ABSENT;
    case 'signed':
      return (table) =>
        game.scenario.instruments.filter((i) => table.signatures[i.id]?.includes(first)).map((i) => i.id);
    case 'seat':
      return (table) => table.seats[first];
    case 'instrument':
      return (table) => (table.inForce.includes(first) ? 'in-force' : table.voided.includes(first) ? 'void' : 'open');
    case 'kept':
    case 'broken':
      return (table) => table.pledges.filter((pledge) => pledge.by === first && pledge.state === area).length;
    case 'used': {
      const name = second === '' ? first : `${first}:${second}`;
      return (table) => table.used.includes(name);
    }
    default:
      return () => undefined;
  }
}
