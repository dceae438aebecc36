import type { ComponentChildren } from 'preact';
import { LanguageSwitch } from '../panels/language-switch.tsx';
import { say } from '../words/say.ts';

/** A quiet page of the class: its name, the languages, and one paper. */
export function Page({ children }: { readonly children: ComponentChildren }) {
  return (
    <div class="class-page">
      <header class="screen-bar">
        <p class="class-house">{say('app.name')}</p>
        <LanguageSwitch />
      </header>
      <main id="content" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
