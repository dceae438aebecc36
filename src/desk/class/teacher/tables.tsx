import { useEffect } from 'preact/hooks';
import type { RosterNews } from '../../../wire/class-news.ts';
import { act, watch, watching } from './office.ts';
import { Order } from './order.tsx';
import { cardsOf, PROJECTOR } from './seating.ts';
import { TableCardView } from './table-card.tsx';
import { MORE_SECONDS, TableDetail } from './table-detail.tsx';
import { numberOf } from './table-name.ts';
import { write } from './words.ts';

/** All tables at a glance, and one of them in full. */
export function Tables({ roster }: { readonly roster: RosterNews }) {
  const cards = cardsOf(roster);
  const illegible = roster.tables.flatMap((one) => ('stage' in one ? [] : [one]));
  const legible = roster.tables.filter((one) => !('fault' in one));
  const first = legible[0]?.table;
  const isWatching = legible.some(({ table }) => table === watching.value?.table);
  const chosen = cards.find(({ table }) => table === watching.value?.table);
  useEffect(() => {
    if (!isWatching && first !== undefined) void watch(first, 'facilitator');
  }, [isWatching, first]);
  const some = (stage: string): boolean => cards.some((card) => card.stage === stage);
  return (
    <>
      <section class="overview" aria-label={write('tab.tables')}>
        <h2 class="hush">{write('tab.tables')}</h2>
        <div class="overview-tools">
          {some('preparing') ? (
            <Order look="button button-seal" order={() => act({ kind: 'begin' })}>
              {write('all.begin')}
            </Order>
          ) : null}
          <Order look="button button-main" disabled={!some('running')} order={() => act({ kind: 'pause' })}>
            {write('all.pause')}
          </Order>
          <Order look="button button-quiet" disabled={!some('paused')} order={() => act({ kind: 'go-on' })}>
            {write('all.go-on')}
          </Order>
          <Order
            look="button button-quiet"
            disabled={!some('running') && !some('paused')}
            order={() => act({ kind: 'extend', seconds: MORE_SECONDS })}
          >
            {write('all.extend')}
          </Order>
        </div>
        {roster.tables.length === 0 ? <p>{write('tables.none')}</p> : null}
        <ul class="table-cards">
          {cards.map((card) => (
            <TableCardView
              key={card.table}
              card={card}
              isChosen={card === chosen}
              spare={!roster.participants.some((p) => p.participant !== PROJECTOR && p.place?.table === card.table)}
              named={cards.some(({ scenario }) => scenario !== card.scenario)}
            />
          ))}
          {illegible.map((one) => (
            <li key={one.table} class="table-card">
              <h3>{write('table', { table: numberOf(one.table) })}</h3>
              <p>{'fault' in one ? write('table.fault', { code: one.fault }) : write('table.reading')}</p>
            </li>
          ))}
        </ul>
      </section>
      {chosen ? <TableDetail key={chosen.table} card={chosen} roster={roster} /> : null}
    </>
  );
}
