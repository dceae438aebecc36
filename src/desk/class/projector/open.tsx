import { signal } from '@preact/signals';
import { render } from 'preact';
import type { LobbyNews, TableShown } from '../../../wire/class-news.ts';
import { held } from '../../../wire/held.ts';
import { connect } from '../connection.ts';
import { Wall } from './wall.tsx';

const FRAGMENT = /^#wall=([A-Za-z0-9_-]{22})/;
const KEPT = 'communique.wall';

/** The page on the wall: the public's stream of the table at which the teacher has placed it, and nothing else. */
export function openProjector(element: HTMLElement): void {
  const token = FRAGMENT.exec(location.hash)?.[1] ?? '';
  const given = new URLSearchParams(location.hash.slice(1)).get('at') ?? '';
  // What the class would read in the address bar is a credential; it stays in this tab.
  if (token) sessionStorage.setItem(KEPT, JSON.stringify({ token, at: given }));
  history.replaceState({}, '', `${location.pathname}#wall`);
  const kept: { readonly token?: string; readonly at?: string } = JSON.parse(sessionStorage.getItem(KEPT) ?? '{}');
  const at = kept.at && /^https?:\/\/[^/#?]+$/.test(kept.at) ? kept.at : '';

  const lobby = signal<LobbyNews | undefined>(undefined);
  const shown = signal<TableShown | undefined>(undefined);
  const over = signal<string | undefined>(undefined);
  const line = connect({
    hear: (news) => {
      if (news.kind === 'lobby') {
        if (!news.place) shown.value = undefined;
        lobby.value = news;
      } else if (news.kind === 'table') shown.value = held(shown.value, news);
      else if (news.kind === 'over') over.value = news.code;
    },
    turnedAway: (code) => (over.value ??= code),
  });
  void line
    .enter(() => {
      const now = shown.value;
      const have = now && {
        ...{ table: now.table, as: now.as, epoch: now.epoch },
        events: now.events.length,
        letters: now.letters.length,
      };
      return [{ kind: 'return', token: kept.token ?? '', ...(have && { have }) }];
    })
    .then((answer) => {
      if (!answer.ok) over.value ??= answer.code;
    });
  render(<Wall lobby={lobby} shown={shown} over={over} state={line.state} now={line.now} at={at} />, element);
}
