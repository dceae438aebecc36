import { useEffect } from 'preact/hooks';
import type { RosterNews } from '../../../wire/class-news.ts';
import { Sheet } from '../../debrief/sheet.tsx';
import { listed, tell } from '../../words/say.ts';
import { ClosingNote } from './closing-note.tsx';
import { EndingRows } from './ending-rows.tsx';
import { Observations } from './observations.tsx';
import { titleOf } from './office.ts';
import { type Outcome, outcomeOf, readOutcomes } from './outcomes.ts';
import { cardsOf } from './seating.ts';
import { SideBySide } from './side-by-side.tsx';
import { numberOf, tableName } from './table-name.ts';
import { write } from './words.ts';
import { WorthRows } from './worth-rows.tsx';
import '../../look/debrief.css';
import '../../look/debrief-lanes.css';

const QUESTIONS = ['debrief.ask.1', 'debrief.ask.2', 'debrief.ask.3', 'debrief.ask.4'] as const;

/** All tables of the class side by side, with history among them; scenario by scenario. */
export function ClassDebrief({ roster }: { readonly roster: RosterNews }) {
  const cards = cardsOf(roster);
  const ended = cards.filter(({ ending }) => ending !== undefined);
  const playing = cards.filter(({ stage, ending }) => ending === undefined && stage !== 'closed');
  useEffect(() => void readOutcomes(ended), [ended.map((c) => c.table + c.entries).join()]);
  const outcomes = ended.flatMap((card): readonly Outcome[] => {
    const read = outcomeOf(card);
    return read && 'outcome' in read ? [read.outcome] : [];
  });
  const refused = ended.flatMap((card) => {
    const read = outcomeOf(card);
    return read && 'code' in read ? [{ table: card.table, code: read.code }] : [];
  });
  const scenarios = [...new Set(outcomes.map(({ dossier }) => dossier.id))];
  return (
    <div class="debrief class-debrief-body">
      <p>{write('debrief.lead')}</p>
      <p role="status">
        {playing.length > 0 ? write('debrief.waits', { tables: listed(playing.map(tableName)) }) : ''}
        {ended.length === 0 ? ` ${write('debrief.none')}` : ''}
        {outcomes.length + refused.length < ended.length ? ` ${write('debrief.reading')}` : ''}
      </p>
      {refused.map(({ table, code }) => (
        <p key={table} role="alert">
          {write('debrief.refused', { table: numberOf(table), code })}
        </p>
      ))}
      {scenarios.map((id) => {
        const of = outcomes.filter(({ dossier }) => dossier.id === id);
        return (
          <section key={id} aria-label={tell(titleOf(id))}>
            <h2 class="debrief-scenario" id={`scenario-${id}`}>
              {tell(titleOf(id))}
            </h2>
            <Sheet id={`endings-${id}`} under={`scenario-${id}`} title={write('debrief.endings')}>
              <EndingRows outcomes={of} />
            </Sheet>
            <Sheet
              id={`worth-${id}`}
              under={`scenario-${id}`}
              title={write('debrief.worth')}
              lead={write('debrief.worth.lead')}
            >
              <WorthRows outcomes={of} />
            </Sheet>
            <Sheet
              id={`stances-${id}`}
              under={`scenario-${id}`}
              title={write('debrief.stances')}
              lead={write('debrief.stances.lead')}
            >
              <SideBySide outcomes={of} />
            </Sheet>
          </section>
        );
      })}
      <Observations roster={roster} />
      <Sheet id="ask" title={write('debrief.ask')}>
        <ol class="ask">
          {QUESTIONS.map((key) => (
            <li key={key}>{write(key)}</li>
          ))}
        </ol>
      </Sheet>
      <ClosingNote />
    </div>
  );
}
