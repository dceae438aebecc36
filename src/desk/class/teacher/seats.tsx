import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { RosterNews } from '../../../wire/class-news.ts';
import { listed, tell } from '../../words/say.ts';
import { JoinCard } from './join-card.tsx';
import { MoreTables } from './more-tables.tsx';
import { alreadyIn, namesIn } from './names.ts';
import { act, openSeats, place, titleOf } from './office.ts';
import { Order, useOnce } from './order.tsx';
import { PersonRow } from './person-row.tsx';
import { SeatPlan } from './seat-plan.tsx';
import { cardsOf, seatAll, studentsOf } from './seating.ts';
import { write } from './words.ts';

interface Props {
  readonly roster: RosterNews;
  /** The tables have begun. */
  readonly begun: () => void;
}

/** Before the first dispatch: the way in, the class list, and the seats of every table. */
export function Seats({ roster, begun }: Props) {
  const more = useSignal('');
  const { busy, give } = useOnce();
  const students = studentsOf(roster);
  const there = alreadyIn(
    students.map(({ name }) => name),
    namesIn(more.value),
  );
  const tables = cardsOf(roster);
  const waiting = tables.some(({ stage }) => stage === 'preparing');
  async function enlist(names: readonly string[]): Promise<void> {
    if (await act({ kind: 'enlist', names })) more.value = '';
  }
  // The tick stands while it is on its way.
  const wanted = useSignal<boolean | undefined>(undefined);
  useEffect(() => {
    wanted.value = undefined;
  }, [roster.seatsNewcomers]);
  async function seating(newcomers: boolean): Promise<void> {
    wanted.value = newcomers;
    if (!(await act({ kind: 'seating', newcomers }))) wanted.value = undefined;
  }
  const seatEverybody = (): void => {
    for (const one of seatAll(students, tables, openSeats.value)) void place(one);
  };
  return (
    <>
      <JoinCard roster={roster} />
      <section class="roll paper" aria-labelledby="roll">
        <h2 id="roll">{write('seats.list')}</h2>
        <p>{write('seats.lead')}</p>
        <div class="roll-tools">
          <label class="tick">
            <input
              type="checkbox"
              checked={wanted.value ?? roster.seatsNewcomers}
              onChange={(e) => void seating(e.currentTarget.checked)}
            />
            <span>{write('seats.newcomers')}</span>
          </label>
          <button
            type="button"
            class="button button-quiet"
            disabled={students.every((one) => one.place)}
            onClick={seatEverybody}
          >
            {write('seats.all')}
          </button>
        </div>
        {students.length === 0 ? <p class="roll-empty">{write('seats.nobody')}</p> : null}
        <ul class="roll-list">
          {students.map((one) => (
            <PersonRow key={one.participant} person={one} tables={tables} />
          ))}
        </ul>
        <details>
          <summary>{write('seats.add')}</summary>
          <form
            class="roll-add"
            onSubmit={(event) => {
              event.preventDefault();
              const names = namesIn(more.value);
              if (names.length > 0) give(() => enlist(names));
            }}
          >
            <textarea
              class="number"
              rows={3}
              aria-label={write('seats.add')}
              value={more.value}
              onInput={(e) => (more.value = e.currentTarget.value)}
            />
            {there.length > 0 ? <p role="status">{write('seats.add.there', { names: listed(there) })}</p> : null}
            <button type="submit" class="button button-quiet" aria-busy={busy.value}>
              {write('seats.add.go')}
            </button>
          </form>
        </details>
      </section>
      <section class="plan" aria-label={write('tab.tables')}>
        <div class="plan-head">
          <h2>{[...new Set(tables.map(({ scenario }) => scenario))].map((id) => tell(titleOf(id))).join(' · ')}</h2>
          {waiting ? (
            <Order look="button button-seal" order={() => act({ kind: 'begin' }).then((done) => done && begun())}>
              {write('all.begin')}
            </Order>
          ) : null}
        </div>
        {waiting ? <p class="plan-hint">{write('begin.hint')}</p> : null}
        {tables.length === 0 ? <p>{write('tables.none')}</p> : null}
        <SeatPlan tables={tables} students={students} />
        <MoreTables />
      </section>
    </>
  );
}
