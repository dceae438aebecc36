import type { Realm, Survey } from '../../analysis/survey.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { say } from '../words/say.ts';
import { differences } from './outcome-words.ts';

interface Props {
  readonly dossier: Dossier;
  readonly survey: Survey;
  readonly realm: Realm;
  readonly nameOf: (party: number) => string;
}

/** The most that each delegation could still have gained without another losing, and a text that would have brought it. */
export function LeftOnTable({ dossier, survey, realm, nameOf }: Props) {
  const yours = survey.places.find((place) => place.name === 'yours');
  if (!yours) return null;
  const left = realm === 'all' ? yours.all : yours.withinCharts;
  const most = Math.max(1, ...left.byParty);
  const better = survey.outcomes[left.best[0] ?? -1];
  if (left.onFrontier) return <p>{say('possible.left.nothing')}</p>;
  return (
    <div class="left">
      <table class="left-table">
        <caption>{say('possible.left.caption')}</caption>
        <tbody>
          {left.byParty.map((gain, p) => (
            <tr key={survey.parties[p]}>
              <th scope="row">{nameOf(p)}</th>
              <td class="left-cell">
                <span class="left-bar" style={{ width: `${(gain / most) * 100}%` }} />
              </td>
              <td class="left-gain">
                {gain === 0 ? say('possible.left.none') : say('possible.left.points', { gain })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {better ? (
        <div class="left-better">
          <h4>{say('possible.better')}</h4>
          <p>{say('possible.better.total', { total: left.total })}</p>
          <ul>
            {differences(dossier, yours.settlement, better.settlement).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ) : null}
    </div>
  );
}
