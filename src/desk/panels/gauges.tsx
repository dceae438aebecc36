import type { SeatView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';

const WIDTH = 100;

/** The pressures that this seat may see: a drawn bar, its words and its number. */
export function Gauges({ dossier, view }: { readonly dossier: Dossier; readonly view: SeatView }) {
  const names = namesOf(dossier);
  const rows = Object.entries(view.pressures).flatMap(([path, value]) => {
    const pressure = dossier.pressures.find((p) => p.id === path.split('.')[0]);
    // A flag says nothing to the eye that the wire has not told.
    return pressure && pressure.max - pressure.min > 1 ? [{ path, value, pressure }] : [];
  });
  const scopes = ['world', 'party', 'pair'];
  rows.sort((a, b) => scopes.indexOf(a.pressure.scope) - scopes.indexOf(b.pressure.scope));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="gauges" tabIndex={0} aria-labelledby="gauges-title">
      <h2 class="side-title" id="gauges-title">
        {say('gauges.title')}
      </h2>
      {rows.length === 0 ? <p>{say('gauges.none')}</p> : null}
      <ul>
        {rows.map(({ path, value, pressure: { min, max } }) => (
          <li key={path} class="gauge">
            <span class="gauge-name">{names.pressure(path)}</span>
            <span class="gauge-value">
              {levelWord(value, min, max)}
              <span class="gauge-number">{say('gauge.value', { value, max })}</span>
            </span>
            <svg class="gauge-bar" viewBox={`0 0 ${WIDTH} 6`} preserveAspectRatio="none" aria-hidden="true">
              <rect width={WIDTH} height="6" class="gauge-rest" />
              <rect width={((value - min) * WIDTH) / (max - min)} height="6" class="gauge-fill" />
            </svg>
          </li>
        ))}
      </ul>
    </section>
  );
}

function levelWord(value: number, min: number, max: number): string {
  const third = (value - min) * 3;
  const range = max - min;
  return say(third <= range ? 'gauge.low' : third < 2 * range ? 'gauge.middling' : 'gauge.high');
}
