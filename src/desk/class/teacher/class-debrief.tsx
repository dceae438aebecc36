import { useSignal } from '@preact/signals';
import { type ComponentChildren, Fragment } from 'preact';
import { useEffect } from 'preact/hooks';
import type { RosterNews } from '../../../wire/class-news.ts';
import { Sheet } from '../../debrief/sheet.tsx';
import { listed, tell } from '../../words/say.ts';
import { AfterTables } from './after/after-tables.tsx';
import { ClassSpace } from './after/class-space.tsx';
import { Present, presenting } from './after/present.tsx';
import { TableLook } from './after/table-look.tsx';
import { write as writeAfter } from './after/words.ts';
import { ClosingNote } from './closing-note.tsx';
import { EndingRows } from './ending-rows.tsx';
import { Observations } from './observations.tsx';
import { titleOf } from './office.ts';
import { isPlayed, type Outcome, outcomeOf, readOutcomes } from './outcomes.ts';
import { cardsOf } from './seating.ts';
import { SideBySide } from './side-by-side.tsx';
import { numberOf, tableName } from './table-name.ts';
import { write } from './words.ts';
import { WorthRows } from './worth-rows.tsx';
import '../../look/debrief.css';
import '../../look/debrief-lanes.css';

const QUESTIONS = ['debrief.ask.1', 'debrief.ask.2', 'debrief.ask.3', 'debrief.ask.4'] as const;

/** All tables of the class side by side, with history among them; scenario by scenario. One of them in full; or all on the wall. */
export function ClassDebrief({ roster }: { readonly roster: RosterNews }) {
  const cards = cardsOf(roster);
  const looked = useSignal<string | undefined>(undefined);
  const ended = cards.filter(isPlayed);
  const playing = cards.filter(({ stage }) => stage !== 'closed');
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
  // What is told of a scenario on the wall is heard at the tables that are still at it.
  const secret = scenarios.filter((id) => playing.some(({ scenario }) => scenario === id));
  const sheetsOf = (id: string) =>
    scenarioSheets(
      id,
      outcomes.filter(({ dossier }) => dossier.id === id),
    );
  const here = outcomes.find(({ table }) => table === looked.value);
  if (here) return <TableLook key={here.table} outcome={here} leave={() => (looked.value = undefined)} />;
  const open = scenarios.filter((id) => !secret.includes(id));
  if (presenting.value !== undefined && open.length > 0) {
    const told = (id: string) => sheetsOf(id).map((one) => ({ ...one, of: open.length > 1 ? tell(titleOf(id)) : '' }));
    const slides = [...open.flatMap(told), { id: 'ask', slide: <Ask />, of: '' }];
    return <Present slides={slides} />;
  }
  return (
    <div class="debrief class-debrief-body">
      <p>{write('debrief.lead')}</p>
      <p role="status">
        {playing.length > 0 ? write('debrief.waits', { tables: listed(playing.map(tableName)) }) : ''}
        {playing.length === cards.length ? ` ${write('debrief.none')}` : ''}
        {outcomes.length + refused.length < ended.length ? ` ${write('debrief.reading')}` : ''}
      </p>
      {refused.map(({ table, code }) => (
        <p key={table} role="alert">
          {write('debrief.refused', { table: numberOf(table), code })}
        </p>
      ))}
      {open.length > 0 ? (
        <button type="button" class="button button-main" onClick={() => (presenting.value = 0)}>
          {writeAfter('present')}
        </button>
      ) : null}
      {secret.length > 0 ? (
        <p>{writeAfter('present.waits', { scenarios: listed(secret.map((id) => tell(titleOf(id)))) })}</p>
      ) : null}
      <AfterTables
        roster={roster}
        cards={cards.filter(({ stage }) => stage === 'closed')}
        lookAt={(table) => (looked.value = table)}
      />
      {scenarios.map((id) => (
        <section key={id} aria-label={tell(titleOf(id))}>
          <h2 class="debrief-scenario" id={`scenario-${id}`}>
            {tell(titleOf(id))}
          </h2>
          {sheetsOf(id).map((one) => (
            <Fragment key={one.id}>{one.slide}</Fragment>
          ))}
        </section>
      ))}
      <Observations roster={roster} />
      <Ask />
      <ClosingNote of={roster.class} cards={cards} />
    </div>
  );
}

interface Slide {
  readonly id: string;
  readonly slide: ComponentChildren;
}

function scenarioSheets(id: string, outcomes: readonly Outcome[]): readonly Slide[] {
  const sheet = (part: string, title: string, lead: string | undefined, content: ComponentChildren): Slide => ({
    id: `${part}-${id}`,
    slide: (
      <Sheet id={`${part}-${id}`} under={`scenario-${id}`} title={title} {...(lead !== undefined && { lead })}>
        {content}
      </Sheet>
    ),
  });
  return [
    sheet('endings', write('debrief.endings'), undefined, <EndingRows outcomes={outcomes} />),
    sheet('space', writeAfter('space.title'), writeAfter('space.lead'), <ClassSpace outcomes={outcomes} />),
    sheet('worth', write('debrief.worth'), write('debrief.worth.lead'), <WorthRows outcomes={outcomes} />),
    sheet('stances', write('debrief.stances'), write('debrief.stances.lead'), <SideBySide outcomes={outcomes} />),
  ];
}

function Ask() {
  return (
    <Sheet id="ask" title={write('debrief.ask')}>
      <ol class="ask">
        {QUESTIONS.map((key) => (
          <li key={key}>{write(key)}</li>
        ))}
      </ol>
    </Sheet>
  );
}
