import type { Dossier } from '../../wire/dossier.ts';
import { canBeAsked, noteOn, Why } from '../panels/why.tsx';
import { eventLine, roundTitle } from '../words/event-line.ts';
import { namesOf } from '../words/names.ts';
import { listed, say } from '../words/say.ts';
import { textTitle } from './text-lanes.tsx';
import type { Turn } from './turning-points.ts';

/** Where the course turned, round by round, each with what decided it; the numbers are those of the pictures. */
export function TurnList({ dossier, turns }: { readonly dossier: Dossier; readonly turns: readonly Turn[] }) {
  const names = namesOf(dossier);
  if (turns.length === 0) return <p>{say('debrief.why.none')}</p>;
  const rounds = [...new Set(turns.map((turn) => turn.event.round))];
  return (
    <ol class="points">
      {rounds.map((round) => (
        <li key={round}>
          <h3>
            {say('debrief.round', { round })} · {roundTitle(dossier, round)}
          </h3>
          <ul>
            {turns
              .filter((turn) => turn.event.round === round)
              .map(({ number, event, lanes }) => (
                <li key={number} id={`turn-${number}`} tabIndex={-1} class={`point point-${event.kind}`}>
                  <p>
                    <span class="turn-number">{number}</span> {eventLine(dossier, event, names)}
                    <AlsoIn dossier={dossier} lanes={lanes.slice(1)} />
                  </p>
                  {canBeAsked(event) ? (
                    <Why
                      about={{ kind: 'event', n: event.n, open: true }}
                      line={eventLine(dossier, event, names)}
                      reasons={event.reasons ?? []}
                      dossier={dossier}
                      round={round}
                      note={noteOn(event)}
                    />
                  ) : null}
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}

/** The other texts in which the same clause was settled at once. */
function AlsoIn({ dossier, lanes }: { readonly dossier: Dossier; readonly lanes: Turn['lanes'] }) {
  const texts = lanes.flatMap((lane) => (lane.kind === 'clause' ? [textTitle(dossier, lane.instrument)] : []));
  return texts.length > 0 ? <small> {say('debrief.turn.also', { texts: listed(texts) })}</small> : null;
}
