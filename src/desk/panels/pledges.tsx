import type { Undertaking } from '../../table/move.ts';
import type { Pledge } from '../../table/state.ts';
import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';

/** Those still due first, then the latest. */
const sorted = (pledges: readonly Pledge[]): readonly Pledge[] =>
  pledges.toReversed().sort((a, b) => Number(b.state === 'open') - Number(a.state === 'open'));

const dueIn = (what: Undertaking): number => (what.kind === 'sign' ? 0 : what.round);

/** Words given to this seat and by it. */
export function Pledges({ dossier, view }: { readonly dossier: Dossier; readonly view: SeatView }) {
  const names = namesOf(dossier);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="pledges" tabIndex={0} aria-labelledby="pledges-title">
      <h2 class="side-title" id="pledges-title">
        {say('pledges.title')}
      </h2>
      {view.pledges.length === 0 ? <p>{say('pledges.none')}</p> : null}
      <ul>
        {sorted(view.pledges).map((pledge) => (
          <li key={pledge.id} class={`pledge pledge-${pledge.state}`}>
            <span>
              {say('pledge.line', {
                by: names.party(pledge.by),
                to: names.party(pledge.to),
                what: names.undertaking(pledge.what, pledge.state === 'open' ? view.round : dueIn(pledge.what)),
              })}
            </span>
            <strong>{say(`pledge.${pledge.state}`)}</strong>
          </li>
        ))}
      </ul>
    </section>
  );
}
