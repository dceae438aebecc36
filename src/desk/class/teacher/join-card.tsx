import { useSignal } from '@preact/signals';
import type { RosterNews } from '../../../wire/class-news.ts';
import { codeLink } from '../links.ts';
import { act, address, reissue, wall } from './office.ts';
import { Order } from './order.tsx';
import { Qr } from './qr.tsx';
import { cardsOf, PROJECTOR, studentsOf } from './seating.ts';
import { tableName } from './table-name.ts';
import { TestCard } from './test-card.tsx';
import { originTyped } from './typed-address.ts';
import { wallLink } from './wall-link.ts';
import { write } from './words.ts';

/** The way in for students, and the page for the wall. */
export function JoinCard({ roster }: { readonly roster: RosterNews }) {
  const students = studentsOf(roster);
  const joined = students.filter(({ taken }) => taken).length;
  const at = address.value || location.origin;
  return (
    <section class="join-card paper" aria-labelledby="join">
      <h2 id="join">{write('join')}</h2>
      <p>{write('join.lead')}</p>
      <p class="join-url">{codeLink(at, roster.code)}</p>
      <Qr text={codeLink(at, roster.code)} label={codeLink(at, roster.code)} />
      <p class="join-code">
        <span class="hush">{write('code')} </span>
        {roster.code}
      </p>
      <p role="status">
        {joined < students.length
          ? write('join.count', { joined, expected: students.length })
          : write('join.count.free', { joined })}
      </p>
      {address.value ? null : <p class="join-wanted">{write('join.address.wanted')}</p>}
      <AddressField />
      <Wall roster={roster} />
      <TestCard roster={roster} />
    </section>
  );
}

function AddressField() {
  const typed = useSignal<string | undefined>(undefined);
  const take = (text: string): void => {
    const origin = text === '' ? '' : originTyped(text, location.protocol);
    typed.value = origin === undefined ? text : undefined;
    if (origin !== undefined) address.value = origin;
  };
  const refused = typed.value !== undefined;
  return (
    <label class="field">
      <span>{write('join.address')}</span>
      <input
        class="number"
        inputMode="url"
        autocomplete="off"
        spellcheck={false}
        placeholder="http://192.168.0.10:4173"
        value={typed.value ?? address.value}
        aria-invalid={refused}
        onChange={(e) => take(e.currentTarget.value.trim())}
      />
      <small role="alert">{refused ? write('join.address.no') : ''}</small>
    </label>
  );
}

async function openWall(): Promise<void> {
  // Opened at once, lest the browser take it for a window that nobody asked for; the address follows.
  const page = open('', 'communique-wall');
  const token = await reissue(PROJECTOR);
  if (token && page) page.location.href = wallLink(token, address.value);
}

/** The link to the projector, and what stands on it. */
function Wall({ roster }: { readonly roster: RosterNews }) {
  const place = roster.participants.find(({ participant }) => participant === PROJECTOR)?.place;
  const show = (table: string): void =>
    void act({ kind: 'place', participant: PROJECTOR, ...(table !== '' && { table, as: 'public' }) });
  return (
    <div class="wall-link">
      {wall.value ? (
        <a class="button button-main" href={wallLink(wall.value, address.value)} target="communique-wall">
          {write('wall.open')}
        </a>
      ) : (
        <Order look="button button-main" order={openWall}>
          {write('wall.open')}
        </Order>
      )}
      <label class="field">
        <span>{write('wall.shows')}</span>
        <select value={place?.table ?? ''} onChange={(e) => show(e.currentTarget.value)}>
          <option value="">{write('wall.code')}</option>
          {cardsOf(roster).map((card) => (
            <option key={card.table} value={card.table}>
              {tableName(card)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
