import { type ChartEventName, EVENT_OF } from '../../scenario/chart-event.ts';
import type { Verb } from '../../scenario/model.ts';
import type { Game } from '../../table/game.ts';
import { holdsOn } from '../../table/holds-on.ts';
import type { Raised } from '../../table/raise.ts';
import type { Table } from '../../table/state.ts';
import type { Ledger, Numbering } from './ledger.ts';
import type { Tick } from './subject.ts';

/** The verb that an event tells of. */
const VERB_OF: Readonly<Partial<Record<ChartEventName, Verb>>> = {
  ...Object.fromEntries(Object.entries(EVENT_OF).map(([verb, event]) => [event, verb as Verb])), // its keys are verbs
  OFFERED: 'offer',
  ACCEPTED: 'accept',
  DECLINED: 'decline',
  COUNTERED: 'counter',
  HELD: 'hold',
  SIGNED: 'sign',
  REFUSED: 'refuse',
};
const OPTION_TICK: Readonly<Partial<Record<ChartEventName, Tick>>> = {
  PROPOSED: 'tabled',
  SUPPORTED: 'supported',
  AGREED: 'agreed',
};

/** Counts what charts hear: moves that were made, options tabled, supported and agreed, what fell from outside. */
export function raisedCounter(game: Game, { number }: Numbering, ledger: Ledger) {
  const { injects, clauses, parties } = game.scenario;
  const known = new Map<string, Map<string, Map<string, readonly number[]>>>();

  /** One lookup for each different move; in three steps, since to join names to a key would cost more than to count. */
  function ticksOf({ name, event }: Raised): readonly number[] {
    const ofName = inner(known, name);
    const ofClause = inner(ofName, event.clause ?? '');
    const detail = event.option ?? event.choice ?? event.place ?? event.inject ?? '';
    const ticks = ofClause.get(detail);
    if (ticks) return ticks;
    const fresh = lookedUp(name, event);
    ofClause.set(detail, fresh);
    return fresh;
  }

  function lookedUp(
    name: ChartEventName,
    { clause, option, choice, place, inject }: Raised['event'],
  ): readonly number[] {
    const verb = VERB_OF[name];
    const detail = choice ?? place;
    const stage = OPTION_TICK[name];
    return [
      verb && number('verb', verb, 'made'),
      verb && detail !== undefined ? number('verb', `${verb} ${detail}`, 'made') : undefined,
      stage && clause !== undefined ? number('option', `${clause}=${option ?? ''}`, stage) : undefined,
      inject !== undefined ? number('inject', inject, 'fell') : undefined,
      inject !== undefined ? number('condition', `inject ${inject}`, 'held') : undefined,
    ].filter((tick) => tick !== undefined);
  }

  /** What stands behind an option before the first word is on the table. */
  function opened(table: Table): void {
    if (table.round === 1) {
      for (const { id: clause } of clauses)
        for (const option of table.tabled[clause] ?? []) ledger.tick(number('option', `${clause}=${option}`, 'tabled'));
      for (const { stands } of parties)
        for (const [clause, option] of Object.entries(stands))
          ledger.tick(number('option', `${clause}=${option}`, 'supported'));
    }
    for (const { id, rounds, if: due } of injects) {
      if (!rounds.includes(table.round) || table.fired.includes(id)) continue;
      const held = number('condition', `inject ${id}`, 'held');
      if (held !== undefined) ledger.tick(holdsOn(game, due, table) ? held : held + 1);
    }
  }

  return (raised: Raised, table: Table): void => {
    // A paper that is carried is told to its addressee alone; it was counted when it was made.
    if (raised.name === 'OFFERED' && raised.audience.length === 1) return;
    for (const tick of ticksOf(raised)) ledger.tick(tick);
    if (raised.name === 'OPENED') opened(table);
  };
}

function inner<T>(outer: Map<string, Map<string, T>>, key: string): Map<string, T> {
  const found = outer.get(key) ?? new Map<string, T>();
  outer.set(key, found);
  return found;
}
