import { coachOff, isNew, type Lesson, learn } from '../coach.ts';
import { Icon } from '../look/icon.tsx';
import { say } from '../words/say.ts';

/** A sentence or two of the rules, where they are needed for the first time. */
export function CoachNote({ lesson }: { readonly lesson: Lesson }) {
  if (!isNew(lesson)) return null;
  return (
    <aside class="coach" aria-label={say('table.coach')}>
      <Icon name="bulb" />
      <p>{say(`coach.${lesson}`)}</p>
      <p class="coach-buttons">
        <button type="button" class="button-plain" onClick={() => learn(lesson)}>
          {say('table.coach.got')}
        </button>
        <button type="button" class="button-plain" onClick={() => coachOff(true)}>
          {say('table.coach.off')}
        </button>
      </p>
    </aside>
  );
}
