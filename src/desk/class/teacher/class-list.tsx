import { LanguageSwitch } from '../../panels/language-switch.tsx';
import { listed } from '../../words/say.ts';
import { NewClass } from './new-class.tsx';
import { classes, enterClass, erased, shipped } from './office.ts';
import { Papers } from './papers/papers.tsx';
import { write } from './words.ts';

/** The classes of this host, and a new one. */
export function ClassList() {
  const gone = erased.value;
  return (
    <main class="class-list" id="content" tabIndex={-1}>
      <header class="screen-bar">
        <div>
          <h1>{write('desk')}</h1>
          <p>{write('desk.lead')}</p>
        </div>
        <LanguageSwitch />
      </header>
      <p role="status" class="erased">
        {gone ? write('erased', { title: gone.title, files: listed(gone.unlinked), left: gone.left.length }) : ''}
      </p>
      {classes.value.length > 0 ? (
        <section class="classes" aria-labelledby="classes">
          <h2 id="classes">{write('classes.title')}</h2>
          <ul>
            {classes.value.map((card) => (
              <li key={card.class}>
                <button type="button" class="button button-quiet" onClick={() => void enterClass(card.class)}>
                  <span>{write('classes.open', { title: card.title })}</span>
                  <span class="code-small">{card.code}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <NewClass />
      <Papers scenarios={shipped.value} />
    </main>
  );
}
