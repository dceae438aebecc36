import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { TableShown } from '../../wire/class-news.ts';
import { news, read, type Seated } from '../host.ts';
import { later } from '../later.tsx';
import { Icon } from '../look/icon.tsx';
import { Clock } from '../panels/clock.tsx';
import { LanguageSwitch } from '../panels/language-switch.tsx';
import { TableLeaves } from '../panels/table-leaves.tsx';
import { TableMenu } from '../panels/table-menu.tsx';
import { say, tell } from '../words/say.ts';
import { ClassTurn, Watching } from './class-turn.tsx';
import { Deadline } from './deadline.tsx';
import { speakersOf } from './holders.ts';
import { readLetters, unreadOf } from './letter-count.ts';
import { Letters } from './rooms.tsx';
import { leave } from './seat.ts';
import { write } from './words.ts';

const { Later: Room } = later(async () => (await import('../panels/room.tsx')).Room);
const { Later: Sheet, fetch: fetchSheet } = later(async () => (await import('./sheet.tsx')).Sheet);

interface Props {
  readonly shown: TableShown;
  readonly t: Seated;
}

/** The table of a class: a seat's, or that of somebody who watches. */
export function ClassTable({ shown, t }: Props) {
  const pictured = useSignal(false);
  const watching = shown.as === 'public';
  const unread = unreadOf(shown);
  const wanted = useSignal(false);
  const corridor = read.value >= t.view.round || t.view.step !== 'offers';
  useEffect(() => {
    if (watching) void fetchSheet();
  }, [watching]);
  const more = watching
    ? { icon: 'moves' as const, title: write('sheet.tab'), leaf: <Sheet key={shown.table} shown={shown} /> }
    : {
        icon: 'letter' as const,
        title: (
          <span>
            {write('letters.title')}
            {unread > 0 ? (
              <span class="badge">
                {unread} <span class="hush">{write('letters.new', { count: unread })}</span>
              </span>
            ) : null}
          </span>
        ),
        // Nobody waits for it before the first choice who has not asked for it.
        leaf: corridor || wanted.value || unread > 0 ? <Letters shown={shown} /> : null,
        opened: () => {
          wanted.value = true;
          readLetters(shown);
        },
      };
  const room = pictured.value ? (
    <Room dossier={t.dossier} view={t.view} news={news.value} />
  ) : (
    <button type="button" class="button button-quiet stage-ask" onClick={() => (pictured.value = true)}>
      {write('stage.show')} <small>{write('stage.cost')}</small>
    </button>
  );
  return (
    <TableLeaves
      t={t}
      bar={(openDossier) => <ClassBar shown={shown} t={t} openDossier={openDossier} />}
      room={room}
      moves={watching ? <Watching shown={shown} t={t} /> : <ClassTurn shown={shown} t={t} />}
      more={more}
      speaker={(party) => {
        const seat = shown.seats.find((one) => one.party === party);
        return seat && speakersOf(seat);
      }}
    />
  );
}

function ClassBar({ shown, t, openDossier }: Props & { readonly openDossier: () => void }) {
  const { dossier, view } = t;
  return (
    <header class="table-bar">
      <h1 class="table-name">{tell(dossier.title)}</h1>
      <div class="class-clock">
        <Clock dossier={dossier} view={view} inDispatch={shown.as !== 'public' && read.value < view.round} />
        <Deadline shown={shown} />
      </div>
      <div class="table-tools">
        {dossier.own ? (
          <button type="button" class="tool tool-dossier" onClick={openDossier}>
            <Icon name="dossier" />
            <span>{say('table.dossier')}</span>
          </button>
        ) : null}
        <LanguageSwitch />
        <TableMenu>
          {() => (
            <button type="button" onClick={leave}>
              {write('room.leave')}
              <small>{write('room.pin')}</small>
            </button>
          )}
        </TableMenu>
      </div>
    </header>
  );
}
