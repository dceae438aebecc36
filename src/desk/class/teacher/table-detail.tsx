import type { RosterNews, TableCard } from '../../../wire/class-news.ts';
import { namesOf } from '../../words/names.ts';
import { ViewSwitch } from '../projector/view-switch.tsx';
import { Asked } from './asked.tsx';
import { BackForm } from './back-form.tsx';
import { act, dossiers, hostNow } from './office.ts';
import { Order } from './order.tsx';
import { cardsOf, PROJECTOR } from './seating.ts';
import { SettingForm } from './setting-form.tsx';
import { Sure } from './sure.tsx';
import { whereWords } from './table-card.tsx';
import { tableName } from './table-name.ts';
import { TableReading } from './table-reading.tsx';
import { TimeLeft } from './time-left.tsx';
import { WordForm } from './word-form.tsx';
import { write } from './words.ts';

/** What the teacher gives at one press. */
export const MORE_SECONDS = 120;

interface Props {
  readonly card: TableCard;
  readonly roster: RosterNews;
}

/** One table: its time, its people, what the teacher may let happen, and what each side sees. */
export function TableDetail({ card, roster }: Props) {
  const { table, stage, scenario } = card;
  const dossier = dossiers.value[scenario];
  const isOn = stage === 'running' || stage === 'paused';
  const onWall = roster.participants.some((p) => p.participant === PROJECTOR && p.place?.table === table);
  return (
    <section class="detail" aria-labelledby="detail">
      <div class="detail-head">
        <h2 id="detail">{tableName(card)}</h2>
        <p>
          {whereWords(card, dossier)} <TimeLeft timing={card} now={hostNow} />
        </p>
        <Order
          look="button button-quiet"
          pressed={onWall}
          order={() => act({ kind: 'place', participant: PROJECTOR, ...(!onWall && { table, as: 'public' }) })}
        >
          {write(onWall ? 'wall.shown' : 'wall.show')}
        </Order>
        {onWall ? <ViewSwitch /> : null}
      </div>
      <fieldset class="detail-time">
        <legend>{write('detail.time')}</legend>
        {stage === 'preparing' ? (
          <Order look="button button-seal" order={() => act({ kind: 'begin', table })}>
            {write('begin')}
          </Order>
        ) : null}
        {stage === 'paused' ? (
          <Order look="button button-main" order={() => act({ kind: 'go-on', table })}>
            {write('go-on')}
          </Order>
        ) : (
          <Order look="button button-main" disabled={!isOn} order={() => act({ kind: 'pause', table })}>
            {write('pause')}
          </Order>
        )}
        <Order
          look="button button-quiet"
          disabled={!isOn}
          order={() => act({ kind: 'extend', table, seconds: MORE_SECONDS })}
        >
          {write('extend')}
        </Order>
        <Sure
          label={write('advance')}
          question={write('advance.sure')}
          disabled={!isOn}
          order={() => act({ kind: 'advance', table })}
        />
        <BackForm card={card} />
        <Sure
          label={write('close.table')}
          question={write('close.sure')}
          disabled={stage === 'closed'}
          order={() => act({ kind: 'close', table })}
        />
      </fieldset>
      <fieldset class="detail-people">
        <legend>{write('detail.people')}</legend>
        <ul>
          {card.seats.map(({ party, bot, people }) => {
            const name = dossier ? namesOf(dossier).party(party) : party;
            return (
              <li key={party}>
                <span>
                  <strong>{name}</strong> {people.map((one) => one.name).join(', ')}
                  {bot ? <span class="badge-bot">{write('seat.bot')}</span> : null}
                </span>
                <Order
                  look="button-plain"
                  disabled={!isOn}
                  label={write(bot ? 'bot.out.of' : 'bot.in.of', { party: name })}
                  order={() => act({ kind: 'bot', table, seat: party, ...(!bot && { level: card.level }) })}
                >
                  {write(bot ? 'bot.out' : 'bot.in')}
                </Order>
              </li>
            );
          })}
        </ul>
      </fieldset>
      <Asked card={card} />
      <WordForm card={card} others={cardsOf(roster)} />
      {stage === 'closed' ? null : <SettingForm card={card} />}
      <TableReading card={card} />
    </section>
  );
}
