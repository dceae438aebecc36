import { EVERYBODY } from '../../../wire/class-message.ts';
import type { TableCard } from '../../../wire/class-news.ts';
import type { Dossier } from '../../../wire/dossier.ts';
import { stepOf } from '../../panels/clock.tsx';
import { namesOf } from '../../words/names.ts';
import { tell } from '../../words/say.ts';
import { dossiers, heardAt, hostNow, titleOf, watch } from './office.ts';
import { tableName } from './table-name.ts';
import { TimeLeft } from './time-left.tsx';
import { write } from './words.ts';
import './asked.css';

interface Props {
  readonly card: TableCard;
  readonly isChosen: boolean;
  /** The class plays several scenarios. */
  readonly named: boolean;
  /** Nobody was placed there yet. */
  readonly spare: boolean;
}

/** One table at a glance; pressed, it is opened beside. */
export function TableCardView({ card, isChosen, named, spare }: Props) {
  const dossier = dossiers.value[card.scenario];
  const unheard = card.asked - (heardAt.value[card.table] ?? 0);
  const all = card.waiting.length === card.seats.length;
  return (
    <li class={isChosen ? 'table-card table-chosen' : 'table-card'}>
      <h3>
        <button type="button" aria-pressed={isChosen} onClick={() => void watch(card.table, 'facilitator')}>
          {tableName(card)}
        </button>
        <small class={`chip-stage chip-${card.stage}`}>{stageWords(card, dossier)}</small>
      </h3>
      {unheard > 0 && !isChosen ? (
        <p class="table-asked" role="status">
          {write('table.asked', { count: unheard })}
        </p>
      ) : null}
      {named ? <p class="table-scenario">{tell(titleOf(card.scenario))}</p> : null}
      <p class="table-now">
        <strong>{whereWords(card, dossier)}</strong> <TimeLeft timing={card} now={hostNow} />
      </p>
      {spare && card.stage === 'preparing' ? <p class="table-waits">{write('table.spare')}</p> : null}
      <ul class="table-seats">
        {card.seats.map(({ party, bot, people }) => (
          <li key={party} class={card.waiting.includes(party) && card.stage === 'running' ? 'seat-waited' : ''}>
            <span class="seat-party">{dossier ? namesOf(dossier).party(party) : '…'}</span>
            <span class="seat-people">
              {people.map((one) => (
                <span key={one.participant} class={one.present ? 'person-present' : 'person-away'}>
                  <i class="presence" aria-hidden="true" />
                  {one.name}
                  {one.present ? null : <small> {write('person.away')}</small>}
                </span>
              ))}
              {bot ? <span class="badge-bot">{write('seat.bot')}</span> : null}
            </span>
          </li>
        ))}
      </ul>
      {card.stage === 'running' && card.waiting.length > 0 ? (
        <p class="table-waits">
          {all
            ? write('table.waits.all')
            : write('table.waits', {
                parties: dossier ? namesOf(dossier).parties(card.waiting) : '…',
              })}
        </p>
      ) : null}
    </li>
  );
}

function stageWords({ stage, pause }: TableCard, dossier: Dossier | undefined): string {
  if (stage === 'paused' && pause?.why === EVERYBODY) return write('paused.all');
  if (stage === 'paused' && pause && pause.why !== 'facilitator' && dossier)
    return write('paused.for', { party: namesOf(dossier).party(pause.why) });
  return write(`stage.${stage}`);
}

export function whereWords(
  { stage, begun, step, round, endingTitle }: TableCard,
  dossier: Dossier | undefined,
): string {
  if (endingTitle) return write('table.ended', { ending: tell(endingTitle) });
  if (stage === 'closed') return write(begun ? 'table.ended.early' : 'table.ended.unbegun');
  const now = stepOf(step, false);
  return now && dossier ? write('table.where', { round, step: namesOf(dossier).step(now) }) : write('round', { round });
}
