import type { Dossier } from '../../wire/dossier.ts';
import type { Debrief } from '../../wire/messages.ts';
import { Icon } from '../look/icon.tsx';
import { say, tell } from '../words/say.ts';

/** The capital's last word, and which of its hopes came about. */
export function CapitalAnswer({ dossier, debrief }: { readonly dossier: Dossier; readonly debrief: Debrief }) {
  return (
    <div class="debrief-pair">
      {debrief.answer ? (
        <section class="paper sheet" aria-labelledby="capital">
          <h2 id="capital">{say('debrief.capital')}</h2>
          <p class="typed debrief-answer">{tell(debrief.answer)}</p>
        </section>
      ) : null}
      <section class="paper sheet" aria-labelledby="aims">
        <h2 id="aims">{say('debrief.aims')}</h2>
        <ul class="aims">
          {(dossier.own?.aims ?? []).map((aim) => {
            const met = debrief.aims.find((a) => a.aim === aim.id)?.met ?? false;
            return (
              <li key={aim.id} class={met ? 'aim-met' : 'aim-unmet'}>
                <Icon name={met ? 'check' : 'cross'} />
                <span>{tell(aim.text)}</span>
                <strong>{say(met ? 'debrief.met' : 'debrief.unmet')}</strong>
              </li>
            );
          })}
        </ul>
      </section>
    </div>
  );
}
