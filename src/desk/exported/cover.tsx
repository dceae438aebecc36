import { useEffect } from 'preact/hooks';
import type { Dossier } from '../../wire/dossier.ts';
import { useIntroduction } from '../introduction.ts';
import { Lamp } from '../look/lamp.tsx';
import { KeptGames } from '../panels/kept-games.tsx';
import { LanguageSwitch } from '../panels/language-switch.tsx';
import { type Kept, keptGames } from '../save/saves.ts';
import { goTo } from '../screen.ts';
import { say, tell } from '../words/say.ts';
import { carried } from './carried.ts';
import { write } from './words.ts';
import '../look/cover.css';

/** The title page of an exported page: its one negotiation, and what the file is. */
export function TitleScreen() {
  return (
    <div class="title cover">
      <header class="title-bar">
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        {carried.value === undefined ? <p class="moment">{write('empty')}</p> : <Cover scenario={carried.value} />}
      </main>
    </div>
  );
}

function Cover({ scenario }: { readonly scenario: string }) {
  const dossier = useIntroduction(scenario);
  const title = dossier && tell(dossier.title);
  useEffect(() => {
    if (title !== undefined) document.title = title;
  }, [title]);
  if (!dossier) return <p class="moment">{say('app.loading')}</p>;
  const open = dossier.parties.filter((p) => p.seat === 'open');
  return (
    <>
      <div class="hero">
        <div>
          <p class="small-caps cover-house">{say('app.name')}</p>
          <h1>{title}</h1>
          <p>{tell(dossier.lead)}</p>
        </div>
        <Lamp />
      </div>
      <section class="cover-sheet">
        <article class="card paper" aria-label={title}>
          <p class="card-tab">{tell(dossier.dates)}</p>
          <p class="card-lead">{tell(dossier.note)}</p>
          <ul class="placards" aria-label={say('title.seats')}>
            {open.map((p) => (
              <li key={p.id}>{tell(p.placard)}</li>
            ))}
          </ul>
          <p class="card-facts">
            {say('title.minutes', { minutes: dossier.minutes })} ·{' '}
            {say('title.rounds', { rounds: dossier.rounds.length })}
          </p>
          <button type="button" class="button button-main" onClick={() => goTo({ kind: 'seat', scenario })}>
            {say('title.choose')}
          </button>
        </article>
        <div class="cover-notes">
          <p>{write('alone')}</p>
          <p>{write('return')}</p>
        </div>
      </section>
      <KeptGames read={() => keptOf(dossier)} />
    </>
  );
}

/** Pages opened from disk share what the browser keeps: only the games of this scenario belong here. */
const keptOf = ({ id }: Dossier): readonly Kept[] =>
  keptGames().filter((kept) => kept.kind === 'whole' && Reflect.get(Object(kept.save.log), 'scenario') === id);
