import { Icon } from '../look/icon.tsx';
import { LanguageSwitch } from '../panels/language-switch.tsx';
import { isUnkept } from './drafts.ts';
import { save, saveAs } from './file-desk.ts';
import { holdsText } from './file-state.ts';
import { opensInPlace } from './local-file.ts';
import { MOD } from './mod-key.ts';
import { write } from './words.ts';
import { draft, isKept, layDown, rename } from './workbench.ts';

/** The strip above the text: the way back to all drafts, the file's name, where the text is, and saving. */
export function FileBar() {
  const now = draft.value;
  if (!now) return null;
  const bound = now.file?.how === 'bound';
  return (
    <header class="file-bar">
      <button type="button" class="button button-quiet file-back" onClick={layDown}>
        <Icon name="back" />
        {write('drafts.all')}
      </button>
      <label class="file-name">
        <span class="hush">{write('draft.name')}</span>
        <input
          type="text"
          value={now.name}
          maxLength={80}
          readOnly={bound}
          onChange={(event) => rename(event.currentTarget.value)}
        />
      </label>
      <p class="file-kept" role="status">
        <span class={`file-where file-where-${whereOf(now)}`}>{write(`file.${whereOf(now)}`)}</span>{' '}
        <span>{write(isKept.value && !isUnkept(now.id) ? 'draft.saved' : 'draft.unsaved')}</span>
      </p>
      <button
        type="button"
        class="button button-main"
        aria-keyshortcuts="Control+S Meta+S"
        title={write('save.key', { mod: MOD })}
        onClick={() => void save()}
      >
        {write('save')}
      </button>
      {opensInPlace() && now.file ? (
        <button type="button" class="button button-quiet file-as" onClick={() => void saveAs()}>
          {write('save.as')}
        </button>
      ) : null}
      <LanguageSwitch />
    </header>
  );
}

/** Where a draft's text is, besides this browser. */
export function whereOf({ file, text }: NonNullable<typeof draft.value>) {
  if (!file) return 'none';
  return holdsText(file, text) ? (`${file.how}.same` as const) : (`${file.how}.other` as const);
}
