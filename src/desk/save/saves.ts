import type { Words } from '../../ground/words.ts';
import type { TableMessage } from '../../wire/messages.ts';

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

export function keep(id: string, { view, dossier, seat, log }: TableMessage, at: Date): Keeping {
  const placard = dossier.parties.find((p) => p.id === seat)?.placard ?? dossier.title;
  const save: Save = {
    version: VERSION,
    id,
    at: at.toISOString(),
    title: dossier.title,
    placard,
    round: view.round,
    rounds: view.rounds,
    finished: view.step === 'ended',
    log,
  };
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(save));
    return 'kept';
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'full' : 'off';
  }
}

export function forget(id: string): void {
  try {
    localStorage.removeItem(PREFIX + id);
  } catch {
    // Where nothing may be kept there is nothing to forget.
  }
}

export const newSaveId = (at: Date): string => at.getTime().toString(36);

function readSave(id: string, raw: string): Kept {
  try {
    const data: unknown = JSON.parse(raw);
    if (isSave(data)) return { kind: 'whole', save: { ...data, id } };
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
    typeof f.get('log') === 'object'
  );
}
