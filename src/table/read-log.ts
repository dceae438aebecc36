import { failed, ok, type Result } from '../ground/result.ts';
import type { Fault } from './fault.ts';
import { LOG_FORMAT, type Log, type Player, RULES_VERSION } from './log.ts';
import { type Entry, FACILITATOR, type Move } from './move.ts';
import { parseCommit } from './read-commit.ts';

/** A long class game has some hundreds of entries; a log with more is no log of ours. */
const ENTRIES_AT_MOST = 20_000;
const SOURCE_AT_MOST = 512 * 1024;
const NAME = /^[a-z][a-z0-9-]{0,63}$/;
const DIGEST = /^[0-9a-f]{16}$/;
const LEVEL = /^[a-z]{1,16}$/;

type Fields = ReadonlyMap<string, unknown>;

/**
 * A log from outside: a save, a download, another machine's. Faults: `log/not-a-log`, `log/other-format` and
 * `log/other-rules` (detail: theirs), `log/damaged` (detail: the member or the number of the entry). Whether it
 * belongs to a scenario is `replay`'s to say.
 */
export function readLog(outside: unknown): Result<Log, Fault> {
  const f = membersOf(outside);
  if (!f?.has('format') || !f.has('entries')) return failed({ code: 'log/not-a-log' });
  if (f.get('format') !== LOG_FORMAT) return failed({ code: 'log/other-format', detail: told(f.get('format')) });
  if (f.get('rules') !== RULES_VERSION) return failed({ code: 'log/other-rules', detail: told(f.get('rules')) });

  const scenario = named(f.get('scenario'));
  if (scenario === undefined) return damaged('scenario');
  const source = f.get('source');
  if (source !== undefined && (typeof source !== 'string' || source.length > SOURCE_AT_MOST)) return damaged('source');
  const model = f.get('model');
  if (typeof model !== 'string' || !DIGEST.test(model)) return damaged('model');
  const seed = f.get('seed');
  if (typeof seed !== 'number' || !Number.isSafeInteger(seed)) return damaged('seed');
  const injects = f.get('injects');
  if (injects !== 'drawn' && injects !== 'by-hand') return damaged('injects');
  const practice = f.get('practice');
  if (typeof practice !== 'boolean') return damaged('practice');
  const players = playersOf(f.get('players'));
  if (!players) return damaged('players');
  const digests = f.get('digests');
  if (!Array.isArray(digests) || !digests.every((d): d is string => typeof d === 'string' && DIGEST.test(d))) {
    return damaged('digests');
  }
  const raw = f.get('entries');
  if (!Array.isArray(raw) || raw.length > ENTRIES_AT_MOST) return damaged('entries');
  const entries: Entry[] = [];
  for (const one of raw) {
    const entry = entryOf(one);
    if (!entry) return damaged(`entry ${entries.length + 1}`);
    entries.push(entry);
  }
  return ok({
    format: LOG_FORMAT,
    rules: RULES_VERSION,
    scenario,
    ...(source !== undefined && { source }),
    model,
    seed,
    injects,
    practice,
    players,
    entries,
    digests: [...digests],
  });
}

const damaged = (detail: string) => failed({ code: 'log/damaged', detail });

/** Something short to say of a value that is not ours. */
const told = (value: unknown): string => (typeof value === 'number' ? String(value) : typeof value);

function membersOf(outside: unknown): Fields | undefined {
  if (typeof outside !== 'object' || outside === null || Array.isArray(outside)) return undefined;
  return new Map(Object.entries(outside));
}

const named = (outside: unknown): string | undefined =>
  typeof outside === 'string' && NAME.test(outside) ? outside : undefined;

function playersOf(outside: unknown): Readonly<Record<string, Player>> | undefined {
  const list: [string, Player][] = [];
  for (const [seat, one] of membersOf(outside) ?? [['', undefined]]) {
    const f = membersOf(one);
    const by = f?.get('by');
    const level = f?.get('level');
    if (named(seat) === undefined || (by !== 'person' && by !== 'bot')) return undefined;
    if (level !== undefined && (typeof level !== 'string' || !LEVEL.test(level))) return undefined;
    list.push([seat, { by, ...(level !== undefined && { level }) }]);
  }
  return Object.fromEntries(list);
}

function entryOf(outside: unknown): Entry | undefined {
  const f = membersOf(outside);
  const actor = named(f?.get('actor'));
  const move = moveOf(f?.get('move'), actor === FACILITATOR);
  return actor !== undefined && move ? { actor, move } : undefined;
}

function moveOf(outside: unknown, facilitator: boolean): Move | undefined {
  if (!facilitator) {
    const commit = parseCommit(outside);
    return commit.ok ? commit.value : undefined;
  }
  const f = membersOf(outside);
  switch (f?.get('kind')) {
    case 'expire':
      return { kind: 'expire' };
    case 'inject': {
      const inject = named(f.get('inject'));
      return inject === undefined ? undefined : { kind: 'inject', inject };
    }
    case 'rewind': {
      const to = f.get('to');
      return typeof to === 'number' && Number.isSafeInteger(to) && to >= 0 ? { kind: 'rewind', to } : undefined;
    }
    default:
      return undefined;
  }
}
