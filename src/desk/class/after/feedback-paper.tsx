import { unreachable } from '../../../ground/result.ts';
import type { ToldEvent } from '../../../table/view.ts';
import { type Feedback, feedbackOf, type Question, type Side, type Tally } from '../../../wire/feedback.ts';
import { Icon } from '../../look/icon.tsx';
import { eventLine } from '../../words/event-line.ts';
import { namesOf } from '../../words/names.ts';
import { quoted, tell } from '../../words/say.ts';
import { write } from './words.ts';
import './after.css';

const ENDS = ['accepted', 'declined', 'countered', 'unanswered'] as const;
const WORDS = ['kept', 'broken', 'voided', 'keptToIt', 'brokenToIt'] as const;

/** What one seat did and what came of it, and two questions: on its own telephone, and on the teacher's paper. */
export function FeedbackPaper({ side, aims }: { readonly side: Side; readonly aims?: boolean }) {
  const told = feedbackOf(side);
  const { tabled, standing, offers, words, beyond, turns, questions } = told;
  return (
    <div class="own">
      <section>
        <h3>{write('own.tabled')}</h3>
        {tabled.length === 0 ? <p>{write('own.tabled.none')}</p> : <Lines side={side} events={tabled} />}
        <p>{write('own.standing', standing)}</p>
      </section>
      <section>
        <h3>{write('own.offers')}</h3>
        <p>
          {write('own.offers.made', { all: offers.made.all })} <Ends tally={offers.made} />
        </p>
        <p>
          {write('own.offers.received', { all: offers.received.all })} <Ends tally={offers.received} />
        </p>
      </section>
      <section>
        <h3>{write('own.words')}</h3>
        {WORDS.every((kind) => words[kind].length === 0) ? <p>{write('own.words.none')}</p> : null}
        {WORDS.filter((kind) => words[kind].length > 0).map((kind) => (
          <div key={kind}>
            <h4>{write(`own.words.${kind}`)}</h4>
            <Lines side={side} events={words[kind]} />
          </div>
        ))}
      </section>
      {aims ? <Aims side={side} told={told} /> : null}
      <section>
        <h3>{write('own.beyond')}</h3>
        {beyond.length === 0 ? <p>{write('own.beyond.none')}</p> : null}
        <ul>
          {beyond.map(({ event, because }) => (
            <li key={event.n}>
              <Line side={side} event={event} />
              {because ? <span class="own-because"> {tell(because)}</span> : null}
            </li>
          ))}
        </ul>
      </section>
      {turns.length > 0 ? (
        <section>
          <h3>{write('own.turns')}</h3>
          <Lines side={side} events={turns} />
        </section>
      ) : null}
      <section class="own-questions">
        <h3>{write('own.questions')}</h3>
        <ol>
          {questions.map((question) => (
            <li key={question.kind}>{asked(side, question)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function Aims({ side: { dossier }, told }: { readonly side: Side; readonly told: Feedback }) {
  return (
    <section>
      <h3>{write('own.aims')}</h3>
      <ul class="own-aims">
        {(dossier.own?.aims ?? []).map((aim) => {
          const met = told.aims.met.includes(aim.id);
          return (
            <li key={aim.id}>
              <Icon name={met ? 'check' : 'cross'} size={16} />
              <span>
                {tell(aim.text)} <strong>{write(met ? 'own.aims.met' : 'own.aims.missed')}</strong>
              </span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** Only what there was of. */
function Ends({ tally }: { readonly tally: Tally }) {
  return (
    <>
      {ENDS.filter((end) => tally[end] > 0).map((end) => (
        <span key={end} class="own-count">
          <strong>{tally[end]}</strong> {write(`own.offers.${end}`, { count: tally[end] })}
        </span>
      ))}
    </>
  );
}

interface LinesProps {
  readonly side: Side;
  readonly events: readonly ToldEvent[];
}

function Lines({ side, events }: LinesProps) {
  return (
    <ul>
      {events.map((event) => (
        <li key={event.n}>
          <Line side={side} event={event} />
        </li>
      ))}
    </ul>
  );
}

const Line = ({ side, event }: { readonly side: Side; readonly event: ToldEvent }) => (
  <>
    <span class="own-round">{write('own.round', { round: event.round })}</span> {eventLine(side.dossier, event)}
  </>
);

function asked({ dossier }: Side, question: Question): string {
  const names = namesOf(dossier);
  switch (question.kind) {
    case 'broken':
    case 'let-down':
    case 'kept': {
      const { by, to, what, round } = question.event;
      const slots = { by: names.party(by), to: names.party(to), what: names.undertaking(what, round) };
      return quoted(write(`ask.${question.kind}`, slots));
    }
    case 'declined':
    case 'beyond':
    case 'turn':
      return write(`ask.${question.kind}`, { line: eventLine(dossier, question.event) });
    case 'missed': {
      const aim = dossier.own?.aims.find(({ id }) => id === question.aim);
      return write('ask.missed', { aim: aim ? tell(aim.text) : '' });
    }
    case 'unanswered':
    case 'silent':
    case 'no-text':
    case 'text':
    case 'cut':
      return write(`ask.${question.kind}`);
    default:
      return unreachable(question);
  }
}
