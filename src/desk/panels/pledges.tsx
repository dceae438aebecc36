import type { Undertaking } from '../../table/move.ts';
import type { Pledge } from '../../table/state.ts';
import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { namesOf } from '../words/names.ts';
import { quoted, say } from '../words/say.ts';

interface Props {
  readonly dossier: Dossier;
  readonly view: SeatView;
}

const dueIn = (what: Undertaking): number => (what.kind === 'sign' ? 0 : what.round);

/** Words given to this seat and by it: those still due, and, folded away, what came of the others. */
export function Pledges({ dossier, view }: Props) {
  const open = view.pledges.filter((p) => p.state === 'open');
  const past = view.pledges.filter((p) => p.state !== 'open').toReversed();
  const count = (state: Pledge['state']) => past.filter((p) => p.state === state).length;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="pledges" tabIndex={0} aria-labelledby="pledges-title">
      <h2 class="side-title" id="pledges-title">
        {say('pledges.title')}
      </h2>
      {view.pledges.length === 0 ? <p>{say('pledges.none')}</p> : null}
      <Lines dossier={dossier} view={view} pledges={open} />
      {past.length > 0 ? (
        <details open={open.length === 0 && past.length < 3}>
          <summary>
            {say('pledges.past', { kept: count('kept'), broken: count('broken'), voided: count('void') })}
          </summary>
          <Lines dossier={dossier} view={view} pledges={past} />
        </details>
      ) : null}
    </section>
  );
}

function Lines({ dossier, view, pledges }: Props & { readonly pledges: readonly Pledge[] }) {
  const names = namesOf(dossier);
  return (
    <ul>
      {pledges.map((pledge) => (
        <li key={pledge.id} class={`pledge pledge-${pledge.state}`}>
          <span>
            {quoted(
              say('pledge.line', {
                by: names.party(pledge.by),
                to: names.party(pledge.to),
                what: names.undertaking(pledge.what, pledge.state === 'open' ? view.round : dueIn(pledge.what)),
              }),
            )}
          </span>
          <strong>{say(`pledge.${pledge.state}`)}</strong>
        </li>
      ))}
    </ul>
  );
}
