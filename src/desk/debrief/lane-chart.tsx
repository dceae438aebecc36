import type { ComponentChildren } from 'preact';
import type { Dossier } from '../../wire/dossier.ts';
import type { Course } from '../../wire/messages.ts';
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
  /** How things stood when each round opened, and at the end. */
  readonly columns: number;
  readonly lanes: readonly Lane[];
  /** The round in which two courses part. */
  readonly parting?: number;
}

/** Lanes down, rounds across; on a narrow page each lane is a list from top to bottom. */
export function LaneChart({ dossier, label, columns, lanes, parting }: Props) {
  const places = Array.from({ length: columns }, (_, at) => at);
  return (
    <div class="lane-chart" style={{ '--columns': String(columns) }}>
      <div class="lane-axis" aria-hidden="true">
        {places.map((at) => (
          <span key={at} class={tick(at, parting)}>
            {columnName(at, columns)}
            {at < columns - 1 ? <small>{roundTitle(dossier, at + 1)}</small> : null}
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
                <LaneTrack key={track.label ?? ''} {...{ dossier, track, columns, parting }} />
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
  readonly columns: number;
  readonly parting: number | undefined;
}

function LaneTrack({ dossier, track: { label, stretches, turns }, columns, parting }: TrackProps) {
  const begun = (turn: Turn): boolean => stretches.some((s) => s.from === turn.column);
  const loose = turns.filter((turn) => !begun(turn));
  const looseRounds = [...new Set(loose.map((turn) => turn.column))];
  return (
    <div class={label ? 'lane-track lane-track-named' : 'lane-track'}>
      {label ? <span class="lane-course">{label}</span> : null}
      <ol>
        {parting === undefined ? null : <li class="lane-rule" aria-hidden="true" style={place(parting, parting)} />}
        {stretches.map((s) => (
          <li key={s.from} class={`stretch tone-${s.tone}`} style={place(s.from, s.to)}>
            <span class="stretch-when">{when(s, columns)}</span>
            <Marks dossier={dossier} turns={turns.filter((turn) => turn.column === s.from)} />
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
            <span class="stretch-when">{columnName(round, columns)}</span>
            <Marks dossier={dossier} turns={loose.filter((turn) => turn.column === round)} />
          </li>
        ))}
      </ol>
    </div>
  );
}

/** Beside a longer course, how the shorter one ended stands under the same end; one that was cut short breaks off with its last round. */
export const toEnd = (
  stretches: readonly Stretch[],
  { frames, ending }: Course,
  columns: number,
): readonly Stretch[] => {
  const last = frames.length - 1;
  if (ending === '') return stretches.flatMap((s) => (s.from < last ? [{ ...s, to: Math.min(s.to, last - 1) }] : []));
  const move = (at: number): number => (at === last ? columns - 1 : at);
  return stretches.map((s) => ({ ...s, from: move(s.from), to: move(s.to) }));
};

/** Columns of a stretch, for the look of the lanes on a wide page. */
const place = (from: number, to: number, line = 1) => ({
  '--from': String(from + 1),
  '--to': String(to + 2),
  '--line': String(line),
});

/** The round of the parting by its name, and the line behind it. */
function tick(at: number, parting: number | undefined): string {
  if (at === parting) return 'lane-tick lane-tick-rule';
  return at + 1 === parting ? 'lane-tick lane-parting' : 'lane-tick';
}

/** The round that opened so, or the end. */
export const columnName = (at: number, columns: number): string =>
  at < columns - 1 ? say('debrief.round', { round: at + 1 }) : say('debrief.end');

function when({ from, to }: Stretch, columns: number): string {
  if (from === to) return columnName(from, columns);
  if (to < columns - 1) return say('debrief.rounds', { from: from + 1, to: to + 1 });
  return say('debrief.from', { round: from + 1 });
}

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
