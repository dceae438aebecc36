import { useSignal } from '@preact/signals';
import { commit } from '../host.ts';
import { CoachNote } from '../panels/coach-note.tsx';
import { Heading } from '../panels/heading.tsx';
import { namesOf } from '../words/names.ts';
import { quoted, say } from '../words/say.ts';
import type { StepProps } from './news.tsx';

/** A go-between's step: which offers reach their addressee. */
export function CarriageStep({ t }: StepProps) {
  const { dossier, view } = t;
  const names = namesOf(dossier);
  const ids = view.own?.legal.carriage ?? [];
  const carry = useSignal<Readonly<Record<string, boolean>>>({});
  return (
    <>
      <Heading level={2}>{say('carriage.title')}</Heading>
      <div class="turn-body">
        <CoachNote lesson="carriage" />
        <p>{say('carriage.lead')}</p>
        {view.offers
          .filter((o) => ids.includes(o.id))
          .map((o) => (
            <fieldset key={o.id} class="offer">
              <legend>{say('carriage.between', { from: names.party(o.from), to: names.party(o.to) })}</legend>
              <p class="turn-quote">
                {quoted(
                  say('replies.offer', {
                    from: names.party(o.from),
                    ...names.terms(o.terms, view.round),
                  }),
                )}
              </p>
              <div class="chips">
                {[true, false].map((yes) => (
                  <label key={String(yes)} class="choice">
                    <input
                      type="radio"
                      name={o.id}
                      checked={carry.value[o.id] === yes}
                      onChange={() => (carry.value = { ...carry.value, [o.id]: yes })}
                    />
                    <span class="choice-name">{say(yes ? 'verb.carry' : 'verb.hold')}</span>
                  </label>
                ))}
              </div>
            </fieldset>
          ))}
      </div>
      <div class="turn-foot">
        <button
          type="button"
          class="button button-main"
          onClick={() => void commit({ kind: 'carriage', carry: carry.value })}
        >
          {say('carriage.go')}
        </button>
      </div>
    </>
  );
}
