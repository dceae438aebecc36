import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';

/** Words given to this seat and by it. */
export function Pledges({ dossier, view }: { readonly dossier: Dossier; readonly view: SeatView }) {
  const names = namesOf(dossier);
  return (
    <section class="pledges" aria-labelledby="pledges-title">
      <h2 class="side-title" id="pledges-title">
        {say('pledges.title')}
      </h2>
      {view.pledges.length === 0 ? <p>{say('pledges.none')}</p> : null}
      <ul>
        {view.pledges.toReversed().map((pledge) => (
          <li key={pledge.id} class={`pledge pledge-${pledge.state}`}>
            <span>
              {say('pledge.line', {
                by: names.party(pledge.by),
                to: names.party(pledge.to),
                what: names.undertaking(pledge.what, view.round),
              })}
            </span>
            <strong>{say(`pledge.${pledge.state}`)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
