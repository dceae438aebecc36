import { useSignal } from '@preact/signals';
import { game } from '../game.ts';
import { Icon } from '../look/icon.tsx';
import { Delegations } from '../panels/delegations.tsx';
import { Drafts } from '../panels/draft-paper.tsx';
import { Heading } from '../panels/heading.tsx';
import { Room } from '../panels/room.tsx';
import { ScreenBar } from '../panels/screen-bar.tsx';
import { Wire } from '../panels/wire.tsx';
import { goTo } from '../screen.ts';
import { roundTitle } from '../words/event-line.ts';
import { say, tell } from '../words/say.ts';
import '../look/table.css';
import '../look/replay.css';

/** A recorded game, one round at a time, with the cards open; nothing can be moved. */
export function ReplayScreen() {
  const t = game.value;
  const at = useSignal(1);
  if (!t?.debrief) return null;
  const { dossier } = t;
  const { events, frames } = t.debrief.own;
  const last = frames.length - 1;
  const round = Math.min(at.value, last);
  const view = frames[round]?.view ?? t.view;
  const party = dossier.parties.find((p) => p.id === t.seat);
  const told = events.filter((e) => e.round <= round);
  const news = events.filter((e) => e.round === round);
  return (
    <div class="replay">
      <ScreenBar back={{ kind: 'title' }} />
      <main id="content" tabIndex={-1}>
        <div class="replay-head">
          <div>
            <p class="typed">{say('replay.lead', { party: party ? tell(party.name) : '' })}</p>
            <Heading level={1}>
              {say('replay.title')} <span>{tell(dossier.title)}</span>
            </Heading>
          </div>
          <div class="replay-buttons">
            <button
              type="button"
              class="button button-quiet"
              disabled={round <= 1}
              onClick={() => (at.value = round - 1)}
            >
              <Icon name="back" />
              {say('replay.back')}
            </button>
            <p class="replay-round" aria-live="polite">
              <strong>{say('table.round', { round, rounds: last })}</strong>
              <span>{roundTitle(dossier, round)}</span>
            </p>
            <button
              type="button"
              class="button button-main"
              disabled={round >= last}
              onClick={() => (at.value = round + 1)}
            >
              {say('replay.on')}
              <Icon name="on" />
            </button>
            <button type="button" class="button button-quiet" onClick={() => goTo({ kind: 'debrief' })}>
              {say('replay.debrief')}
            </button>
          </div>
        </div>
        <div class="replay-leaves">
          <div class="replay-left">
            <Room dossier={dossier} view={view} news={news} />
            <Delegations dossier={dossier} view={view} />
            <Drafts dossier={dossier} view={view} />
          </div>
          <Wire key={round} dossier={dossier} events={told} fresh={news[0]?.n ?? 0} live={false} />
        </div>
      </main>
    </div>
  );
}
