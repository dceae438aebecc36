import { useSignal } from '@preact/signals';
import type { ComponentChild } from 'preact';
import type { RosterNews, TableCard } from '../../../../wire/class-news.ts';
import { Icon } from '../../../look/icon.tsx';
import { tell } from '../../../words/say.ts';
import { write } from '../after/words.ts';
import { dossierOf, sidesOf, titleOf } from '../office.ts';
import { isPlayed } from '../outcomes.ts';
import { cardsOf } from '../seating.ts';
import { numberOf } from '../table-name.ts';
import { DossierPapers, personsSeats } from './dossier-papers.tsx';
import { ObservationPaper } from './observation-paper.tsx';
import { OwnPapers } from './own-papers.tsx';
import { printRun } from './print-run.ts';
import { RubricPaper } from './rubric-paper.tsx';
import './papers.css';

interface Props {
  /** Scenarios to choose from. */
  readonly scenarios: readonly string[];
  /** Absent before there is a class. */
  readonly roster?: RosterNews;
}

/** Everything that a class may want on paper: before it, for those who watch, and afterwards. */
export function Papers({ scenarios, roster }: Props) {
  const chosen = useSignal<string | undefined>(undefined);
  const making = useSignal(false);
  const scenario = scenarios.find((id) => id === chosen.value) ?? scenarios[0];
  const cards = roster ? cardsOf(roster) : [];
  const over = cards.filter((card) => isPlayed(card) && card.seats.some(({ people }) => people.length > 0));
  const run = async (make: () => Promise<ComponentChild>): Promise<void> => {
    making.value = true;
    const papers = await make().finally(() => (making.value = false));
    if (papers) await printRun(papers);
  };
  if (scenario === undefined) return null;
  const button = (label: string, make: () => Promise<ComponentChild>) => (
    <button type="button" class="button button-quiet" disabled={making.value} onClick={() => void run(make)}>
      <Icon name="print" />
      {label}
    </button>
  );
  return (
    <section class="paper sheet papers" aria-labelledby="papers">
      <h2 id="papers">{write('papers.title')}</h2>
      <p class="sheet-lead">{write('papers.lead')}</p>
      {scenarios.length > 1 ? (
        <label class="field">
          <span>{write('papers.scenario')}</span>
          <select value={scenario} onChange={(e) => (chosen.value = e.currentTarget.value)}>
            {scenarios.map((id) => (
              <option key={id} value={id}>
                {tell(titleOf(id))}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      <div class="papers-row">
        {button(write('papers.dossiers'), () => dossierPapers(scenario))}
        {button(write('papers.sheet'), () => sheetPaper(scenario))}
        {button(write('papers.rubric'), async () => (
          <RubricPaper title={tell(titleOf(scenario))} />
        ))}
      </div>
      <p class="papers-note">{write('papers.dossiers.lead')}</p>
      {over.length > 0 ? (
        <>
          <div class="papers-row">
            {over.map((card) => (
              <span key={card.table}>
                {button(write('papers.own', { table: numberOf(card.table) }), () => ownPapers(card))}
              </span>
            ))}
          </div>
          <p class="papers-note">{write('papers.own.lead')}</p>
        </>
      ) : null}
      <p role="status">{making.value ? write('papers.making') : ''}</p>
    </section>
  );
}

/** Dossiers for all that a person may speak for, and the page before them. */
async function dossierPapers(scenario: string): Promise<ComponentChild> {
  const general = await dossierOf(scenario);
  if (!general) return undefined;
  const own = await Promise.all(personsSeats(general).map((seat) => dossierOf(scenario, seat)));
  return <DossierPapers general={general} own={own.flatMap((dossier) => dossier ?? [])} />;
}

async function sheetPaper(scenario: string): Promise<ComponentChild> {
  const general = await dossierOf(scenario);
  return general ? <ObservationPaper title={tell(general.title)} rounds={general.rounds.length} /> : undefined;
}

async function ownPapers(card: TableCard): Promise<ComponentChild> {
  const sides = await sidesOf(card.table);
  return sides.length > 0 ? <OwnPapers card={card} sides={sides} /> : undefined;
}
