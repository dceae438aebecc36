import { useSignal } from '@preact/signals';
import type { Terms, Undertaking } from '../../table/move.ts';
import { commit } from '../host.ts';
import { CoachNote } from '../panels/coach-note.tsx';
import { Heading } from '../panels/heading.tsx';
import { WhyMove } from '../panels/why.tsx';
import { namesOf } from '../words/names.ts';
import { quoted, say } from '../words/say.ts';
import { BarredGives } from './barred-gives.tsx';
import { BesideNote } from './beside-note.tsx';
import { News, type StepProps } from './news.tsx';
import { RecordNote } from './record-note.tsx';
import { StandingNote } from './standing-note.tsx';
import { type Draft, NO_DRAFT, TermsFields, termsOf } from './terms-fields.tsx';
import { Warning } from './warning.tsx';

const AT_MOST = 2;
interface Ready {
  readonly to: string;
  readonly terms: Terms;
}

/** Two acts of one kind that fall due in the same round: there is one word a round, and one gesture. */
const crowds = (one: Undertaking, other: Undertaking): boolean =>
  one.kind !== 'sign' &&
  other.kind !== 'sign' &&
  one.kind === other.kind &&
  one.round === other.round &&
  JSON.stringify(one) !== JSON.stringify(other);

/** The corridor: up to two private offers. */
export function OffersStep({ t }: StepProps) {
  const { dossier, view } = t;
  const names = namesOf(dossier);
  const partners = view.own?.legal.offers ?? [];
  const to = useSignal('');
  const draft = useSignal<Draft>(NO_DRAFT);
  const ready = useSignal<readonly Ready[]>([]);
  const partner = partners.find((p) => p.to === to.value);
  const terms = partner && termsOf(partner, draft.value);
  const giving = partner?.give[draft.value.give];
  const full = ready.value.length >= AT_MOST;
  const sentence = ({ to: other, terms: { want, give } }: Ready) =>
    quoted(say('offers.terms', { to: names.party(other), ...names.terms({ want, give }, view.round) }));
  const add = () => {
    if (!terms) return;
    ready.value = [...ready.value, { to: to.value, terms }];
    to.value = '';
    draft.value = NO_DRAFT;
  };
  return (
    <>
      <Heading level={2}>{names.step('corridor')}</Heading>
      <div class="turn-body">
        <CoachNote lesson="offers" />
        <News t={t} />
        <p>{say(partners.length > 0 ? 'offers.lead' : 'offers.none')}</p>
        {full ? (
          <p class="turn-note">{say('offers.full')}</p>
        ) : partners.length > 0 ? (
          <fieldset class="chips">
            <legend>{say('offers.to')}</legend>
            {partners.map((p) => (
              <label key={p.to} class="choice">
                <input
                  type="radio"
                  name="partner"
                  checked={p.to === to.value}
                  onChange={() => {
                    to.value = p.to;
                    draft.value = NO_DRAFT;
                  }}
                />
                <span class="choice-name">{names.party(p.to)}</span>
                <RecordNote t={t} party={p.to} />
                {p.via ? <span class="choice-note">{say('offers.via', { party: names.party(p.via) })}</span> : null}
              </label>
            ))}
          </fieldset>
        ) : null}
        {partner && !full ? (
          <>
            <TermsFields
              partner={partner}
              draft={draft.value}
              redraft={(d) => (draft.value = d)}
              names={names}
              round={view.round}
            />
            {giving ? (
              <p class="turn-notes">
                <StandingNote standing={giving.standing} cost={giving.cost} names={names} />
                {ready.value.some((r) => crowds(r.terms.give, giving.move)) ? (
                  <Warning text={say('offers.crowded')} />
                ) : null}
              </p>
            ) : null}
            {giving && terms ? (
              <WhyMove
                t={t}
                move={{ kind: 'offer', to: partner.to, terms }}
                line={names.undertaking(giving.move, view.round)}
                standing={giving.standing}
              />
            ) : null}
            {giving ? <BesideNote t={t} beside={giving.beside} /> : null}
            <BarredGives t={t} partner={partner} />
            {terms ? <p class="turn-quote">{sentence({ to: to.value, terms })}</p> : null}
            <button type="button" class="button button-quiet" disabled={!terms} onClick={add}>
              {say('offers.add')}
            </button>
          </>
        ) : null}
        {ready.value.length > 0 ? (
          <section class="ready">
            <h3>{say('offers.list')}</h3>
            <ul>
              {ready.value.map((offer, index) => (
                <li key={sentence(offer)}>
                  <span>{sentence(offer)}</span>
                  <button
                    type="button"
                    class="button-plain"
                    aria-label={say('offers.remove.of', { to: names.party(offer.to) })}
                    onClick={() => (ready.value = ready.value.filter((_, i) => i !== index))}
                  >
                    {say('offers.remove')}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <div class="turn-foot">
        <button
          type="button"
          class="button button-main"
          onClick={() => void commit({ kind: 'offers', offers: ready.value })}
        >
          {say('offers.send', { count: ready.value.length })}
        </button>
      </div>
    </>
  );
}
