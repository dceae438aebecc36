import type { ComponentChildren } from 'preact';
import { Icon } from '../look/icon.tsx';
import { goTo, type Screen } from '../screen.ts';
import { say } from '../words/say.ts';
import { LanguageSwitch } from './language-switch.tsx';

/** The strip above the quieter screens: the way back and the languages. */
export function ScreenBar({ back, children }: { readonly back: Screen; readonly children?: ComponentChildren }) {
  return (
    <header class="screen-bar">
      <button type="button" class="button button-quiet" onClick={() => goTo(back)}>
        <Icon name="back" />
        {say('back')}
      </button>
      {children}
      <LanguageSwitch />
    </header>
  );
}
