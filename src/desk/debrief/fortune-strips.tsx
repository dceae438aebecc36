import type { Realm, Survey } from '../../analysis/survey.ts';
import { say } from '../words/say.ts';
import { type Fortune, Fortunes } from './fortunes.tsx';
import { markName, markNames } from './outcome-words.ts';
import type { Chosen } from './plot-points.tsx';
import { useWidth } from './use-width.ts';

/** Yours, history's, and the one that was chosen; where none was, Nash's for comparison. */
export function fortunesOf(survey: Survey, realm: Realm, chosen: Chosen | undefined): readonly Fortune[] {
  const places = survey.places.map(({ name, utilities }): Fortune => {
    const kind = name === 'yours' ? 'yours' : 'historical';
    return { tone: kind, kind, name: markName(kind), utilities };
  });
  const shown = chosen && !chosen.kinds.some((kind) => kind === 'yours' || kind === 'historical') ? chosen : undefined;
  const nash = survey.outcomes[survey.realms[realm].named.nash[0] ?? -1];
  if (shown) {
    const [kind] = shown.kinds;
    const name = kind ? markNames(shown.kinds) : say('possible.card.other');
    return [...places, { tone: 'chosen', kind, name, utilities: shown.outcome.utilities }];
  }
  if (!nash) return places;
  return [...places, { tone: 'chosen', kind: 'nash', name: markName('nash'), utilities: nash.utilities }];
}

interface Props {
  readonly survey: Survey;
  readonly realm: Realm;
  readonly fortunes: readonly Fortune[];
  readonly nameOf: (party: number) => string;
}

export function Strips(props: Props) {
  const { width, box } = useWidth<HTMLDivElement>(640);
  return (
    <div ref={box} class="plot-box">
      <Fortunes {...props} width={width} row={56} label={say('possible.fortunes.label')} />
    </div>
  );
}

export function FortuneTable({ survey, fortunes, nameOf }: Omit<Props, 'realm'>) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{say('debrief.lane')}</th>
          <th scope="col">{say('possible.fortunes.worst')}</th>
          <th scope="col">{say('possible.mark.no-text')}</th>
          {fortunes.map(({ tone, name }) => (
            <th key={tone} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{say('possible.fortunes.best')}</th>
        </tr>
      </thead>
      <tbody>
        {survey.parties.map((party, p) => (
          <tr key={party}>
            <th scope="row">{nameOf(p)}</th>
            <td>{survey.low[p]}</td>
            <td>{survey.disagreement[p]}</td>
            {fortunes.map(({ tone, utilities }) => (
              <td key={tone}>{utilities[p]}</td>
            ))}
            <td>{survey.ideal[p]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
