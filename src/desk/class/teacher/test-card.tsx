import type { RosterNews } from '../../../wire/class-news.ts';
import { seatLink } from '../links.ts';
import { act, openSeats, reissue } from './office.ts';
import { Order } from './order.tsx';
import { cardsOf, seatAll, TEST } from './seating.ts';
import { numberOf } from './table-name.ts';
import { write } from './words.ts';

/** The teacher as a student: a participant like any, in a second tab, on nobody's list. */
export function TestCard({ roster }: { readonly roster: RosterNews }) {
  const test = roster.participants.find(({ participant }) => participant === TEST);
  async function go(): Promise<void> {
    // Opened at once, lest the browser take it for a window that nobody asked for; the address follows.
    const page = open('', 'communique-test');
    const [first] = test?.place || !test ? [] : seatAll([test], cardsOf(roster), openSeats.value);
    if (first) await act({ kind: 'place', ...first });
    const token = await reissue(TEST);
    if (token && page) page.location.href = seatLink(location.origin, token);
  }
  return (
    <div class="test-card">
      <Order look="button button-quiet" order={go}>
        {write('join.test')}
      </Order>
      {test?.place ? (
        <>
          <small>
            {write('join.test.place')} · {write('table', { table: numberOf(test.place.table) })}
          </small>
          <Order look="button-plain" order={() => act({ kind: 'place', participant: TEST })}>
            {write('join.test.leave')}
          </Order>
        </>
      ) : (
        <small>{write('join.test.hint')}</small>
      )}
    </div>
  );
}
