import type { ToldEvent } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import type { Course, Debrief } from '../../wire/messages.ts';
import { SourceNote } from '../panels/sourced.tsx';
import { eventLine, roundTitle } from '../words/event-line.ts';
import { namesOf } from '../words/names.ts';
import { say, tell } from '../words/say.ts';
import { BesideHistory } from './beside-history.tsx';
import { LaneChart } from './lane-chart.tsx';
import { StanceTable, TextTable } from './lane-table.tsx';
import { AsTable } from './outcome-table.tsx';
import { twinLanes } from './stance-lanes.tsx';
import { twinTextLanes } from './text-lanes.tsx';

/** Lines of the first parting on each side; all of them stand in the courses in words. */
const LINES = 6;

interface Props {
  readonly dossier: Dossier;
  readonly debrief: Debrief;
}

/** This course and history's in one picture, where they first part, and both in words. */
export function Real({ dossier, debrief }: Props) {
  const { own, history } = debrief;
  if (!history) return <p>{say('debrief.real.none')}</p>;
  return (
    <>
      {history.title ? <p class="history-title">{tell(history.title)}</p> : null}
      <Parting dossier={dossier} debrief={debrief} most={LINES} />
      <figure class="chart">
        <h3>{say('debrief.twin')}</h3>
        <p class="chart-lead">{say('debrief.twin.lead')}</p>
        <TwinChart dossier={dossier} debrief={debrief} history={history} />
        <AsTable name={say('debrief.twin.table')}>
          <StanceTable dossier={dossier} course={history} />
          <TextTable dossier={dossier} course={history} />
        </AsTable>
      </figure>
      <details class="as-table">
        <summary>{say('debrief.beside')}</summary>
        <BesideHistory dossier={dossier} own={own} history={history} parting={debrief.parting} />
      </details>
    </>
  );
}

interface TwinProps extends Props {
  readonly history: Course;
  /** `parties` and `clauses` of the picture; both without it. */
  readonly only?: 'parties';
}

export function TwinChart({ dossier, debrief: { own, parting }, history, only }: TwinProps) {
  const columns = Math.max(own.frames.length, history.frames.length);
  const rule = parting ? { parting: parting.round } : {};
  return (
    <>
      <LaneChart
        {...rule}
        dossier={dossier}
        label={say('debrief.stances')}
        columns={columns}
        lanes={twinLanes(dossier, own, history)}
      />
      {only ? null : (
        <LaneChart
          {...rule}
          dossier={dossier}
          label={say('debrief.text.growth')}
          columns={columns}
          lanes={twinTextLanes(dossier, own, history)}
        />
      )}
    </>
  );
}

/** The first words or deeds that differ, `most` of each at most, with the source of history's. */
export function Parting({ dossier, debrief: { own, parting, history }, most }: Props & { readonly most: number }) {
  if (!parting) return <p>{say(own.ending === '' ? 'debrief.parting.cut' : 'debrief.parting.none')}</p>;
  const { round } = parting;
  const notes = (history?.notes.filter((note) => note.round === round) ?? []).slice(0, most - 1);
  return (
    <section class="parting">
      <h3>{say('debrief.parting.at', { round, title: roundTitle(dossier, round) })}</h3>
      <div class="parting-sides">
        <Side dossier={dossier} title={say('debrief.yours')} events={parting.yours} most={most} />
        <div>
          <Side dossier={dossier} title={say('debrief.theirs')} events={parting.theirs} most={most} />
          {notes.map((note) => (
            <p key={note.text.en} class="parting-note">
              {tell(note.text)} <SourceNote source={note.source} dossier={dossier} />
            </p>
          ))}
        </div>
      </div>
    </section>
  );
}

interface SideProps {
  readonly dossier: Dossier;
  readonly title: string;
  readonly events: readonly ToldEvent[];
  readonly most: number;
}

function Side({ dossier, title, events, most }: SideProps) {
  const names = namesOf(dossier);
  return (
    <div>
      <p class="small-caps">{title}</p>
      {events.length === 0 ? <p class="source">{say('debrief.parting.silent')}</p> : null}
      <ul>
        {events.slice(0, most).map((e) => (
          <li key={e.n}>{eventLine(dossier, e, names)}</li>
        ))}
        {events.length > most ? <li>{say('debrief.parting.more', { count: events.length - most })}</li> : null}
      </ul>
    </div>
  );
}
