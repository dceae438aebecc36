import type { Signal } from '@preact/signals';
import { useId } from 'preact/hooks';
import type { Angle } from '../../analysis/cloud.ts';
import { REALMS, type Survey } from '../../analysis/survey.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly survey: Survey;
  readonly angle: Signal<Angle>;
  readonly nameOf: (party: number) => string;
}

/** Which outcomes are looked at, and through whose eyes. */
export function Switches({ survey, angle, nameOf }: Props) {
  const now = angle.value;
  const group = useId();
  const parties = survey.parties.map((_, p) => p);
  /** The axis that showed this party takes what the other had. */
  const turn = (axis: 'x' | 'y', party: number) => {
    const other = axis === 'x' ? 'y' : 'x';
    angle.value = { ...now, [other]: now[other] === party ? now[axis] : now[other], [axis]: party };
  };
  return (
    <div class="switches">
      <fieldset class="realms">
        <legend>{say('possible.realm')}</legend>
        {REALMS.map((realm) => (
          <label key={realm} class="choice">
            <input
              type="radio"
              name={group}
              checked={now.realm === realm}
              onChange={() => (angle.value = { ...now, realm })}
            />
            <span class="choice-name">{say(`possible.realm.${realm}`)}</span>
            <span class="choice-note">{say(`possible.realm.${realm}.hint`)}</span>
          </label>
        ))}
      </fieldset>
      {parties.length > 2 ? (
        <div class="axes">
          {(['x', 'y'] as const).map((axis) => (
            <label key={axis} class="field">
              <span>{say(`possible.choose.${axis}`)}</span>
              <select value={String(now[axis])} onChange={(event) => turn(axis, Number(event.currentTarget.value))}>
                {parties.map((p) => (
                  <option key={p} value={String(p)}>
                    {nameOf(p)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** What the marks without a word of their own mean. */
export function Key() {
  return (
    <ul class="plot-key">
      <li>
        <svg width="34" height="16" viewBox="0 0 34 16" aria-hidden="true">
          <path class="dots dots-0" d="M6 8h0" />
          <path class="dots dots-1" d="M16 8h0" />
          <path class="dots dots-2" d="M27 8h0" />
        </svg>
        {say('possible.key.dots')}
      </li>
      <li>
        <svg width="18" height="16" viewBox="0 0 18 16" aria-hidden="true">
          <path class="dots-edge-back" d="M9 8h0" />
          <path class="dots-edge" d="M9 8h0" />
        </svg>
        {say('possible.key.frontier')}
      </li>
      <li>
        <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
          <path class="plot-stairs" d="M2 3V8H13V13H24" />
        </svg>
        {say('possible.key.stairs')}
      </li>
      <li>
        <svg width="26" height="16" viewBox="0 0 26 16" aria-hidden="true">
          <rect class="plot-zone" width="26" height="16" />
          <path class="plot-none" d="M1 0V16" />
        </svg>
        {say('possible.key.zone')}
      </li>
    </ul>
  );
}
