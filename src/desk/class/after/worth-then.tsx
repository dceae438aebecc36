import type { SeatView } from '../../../table/view.ts';
import { isAnythingAgreed, sum } from '../../panels/your-side.tsx';
import { write } from './words.ts';

/** What the text was worth to this seat beside none, once nothing changes it any more. */
export function WorthThen({ view }: { readonly view: SeatView }) {
  if (!view.own) return null;
  const { text, reservation, aims } = view.own.worth;
  const signed = view.text.every((one) => one.inForce || one.clauses.every((c) => c.status !== 'agreed'));
  return (
    <div class="worth-lines">
      {isAnythingAgreed(view) ? (
        <p>{write(signed ? 'after.worth.signed' : 'after.worth.text', { worth: text, reservation })}</p>
      ) : (
        <p>{write('after.worth.empty', { reservation })}</p>
      )}
      <p>{write('after.worth.aims', { met: sum(aims.filter((a) => a.met)), all: sum(aims) })}</p>
    </div>
  );
}
