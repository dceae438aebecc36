import { useEffect } from 'preact/hooks';
import { LanguageSwitch } from '../../panels/language-switch.tsx';
import { ClassList } from './class-list.tsx';
import { ClassScreen } from './class-screen.tsx';
import { classes, lineState, refused, roster, shut } from './office.ts';
import { writable, write } from './words.ts';
import './teacher.css';
import './new-class.css';
import './seats.css';
import './tables.css';
import './class-debrief.css';
import './class-end.css';
import './narrow.css';

export function TeacherScreen() {
  const title = roster.value?.title ?? write('desk');
  useEffect(() => {
    document.title = `${title} · Communiqué`;
  });
  const state = lineState();
  return (
    <div class="teacher">
      <p class="teacher-line" role="status">
        {state === 'gone' ? write('gone') : ''}
      </p>
      {shut.value ? (
        <Shut code={shut.value} />
      ) : roster.value ? (
        <ClassScreen roster={roster.value} />
      ) : state === 'calling' && classes.value.length === 0 ? (
        <p class="moment">{write('calling')}</p>
      ) : (
        <ClassList />
      )}
      <Refused />
    </div>
  );
}

function Shut({ code }: { readonly code: string }) {
  const own = writable(`shut.${code}`);
  return (
    <main class="moment" id="content" tabIndex={-1}>
      <LanguageSwitch />
      <h1>{write('desk')}</h1>
      <p role="alert">{own ? write(own) : write('shut', { code })}</p>
    </main>
  );
}

/** Why the last request was not done. */
function Refused() {
  const fault = refused.value;
  const own = fault && writable(`refused.${fault.code}`);
  return (
    <div role="alert">
      {fault ? (
        <div class="fault paper">
          <p>{own ? write(own) : write('refused', { code: fault.code })}</p>
          {fault.problems.length > 0 ? (
            <ul class="problems">
              {fault.problems.slice(0, 6).map((problem) => (
                <li key={problem}>{problem}</li>
              ))}
            </ul>
          ) : null}
          <button type="button" class="button button-quiet" onClick={() => (refused.value = undefined)}>
            {write('close')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
