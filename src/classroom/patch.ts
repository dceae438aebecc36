import { isDeepStrictEqual } from 'node:util';
import type { Changes, TableNews, TableShown } from '../wire/class-news.ts';

/** What a page holds of its table already, by its own word. */
export interface Have {
  readonly table: string;
  readonly as: string;
  readonly epoch: number;
  readonly events: number;
  readonly letters: number;
}

/**
 * What a page must be sent so that it holds `after`: nothing where nothing has changed. Without `before` it is sent
 * everything but the events and letters that it says it has.
 */
export function patchOf(before: TableShown | undefined, after: TableShown, have?: Have): TableNews | undefined {
  if (before === after) return undefined;
  const same = before?.table === after.table && before.as === after.as && before.epoch === after.epoch;
  const held = same ? before : undefined;
  const { table, as, epoch, view, dossier, events, letters, ...rest } = after;
  const known = have?.table === table && have.as === as && have.epoch === epoch && !before ? have : undefined;
  const from = {
    events: Math.min(held?.events.length ?? known?.events ?? 0, events.length),
    letters: Math.min(held?.letters.length ?? known?.letters ?? 0, letters.length),
  };
  const fresh = { events: events.slice(from.events), letters: letters.slice(from.letters) };
  const now = {
    rest: changed(held && restOf(held), rest),
    view: view && changed(held?.view, view),
    dossier: changed(held?.dossier, dossier),
  };
  const all = [...Object.values(now), ...Object.values(fresh)];
  if (held && all.every((one) => one === undefined || isEmpty(one))) return undefined;
  return {
    ...{ kind: 'table', table, as, epoch, whole: !held, from, ...fresh, rest: now.rest },
    ...(now.view && !isEmpty(now.view) && { view: now.view }),
    ...(!isEmpty(now.dossier) && { dossier: now.dossier }),
  };
}

const isEmpty = (record: object): boolean => Object.keys(record).length === 0;

function restOf({ table: _, as: __, epoch: ___, view: ____, dossier: _____, ...shown }: TableShown) {
  const { events: _events, letters: _letters, ...rest } = shown;
  return rest;
}

function changed<T extends object>(before: T | undefined, after: T): Changes<T> {
  const old = new Map<string, unknown>(Object.entries(before ?? {}));
  const members = Object.entries(after).filter(([name, value]) => {
    const same = old.has(name) && isDeepStrictEqual(old.get(name), value);
    old.delete(name);
    return !same;
  });
  const gone = [...old.keys()].map((name) => [name, null] as const);
  return Object.fromEntries([...members, ...gone]) as Changes<T>; // names and values are T's own
}
