import { download } from '../save/download.ts';
import { write } from './words.ts';
import { draft, isKept, layDown, rename } from './workbench.ts';

/** The name of the file that is written, and where it goes. */
export function FileBar() {
  const now = draft.value;
  if (!now) return null;
  return (
    <div class="file-bar">
      <button type="button" class="button button-quiet" onClick={layDown}>
        {write('drafts.all')}
      </button>
      <label>
        <span class="hush">{write('draft.name')}</span>
        <input type="text" value={now.name} maxLength={80} onChange={(event) => rename(event.currentTarget.value)} />
      </label>
      <span class="file-kept" role="status">
        {write(isKept.value ? 'draft.saved' : 'draft.unsaved')}
      </span>
      <button type="button" class="button button-main" onClick={() => download(now.name, now.text, 'text/yaml')}>
        {write('save')}
      </button>
    </div>
  );
}
