import { ABSENT } from '../../../../scenario/model.ts';
import type { Dossier } from '../../../../wire/dossier.ts';
import { SourceList, SourceMark } from '../../../panels/sourced.tsx';
import { namesOf } from '../../../words/names.ts';
import { listed, say, tell } from '../../../words/say.ts';
import { write } from '../after/words.ts';

/** What all delegations may read before the talks: who is there, what is to be decided, and what would have to be signed. */
export function GeneralPaper({ dossier }: { readonly dossier: Dossier }) {
  const names = namesOf(dossier);
  const full = (parties: readonly string[]): string => listed(parties.map(names.party));
  return (
    <article class="dossier paper print-page general">
      <header>
        <p class="dossier-stamp small-caps">{write('general.stamp')}</p>
        <p class="typed">{tell(dossier.dates)}</p>
        <p class="dossier-title">{tell(dossier.title)}</p>
      </header>
      <p>{tell(dossier.lead)}</p>
      <section>
        <h2>{write('general.who')}</h2>
        <ul class="dossier-list">
          {dossier.order.flatMap((id) => {
            const party = dossier.parties.find((one) => one.id === id);
            return party ? (
              <li key={id}>
                <strong>{tell(party.name)}</strong>
                {party.seat === 'bot' ? <em> ({write('general.bot')})</em> : null}. {tell(party.public.text)}{' '}
                <SourceMark source={party.public.source} dossier={dossier} />
              </li>
            ) : (
              []
            );
          })}
        </ul>
      </section>
      <section>
        <h2>{write('general.what')}</h2>
        <ul class="dossier-list">
          {dossier.clauses.map(({ id, title, options }) => (
            <li key={id}>
              <strong>{tell(title)}</strong>
              {write('general.colon')}{' '}
              {options
                .filter((option) => option.id !== ABSENT)
                .map((option) => tell(option.label))
                .join(' · ')}
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{write('general.texts')}</h2>
        <ul class="dossier-list">
          {dossier.instruments.map(({ id, title, required, others }) => {
            const more = others.filter((party) => !required.includes(party));
            const slots = { text: tell(title), required: full(required) };
            return (
              <li key={id}>
                {more.length > 0
                  ? write('general.text.others', { ...slots, others: full(more) })
                  : write('general.text', slots)}
              </li>
            );
          })}
        </ul>
      </section>
      <section>
        <h2>{write('general.rounds')}</h2>
        <ol class="dossier-list">
          {dossier.rounds.map(({ id, title, when }) => (
            <li key={id}>{write('general.round', { title: tell(title), when: tell(when) })}</li>
          ))}
        </ol>
      </section>
      <section class="dossier-small">
        <h2>{say('dossier.note')}</h2>
        <p>{tell(dossier.note)}</p>
        <SourceList dossier={dossier} />
      </section>
    </article>
  );
}
