import type { Signal } from '@preact/signals';
import type { Gesture } from '../../table/move.ts';
import type { Possible } from '../../table/view.ts';
import type { Seated } from '../host.ts';
import { WhyMove } from '../panels/why.tsx';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import { promisedTo } from './owed.ts';
import { forbiddenWhy, StandingNote } from './standing-note.tsx';

type PossibleGesture = Possible<Gesture>;
interface Props {
  readonly t: Seated;
  readonly chosen: Signal<PossibleGesture | undefined>;
}

/** One public gesture, or none; kinds with several addressees or choices are opened one at a time. */
export function GestureChoice({ t, chosen }: Props) {
  const all = t.view.own?.legal.gestures ?? [];
  const open = all.filter((g) => g.standing.kind !== 'forbidden');
  const barred = all.filter((g) => g.standing.kind === 'forbidden');
  const verbs = [...new Set(open.map((g) => g.move.verb))];
  const names = namesOf(t.dossier);
  return (
    <fieldset class="words">
      <legend class="legend">{say('plenary.gesture')}</legend>
      <label class="choice">
        <input
          type="radio"
          name="gesture"
          checked={chosen.value === undefined}
          onChange={() => (chosen.value = undefined)}
        />
        <span class="choice-name">{say('plenary.no-gesture')}</span>
      </label>
      {verbs.map((verb) => {
        const ways = open.filter((g) => g.move.verb === verb);
        const [only] = ways;
        return ways.length === 1 && only ? (
          <Way key={verb} t={t} chosen={chosen} gesture={only} name={names.gesture(only.move)} />
        ) : (
          <details key={verb} class="ways" open={ways.some((g) => g === chosen.value)}>
            <summary>
              {names.verb(verb)} <span class="ways-count">{ways.length}</span>
            </summary>
            {ways.map((g) => (
              <Way key={names.gesture(g.move)} t={t} chosen={chosen} gesture={g} name={wayName(t, g.move)} />
            ))}
          </details>
        );
      })}
      {barred.length > 0 ? (
        <details class="barred">
          <summary>{say('plenary.shut', { count: barred.length })}</summary>
          <ul>
            {barred.map((g) => (
              <li key={names.gesture(g.move)}>
                <strong>{names.gesture(g.move)}</strong> {forbiddenWhy(g.standing)}
                <WhyGesture t={t} gesture={g} name={names.gesture(g.move)} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </fieldset>
  );
}

function Way({ t, chosen, gesture, name }: Props & { readonly gesture: PossibleGesture; readonly name: string }) {
  const names = namesOf(t.dossier);
  const to = promisedTo(t, gesture.move);
  return (
    <>
      <label class={to.length > 0 ? 'choice choice-due' : 'choice'}>
        <input
          type="radio"
          name="gesture"
          checked={chosen.value === gesture}
          onChange={() => (chosen.value = gesture)}
        />
        <span class="choice-name">
          {name}
          {to.length > 0 ? (
            <span class="chip chip-up">{say('plenary.promised', { parties: names.parties(to) })}</span>
          ) : null}
        </span>
        <StandingNote standing={gesture.standing} cost={gesture.cost} names={names} />
      </label>
      <WhyGesture t={t} gesture={gesture} name={name} />
    </>
  );
}

function WhyGesture({
  t,
  gesture,
  name,
}: Pick<Props, 't'> & { readonly gesture: PossibleGesture; readonly name: string }) {
  return <WhyMove t={t} move={{ kind: 'gesture', gesture: gesture.move }} line={name} standing={gesture.standing} />;
}

/** Within its kind a gesture is named by addressee and detail alone. */
function wayName(t: Seated, { verb, to, choice, place, clause }: Gesture): string {
  const names = namesOf(t.dossier);
  const detail = choice
    ? names.choice(verb, choice)
    : place
      ? names.place(place)
      : clause
        ? names.clause(clause)
        : undefined;
  if (to && detail) return say('gesture.to', { verb: detail, to: names.party(to) });
  return detail ?? names.party(to);
}
