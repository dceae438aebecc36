import type { RedraftShown } from '../../../wire/class-news.ts';
import type { Dossier } from '../../../wire/dossier.ts';
import { namesOf, signed } from '../../words/names.ts';
import { write } from './words.ts';
import './after.css';

/** Room for half a dot at both ends, in hundredths. */
const EDGE = 6;

interface Props {
  readonly dossier: Dossier;
  readonly redraft: RedraftShown;
}

/** What the one text is worth to each, beside what the table came to and what there is without any text. */
export function WorthShift({ dossier, redraft }: Props) {
  const { worth, before, fallback } = redraft;
  const names = namesOf(dossier);
  const barred = dossier.order.filter((party) => Object.values(redraft.barred).some((who) => who.includes(party)));
  const all = dossier.order.flatMap((party) => [worth[party] ?? 0, before[party] ?? 0, fallback[party] ?? 0]);
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const at = (value: number): string =>
    `${(EDGE + ((value - low) / Math.max(1, high - low)) * (100 - 2 * EDGE)).toFixed(1)}%`;
  return (
    <section class="shift" aria-label={write('text.worth')}>
      <p class="shift-verdict" role="status">
        {verdict(redraft, barred.length > 0)}
        {barred.length > 0 ? ` ${write('text.crossed', { parties: names.parties(barred), count: barred.length })}` : ''}
      </p>
      <ul class="shift-rows">
        {dossier.order.map((party) => {
          const [now, was, none] = [worth[party] ?? 0, before[party] ?? 0, fallback[party] ?? 0];
          const tone = now > was ? 'shift-better' : now < was ? 'shift-worse' : 'shift-same';
          return (
            <li key={party} class={tone}>
              <span class="shift-party">
                {names.party(party)}
                {party === dossier.seat ? <small> {write('text.yours')}</small> : null}
              </span>
              <svg class="shift-bar" aria-hidden="true">
                <line class="shift-none" x1={at(none)} x2={at(none)} y1="0" y2="100%" />
                <line class="shift-path" x1={at(was)} x2={at(now)} y1="50%" y2="50%" />
                <circle class="shift-was" cx={at(was)} cy="50%" r="6" />
                <circle class="shift-now" cx={at(now)} cy="50%" r="6" />
              </svg>
              <strong>
                {now === was ? write('text.same') : signed(now - was)}
                {now < none ? <small> {write('text.below')}</small> : null}
              </strong>
            </li>
          );
        })}
      </ul>
      <p class="shift-key">{write('text.key')}</p>
      <details class="as-table">
        <summary>{write('text.table')}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{write('text.party')}</th>
              <th scope="col">{write('text.none')}</th>
              <th scope="col">{write('text.before')}</th>
              <th scope="col">{write('text.now')}</th>
            </tr>
          </thead>
          <tbody>
            {dossier.order.map((party) => (
              <tr key={party}>
                <th scope="row">{names.party(party)}</th>
                <td>{fallback[party]}</td>
                <td>{before[party]}</td>
                <td>{worth[party]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}

function verdict({ worth, before }: RedraftShown, isBarred: boolean): string {
  const shifts = Object.entries(worth).map(([party, now]) => now - (before[party] ?? 0));
  const better = shifts.filter((by) => by > 0).length;
  const worse = shifts.filter((by) => by < 0).length;
  if (better + worse === 0) return write('text.verdict.same');
  if (worse > 0) return write('text.verdict.mixed', { better, worse });
  // What would cross somebody's red line was never there to be had.
  return write(isBarred ? 'text.verdict.barred' : 'text.verdict.better', { better });
}
