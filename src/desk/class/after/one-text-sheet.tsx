import type { TableShown } from '../../../wire/class-news.ts';
import type { Hand } from '../../../wire/hand.ts';
import type { Redraft } from '../../../wire/one-text.ts';
import { Heading } from '../../panels/heading.tsx';
import { namesOf, signed } from '../../words/names.ts';
import { tell } from '../../words/say.ts';
import { line } from '../seat.ts';
import { Order } from '../teacher/order.tsx';
import { spanOf } from '../teacher/span.ts';
import { useTicking } from '../teacher/ticking.ts';
import { write } from './words.ts';
import { WorthShift } from './worth-shift.tsx';

interface Props {
  readonly shown: TableShown;
  /** Absent until they have come. */
  readonly hands: readonly Hand[] | undefined;
}

const send = (change: Redraft) => line.post<'redraft'>({ kind: 'redraft', change });

/** One text for all at the table, with their cards open: whoever has a seat changes it, everybody sees what it is worth. */
export function OneTextSheet({ shown, hands = [] }: Props) {
  const { redraft, dossier, as } = shown;
  useTicking();
  if (!redraft) return null;
  const left = redraft.until === undefined ? undefined : Math.ceil((redraft.until - line.now()) / 1000);
  const names = namesOf(dossier);
  const open = redraft.until !== undefined && as !== 'public';
  const isContent = redraft.content.includes(as);
  const written = dossier.instruments.filter(({ id }) => redraft.texts.includes(id)).flatMap((one) => one.clauses);
  const clauses = dossier.clauses.filter(({ id }) => written.includes(id));
  return (
    <section class="one-text paper" aria-labelledby="one-text">
      <header class="one-text-head">
        <Heading level={2}>
          <span id="one-text">{write('text.title')}</span>
        </Heading>
        {left === undefined ? null : (
          <p
            class={left <= 30 ? 'deadline deadline-late' : 'deadline'}
            role="timer"
            aria-label={write('text.left.label')}
          >
            {write('text.left', { time: spanOf(left) })}
          </p>
        )}
      </header>
      <p>{write(redraft.until === undefined ? 'text.over' : 'text.lead')}</p>
      <WorthShift dossier={dossier} redraft={redraft} />
      <fieldset class="one-text-texts" disabled={!open}>
        <legend>{write('text.texts')}</legend>
        {dossier.instruments.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={redraft.texts.includes(id)}
              onChange={(e) => void send({ kind: 'text', instrument: id, taken: e.currentTarget.checked })}
            />
            {tell(title)}
          </label>
        ))}
        {redraft.texts.length === 0 ? <p>{write('text.texts.none')}</p> : null}
      </fieldset>
      {clauses.length > 0 ? (
        <>
          <h3>{write('text.clauses')}</h3>
          <p class="shift-key">{write('text.points')}</p>
        </>
      ) : null}
      {clauses.map(({ id, title, options }) => (
        <details key={id} class="one-text-clause">
          <summary>
            <span>{tell(title)}</span> <strong>{names.option(id, redraft.options[id])}</strong>
            {redraft.barred[id] ? (
              <small class="one-text-barred">
                {write('text.barred', { parties: names.parties(redraft.barred[id]) })}
              </small>
            ) : null}
          </summary>
          <fieldset disabled={!open}>
            <legend class="hush">{tell(title)}</legend>
            {options.map((option) => (
              <label key={option.id} class="one-text-option">
                <input
                  type="radio"
                  name={`one-text-${id}`}
                  checked={redraft.options[id] === option.id}
                  onChange={() => void send({ kind: 'option', clause: id, option: option.id })}
                />
                <span>
                  {names.option(id, option.id)}
                  {redraft.options[id] === option.id ? null : (
                    <Difference
                      {...{ hands, clause: id, order: dossier.order, from: redraft.options[id] ?? '' }}
                      to={option.id}
                      name={names.party}
                    />
                  )}
                </span>
              </label>
            ))}
          </fieldset>
        </details>
      ))}
      <p role="status">
        {redraft.content.length > 0
          ? write('text.content.who', { parties: names.parties(redraft.content) })
          : write('text.content.nobody')}
      </p>
      {open ? (
        <Order
          look="button button-main"
          pressed={isContent}
          order={() => send({ kind: 'content', content: !isContent })}
        >
          {write('text.content')}
        </Order>
      ) : null}
    </section>
  );
}

interface DifferenceProps {
  readonly hands: readonly Hand[];
  readonly order: readonly string[];
  readonly clause: string;
  readonly from: string;
  readonly to: string;
  readonly name: (party: string) => string;
}

/** What another option of a clause adds to or takes from each, by this clause alone. */
function Difference({ hands, order, clause, from, to, name }: DifferenceProps) {
  const changes = order.flatMap((party) => {
    const points = hands.find((hand) => hand.party === party)?.points[clause];
    const by = points ? (points[to] ?? 0) - (points[from] ?? 0) : 0;
    return by === 0 ? [] : [{ party, by }];
  });
  if (hands.length === 0) return null;
  return (
    <span class="one-text-changes">
      {changes.length === 0 ? <small>{write('text.nothing')}</small> : null}
      {changes.map(({ party, by }) => (
        <small key={party} class={by > 0 ? 'shift-better' : 'shift-worse'}>
          {name(party)} {signed(by)}
        </small>
      ))}
    </span>
  );
}
