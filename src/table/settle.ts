import type { ClauseId, Instrument, InstrumentId, OptionId } from '../scenario/model.ts';
import { isOpenStatus } from './life.ts';
import { change, type Proceedings, tell } from './proceedings.ts';
import { raise } from './raise.ts';
import type { ClauseLife, Table } from './state.ts';

const lifeIn = (table: Table, instrument: InstrumentId, clause: ClauseId): ClauseLife =>
  table.lives[instrument]?.[clause] ?? { status: 'untabled' };

function setLife(p: Proceedings, instrument: InstrumentId, clause: ClauseId, life: ClauseLife): void {
  const { lives } = p.table;
  change(p, { lives: { ...lives, [instrument]: { ...lives[instrument], [clause]: life } } });
}

const textsOf = (p: Proceedings, clause: ClauseId): readonly Instrument[] => p.game.holding.get(clause) ?? [];

/** The option that all whose assent a text needs stand behind. */
function assentedIn(table: Table, instrument: Instrument, clause: ClauseId): OptionId | undefined {
  const stands = table.stands[clause] ?? {};
  const [first, ...others] = instrument.assent;
  const option = first === undefined ? undefined : stands[first];
  return option !== undefined && others.every((party) => stands[party] === option) ? option : undefined;
}

/** Brackets a clause in every text in which nobody had yet tabled anything on it. */
export function bracket(p: Proceedings, clause: ClauseId): void {
  for (const { id } of textsOf(p, clause)) {
    if (lifeIn(p.table, id, clause).status === 'untabled') setLife(p, id, clause, { status: 'bracketed' });
  }
}

/** Settles a clause in each text whose assent is complete. `cause` is the word, or the close, that is the occasion. */
export function agree(p: Proceedings, clause: ClauseId, cause: number): void {
  for (const instrument of textsOf(p, clause)) {
    if (!isOpenStatus(lifeIn(p.table, instrument.id, clause).status)) continue;
    const option = assentedIn(p.table, instrument, clause);
    if (option === undefined) continue;
    setLife(p, instrument.id, clause, { status: 'agreed', option });
    const parties = instrument.assent;
    const agreed = tell(p, {
      kind: 'agreed',
      audience: 'all',
      clause,
      option,
      instrument: instrument.id,
      parties,
      cause,
      reasons: [{ kind: 'assent', code: 'assent/complete', held: true, facts: [], parties }],
    });
    const event = { clause, option, instrument: instrument.id };
    raise(p, { name: 'AGREED', event, audience: 'all', cause: agreed });
  }
}

/** Puts a clause off in each text in which the round left it open. */
export function reserve(p: Proceedings, clause: ClauseId, cause: number): void {
  for (const instrument of textsOf(p, clause)) {
    if (!isOpenStatus(lifeIn(p.table, instrument.id, clause).status)) continue;
    setLife(p, instrument.id, clause, { status: 'reserved' });
    const stands = p.table.stands[clause] ?? {};
    const apart = instrument.assent.filter((party) => stands[party] !== stands[instrument.assent[0] ?? '']);
    const reserved = tell(p, {
      kind: 'reserved',
      audience: 'all',
      clause,
      instrument: instrument.id,
      cause,
      reasons: [
        {
          kind: 'assent',
          code: 'assent/wanting',
          held: false,
          facts: [],
          parties: apart.length > 0 ? apart : instrument.assent,
        },
      ],
    });
    raise(p, { name: 'RESERVED', event: { clause, instrument: instrument.id }, audience: 'all', cause: reserved });
  }
}

/** Opens a clause again in each text that had settled it, or only in those that had put it off. Stands stay. */
export function reopen(p: Proceedings, clause: ClauseId, cause: number, what: 'settled' | 'reserved'): void {
  if ((p.table.asks[clause]?.length ?? 0) > 0) change(p, { asks: { ...p.table.asks, [clause]: [] } });
  for (const { id: instrument } of textsOf(p, clause)) {
    const { status, option } = lifeIn(p.table, instrument, clause);
    if (isOpenStatus(status) || (what === 'reserved' && status === 'agreed')) continue;
    setLife(p, instrument, clause, { status: 'reopened' });
    const again = { clause, instrument, ...(option !== undefined && { option }) };
    const reopened = tell(p, { kind: 'reopened', audience: 'all', ...again, cause });
    raise(p, { name: 'REOPENED', event: again, audience: 'all', cause: reopened });
  }
}
