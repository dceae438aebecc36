import { digest } from '../ground/digest.ts';
import { failed, ok, type Result } from '../ground/result.ts';
import { modelDigest } from '../scenario/model-digest.ts';
import { begin } from './begin.ts';
import { effectiveEntries } from './effective.ts';
import type { TableEvent } from './event.ts';
import type { Fault } from './fault.ts';
import type { Game } from './game.ts';
import { type Log, RULES_VERSION } from './log.ts';
import { play } from './play.ts';
import type { Table } from './state.ts';

/** Where a round began to wait for its seats. */
export interface RoundStart {
  readonly table: Table;
  /** Effective entries before it: what a rewind to here names. */
  readonly entries: number;
  /** Events up to and with its opening. */
  readonly events: number;
}

export interface Replayed {
  readonly table: Table;
  readonly events: readonly TableEvent[];
  /** Digest of the table at each round's start, from the first. */
  readonly opened: readonly string[];
  /** One for each round that was opened. */
  readonly starts: readonly RoundStart[];
}

const digests = new WeakMap<Game, string>();

/** The digest of a game's model, reckoned once. */
export function modelOf(game: Game): string {
  const known = digests.get(game) ?? modelDigest(game.scenario);
  digests.set(game, known);
  return known;
}

/**
 * Plays a log again from its seed. Faults: `log/other-scenario`, `log/other-model`, `log/other-rules`; `log/parted`
 * (detail: the round) where a digest given differs; `log/refused` (detail: number of the effective entry from 1, and
 * the rule's code) where an entry is against the rules.
 */
export function replay(game: Game, log: Log): Result<Replayed, Fault> {
  if (log.scenario !== game.scenario.id) return failed({ code: 'log/other-scenario', detail: log.scenario });
  if (log.rules !== RULES_VERSION) return failed({ code: 'log/other-rules', detail: String(log.rules) });
  if (log.model !== modelOf(game)) return failed({ code: 'log/other-model', detail: log.model });

  const first = begin(game, { seed: log.seed, injects: log.injects });
  let { table } = first;
  const events: TableEvent[] = [...first.events];
  const opened: string[] = [];
  const starts: RoundStart[] = [];
  /** Returns the round at which the log and this replay part, if they do. */
  const open = (entries: number): number | undefined => {
    while (opened.length < table.round) {
      const now = digest(table);
      const recorded = log.digests[opened.length];
      opened.push(now);
      starts.push({ table, entries, events: events.length });
      if (recorded !== undefined && recorded !== now) return opened.length;
    }
    return undefined;
  };
  let parted = open(0);
  for (const [i, entry] of effectiveEntries(log.entries).entries()) {
    if (parted !== undefined) break;
    const played = play(game, table, entry);
    if (!played.ok) {
      const { code, reasons } = played.fault;
      return failed({ code: 'log/refused', detail: `${i + 1} ${code}`, ...(reasons && { reasons }) });
    }
    table = played.value.table;
    events.push(...played.value.events);
    parted = open(i + 1);
  }
  if (parted !== undefined) return failed({ code: 'log/parted', detail: String(parted) });
  return ok({ table, events, opened, starts });
}
