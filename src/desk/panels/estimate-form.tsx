import type { Signal } from '@preact/signals';
import type { Dossier } from '../../wire/dossier.ts';
import { NEEDS } from '../../wire/truth.ts';
import type { Estimate, Estimates } from '../save/estimates.ts';
import { say, tell } from '../words/say.ts';
import '../look/estimate.css';

interface Props {
  readonly dossier: Dossier;
  readonly held: Signal<Estimates>;
  /** Unfolded from the start. */
  readonly open?: boolean;
}

/** Before the first word, whoever wants to may put down what they think of the others; the debrief comes back to it. */
export function EstimateForm({ dossier, held, open = false }: Props) {
  const others = dossier.parties.filter((p) => p.id !== dossier.seat);
  const note = (party: string, change: Partial<Record<keyof Estimate, string>>) => {
    const { need, priority } = { ...held.value[party], ...change };
    const known = NEEDS.find((n) => n === need);
    held.value = { ...held.value, [party]: { ...(known && { need: known }), ...(priority && { priority }) } };
  };
  return (
    <details class="estimate paper" open={open}>
      <summary>
        <span class="estimate-title">{say('estimate.title')}</span>
        <span class="estimate-optional">{say('estimate.optional')}</span>
      </summary>
      <p>{say('estimate.lead')}</p>
      <div class="estimate-rows">
        {others.map(({ id, name }) => (
          <fieldset key={id}>
            <legend>{tell(name)}</legend>
            <label class="field">
              <span>{say('estimate.need')}</span>
              <select
                value={held.value[id]?.need ?? ''}
                onChange={(event) => note(id, { need: event.currentTarget.value })}
              >
                <option value="">{say('estimate.open')}</option>
                {NEEDS.map((need) => (
                  <option key={need} value={need}>
                    {say(`estimate.need.${need}`)}
                  </option>
                ))}
              </select>
            </label>
            <label class="field">
              <span>{say('estimate.priority')}</span>
              <select
                value={held.value[id]?.priority ?? ''}
                onChange={(event) => note(id, { priority: event.currentTarget.value })}
              >
                <option value="">{say('estimate.open')}</option>
                {dossier.clauses.map((clause) => (
                  <option key={clause.id} value={clause.id}>
                    {tell(clause.title)}
                  </option>
                ))}
              </select>
            </label>
          </fieldset>
        ))}
      </div>
    </details>
  );
}
