import { MOD } from './mod-key.ts';
import { stateOfPath } from './state-of-path.ts';
import { write } from './words.ts';
import { cursorPath } from './workbench.ts';

const DEEPEST_SHOWN = 7;

/** The strip below the text: where in the file the cursor stands, the way to the picture of its state, and the keys. */
export function WhereBar({ onPicture }: { readonly onPicture: () => void }) {
  const path = cursorPath.value;
  const state = stateOfPath(path);
  return (
    <div class="where-bar">
      <p class="where-path">{path.slice(0, DEEPEST_SHOWN).join(' › ')}</p>
      {state ? (
        <button type="button" class="button-plain where-picture" aria-keyshortcuts="Alt+P" onClick={onPicture}>
          {write('where.picture', { state: state.state })}
        </button>
      ) : null}
      <p class="where-keys">{write('where.keys', { mod: MOD })}</p>
    </div>
  );
}
