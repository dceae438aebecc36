import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { coachIsOff, coachOff } from '../coach.ts';
import { Icon } from '../look/icon.tsx';
import { say } from '../words/say.ts';

/** What belongs to the page rather than to the talks: the hints, and after them whatever the host has. */
export function TableMenu({ children }: { readonly children: (shut: () => void) => ComponentChildren }) {
  const menu = useRef<HTMLDetailsElement>(null);
  const shut = () => menu.current?.removeAttribute('open');
  return (
    <details
      class="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key === 'Escape') shut();
      }}
    >
      <summary class="tool" aria-label={say('table.menu')}>
        <Icon name="menu" />
      </summary>
      <div class="menu-list">
        <button
          type="button"
          onClick={() => {
            coachOff(!coachIsOff());
            shut();
          }}
        >
          {say(coachIsOff() ? 'table.coach' : 'table.coach.off')}
        </button>
        {children(shut)}
      </div>
    </details>
  );
}
