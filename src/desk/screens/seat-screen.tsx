import { useSignal } from '@preact/signals';
import { LEVELS, type Level } from '../../wire/messages.ts';
import { useIntroduction } from '../introduction.ts';
import { Heading } from '../panels/heading.tsx';
import { ScreenBar } from '../panels/screen-bar.tsx';
import { goTo } from '../screen.ts';
import { say, tell } from '../words/say.ts';
import '../look/seat.css';

const SEEDS = 1_000_000;
/** A number for a new deal: chance enters the game here and nowhere else. */
const anySeed = (): number => 1 + Math.floor(Math.random() * SEEDS);

export function SeatScreen({ scenario }: { readonly scenario: string }) {
  const dossier = useIntroduction(scenario);
  const seat = useSignal('');
  const level = useSignal<Level>('envoy');
  const practice = useSignal(true);
  const seed = useSignal(anySeed());
  if (!dossier) return <p class="moment">{say('app.loading')}</p>;
  const open = dossier.parties.filter((p) => p.seat === 'open');
  const others = dossier.parties.filter((p) => p.seat !== 'open');
  const chosen = seat.value || open[0]?.id || '';
  const go = (event: Event) => {
    event.preventDefault();
    goTo({
      kind: 'dossier',
      choice: { scenario, seat: chosen, level: level.value, seed: seed.value, practice: practice.value },
    });
  };
  return (
    <div class="seat">
      <ScreenBar back={{ kind: 'title' }} />
      <main id="content" tabIndex={-1}>
        <p class="seat-scenario typed">{tell(dossier.dates)}</p>
        <Heading level={1}>{tell(dossier.title)}</Heading>
        <form class="seat-form" onSubmit={go}>
          <fieldset>
            <legend>
              <span class="legend">{say('seat.title')}</span>
            </legend>
            <p class="legend-note">{say('seat.lead')}</p>
            <div class="seat-cards">
              {open.map((p) => (
                <label key={p.id} class="seat-card paper">
                  <input type="radio" name="seat" checked={p.id === chosen} onChange={() => (seat.value = p.id)} />
                  <span class="seat-name">{tell(p.name)}</span>
                  <span class="small-caps seat-role">
                    {say(`role.${p.role}`)}
                    {p.id === dossier.chair ? ` · ${say('chair')}` : ''}
                  </span>
                  <span class="seat-brief">{tell(p.public.text)}</span>
                </label>
              ))}
            </div>
            {others.length > 0 ? (
              <div class="seat-others">
                <h2>{say('seat.others')}</h2>
                <dl>
                  {others.map((p) => (
                    <div key={p.id}>
                      <dt>
                        {tell(p.name)} <span>{say(`role.${p.role}`)}</span>
                      </dt>
                      <dd>{tell(p.public.text)}</dd>
                    </div>
                  ))}
                </dl>
              </div>
            ) : null}
          </fieldset>
          <div class="seat-side paper">
            <fieldset>
              <legend class="legend">{say('seat.level')}</legend>
              {LEVELS.map((l) => (
                <label key={l} class="choice">
                  <input type="radio" name="level" checked={level.value === l} onChange={() => (level.value = l)} />
                  <span class="choice-name">{say(`level.${l}`)}</span>
                  <span class="choice-note">{say(`level.${l}.hint`)}</span>
                </label>
              ))}
            </fieldset>
            <label class="tick">
              <input
                type="checkbox"
                checked={practice.value}
                onChange={(event) => (practice.value = event.currentTarget.checked)}
              />
              {say('seat.practice')}
            </label>
            <details>
              <summary>{say('seat.more')}</summary>
              <label class="field">
                <span>{say('seat.seed')}</span>
                <input
                  class="number"
                  type="number"
                  min={1}
                  max={SEEDS}
                  value={seed.value}
                  onChange={(event) => (seed.value = soundSeed(event.currentTarget.valueAsNumber))}
                />
                <small>{say('seat.seed.hint')}</small>
              </label>
            </details>
            <button type="submit" class="button button-main">
              {say('seat.go')}
            </button>
          </div>
        </form>
      </main>
    </div>
  );
}

const soundSeed = (wished: number): number =>
  Number.isSafeInteger(wished) && wished >= 1 && wished <= SEEDS ? wished : anySeed();
