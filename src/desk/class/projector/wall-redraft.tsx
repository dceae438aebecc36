import type { TableShown } from '../../../wire/class-news.ts';
import { LanguageSwitch } from '../../panels/language-switch.tsx';
import { namesOf } from '../../words/names.ts';
import { tell } from '../../words/say.ts';
import { write as writeAfter } from '../after/words.ts';
import { WorthShift } from '../after/worth-shift.tsx';
import { spanOf } from '../teacher/span.ts';
import { numberOf } from '../teacher/table-name.ts';
import { useTicking } from '../teacher/ticking.ts';
import { write } from '../teacher/words.ts';

interface Props {
  readonly shown: TableShown;
  readonly now: () => number;
}

/** The one text of a table whose cards are open: what it says, and what that is worth to each. */
export function WallRedraft({ shown: { redraft, dossier, table }, now }: Props) {
  useTicking();
  if (!redraft) return null;
  const names = namesOf(dossier);
  const written = dossier.instruments.filter(({ id }) => redraft.texts.includes(id)).flatMap((one) => one.clauses);
  return (
    <main class="wall-table wall-redraft" id="content" tabIndex={-1}>
      <header class="wall-head">
        <h1>
          {writeAfter('text.title')} <small>{write('table', { table: numberOf(table) })}</small>
        </h1>
        <p class="wall-clock">
          <span>{tell(dossier.title)}</span>
          {redraft.until === undefined ? (
            <strong>{writeAfter('text.over')}</strong>
          ) : (
            <strong role="timer">{writeAfter('text.left', { time: spanOf((redraft.until - now()) / 1000) })}</strong>
          )}
        </p>
        <div class="wall-tools">
          <LanguageSwitch />
        </div>
      </header>
      <div class="wall-redraft-body">
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <section class="wall-paper" tabIndex={0} aria-label={writeAfter('text.clauses')}>
          <p>
            <strong>{writeAfter('text.texts')}</strong>{' '}
            {redraft.texts.length === 0
              ? writeAfter('text.texts.none')
              : redraft.texts.map((id) => names.instrument(id)).join(' · ')}
          </p>
          <dl class="wall-clauses">
            {dossier.clauses
              .filter(({ id }) => written.includes(id))
              .map(({ id, title }) => (
                <div key={id}>
                  <dt>{tell(title)}</dt>
                  <dd>
                    {names.option(id, redraft.options[id])}
                    {redraft.barred[id] ? (
                      <small class="one-text-barred">
                        {writeAfter('text.barred', { parties: names.parties(redraft.barred[id]) })}
                      </small>
                    ) : null}
                  </dd>
                </div>
              ))}
          </dl>
          <p role="status">
            {redraft.content.length > 0
              ? writeAfter('text.content.who', { parties: names.parties(redraft.content) })
              : writeAfter('text.content.nobody')}
          </p>
        </section>
        <section class="wall-shift">
          <WorthShift dossier={dossier} redraft={redraft} />
        </section>
      </div>
    </main>
  );
}
