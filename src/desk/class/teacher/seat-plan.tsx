import { useSignal } from '@preact/signals';
import { PUBLIC } from '../../../wire/class-message.ts';
import type { TableCard } from '../../../wire/class-news.ts';
import { namesOf } from '../../words/names.ts';
import { dossiers, openSeats, place } from './office.ts';
import { DRAGGED, PersonChip } from './person-chip.tsx';
import type { Participant } from './seating.ts';
import { tableName } from './table-name.ts';
import { write } from './words.ts';

interface Props {
  readonly tables: readonly TableCard[];
  readonly students: readonly Participant[];
}

/** Every table with its seats, onto which names can be dragged. The class list does the same by keyboard. */
export function SeatPlan({ tables, students }: Props) {
  return (
    <ul class="plan-tables">
      {tables.map((card) => (
        <li key={card.table} class="plan-table">
          <h3>
            {tableName(card)} <small class={`chip-stage chip-${card.stage}`}>{write(`stage.${card.stage}`)}</small>
          </h3>
          <ul>
            {placesOf(card).map((id) => (
              <SeatPlace key={id} card={card} as={id} students={students} />
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

const placesOf = ({ scenario, seats }: TableCard): readonly string[] => [
  ...(openSeats.value[scenario] ?? seats.map(({ party }) => party)),
  PUBLIC,
];

interface PlaceProps {
  readonly card: TableCard;
  readonly as: string;
  readonly students: readonly Participant[];
}

function SeatPlace({ card, as, students }: PlaceProps) {
  const over = useSignal(false);
  const dossier = dossiers.value[card.scenario];
  const bot = card.seats.find(({ party }) => party === as)?.bot;
  const here = students.filter((one) => one.place?.table === card.table && one.place.as === as);
  const free = bot ? write('seat.bot') : as === PUBLIC || card.stage === 'closed' ? '–' : write('seat.free');
  return (
    <li
      class={`plan-seat${over.value ? ' drop-over' : ''}`}
      onDragOver={(event) => {
        if (!event.dataTransfer?.types.includes(DRAGGED)) return;
        event.preventDefault();
        over.value = true;
      }}
      onDragLeave={() => (over.value = false)}
      onDrop={(event) => {
        event.preventDefault();
        over.value = false;
        const participant = event.dataTransfer?.getData(DRAGGED);
        if (participant) void place({ participant, table: card.table, as });
      }}
    >
      <span class="plan-party">{as === PUBLIC ? write('seat.watch') : dossier ? namesOf(dossier).party(as) : '…'}</span>
      {here.length === 0 ? <span class="plan-free">{free}</span> : null}
      {here.map((one) => (
        <PersonChip key={one.participant} person={one} look="plan-person" />
      ))}
    </li>
  );
}
