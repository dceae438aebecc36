import { useSignal } from '@preact/signals';
import { PUBLIC } from '../../../wire/class-message.ts';
import type { TableCard } from '../../../wire/class-news.ts';
import { namesOf } from '../../words/names.ts';
import { seatLink } from '../links.ts';
import { act, address, coming, dossiers, openSeats, place, reissue } from './office.ts';
import { PersonChip, stateOf } from './person-chip.tsx';
import { PersonMore } from './person-more.tsx';
import type { Participant } from './seating.ts';
import { numberOf, tableName } from './table-name.ts';
import { write } from './words.ts';

interface Props {
  readonly person: Participant;
  readonly tables: readonly TableCard[];
}

/** One name of the class list with its place, by pointer or keyboard. */
export function PersonRow({ person, tables }: Props) {
  const link = useSignal<string | undefined>(undefined);
  const copied = useSignal(false);
  const { participant, name } = person;
  const state = stateOf(person);
  // The choice stands while it is on its way: the next arrow key goes on from it.
  const at = coming.value[participant] ?? person.place;
  const value = at ? `${at.table}|${at.as}` : '';
  function seat(chosen: string): void {
    const [table = '', as = PUBLIC] = chosen.split('|');
    if (table === '') void act({ kind: 'place', participant });
    else void place({ participant, table, as });
  }
  return (
    <li class="person">
      <PersonChip person={person} look="person-name">
        {' '}
        <small class={state === 'present' ? 'hush' : ''}>{write(`person.${state}`)}</small>
      </PersonChip>
      <select aria-label={write('seat.of', { name })} value={value} onChange={(e) => seat(e.currentTarget.value)}>
        <option value="">{write('seat.none')}</option>
        {tables.map((card) => (
          <optgroup key={card.table} label={tableName(card)}>
            {seatsFor(card).map(([id, party]) => (
              <option key={id} value={`${card.table}|${id}`}>
                {write('seat.at', { table: numberOf(card.table), party })}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      <PersonMore
        person={person}
        reissue={async () => {
          const token = await reissue(participant);
          link.value = token && seatLink(address.value || location.origin, token);
          copied.value = false;
        }}
      />
      {link.value ? (
        <div class="person-link" role="status">
          <p>{write('person.link', { name })}</p>
          <code>{link.value}</code>
          <button
            type="button"
            class="button button-quiet"
            onClick={() =>
              // Where there is no clipboard (a page without https), the link can be marked by hand.
              void navigator.clipboard?.writeText(link.value ?? '').then(() => (copied.value = true))
            }
          >
            {write(copied.value ? 'person.copied' : 'person.copy')}
          </button>
          <button type="button" class="button-plain" onClick={() => (link.value = undefined)}>
            {write('close')}
          </button>
        </div>
      ) : null}
    </li>
  );
}

/** Places at a table by id with their words: seats that people may take, then watching. */
function seatsFor({ scenario, seats }: TableCard): readonly (readonly [string, string])[] {
  const dossier = dossiers.value[scenario];
  const ids = openSeats.value[scenario] ?? seats.map(({ party }) => party);
  const names = dossier && namesOf(dossier);
  return [...ids.map((id) => [id, names?.party(id) ?? id] as const), [PUBLIC, write('seat.watch')]];
}
