import type { TableNews, TableShown } from './class-news.ts';

/** What a page holds of its table after news of it; the counterpart of the host's patches. */
export function held(before: TableShown | undefined, news: TableNews): TableShown {
  const { table, as, epoch, from } = news;
  const last = news.whole ? undefined : before;
  const upTo = <T>(list: readonly T[] | undefined, count: number): readonly T[] => (list ?? []).slice(0, count);
  const { table: _, as: __, epoch: ___, view, dossier, events, letters, ...rest } = last ?? {};
  return {
    ...merged(rest, news.rest),
    ...{ table, as, epoch },
    ...((view || news.view) && { view: merged(view, news.view) }),
    dossier: merged(dossier, news.dossier),
    // What a page had of the same epoch before it lost the line is still good.
    events: [...upTo(before?.events, from.events), ...news.events],
    letters: [...upTo(before?.letters, from.letters), ...news.letters],
  } as unknown as TableShown; // whole news bring every member, later ones change them
}

function merged(before: object | undefined, changes: object | undefined): object {
  return Object.fromEntries(Object.entries({ ...before, ...changes }).filter(([, value]) => value !== null));
}
