import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { LobbyNews, TableShown } from '../../../wire/class-news.ts';
import type { LineState } from '../connection.ts';
import { write } from '../teacher/words.ts';
import { WallCode } from './wall-code.tsx';
import { WallRedraft } from './wall-redraft.tsx';
import { WallTable } from './wall-table.tsx';
import './wall.css';

interface Props {
  readonly lobby: ReadonlySignal<LobbyNews | undefined>;
  readonly shown: ReadonlySignal<TableShown | undefined>;
  /** Why there is no place for this page any more. */
  readonly over: ReadonlySignal<string | undefined>;
  readonly state: ReadonlySignal<LineState>;
  /** The host's clock in ms. */
  readonly now: () => number;
  /** What students open; empty where it is this page's own host. */
  readonly at: string;
}

/** One page to be read from the back row: how to come in, then one table as everybody may see it. */
export function Wall({ lobby, shown, over, state, now, at }: Props) {
  const title = lobby.value?.title ?? write('wall.title');
  useEffect(() => {
    document.title = `${title} · Communiqué`;
  });
  const table = shown.value;
  const klass = lobby.value;
  return (
    <div class="wall">
      <p class="wall-line" role="status">
        {state.value === 'gone' ? write('gone') : ''}
      </p>
      {over.value !== undefined ? (
        <p class="moment" role="alert">
          {write(over.value === 'class/erased' ? 'wall.over.erased' : 'wall.over')}
        </p>
      ) : table?.redraft ? (
        <WallRedraft shown={table} now={now} />
      ) : table?.view ? (
        <WallTable shown={table} view={table.view} now={now} />
      ) : klass ? (
        <WallCode lobby={klass} at={at} />
      ) : (
        <p class="moment">{write('calling')}</p>
      )}
    </div>
  );
}
