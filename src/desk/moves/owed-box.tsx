import type { Signal } from '@preact/signals';
import type { Gesture, Word } from '../../table/move.ts';
import type { Possible } from '../../table/view.ts';
import { Icon } from '../look/icon.tsx';
import { namesOf } from '../words/names.ts';
import { quoted, say } from '../words/say.ts';
import type { StepProps } from './news.tsx';
import { type Debt, debtsOf, keeps } from './owed.ts';
import { Warning } from './warning.tsx';

interface Props extends StepProps {
  readonly word: Signal<Possible<Word> | undefined>;
  readonly gesture: Signal<Possible<Gesture> | undefined>;
}

/** What this seat owes and what it is owed, where it decides what to do; one click chooses what keeps a word. */
export function OwedBox({ t, word, gesture }: Props) {
  const names = namesOf(t.dossier);
  const debts = debtsOf(t);
  const now = debts.filter((d) => d.due === 'now');
  const theirs = t.view.pledges.filter(
    (p) => p.to === t.seat && p.state === 'open' && p.what.kind !== 'sign' && p.what.round <= t.view.round,
  );
  if (debts.length + theirs.length === 0) return null;
  const list = (title: string, of: readonly Debt[]) =>
    of.length > 0 ? (
      <>
        <h3>{title}</h3>
        <ul>
          {of.map((debt) => (
            <DebtLine key={debt.pledge.id} t={t} word={word} gesture={gesture} debt={debt} />
          ))}
        </ul>
      </>
    ) : null;
  return (
    <section class="owed" aria-label={say('pledges.title')}>
      {list(say('owed.title'), now)}
      {isTooMuch(now) ? <Warning text={say('owed.many')} /> : null}
      {list(
        say('owed.later'),
        debts.filter((d) => d.due === 'later'),
      )}
      {theirs.length > 0 ? (
        <>
          <h3>{say('owed.theirs')}</h3>
          <ul>
            {theirs.map((p) => (
              <li key={p.id}>
                {quoted(
                  say('owed.line.theirs', { by: names.party(p.by), what: names.undertaking(p.what, t.view.round) }),
                )}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </section>
  );
}

function DebtLine({ t, word, gesture, debt }: Props & { readonly debt: Debt }) {
  const names = namesOf(t.dossier);
  const { to, what } = debt.pledge;
  const doing = names.undertaking(what, t.view.round);
  const choose = () => {
    if (debt.word) word.value = debt.word;
    if (debt.gesture) gesture.value = debt.gesture;
  };
  const chosen = [word.value, gesture.value].some((one) => one !== undefined && keeps(one.move, what));
  const open = debt.word ?? debt.gesture;
  return (
    <li class="owed-line">
      <span>{quoted(say('owed.line', { to: names.party(to), what: doing }))}</span>
      {chosen ? (
        <strong class="owed-chosen">
          <Icon name="check" size={16} /> {say('owed.chosen')}
        </strong>
      ) : open ? (
        <button
          type="button"
          class="button button-quiet"
          aria-label={say('owed.choose.of', { what: doing })}
          onClick={choose}
        >
          {say('owed.choose')}
        </button>
      ) : debt.due === 'now' ? (
        <em>{say('owed.shut')}</em>
      ) : null}
    </li>
  );
}

/** More different acts of one kind are due now than there is room for. */
function isTooMuch(now: readonly Debt[]): boolean {
  const acts = (kind: 'word' | 'gesture') => new Set(now.flatMap((d) => (d[kind] ? [d[kind]] : []))).size;
  return acts('word') > 1 || acts('gesture') > 1;
}
