import { wouldLose } from './drafts.ts';
import { lookAtDisk, openFiles, save } from './file-desk.ts';
import { heedDrops } from './file-drop.ts';
import { isSaveKey } from './mod-key.ts';
import { draft, heedOther, keepNow } from './workbench.ts';

/** Heeds what happens around the text while the studio is open: other pages, the disk, leaving, dropped files, the key for saving. Returns the end of it. */
export function keepWatch(): () => void {
  const end = new AbortController();
  const { signal } = end;
  addEventListener('storage', otherPage, { signal });
  addEventListener('focus', () => void lookAtDisk(), { signal });
  addEventListener('pagehide', keepNow, { signal });
  document.addEventListener('visibilitychange', () => document.hidden && keepNow(), { signal });
  addEventListener('keydown', saving, { signal });
  const endDrops = heedDrops((files) => void openFiles(files));
  return () => {
    end.abort();
    endDrops();
  };
}

/** Asks before the page is left, and only where text would be lost: drafts that the browser did not take. Wherever in the game one is. */
addEventListener('beforeunload', (event) => {
  keepNow();
  if (wouldLose()) event.preventDefault();
});

function otherPage({ key, newValue }: StorageEvent): void {
  if (key !== null) heedOther(key, newValue);
}

function saving(event: KeyboardEvent): void {
  if (!draft.value || !isSaveKey(event)) return;
  event.preventDefault();
  void save();
}
