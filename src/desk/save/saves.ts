import type { Words } from '../../ground/words.ts';
import type { TableMessage } from '../../wire/messages.ts';
import { type Estimates, estimates, readEstimates } from './estimates.ts';

const VERSION = 1;
const PREFIX = 'communique.save.';

/** A game kept in this browser. The log is checked by the host when it is opened, not here. */
export interface Save {
  readonly version: typeof VERSION;
  readonly id: string;
  /** ISO time of the last move. */
  readonly at: string;
  readonly title: Words;
  readonly placard: Words;
  readonly round: number;
  readonly rounds: number;
  readonly finished: boolean;
  readonly log: unknown;
  /** What the player thought of the others before the game; not in the log, which holds moves. */
  readonly estimates?: Estimates;
}

export type Kept =
  | { readonly kind: 'whole'; readonly save: Save }
  | { readonly kind: 'damaged'; readonly id: string; readonly raw: string };
export type Keeping = 'kept' | 'off' | 'full';

/** All saved games, the latest first and damaged ones last; empty where nothing may be kept. */
export function keptGames(): readonly Kept[] {
  try {
    const kept = Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => readSave(key.slice(PREFIX.length), localStorage.getItem(key) ?? ''));
    const time = (k: Kept): string => (k.kind === 'whole' ? k.save.at : '');
    return kept.sort((a, b) => time(b).localeCompare(time(a)));
  } catch {
    return [];
  }
}

/** The save that a page writes to. `raw` is what it knows to stand there; undefined before it has written. */
export interface Own {
  readonly id: string;
  readonly raw?: string;
}

export const keyOf = (id: string): string => PREFIX + id;

/**
 * Writes a game down. Where another page has written to the save since this one last did, that stays as it is, and
 * this page's game goes into a save of its own: the `own` that comes back has another id then.
 */
export function keep(own: Own, message: TableMessage, at: Date): { readonly keeping: Keeping; readonly own: Own } {
  try {
    const there = localStorage.getItem(keyOf(own.id));
    const id = there === null || there === own.raw ? own.id : newSaveId(at);
    const raw = JSON.stringify(saveOf(id, message, at));
    localStorage.setItem(keyOf(id), raw);
    return { keeping: 'kept', own: { id, raw } };
  } catch (fault) {
    const full = fault instanceof DOMException && fault.name === 'QuotaExceededError';
    return { keeping: full ? 'full' : 'off', own };
  }
}

function saveOf(id: string, { view, dossier, seat, log }: TableMessage, at: Date): Save {
  const placard = dossier.parties.find((p) => p.id === seat)?.placard ?? dossier.title;
  return {
    version: VERSION,
    id,
    at: at.toISOString(),
    title: dossier.title,
    placard,
    round: view.round,
    rounds: view.rounds,
    finished: view.step === 'ended',
    log,
    ...(estimates.value && { estimates: estimates.value }),
  };
}

/** A saved game as it stands now, with its text; undefined where it is gone or damaged. */
export function keptGame(id: string): { readonly save: Save; readonly raw: string } | undefined {
  try {
    const raw = localStorage.getItem(keyOf(id));
    const kept = raw === null ? undefined : readSave(id, raw);
    return raw !== null && kept?.kind === 'whole' ? { save: kept.save, raw } : undefined;
  } catch {
    return undefined;
  }
}

export function forget(id: string): void {
  try {
    localStorage.removeItem(keyOf(id));
  } catch {
    // Where nothing may be kept there is nothing to forget.
  }
}

/** An id that no save has; where nothing can be read, any will do. */
export function newSaveId(at: Date): string {
  for (let time = at.getTime(); ; time++) {
    const id = time.toString(36);
    try {
      if (localStorage.getItem(keyOf(id)) === null) return id;
    } catch {
      return id;
    }
  }
}

function readSave(id: string, raw: string): Kept {
  try {
    const data: unknown = JSON.parse(raw);
    if (isSave(data)) {
      const { estimates: outside, ...save } = data;
      const guessed = readEstimates(outside);
      return { kind: 'whole', save: { ...save, id, ...(guessed && { estimates: guessed }) } };
    }
  } catch {
    // Falls through: what cannot be read is damaged.
  }
  return { kind: 'damaged', id, raw };
}

function isSave(data: unknown): data is Save {
  if (typeof data !== 'object' || data === null) return false;
  const f = new Map(Object.entries(data));
  const words = (name: string): boolean => {
    const w: unknown = f.get(name);
    return typeof w === 'object' && w !== null && ['en', 'fr'].every((l) => typeof Reflect.get(w, l) === 'string');
  };
  return (
    f.get('version') === VERSION &&
    words('title') &&
    words('placard') &&
    !Number.isNaN(Date.parse(String(f.get('at')))) &&
    ['round', 'rounds'].every((n) => typeof f.get(n) === 'number') &&
    typeof f.get('finished') === 'boolean' &&
    typeof f.get('log') === 'object' &&
    f.get('log') !== null
  );
}
