import type { Draw } from '../ground/chance.ts';
import { drawCommit } from '../table/draw-commit.ts';
import type { Commit } from '../table/move.ts';
import { openingsIn } from '../table/openings-in.fixture.ts';
import type { TableShown } from '../wire/class-news.ts';

/** Any commit that a page may send, from what it was shown and nothing else; none where it has nothing to decide. */
export function randomCommit({ view, counters = [] }: TableShown, draw: Draw): Commit | undefined {
  const own = view?.own;
  const waited = view?.seats.some(({ party, waited }) => party === view.seat && waited);
  if (!own || !waited || own.sealed) return undefined;
  const partners = (id: string) => {
    const from = view.offers.find((offer) => offer.id === id)?.from;
    return counters.find(({ to }) => to === from);
  };
  return drawCommit(view.step, openingsIn(own.legal, partners), draw);
}
