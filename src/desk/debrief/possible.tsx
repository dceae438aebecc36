import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Angle } from '../../analysis/cloud.ts';
import type { Survey } from '../../analysis/survey.ts';
import type { Dossier } from '../../wire/dossier.ts';
import type { Debrief } from '../../wire/messages.ts';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import { Blocked, Unsettled } from './blocked.tsx';
import { FortuneTable, fortunesOf, Strips } from './fortune-strips.tsx';
import { LeftOnTable } from './left-on-table.tsx';
import { OutcomeCard } from './outcome-card.tsx';
import { OutcomePlot } from './outcome-plot.tsx';
import { AsTable, OutcomeTable } from './outcome-table.tsx';
import { marksOf } from './plot-marks.ts';
import type { Chosen } from './plot-points.tsx';
import type { Search } from './search.ts';
import { Key, Switches } from './switches.tsx';
import { useWidth } from './use-width.ts';

interface Props {
  readonly dossier: Dossier;
  readonly debrief: Debrief;
  readonly search: Search;
}

/** All that could have been agreed, once the search has found it. */
export function Possible({ dossier, debrief, search }: Props) {
  const state = search.state.value;
  switch (state.kind) {
    case 'running':
      return (
        <div class="search" role="status">
          <p>{say('possible.search', { stage: say(`possible.stage.${state.stage}`) })}</p>
          <progress max={state.of} value={state.done} aria-label={say('possible.search.label')} />
          <button type="button" class="button button-quiet" onClick={search.cancel}>
            {say('possible.cancel')}
          </button>
        </div>
      );
    case 'cancelled':
    case 'failed':
      return (
        <div class="search" role="status">
          <p>{say(state.kind === 'failed' ? 'possible.failed' : 'possible.cancelled')}</p>
          <button type="button" class="button button-quiet" onClick={search.start}>
            {say('possible.again')}
          </button>
        </div>
      );
    case 'done':
      return <Pictures dossier={dossier} debrief={debrief} search={search} survey={state.survey} />;
  }
}

/** From where one looks first: the reader's own seat, against the one whose interests run most against it. */
export function firstAngle(survey: Survey, seat: string | undefined): Angle {
  const x = Math.max(0, survey.parties.indexOf(seat ?? ''));
  return { x, y: survey.rivals[x] ?? 0, realm: 'all' };
}

function Pictures({ dossier, debrief, search, survey }: Props & { readonly survey: Survey }) {
  const names = namesOf(dossier);
  const nameOf = (p: number): string => names.party(survey.parties[p]);
  const angle = useSignal<Angle>(useMemo(() => firstAngle(survey, dossier.seat), [survey]));
  const marks = useComputed(() => marksOf(survey, angle.value.realm));
  const picked = useSignal<Chosen | undefined>(undefined);
  useEffect(() => search.turn(angle.value), [angle.value]);
  const looked = search.looked.value;
  useEffect(() => {
    if (looked) picked.value = { outcome: looked, kinds: [] };
  }, [looked]);
  const { width, box } = useWidth<HTMLDivElement>(640);
  const chosen = picked.value ?? marks.value[0];
  if (!chosen) return null;
  const cloud = search.cloud.value;
  const here = cloud && sameAngle(cloud, angle.value) ? cloud : undefined;
  const figures = survey.realms[angle.value.realm];
  const yours = survey.places.find((place) => place.name === 'yours');
  const left = angle.value.realm === 'all' ? yours?.all : yours?.withinCharts;
  return (
    <div class="possible">
      <Switches survey={survey} angle={angle} nameOf={nameOf} />
      <figure class="chart">
        <h3>
          {left?.onFrontier === false
            ? say('possible.finding.better', { count: left.improvements })
            : say('possible.finding.frontier')}
        </h3>
        <p class="chart-lead">
          {say('possible.lead', { outcomes: figures.outcomes, zone: figures.zone, frontier: figures.frontier })}{' '}
          {survey.whole ? null : (
            <strong class="chip chip-sample">
              {say('possible.sample', { looked: survey.looked, total: survey.total })}
            </strong>
          )}
        </p>
        <div class="possible-pair">
          <div ref={box} class="plot-box">
            <OutcomePlot
              {...{ survey, width, nameOf }}
              angle={angle.value}
              cloud={here}
              marks={marks.value}
              height={Math.round(Math.max(330, Math.min(620, width * 0.72)))}
              choice={{ chosen, choose: (next) => (picked.value = next), look: search.look }}
            />
            <Key />
          </div>
          <OutcomeCard {...{ dossier, survey, chosen, nameOf }} />
        </div>
        <AsTable name={say('possible.finding.table')}>
          <OutcomeTable {...{ dossier, survey, nameOf }} marks={marks.value} edge={here?.edge ?? []} />
        </AsTable>
      </figure>
      <figure class="chart">
        <h3>{say('possible.fortunes')}</h3>
        <p class="chart-lead">{say('possible.fortunes.lead')}</p>
        <Strips
          survey={survey}
          realm={angle.value.realm}
          fortunes={fortunesOf(survey, angle.value.realm, picked.value)}
          nameOf={nameOf}
        />
        <AsTable name={say('possible.fortunes')}>
          <FortuneTable
            survey={survey}
            fortunes={fortunesOf(survey, angle.value.realm, picked.value)}
            nameOf={nameOf}
          />
        </AsTable>
      </figure>
      <div class="possible-two">
        <section class="chart">
          <h3>{say('possible.left')}</h3>
          <LeftOnTable {...{ dossier, survey, nameOf }} realm={angle.value.realm} />
        </section>
        <section class="chart">
          <h3>{say('possible.blocked')}</h3>
          <Unsettled dossier={dossier} course={debrief.own} />
          <Blocked dossier={dossier} survey={survey} />
        </section>
      </div>
    </div>
  );
}

const sameAngle = (a: Angle, b: Angle): boolean => a.x === b.x && a.y === b.y && a.realm === b.realm;
