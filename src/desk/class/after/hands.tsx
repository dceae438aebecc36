import type { Dossier } from '../../../wire/dossier.ts';
import type { Hand } from '../../../wire/hand.ts';
import { Sheet } from '../../debrief/sheet.tsx';
import { SourceMark } from '../../panels/sourced.tsx';
import { namesOf } from '../../words/names.ts';
import { say, tell } from '../../words/say.ts';
import { write } from './words.ts';

interface Props {
  readonly dossier: Dossier;
  readonly hands: readonly Hand[];
}

/** The confidential side of every delegation, once the cards are open. */
export function Hands({ dossier, hands }: Props) {
  const names = namesOf(dossier);
  const inOrder = dossier.order.flatMap((party) => hands.filter((hand) => hand.party === party));
  return (
    <Sheet id="hands" title={write('hands.title')} lead={write('hands.lead')}>
      {inOrder.map((hand) => (
        <details key={hand.party} class="hand">
          <summary>{names.fullParty(hand.party)}</summary>
          <HandPaper dossier={dossier} hand={hand} />
        </details>
      ))}
    </Sheet>
  );
}

function HandPaper({ dossier, hand }: { readonly dossier: Dossier; readonly hand: Hand }) {
  const names = namesOf(dossier);
  return (
    <div class="hand-paper">
      <h3>{write('hands.instructions')}</h3>
      <ol>
        {hand.confidential.map(({ text, source }) => (
          <li key={text.en}>
            {tell(text)} <SourceMark source={source} dossier={dossier} />
          </li>
        ))}
      </ol>
      {hand.redLines.length > 0 ? <h3>{write('hands.lines')}</h3> : null}
      <ul>
        {hand.redLines.map(({ text, source }) => (
          <li key={text.en}>
            {tell(text)} <SourceMark source={source} dossier={dossier} />
          </li>
        ))}
      </ul>
      <h3>{write('hands.aims')}</h3>
      <ul>
        {hand.aims.map(({ text, source, worth }) => (
          <li key={text.en}>
            {tell(text)} <strong>{say('dossier.aim.worth', { worth })}</strong>{' '}
            <SourceMark source={source} dossier={dossier} />
          </li>
        ))}
      </ul>
      <h3>{write('hands.fallback')}</h3>
      <p>
        {tell(hand.fallback.text)} {write('hands.reservation', { points: hand.reservation })}
      </p>
      <h3>{write('hands.worth')}</h3>
      <table>
        <tbody>
          {dossier.clauses
            .filter(({ id }) => hand.points[id])
            .map(({ id, title, options }) => (
              <tr key={id}>
                <th scope="row">{tell(title)}</th>
                <td>
                  {options.map((option) => (
                    <span key={option.id} class="hand-option">
                      {names.option(id, option.id)} <strong>{hand.points[id]?.[option.id] ?? 0}</strong>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
