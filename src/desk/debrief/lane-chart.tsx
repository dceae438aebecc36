import type { ComponentChildren } from 'preact';
import type { Dossier } from '../../wire/dossier.ts';
import { eventLine, roundTitle } from '../words/event-line.ts';
import { say } from '../words/say.ts';
import { show } from './show.ts';
import type { Turn } from './turning-points.ts';

/** One stretch of a lane. `tone` names its look; the word always stands in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly tone: string;
  readonly word: string;
  readonly sign?: ComponentChildren;
  readonly small?: string;
}

export interface Track {
  /** Where a lane has two courses side by side: whose this is. */
  readonly label?: string;
  readonly stretches: readonly Stretch[];
  readonly turns: readonly Turn[];
}

export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly small?: string;
  readonly tracks: readonly Track[];
}

interface Props {
  readonly dossier: Dossier;
  readonly label: string;
  /** Columns: before the first round, then the rounds. */
  readonly columns: number;
  readonly lanes: readonly Lane[];
  /** The round in which two courses part. */
  readonly parting?: number;
}

/** Lanes down, rounds across; on a narrow page each lane is a list from top to bottom. */
export function LaneChart({ dossier, label, columns, lanes, parting }: Props) {
  const rounds = Array.from({ length: columns }, (_, round) => round);
  return (
    <div class="lane-chart" style={{ '--columns': String(columns) }}>
      <div class="lane-axis" aria-hidden="true">
        {rounds.map((round) => (
          <span key={round} class={round === parting ? 'lane-tick lane-parting' : 'lane-tick'}>
            {round === 0 ? say('debrief.start') : say('debrief.round', { round })}
            {round > 0 ? <small>{roundTitle(dossier, round)}</small> : null}
          </span>
        ))}
      </div>
      <ul class="lane-list" aria-label={label}>
        {lanes.map((lane) => (
          <li key={lane.id} class="lane">
            <p class="lane-name">
              {lane.name}
              {lane.small ? <small>{lane.small}</small> : null}
            </p>
            <div class="lane-tracks">
              {lane.tracks.map((track) => (
                <LaneTrack key={track.label ?? ''} dossier={dossier} track={track} parting={parting} />
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface TrackProps {
  readonly dossier: Dossier;
  readonly track: Track;
  readonly parting: number | undefined;
}

function LaneTrack({ dossier, track: { label, stretches, turns }, parting }: TrackProps) {
  const begun = (turn: Turn): boolean => stretches.some((s) => s.from === turn.event.round);
  const loose = turns.filter((turn) => !begun(turn));
  const looseRounds = [...new Set(loose.map((turn) => turn.event.round))];
  return (
    <div class={label ? 'lane-track lane-track-named' : 'lane-track'}>
      {label ? <span class="lane-course">{label}</span> : null}
      <ol>
        {parting === undefined ? null : <li class="lane-rule" aria-hidden="true" style={place(parting, parting)} />}
        {stretches.map((s) => (
          <li key={s.from} class={`stretch tone-${s.tone}`} style={place(s.from, s.to)}>
            <span class="stretch-when">{when(s)}</span>
            <Marks dossier={dossier} turns={turns.filter((turn) => turn.event.round === s.from)} />
            <span class="stretch-word">
              {s.sign}
              <span>
                {s.word}
                {s.small ? <small> {s.small}</small> : null}
              </span>
            </span>
          </li>
        ))}
        {looseRounds.map((round) => (
          <li key={`loose-${round}`} class="stretch-loose" style={place(round, round, stretches.length > 0 ? 2 : 1)}>
            <span class="stretch-when">{say('debrief.round', { round })}</span>
            <Marks dossier={dossier} turns={loose.filter((turn) => turn.event.round === round)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Columns of a stretch, for the look of the lanes on a wide page. */
const place = (from: number, to: number, line = 1) => ({
  '--from': String(from + 1),
  '--to': String(to + 2),
  '--line': String(line),
});

const when = ({ from, to }: Stretch): string => {
  if (from === 0 && to === 0) return say('debrief.start');
  if (from === to) return say('debrief.round', { round: from });
  return from === 0 ? say('debrief.until', { round: to }) : say('debrief.rounds', { from, to });
};

/** Numbers that lead to the reasons; the same numbers stand there. */
function Marks({ dossier, turns }: { readonly dossier: Dossier; readonly turns: readonly Turn[] }) {
  if (turns.length === 0) return null;
  return (
    <span class="turn-marks">
      {turns.map(({ number, event }) => (
        <button
          key={number}
          type="button"
          class="turn-mark"
          title={eventLine(dossier, event)}
          aria-label={say('debrief.turn.to', { number, line: eventLine(dossier, event) })}
          onClick={() => show(`turn-${number}`)}
        >
          {number}
        </button>
      ))}
    </span>
  );
}
