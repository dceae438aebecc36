import type { SeatView } from '../../../table/view.ts';
import { isAnythingAgreed, sum } from '../../panels/your-side.tsx';
import { write } from './words.ts';

/** What the text was worth to this seat beside none, once nothing changes it any more. */
export function WorthThen({ view }: { readonly view: SeatView }) {
  if (!view.own) return null;
  const { text, reservation, aims } = view.own.worth;
  return (
    <div class="worth-lines">
      <p>{write(`after.worth.${countedAs(view)}`, { worth: text, reservation })}</p>
      <p>{write('after.worth.aims', { met: sum(aims.filter((a) => a.met)), all: sum(aims) })}</p>
    </div>
  );
}

/** Talks cut short with a text in force are counted by it, as those that ended. */
function countedAs(view: SeatView): 'empty' | 'signed' | 'text' | 'cut' | 'early' {
  if (!isAnythingAgreed(view)) return 'empty';
  const cut = view.own?.worth.cut;
  if (cut === 'no-text') return 'early';
  if (cut === 'as-agreed') return view.text.some(({ inForce }) => inForce) ? 'signed' : 'cut';
  return view.text.every((one) => one.inForce || one.clauses.every((c) => c.status !== 'agreed')) ? 'signed' : 'text';
}
