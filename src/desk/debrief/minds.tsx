import { useSignal } from '@preact/signals';
import type { Choice, MindTerm, Reckoned } from '../../table/player.ts';
import type { ToldEvent } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import type { Debrief, Mind } from '../../wire/messages.ts';
import { explains } from '../host.ts';
import { WhatElse } from '../panels/what-else.tsx';
import { eventLine, roundTitle } from '../words/event-line.ts';
import { namesOf, signed } from '../words/names.ts';
import { say } from '../words/say.ts';
import { mindMove } from './mind-move.ts';
import '../look/minds.css';

interface Props {
  readonly dossier: Dossier;
  readonly debrief: Debrief;
}

/** What the bots weighed: first each offer that one of them turned down, then all their moves, round by round. */
export function Minds({ dossier, debrief }: Props) {
  if (debrief.minds.length === 0) return null;
  const declined = debrief.own.events.filter((e) => e.kind === 'declined' && declineOf(debrief.minds, e));
  const rounds = [...new Set(debrief.minds.map((m) => m.round))];
  return (
    <section class="minds" aria-labelledby="minds">
      <h3 id="minds">{say('minds.title')}</h3>
      <p class="sheet-lead">{say('minds.lead')}</p>
      {declined.length > 0 ? (
        <details>
          <summary>
            {say('minds.declined')} <span class="minds-count">{declined.length}</span>
          </summary>
          <ul class="minds-declined">
            {declined.map((e) => (
              <li key={e.n}>
                <p>{eventLine(dossier, e)}</p>
                <DeclinedWhy dossier={dossier} debrief={debrief} event={e} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      {rounds.map((round) => (
        <RoundMinds key={round} dossier={dossier} debrief={debrief} round={round} />
      ))}
    </section>
  );
}

/** Drawn only once it has been opened: a whole game holds hundreds of choices. */
function RoundMinds({ dossier, debrief, round }: Props & { readonly round: number }) {
  const open = useSignal(false);
  const names = namesOf(dossier);
  const minds = debrief.minds.filter((m) => m.round === round && m.chosen.length > 0);
  const parties = dossier.order.filter((party) => minds.some((m) => m.party === party));
  return (
    <details onToggle={({ currentTarget }) => (open.value = currentTarget.open)}>
      <summary>{say('minds.round', { round, title: roundTitle(dossier, round) })}</summary>
      {open.value
        ? parties.map((party) => (
            <div key={party} class="mind">
              <h4>{names.party(party)}</h4>
              {minds
                .filter((m) => m.party === party)
                .flatMap(({ chosen, step }) =>
                  chosen.map((choice, index) => (
                    <ChoicePaper key={`${step} ${index}`} dossier={dossier} choice={choice} round={round} />
                  )),
                )}
            </div>
          ))
        : null}
    </details>
  );
}

/** Why an offer was turned down; nothing where a person did it, or where the reasons are not known. */
function DeclinedWhy({ dossier, debrief, event }: Props & { readonly event: ToldEvent }) {
  const opened = useSignal(false);
  const choice = declineOf(debrief.minds, event);
  if (!choice) return null;
  const about = { kind: 'event', n: event.n, open: true } as const;
  return (
    <details class="mind" onToggle={({ currentTarget }) => (opened.value ||= currentTarget.open)}>
      <summary aria-label={say('wire.why.of', { line: eventLine(dossier, event) })}>{say('wire.why')}</summary>
      <ChoicePaper dossier={dossier} choice={choice} round={event.round} />
      {opened.value && explains() ? <WhatElse about={about} dossier={dossier} round={event.round} /> : null}
    </details>
  );
}

function declineOf(minds: readonly Mind[], { by, round, offer }: ToldEvent): Choice | undefined {
  return minds
    .filter((m) => m.party === by && m.round === round)
    .flatMap((m) => m.chosen)
    .find(({ move }) => move.kind === 'answer' && move.offer === offer && move.answer.kind === 'decline');
}

interface ChoiceProps {
  readonly dossier: Dossier;
  readonly choice: Choice;
  readonly round: number;
}

function ChoicePaper({ dossier, choice, round }: ChoiceProps) {
  const names = namesOf(dossier);
  const { move, instead } = choice;
  const declined = move.kind === 'answer' && move.answer.kind === 'decline';
  const most = Math.max(1, ...[choice, instead].flatMap((r) => (r ? Object.values(r.terms).map(Math.abs) : [])));
  const plain = declined && Object.keys(choice.terms).length === 0;
  return (
    <div class="mind-choice">
      <div>
        <p class="mind-move">{say('minds.chose', { move: mindMove(move, names, round) })}</p>
        {plain ? null : <Terms reckoned={choice} most={most} />}
      </div>
      {instead ? (
        <div class="mind-instead">
          <p class="mind-move">
            {declined ? say('minds.accepting') : say('minds.instead', { move: mindMove(instead.move, names, round) })}
          </p>
          <Terms reckoned={instead} most={most} />
        </div>
      ) : null}
    </div>
  );
}

const HALF = 50;

/** Each term by its words, its number and a bar from the middle: to the right for, to the left against. */
function Terms({ reckoned, most }: { readonly reckoned: Reckoned; readonly most: number }) {
  const { terms, score, leaning, barred } = reckoned;
  // Object.entries forgets that the keys are terms.
  const rows = Object.entries(terms) as [MindTerm, number][];
  return (
    <>
      {barred ? <p class="mind-barred">{say(`minds.barred.${barred}`)}</p> : null}
      {rows.length === 0 ? <p class="source">{say('minds.none')}</p> : null}
      <dl class="mind-terms">
        {rows
          .toSorted((a, b) => Math.abs(b[1]) - Math.abs(a[1]))
          .map(([term, points]) => {
            const width = (Math.abs(points) * HALF) / most;
            return (
              <div key={term}>
                <dt>{say(`mind.term.${term}`)}</dt>
                <dd>{signed(points)}</dd>
                <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
                  <rect
                    class={points < 0 ? 'mind-against' : 'mind-for'}
                    x={points < 0 ? HALF - width : HALF}
                    width={width}
                    height="6"
                  />
                  <rect class="mind-zero" x={HALF - 0.4} width="0.8" height="6" />
                </svg>
              </div>
            );
          })}
      </dl>
      <p class="mind-score">
        {say('minds.score', { score: score === 0 ? '0' : signed(score) })}
        {leaning === 0 ? null : ` · ${say('minds.leaning', { steps: signed(leaning) })}`}
      </p>
    </>
  );
}
