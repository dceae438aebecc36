import { SCENARIOS } from 'virtual:scenario-list';
import { useEffect } from 'preact/hooks';
import { Lamp } from '../look/lamp.tsx';
import { openFile } from '../open-log.ts';
import { KeptGames } from '../panels/kept-games.tsx';
import { LanguageSwitch } from '../panels/language-switch.tsx';
import type { ScenarioCard } from '../scenario-card.ts';
import { goTo } from '../screen.ts';
import { heedDrops, plainFiles } from '../studio/file-drop.ts';
import { isRehearsal } from '../studio/frame-message.ts';
import { say, tell } from '../words/say.ts';

export function TitleScreen() {
  useEffect(takeDrops, []);
  return (
    <div class="title">
      <header class="title-bar">
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        <div class="hero">
          <div>
            <h1>{say('app.name')}</h1>
            <p>{say('app.promise')}</p>
          </div>
          <Lamp />
        </div>
        <section aria-labelledby="scenarios">
          <h2 id="scenarios">{say('title.scenarios')}</h2>
          <div class="cards">
            {SCENARIOS.map((card) => (
              <Card key={card.id} card={card} />
            ))}
          </div>
          {SCENARIOS.length === 0 ? <p>{say('title.none')}</p> : null}
        </section>
        <KeptGames />
        <section class="to-studio" aria-labelledby="to-studio">
          <h2 id="to-studio">{say('title.studio')}</h2>
          <p>{say('title.studio.lead')}</p>
          <button type="button" class="button button-quiet" onClick={() => goTo({ kind: 'studio' })}>
            {say('title.studio.open')}
          </button>
        </section>
        <p class="care">{say('title.care')}</p>
      </main>
    </div>
  );
}

/** A file that is dropped is opened as by the field for files; the studio, in whose frame a title may stand, takes its own. */
function takeDrops(): (() => void) | undefined {
  if (isRehearsal()) return;
  return heedDrops(async (dropped) => {
    const [file] = await plainFiles(dropped);
    if (file) await openFile(file);
  });
}

function Card({ card }: { readonly card: ScenarioCard }) {
  const open = card.seats.filter((s) => s.seat === 'open');
  return (
    <article class="card paper" aria-labelledby={`card-${card.id}`}>
      <p class="card-tab">{tell(card.dates)}</p>
      <h3 id={`card-${card.id}`}>{tell(card.title)}</h3>
      <p class="card-lead">{tell(card.lead)}</p>
      <ul class="placards" aria-label={say('title.seats')}>
        {open.map((s) => (
          <li key={s.id}>{tell(s.placard)}</li>
        ))}
      </ul>
      <p class="card-facts">
        {say('title.minutes', { minutes: card.minutes })} · {say('title.rounds', { rounds: card.rounds })}
      </p>
      <button
        type="button"
        class="button button-main"
        aria-describedby={`card-${card.id}`}
        onClick={() => goTo({ kind: 'seat', scenario: card.id })}
      >
        {say('title.choose')}
      </button>
    </article>
  );
}
