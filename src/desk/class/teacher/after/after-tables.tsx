import type { RosterNews, TableCard } from '../../../../wire/class-news.ts';
import { Sheet } from '../../../debrief/sheet.tsx';
import { act, dossiers, hostNow } from '../office.ts';
import { Order } from '../order.tsx';
import { isPlayed } from '../outcomes.ts';
import { PROJECTOR } from '../seating.ts';
import { spanOf } from '../span.ts';
import { Sure } from '../sure.tsx';
import { whereWords } from '../table-card.tsx';
import { numberOf, tableName } from '../table-name.ts';
import { useTicking } from '../ticking.ts';
import { write as writeDesk } from '../words.ts';
import { write } from './words.ts';
import './after-desk.css';

const FIVE_MINUTES = 300;

interface Props {
  readonly roster: RosterNews;
  readonly cards: readonly TableCard[];
  readonly lookAt: (table: string) => void;
}

/** What the teacher may do with each table that is over: look back at it, open its cards, let it look for one text. */
export function AfterTables({ roster, cards, lookAt }: Props) {
  const wall = roster.participants.find(({ participant }) => participant === PROJECTOR)?.place?.table;
  return (
    <Sheet id="after-tables" title={write('tables.title')} lead={write('tables.lead')}>
      {cards.length === 0 ? <p>{write('tables.none')}</p> : null}
      {cards.length > 1 ? (
        <div class="after-all">
          <Sure
            label={write('disclose.all')}
            question={write('disclose.sure.all')}
            disabled={cards.every(({ disclosed }) => disclosed)}
            order={() => act({ kind: 'disclose' })}
          />
          <Sure
            label={write('renegotiate.all')}
            question={write('disclose.sure.all')}
            disabled={cards.every(({ redrafting }) => redrafting)}
            order={() => act({ kind: 'renegotiate', seconds: FIVE_MINUTES })}
          />
        </div>
      ) : null}
      <ul class="after-tables">
        {cards.map((card) => (
          <Row key={card.table} card={card} isOnWall={wall === card.table} lookAt={lookAt} />
        ))}
      </ul>
    </Sheet>
  );
}

interface RowProps {
  readonly card: TableCard;
  readonly isOnWall: boolean;
  readonly lookAt: (table: string) => void;
}

function Row(props: RowProps) {
  const { card } = props;
  if (isPlayed(card)) return <PlayedRow {...props} />;
  return (
    <li aria-label={tableName(card)}>
      <p>
        <strong>{tableName(card)}</strong> · {whereWords(card, dossiers.value[card.scenario])}
      </p>
      <p>{write('closed.unbegun')}</p>
    </li>
  );
}

function PlayedRow({ card, isOnWall, lookAt }: RowProps) {
  const { table, ending, disclosed, redrafting } = card;
  return (
    <li aria-label={tableName(card)}>
      <p>
        <strong>{tableName(card)}</strong> ·{' '}
        {ending === undefined
          ? writeDesk('debrief.cut', { round: card.round })
          : whereWords(card, dossiers.value[card.scenario])}{' '}
        <small class="chip-stage">{write(disclosed ? 'cards.open' : 'cards.closed')}</small>
        {redrafting ? <Redrafting until={redrafting.until} content={redrafting.content.length} /> : null}
      </p>
      <div class="after-tools">
        <button
          type="button"
          class="button button-quiet"
          aria-label={write('look.at', { table: numberOf(table) })}
          onClick={() => lookAt(table)}
        >
          {write('look')}
        </button>
        <Sure
          label={write('disclose')}
          question={write('disclose.sure')}
          disabled={disclosed}
          order={() => act({ kind: 'disclose', table })}
        />
        {redrafting ? (
          <Order look="button button-quiet" order={() => act({ kind: 'settle', table })}>
            {write('settle')}
          </Order>
        ) : (
          <Sure
            label={write('renegotiate')}
            question={write('renegotiate.sure')}
            order={() => act({ kind: 'renegotiate', table, seconds: FIVE_MINUTES })}
          />
        )}
        <Order
          look="button button-quiet"
          pressed={isOnWall}
          order={() => act({ kind: 'place', participant: PROJECTOR, ...(!isOnWall && { table, as: 'public' }) })}
        >
          {write(isOnWall ? 'wall.shown' : 'wall.show')}
        </Order>
      </div>
    </li>
  );
}

function Redrafting({ until, content }: { readonly until: number; readonly content: number }) {
  useTicking();
  return (
    <span class="after-redraft">
      <strong>{write('redraft.left', { time: spanOf((until - hostNow()) / 1000) })}</strong>{' '}
      {write('redraft.content', { count: content })}
    </span>
  );
}
