import { ABSENT, type ClauseId, type OptionId, type PartyId } from '../scenario/model.ts';
import type { FactValue } from '../stance/decided.ts';
import { chartOf, type Game } from '../table/game.ts';
import { isOpenStatus, isSpeakable } from '../table/life.ts';
import { signersOf } from '../table/pens.ts';
import type { ClauseLife, ClauseStatus, SeatStatus, Table } from '../table/state.ts';
import { waysFrom } from './stance-ways.ts';

/**
 * The table as it would be with one fact otherwise and all else equal, as far as its own order allows: a clause that
 * is agreed has all behind it whose assent it needs, a text in force has its signatures. Undefined where a fact can't
 * be set by itself: `phase`, and `event.*`, which belongs to a move. Beside the facts of conditions it knows
 * `up.<clause>` (words on it are in order) and `tabled.<clause>.<option>`.
 */
export function withFact(game: Game, table: Table, fact: string, value: FactValue): Table | undefined {
  const [area, first = '', second = ''] = fact.split('.');
  switch (area) {
    case 'round':
      return typeof value === 'number' ? { ...table, round: value } : undefined;
    case 'venue':
      return typeof value === 'string' ? { ...table, venue: value } : undefined;
    case 'pressure': {
      const path = fact.slice('pressure.'.length);
      const pressure = game.pressures.get(path);
      if (!pressure || typeof value !== 'number' || value < pressure.min || value > pressure.max) return undefined;
      return { ...table, pressures: { ...table.pressures, [path]: value } };
    }
    case 'seat':
      return typeof value === 'string'
        ? { ...table, seats: { ...table.seats, [first]: value as SeatStatus } } // a lever's values are the statuses
        : undefined;
    case 'stance': {
      if (typeof value !== 'object') return undefined;
      const ways = waysFrom(chartOf(game, first), table.stances[first] ?? '');
      const key = ways.find((way) => way.active.join() === value.join())?.key;
      return key === undefined ? undefined : { ...table, stances: { ...table.stances, [first]: key } };
    }
    case 'clause':
      if (typeof value !== 'string') return undefined;
      if (second !== 'status') return withOption(game, table, first, value);
      return withStatus(game, table, first, value as ClauseStatus); // as above
    case 'stands':
      return typeof value === 'string' ? withStand(game, table, first, second, value) : undefined;
    case 'used': {
      const name = second === '' ? first : `${first}:${second}`;
      const others = table.used.filter((one) => one !== name);
      return { ...table, used: value === true ? [...others, name] : others };
    }
    case 'signed':
      return typeof value === 'object' ? withSignatures(game, table, first, value) : undefined;
    case 'instrument':
      return typeof value === 'string' ? withText(game, table, first, value) : undefined;
    case 'up':
      return value === true ? takenUp(game, table, first) : undefined;
    case 'tabled':
      return value === true ? tabledOn(table, first, second) : undefined;
    default:
      return undefined;
  }
}

/** Gives a clause one life in all texts that hold it. */
function withLives(game: Game, table: Table, clause: ClauseId, life: ClauseLife): Table {
  const texts = game.holding.get(clause) ?? [];
  const lives = Object.fromEntries(texts.map(({ id }) => [id, { ...table.lives[id], [clause]: life }]));
  return { ...table, lives: { ...table.lives, ...lives } };
}

const assentOf = (game: Game, clause: ClauseId): readonly PartyId[] => game.holding.get(clause)?.[0]?.assent ?? [];

function tabledOn(table: Table, clause: ClauseId, option: OptionId): Table {
  const there = table.tabled[clause] ?? [];
  return there.includes(option) ? table : { ...table, tabled: { ...table.tabled, [clause]: [...there, option] } };
}

function withOption(game: Game, table: Table, clause: ClauseId, option: OptionId): Table | undefined {
  if (!game.holding.get(clause)?.length) return undefined;
  if (option === ABSENT) return withStatus(game, table, clause, 'bracketed');
  const behind = Object.fromEntries(assentOf(game, clause).map((party) => [party, option]));
  const stands = { ...table.stands, [clause]: { ...table.stands[clause], ...behind } };
  return withLives(game, { ...tabledOn(table, clause, option), stands }, clause, { status: 'agreed', option });
}

function withStatus(game: Game, table: Table, clause: ClauseId, status: ClauseStatus): Table | undefined {
  if (!game.holding.get(clause)?.length) return undefined;
  switch (status) {
    case 'agreed': {
      const option = table.tabled[clause]?.find((one) => one !== ABSENT);
      return option === undefined ? undefined : withOption(game, table, clause, option);
    }
    case 'untabled': {
      const empty = { tabled: { ...table.tabled, [clause]: [] }, stands: { ...table.stands, [clause]: {} } };
      return withLives(game, { ...table, ...empty }, clause, { status });
    }
    case 'bracketed':
      // What all stand behind would be agreed with the next word: the last of them stands aside.
      return withLives(game, apart(game, withSomething(game, table, clause), clause), clause, { status });
    default:
      return withLives(game, table, clause, { status });
  }
}

/** What is in brackets was tabled by somebody. */
function withSomething(game: Game, table: Table, clause: ClauseId): Table {
  const first = game.clauses.get(clause)?.options.find((option) => option.id !== ABSENT);
  return first && (table.tabled[clause] ?? []).length === 0 ? tabledOn(table, clause, first.id) : table;
}

function apart(game: Game, table: Table, clause: ClauseId): Table {
  const assent = assentOf(game, clause);
  const last = assent.at(-1);
  const stands = table.stands[clause] ?? {};
  if (last === undefined || assent.some((party) => stands[party] !== stands[last])) return table;
  const { [last]: _, ...others } = stands;
  return { ...table, stands: { ...table.stands, [clause]: others } };
}

function withStand(game: Game, table: Table, party: PartyId, clause: ClauseId, option: OptionId): Table {
  const { [party]: _, ...others } = table.stands[clause] ?? {};
  const behind = option === ABSENT ? others : { ...others, [party]: option };
  const moved = { ...table, stands: { ...table.stands, [clause]: behind } };
  const tabled = option === ABSENT ? moved : tabledOn(moved, clause, option);
  const lives = (game.holding.get(clause) ?? []).map(({ id, assent }) => {
    const life: ClauseLife = tabled.lives[id]?.[clause] ?? { status: 'untabled' };
    const complete = option !== ABSENT && assent.every((one) => behind[one] === option);
    const next: ClauseLife = complete
      ? { status: 'agreed', option }
      : life.status === 'agreed' && assent.includes(party) && life.option !== option
        ? { status: 'bracketed' }
        : life.status === 'untabled' && option !== ABSENT
          ? { status: 'bracketed' }
          : life;
    return [id, { ...tabled.lives[id], [clause]: next }] as const;
  });
  return { ...tabled, lives: { ...tabled.lives, ...Object.fromEntries(lives) } };
}

function takenUp(game: Game, table: Table, clause: ClauseId): Table | undefined {
  if (isSpeakable(game, table, clause)) return table;
  const up = table.up.includes(clause) ? table.up : [...table.up, clause];
  const texts = (game.holding.get(clause) ?? []).map(({ id }) => {
    const life: ClauseLife = table.lives[id]?.[clause] ?? { status: 'untabled' };
    const open: ClauseLife = isOpenStatus(life.status) ? life : { status: 'reopened' };
    return [id, { ...table.lives[id], [clause]: open }] as const;
  });
  const next: Table = { ...table, up, lives: { ...table.lives, ...Object.fromEntries(texts) } };
  return isSpeakable(game, next, clause) ? next : undefined;
}

function withSignatures(game: Game, table: Table, party: PartyId, texts: readonly string[]): Table | undefined {
  if (texts.some((id) => !signersOf(game, id).includes(party))) return undefined;
  let so = table;
  for (const { id, required, quorum } of game.scenario.instruments) {
    const others = (so.signatures[id] ?? []).filter((one) => one !== party);
    const names = texts.includes(id) ? [...others, party] : others;
    if (names.length === so.signatures[id]?.length) continue;
    const stands = required.every((one) => names.includes(one)) && names.length >= quorum;
    so = withSigners(game, so, id, names, stands ? 'in-force' : 'void');
  }
  return so;
}

function withText(game: Game, table: Table, instrument: string, state: string): Table | undefined {
  const text = game.instruments.get(instrument);
  if (!text) return undefined;
  const enough = Math.max(text.quorum, text.required.length);
  return withSigners(
    game,
    table,
    instrument,
    state === 'in-force' ? signersOf(game, instrument).slice(0, enough) : [],
    state,
  );
}

function withSigners(game: Game, table: Table, instrument: string, names: readonly PartyId[], state: string): Table {
  const without = (list: readonly string[]) => list.filter((one) => one !== instrument);
  return {
    ...table,
    signatures: { ...table.signatures, [instrument]: game.scenario.order.filter((one) => names.includes(one)) },
    inForce: state === 'in-force' ? [...without(table.inForce), instrument] : without(table.inForce),
    voided: state === 'void' ? [...without(table.voided), instrument] : without(table.voided),
  };
}
