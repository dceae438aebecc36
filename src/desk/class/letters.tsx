import { effect, signal } from '@preact/signals';
import type { Letter, TableShown } from '../../wire/class-news.ts';
import { namesOf } from '../words/names.ts';
import { listed, localeShown } from '../words/say.ts';
import { begunLetter, keepBegun } from './begun-letter.ts';
import { letterWords } from './letter-words.ts';
import { line } from './seat.ts';
import { write } from './words.ts';

const TEACHER = 'facilitator';
/** A letter half written: kept on whatever leaf the person is meanwhile, and if the page is loaded again. */
const begun = signal(begunLetter());
effect(() => keepBegun(begun.value));

function whoIs(shown: TableShown) {
  const names = namesOf(shown.dossier);
  return (id: string): string =>
    id === TEACHER ? write('letters.facilitator') : id === shown.as ? write('letters.you') : names.party(id);
}

/** Free words: what was written to this seat and by it, newest first, and a form for more. They bind nobody. */
export function Letters({ shown }: { readonly shown: TableShown }) {
  const whose = whoIs(shown);
  const unsent = line.outbox.value.flatMap((posted) => (posted.kind === 'say' ? [posted] : []));
  return (
    <section class="letters" aria-labelledby="letters-title">
      <h2 id="letters-title">{write('letters.title')}</h2>
      {shown.as === 'public' || shown.stage === 'closed' ? null : <LetterForm shown={shown} />}
      <ol class="letter-list" aria-live="polite">
        {unsent.toReversed().map((letter) => (
          <li key={letter.once} class="letter letter-unsent paper">
            <p class="small-caps">{listed(letter.to.map(whose))}</p>
            <p class="letter-text">{letter.text}</p>
            <p class="letter-note">{write('letters.unsent')}</p>
          </li>
        ))}
        {shown.letters.toReversed().map((letter) => (
          <LetterPaper key={letter.n} letter={letter} whose={whose} />
        ))}
      </ol>
      {shown.letters.length + unsent.length === 0 ? <p class="letter-none">{write('letters.none')}</p> : null}
    </section>
  );
}

interface PaperProps {
  readonly letter: Letter;
  readonly whose: (id: string) => string;
}

function LetterPaper({ letter, whose }: PaperProps) {
  const { from, to, at } = letter;
  const { title, text } = letterWords(letter);
  const time = new Intl.DateTimeFormat(localeShown(), { hour: '2-digit', minute: '2-digit' }).format(at);
  const addressees = to === 'all' ? write('letters.all') : listed(to.map(whose));
  return (
    <li class="letter paper">
      <p class="small-caps">
        {write('letters.from', { from: whose(from), to: addressees })} <time>{time}</time>
      </p>
      {title ? <h3>{title}</h3> : null}
      <p class="letter-text">{text}</p>
    </li>
  );
}

function LetterForm({ shown }: { readonly shown: TableShown }) {
  const whose = whoIs(shown);
  const { to, text } = begun.value;
  const others = [...shown.dossier.parties.map(({ id }) => id).filter((id) => id !== shown.as), TEACHER];
  const chosen = to.filter((id) => others.includes(id));
  const send = () => {
    if (chosen.length === 0 || text.trim() === '') return;
    void line.post<'say'>({ kind: 'say', to: chosen, text: text.trim() });
    begun.value = { to, text: '' };
  };
  return (
    <form
      class="letter-form paper"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <fieldset class="letter-to">
        <legend>{write('letters.to')}</legend>
        {others.map((id) => (
          <label key={id} class="choice">
            <input
              type="checkbox"
              checked={to.includes(id)}
              onChange={(event) => {
                const others = to.filter((one) => one !== id);
                begun.value = { text, to: event.currentTarget.checked ? [...others, id] : others };
              }}
            />
            <span class="choice-name">{whose(id)}</span>
          </label>
        ))}
      </fieldset>
      <label class="field">
        <span>{write('letters.text')}</span>
        <textarea
          class="entry"
          rows={3}
          maxLength={500}
          value={text}
          onInput={(event) => (begun.value = { to, text: event.currentTarget.value })}
        />
      </label>
      <div class="letter-foot">
        <small>{write('letters.binding')}</small>
        <button type="submit" class="button button-main" disabled={chosen.length === 0 || text.trim() === ''}>
          {write('letters.send')}
        </button>
      </div>
    </form>
  );
}
