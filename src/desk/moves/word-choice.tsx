import type { Signal } from '@preact/signals';
import type { Word } from '../../table/move.ts';
import type { Possible } from '../../table/view.ts';
import type { Seated } from '../host.ts';
import { WhyMove } from '../panels/why.tsx';
import { namesOf } from '../words/names.ts';
import { say } from '../words/say.ts';
import { promisedTo } from './owed.ts';
import { forbiddenWhy, StandingNote } from './standing-note.tsx';

type PossibleWord = Possible<Word>;
interface Props {
  readonly t: Seated;
  readonly chosen: Signal<PossibleWord | undefined>;
}

/** The word on the text: clause by clause, those up for decision first. */
export function WordChoice({ t, chosen }: Props) {
  const { view } = t;
  const words = view.own?.legal.words ?? [];
  const clauses = [...new Set(words.map((w) => w.move.clause))];
  const up = clauses.filter((c) => view.up.includes(c));
  const others = clauses.filter((c) => !view.up.includes(c));
  return (
    <fieldset class="words">
      <legend class="legend">{say('plenary.word')}</legend>
      <label class="choice">
        <input
          type="radio"
          name="word"
          checked={chosen.value === undefined}
          onChange={() => (chosen.value = undefined)}
        />
        <span class="choice-name">{say('plenary.no-word')}</span>
      </label>
      {up.map((clause) => (
        <ClauseWords key={clause} t={t} chosen={chosen} clause={clause} up />
      ))}
      {others.length > 0 ? (
        <details class="others" open={up.length === 0 || others.includes(chosen.value?.move.clause ?? '')}>
          <summary>{say('plenary.other')}</summary>
          {others.map((clause) => (
            <ClauseWords key={clause} t={t} chosen={chosen} clause={clause} />
          ))}
        </details>
      ) : null}
    </fieldset>
  );
}

function ClauseWords({ t, chosen, clause, up = false }: Props & { readonly clause: string; readonly up?: boolean }) {
  const names = namesOf(t.dossier);
  const words = (t.view.own?.legal.words ?? []).filter((w) => w.move.clause === clause);
  const open = words.filter((w) => w.standing.kind !== 'forbidden');
  const barred = words.filter((w) => w.standing.kind === 'forbidden');
  return (
    <fieldset class="clause-words">
      <legend class="clause-name">
        {names.clause(clause)}
        {up ? <span class="chip chip-up">{say('plenary.up')}</span> : null}
      </legend>
      {open.map((word) => (
        <WordRadio key={`${word.move.verb} ${optionOf(word.move)}`} t={t} chosen={chosen} word={word} />
      ))}
      {barred.length > 0 ? (
        <details class="barred">
          <summary>{say('plenary.shut', { count: barred.length })}</summary>
          <ul>
            {barred.map((word) => (
              <li key={`${word.move.verb} ${optionOf(word.move)}`}>
                <strong>{wordLabel(t, word.move)}</strong> {forbiddenWhy(word.standing)}
                <WhyWord t={t} word={word} />
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </fieldset>
  );
}

function WordRadio({ t, chosen, word }: Props & { readonly word: PossibleWord }) {
  const names = namesOf(t.dossier);
  const { move } = word;
  const to = promisedTo(t, move);
  return (
    <>
      <label class={to.length > 0 ? 'choice choice-due' : 'choice'}>
        <input type="radio" name="word" checked={chosen.value === word} onChange={() => (chosen.value = word)} />
        <span class="choice-name">
          {wordLabel(t, move)}
          {to.length > 0 ? (
            <span class="chip chip-up">{say('plenary.promised', { parties: names.parties(to) })}</span>
          ) : null}
        </span>
        {move.verb === 'object' ? null : <span class="choice-note">{backing(t, move.clause, move.option)}</span>}
        <StandingNote standing={word.standing} cost={word.cost} names={names} />
      </label>
      <WhyWord t={t} word={word} />
    </>
  );
}

const WhyWord = ({ t, word }: { readonly t: Seated; readonly word: PossibleWord }) => (
  <WhyMove t={t} move={{ kind: 'word', word: word.move }} line={wordLabel(t, word.move)} standing={word.standing} />
);

const optionOf = (word: Word): string => (word.verb === 'object' ? '' : word.option);

function wordLabel(t: Seated, word: Word): string {
  const names = namesOf(t.dossier);
  if (word.verb !== 'object') {
    return say('gesture.detail', { verb: names.verb(word.verb), detail: names.option(word.clause, word.option) });
  }
  const settled = t.view.text.some((text) =>
    text.clauses.some((c) => c.clause === word.clause && (c.status === 'agreed' || c.status === 'reserved')),
  );
  return say(settled ? 'plenary.option.reopen' : 'plenary.option.object');
}

/** Who stands behind an option, and whose word it would still need with one's own. */
function backing(t: Seated, clause: string, option: string): string {
  const names = namesOf(t.dossier);
  const brackets = t.view.text
    .flatMap((text) => text.clauses.filter((c) => c.clause === clause))
    .flatMap((c) => c.brackets);
  const behind = brackets.find((b) => b.option === option)?.behind ?? [];
  const stood =
    behind.length > 0 ? say('plenary.behind', { parties: names.parties(behind) }) : say('plenary.behind.none');
  const holding = t.dossier.instruments.filter((i) => i.clauses.includes(clause));
  const missing = holding.map((i) => i.assent.filter((p) => p !== t.seat && !behind.includes(p)));
  const fewest = missing.toSorted((a, b) => a.length - b.length)[0] ?? [];
  const needed =
    fewest.length === 0 ? say('plenary.settles') : say('plenary.wanting', { parties: names.parties(fewest) });
  return `${stood} · ${needed}`;
}
