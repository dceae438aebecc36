import { type Signal, useSignal } from '@preact/signals';
import { unreachable } from '../../ground/result.ts';
import { type Answer, GROUNDS, type Ground, type Terms } from '../../table/move.ts';
import type { Offer } from '../../table/state.ts';
import type { LegalMoves } from '../../table/view.ts';
import { commit } from '../host.ts';
import { CoachNote } from '../panels/coach-note.tsx';
import { Heading } from '../panels/heading.tsx';
import { WhyMove } from '../panels/why.tsx';
import { namesOf } from '../words/names.ts';
import { quoted, say } from '../words/say.ts';
import { BesideNote } from './beside-note.tsx';
import { News, type StepProps } from './news.tsx';
import { RecordNote } from './record-note.tsx';
import { StandingNote } from './standing-note.tsx';
import { type Draft, NO_DRAFT, type Partner, TermsFields, termsOf } from './terms-fields.tsx';

type Kind = Answer['kind'] | 'lapse';
type Answers = Readonly<Record<string, Answer>>;

/** Offers that wait for this seat's answer; each is accepted, declined, countered, or left to lapse. */
export function RepliesStep({ t }: StepProps) {
  const { view } = t;
  const waiting = view.own?.legal.answers ?? [];
  const answers = useSignal<Answers>({});
  return (
    <>
      <Heading level={2}>{say(view.step === 'counters' ? 'replies.title.counters' : 'replies.title')}</Heading>
      <div class="turn-body">
        <CoachNote lesson="replies" />
        {waiting.map((legal) => {
          const offer = view.offers.find((o) => o.id === legal.offer);
          return offer ? (
            <OfferReply
              key={offer.id}
              t={t}
              offer={offer}
              legal={legal}
              partner={t.counters.find((p) => p.to === offer.from)}
              answers={answers}
            />
          ) : null;
        })}
        <News t={t} />
      </div>
      <div class="turn-foot">
        <button
          type="button"
          class="button button-main"
          onClick={() =>
            void commit({ kind: view.step === 'counters' ? 'counters' : 'replies', answers: answers.value })
          }
        >
          {say('replies.go')}
        </button>
      </div>
    </>
  );
}

interface Props extends StepProps {
  readonly offer: Offer;
  readonly legal: LegalMoves['answers'][number];
  readonly partner: Partner | undefined;
  readonly answers: Signal<Answers>;
}

function OfferReply({ t, offer, legal, partner, answers }: Props) {
  const names = namesOf(t.dossier);
  const { round } = t.view;
  const kind = useSignal<Kind>('lapse');
  const ground = useSignal<Ground | undefined>(undefined);
  const draft = useSignal<Draft>(NO_DRAFT);
  const giving = partner?.give[draft.value.give];
  const forbidden = legal.standing.kind === 'forbidden';
  const kinds: readonly Kind[] = [
    ...(forbidden ? [] : (['accept'] as const)),
    'decline',
    ...(legal.mayCounter && partner ? (['counter'] as const) : []),
    'lapse',
  ];
  const answer = (chosen: Kind, terms: Draft) => {
    kind.value = chosen;
    const { [offer.id]: _, ...others } = answers.value;
    const countered = chosen === 'counter' && partner ? termsOf(partner, terms) : undefined;
    const given = answerOf(chosen, ground.value, countered);
    answers.value = given ? { ...others, [offer.id]: given } : others;
  };
  return (
    <fieldset class="offer">
      <legend class="turn-quote">
        {quoted(
          say('replies.offer', {
            from: names.party(offer.from),
            ...names.terms(offer.terms, round),
          }),
        )}
      </legend>
      <p class="turn-notes">
        <RecordNote t={t} party={offer.from} />
      </p>
      <p class="turn-notes">
        <StandingNote standing={legal.standing} names={names} />
      </p>
      <WhyMove t={t} move={{ kind: 'accept', offer: offer.id }} line={say('verb.accept')} standing={legal.standing} />
      {forbidden ? null : <BesideNote t={t} beside={legal.beside} />}
      <div class="chips">
        {kinds.map((k) => (
          <label key={k} class="choice">
            <input type="radio" name={offer.id} checked={kind.value === k} onChange={() => answer(k, draft.value)} />
            <span class="choice-name">{say(k === 'lapse' ? 'replies.lapse' : `verb.${k}`)}</span>
          </label>
        ))}
      </div>
      {kind.value === 'decline' ? (
        <label class="field">
          <span>{say('replies.ground')}</span>
          <select
            value={ground.value ?? ''}
            onChange={(event) => {
              ground.value = GROUNDS.find((one) => one === event.currentTarget.value);
              answer('decline', draft.value);
            }}
          >
            <option value="">{say('replies.ground.none')}</option>
            {GROUNDS.map((one) => (
              <option key={one} value={one}>
                {say(`ground.${one}`)}
              </option>
            ))}
          </select>
        </label>
      ) : null}
      {kind.value === 'counter' && partner ? (
        <>
          <p>{say('replies.counter.terms')}</p>
          <TermsFields
            partner={partner}
            draft={draft.value}
            redraft={(d) => {
              draft.value = d;
              answer('counter', d);
            }}
            names={names}
            round={round}
          />
          {giving ? (
            <p class="turn-notes">
              <StandingNote standing={giving.standing} cost={giving.cost} names={names} />
            </p>
          ) : null}
          {giving ? <BesideNote t={t} beside={giving.beside} /> : null}
        </>
      ) : null}
    </fieldset>
  );
}

function answerOf(chosen: Kind, ground: Ground | undefined, terms: Terms | undefined): Answer | undefined {
  switch (chosen) {
    case 'accept':
      return { kind: 'accept' };
    case 'decline':
      return { kind: 'decline', ...(ground && { ground }) };
    case 'counter':
      return terms && { kind: 'counter', terms };
    case 'lapse':
      return undefined;
    default:
      return unreachable(chosen);
  }
}
