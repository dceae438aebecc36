import type { Cloud } from '../../analysis/cloud.ts';
import type { Survey } from '../../analysis/survey.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import { fortunesOf } from './fortune-strips.tsx';
import { Fortunes } from './fortunes.tsx';
import { OutcomePlot } from './outcome-plot.tsx';
import { differences } from './outcome-words.ts';
import { marksOf } from './plot-marks.ts';
import { Key } from './switches.tsx';

/** Both pictures stand side by side on a page of A4 and are drawn smaller there. */
const WIDTH = 470;
const HEIGHT = 350;
/** What a fortune needs above and below its strips. */
const AROUND = 90;

/** Of a better text, as many differences as stand in three lines. */
const CHANGES = 7;

interface Props {
  readonly dossier: Dossier;
  readonly survey: Survey;
  readonly cloud: Cloud;
}

/** All outcomes, the fortunes of all delegations and what was left, as the screen shows them now. */
export function HandoutPossible({ dossier, survey, cloud }: Props) {
  const names = namesOf(dossier);
  const nameOf = (p: number): string => names.party(survey.parties[p]);
  const { outcomes, zone, frontier } = survey.realms[cloud.realm];
  const yours = survey.places.find((place) => place.name === 'yours');
  const left = cloud.realm === 'all' ? yours?.all : yours?.withinCharts;
  const better = survey.outcomes[left?.best[0] ?? -1];
  const changes = yours && better ? differences(dossier, yours.settlement, better.settlement) : [];
  return (
    <>
      <p class="handout-finding">
        {left?.onFrontier === false
          ? say('possible.finding.better', { count: left.improvements })
          : say('possible.finding.frontier')}
        . {say('possible.lead', { outcomes, zone, frontier })} {say(`possible.realm.${cloud.realm}.hint`)}{' '}
        {survey.whole ? '' : say('possible.sample', { looked: survey.looked, total: survey.total })}
      </p>
      <div class="handout-pictures">
        <div>
          <OutcomePlot
            {...{ survey, cloud, nameOf }}
            angle={cloud}
            marks={marksOf(survey, cloud.realm)}
            width={WIDTH}
            height={HEIGHT}
          />
          <Key />
        </div>
        <Fortunes
          {...{ survey, nameOf }}
          realm={cloud.realm}
          fortunes={fortunesOf(survey, cloud.realm, undefined)}
          width={WIDTH}
          row={Math.min(58, (HEIGHT + 40 - AROUND) / survey.parties.length)}
          label={say('possible.fortunes.label')}
        />
      </div>
      {changes.length > 0 ? (
        <p>
          <strong>{say('possible.better')}</strong> {changes.slice(0, CHANGES).join(' · ')}
        </p>
      ) : null}
    </>
  );
}
