import { write } from '../teacher/words.ts';
import { showOnWall, WALL_VIEWS, wallView } from './wall-view.ts';

/** With the text or without, with the room or without. */
export function ViewSwitch() {
  return (
    <fieldset class="switch">
      <legend class="hush">{write('wall.view')}</legend>
      {WALL_VIEWS.map((one) => (
        <button key={one} type="button" aria-pressed={wallView.value === one} onClick={() => showOnWall(one)}>
          {write(`wall.view.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
