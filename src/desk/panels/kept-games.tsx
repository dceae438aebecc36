import { useSignal } from '@preact/signals';
import { openSaved } from '../game.ts';
import { openFile } from '../open-log.ts';
import { download } from '../save/download.ts';
import { forget, type Kept, keptGames, type Save } from '../save/saves.ts';
import { localeShown, say, tell } from '../words/say.ts';

/** Games that this browser keeps, and the way in for a file. */
export function KeptGames({ read = keptGames }: { readonly read?: () => readonly Kept[] }) {
  const kept = useSignal(read());
  const remove = (id: string) => {
    forget(id);
    kept.value = read();
  };
  const whole = kept.value.flatMap((k) => (k.kind === 'whole' ? [k.save] : []));
  const damaged = kept.value.flatMap((k) => (k.kind === 'damaged' ? [k] : []));
  const running = whole.filter((s) => !s.finished);
  const finished = whole.filter((s) => s.finished);
  return (
    <div class="kept">
      {running.length + damaged.length > 0 ? (
        <section aria-labelledby="kept-running">
          <h2 id="kept-running">{say('title.resume')}</h2>
          <ul>
            {running.map((save) => (
              <Row key={save.id} save={save} remove={remove} />
            ))}
            {damaged.map(({ id, raw }) => (
              <li key={id}>
                <p class="kept-name damaged">{say('title.damaged')}</p>
                <button type="button" class="button-plain" onClick={() => download(`communique-${id}.json`, raw)}>
                  {say('title.damaged.download')}
                </button>
                <button type="button" class="button-plain" onClick={() => remove(id)}>
                  {say('title.delete')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section aria-labelledby={finished.length > 0 ? 'kept-finished' : undefined}>
        {finished.length > 0 ? <h2 id="kept-finished">{say('title.finished')}</h2> : null}
        <ul>
          {finished.map((save) => (
            <Row key={save.id} save={save} remove={remove} />
          ))}
        </ul>
        <div class="kept-open">
          <label class="kept-name">
            <strong>{say('title.open')}</strong>
            <span>{say('title.open.hint')}</span>
            <input class="kept-file" type="file" accept=".json,.yaml,.yml,application/json" onChange={chosen} />
          </label>
        </div>
      </section>
    </div>
  );
}

function chosen({ currentTarget }: { readonly currentTarget: HTMLInputElement }): void {
  const [file] = currentTarget.files ?? [];
  if (file) void openFile(file);
  currentTarget.value = '';
}

function Row({ save, remove }: { readonly save: Save; readonly remove: (id: string) => void }) {
  const [title, seat] = [tell(save.title), tell(save.placard)];
  const when = new Intl.DateTimeFormat(localeShown(), { dateStyle: 'medium', timeStyle: 'short' }).format(
    new Date(save.at),
  );
  return (
    <li>
      <p class="kept-name">
        <strong>{title}</strong> · {seat}
        <span>
          {save.finished
            ? say('title.saved.finished', { when })
            : say('title.saved', { round: save.round, rounds: save.rounds, when })}
        </span>
      </p>
      <button type="button" class="button button-quiet" onClick={() => void openSaved(save.id)}>
        {say(save.finished ? 'title.debrief' : 'title.continue')}
      </button>
      <button
        type="button"
        class="button-plain"
        aria-label={say('title.delete.of', { title, seat })}
        onClick={() => remove(save.id)}
      >
        {say('title.delete')}
      </button>
    </li>
  );
}
