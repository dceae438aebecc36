import { useSignal } from '@preact/signals';
import type { LobbyNews } from '../../../wire/class-news.ts';
import { LanguageSwitch } from '../../panels/language-switch.tsx';
import { codeLink } from '../links.ts';
import { Qr } from '../teacher/qr.tsx';
import { write } from '../teacher/words.ts';

/** How to come in: the address, the code, and a picture for telephones. */
export function WallCode({ lobby: { title, code, joined }, at }: { readonly lobby: LobbyNews; readonly at: string }) {
  const url = codeLink(at || location.origin, code);
  const filled = useSignal(false);
  return (
    <main class={filled.value ? 'wall-code wall-filled' : 'wall-code'} id="content" tabIndex={-1}>
      <header>
        <h1>{title}</h1>
        <LanguageSwitch />
      </header>
      <div class="wall-ways">
        <div>
          <p class="wall-say">{write('wall.join')}</p>
          <p class="wall-url">{url.replace(/^http:\/\//, '').replace(/\/[^/]*$/, '/')}</p>
          <p class="wall-letters">
            <span class="hush">{code}</span>
            {[...code].map((letter, i) => (
              <b key={`${i}${letter}`} aria-hidden="true">
                {letter}
              </b>
            ))}
          </p>
          <p class="wall-joined" role="status">
            {write('join.count.free', { joined })}
          </p>
        </div>
        <div>
          <Qr text={url} label={url} />
          <p class="wall-say">{filled.value ? url.replace(/^http:\/\//, '') : write('wall.or')}</p>
          <button type="button" class="tool" aria-pressed={filled.value} onClick={() => (filled.value = !filled.value)}>
            {write('wall.fill')}
          </button>
        </div>
      </div>
    </main>
  );
}
