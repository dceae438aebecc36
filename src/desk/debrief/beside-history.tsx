import type { ToldEvent } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import type { Course, Debrief } from '../../wire/messages.ts';
import { SourceMark, SourceNote } from '../panels/sourced.tsx';
import { eventLine, roundTitle } from '../words/event-line.ts';
import { namesOf } from '../words/names.ts';
import { say, tell } from '../words/say.ts';

const TOLD: readonly ToldEvent['kind'][] = [
  'injected',
  'said',
  'gestured',
  'agreed',
  'seat-changed',
  'venue-changed',
  'signed',
  'refused',
  'in-force',
  'suspended',
];

interface Props {
  readonly dossier: Dossier;
  readonly own: Course;
  readonly history: Course;
  readonly parting: Debrief['parting'] | undefined;
}

/** This table and what really happened, round by round, side by side; the round where they part is marked. */
export function BesideHistory({ dossier, own, history, parting }: Props) {
  const rounds = Math.max(own.frames.length, history.frames.length) - 1;
  return (
    <div class="beside">
      <p class="beside-head small-caps">{say('debrief.yours')}</p>
      <p class="beside-head small-caps">{say('debrief.theirs')}</p>
      {Array.from({ length: rounds }, (_, index) => index + 1).map((round) => (
        <div key={round} class={parting?.round === round ? 'beside-round beside-parting' : 'beside-round'}>
          <h3>
            {say('debrief.round', { round })}
            {' · '}
            {roundTitle(dossier, round)}
            {parting?.round === round ? <span class="chip">{say('debrief.parting', { round })}</span> : null}
          </h3>
          <Column dossier={dossier} course={own} round={round} title={say('debrief.yours')} />
          <Column dossier={dossier} course={history} round={round} title={say('debrief.theirs')} />
        </div>
      ))}
      <div class="beside-round">
        <Ending dossier={dossier} course={own} />
        <Ending dossier={dossier} course={history} />
      </div>
    </div>
  );
}

interface ColumnProps {
  readonly dossier: Dossier;
  readonly course: Course;
  readonly round: number;
  readonly title: string;
}

function Column({ dossier, course, round, title }: ColumnProps) {
  const names = namesOf(dossier);
  const events = course.events.filter((e) => e.round === round && TOLD.includes(e.kind));
  const notes = course.notes.filter((note) => note.round === round);
  return (
    <div class="beside-column">
      <p class="beside-label small-caps">{title}</p>
      {events.length + notes.length === 0 ? <p class="source">{say('debrief.nothing-said')}</p> : null}
      {notes.map((note) => (
        <p key={note.text.en} class="beside-note">
          {tell(note.text)} <SourceMark source={note.source} dossier={dossier} />
        </p>
      ))}
      <ul>
        {events.map((e) => (
          <li key={e.n}>{eventLine(dossier, e, names)}</li>
        ))}
      </ul>
    </div>
  );
}

function Ending({ dossier, course }: { readonly dossier: Dossier; readonly course: Course }) {
  const ending = dossier.endings.find((e) => e.id === course.ending);
  if (!ending) return <div />;
  return (
    <div class="beside-ending">
      <p class="small-caps">{say(`ending.${ending.kind}`)}</p>
      <p class="beside-end">{tell(ending.title)}</p>
      <p>{tell(ending.text)}</p>
      <SourceNote source={ending.source} dossier={dossier} />
    </div>
  );
}
