import type { TableMessage } from '../../wire/messages.ts';
import { undo } from '../game.ts';
import { busy, read } from '../host.ts';
import { Icon } from '../look/icon.tsx';
import { download } from '../save/download.ts';
import { goTo } from '../screen.ts';
import { soundOn } from '../sound.ts';
import { say, tell } from '../words/say.ts';
import { Clock } from './clock.tsx';
import { LanguageSwitch } from './language-switch.tsx';
import { TableMenu } from './table-menu.tsx';

/** The strip above the table: where we are, and what belongs to the page rather than to the talks. */
export function TableBar({ t, openDossier }: { readonly t: TableMessage; readonly openDossier: () => void }) {
  const { dossier, view } = t;
  const on = soundOn.value;
  return (
    <header class="table-bar">
      <h1 class="table-name">{tell(dossier.title)}</h1>
      <Clock dossier={dossier} view={view} inDispatch={read.value < view.round} />
      <div class="table-tools">
        <button type="button" class="tool tool-dossier" onClick={openDossier}>
          <Icon name="dossier" />
          <span>{say('table.dossier')}</span>
        </button>
        {t.practice ? (
          <button
            type="button"
            class="tool"
            disabled={busy.value || !t.undoable}
            onClick={() => void undo()}
            aria-label={say('table.undo')}
            title={say('table.undo')}
          >
            <Icon name="undo" />
          </button>
        ) : null}
        <button
          type="button"
          class="tool"
          aria-pressed={on}
          aria-label={say('table.sound')}
          title={say(on ? 'table.sound.off' : 'table.sound.on')}
          onClick={() => (soundOn.value = !on)}
        >
          <Icon name={on ? 'sound' : 'mute'} />
        </button>
        <LanguageSwitch />
        <TableMenu>
          {(shut) => (
            <>
              <button
                type="button"
                onClick={() => {
                  downloadLog(t);
                  shut();
                }}
              >
                {say('table.download')}
              </button>
              <button type="button" onClick={() => goTo({ kind: 'title' })}>
                {say('table.quit')}
                <small>{say('table.quit.hint')}</small>
              </button>
            </>
          )}
        </TableMenu>
      </div>
    </header>
  );
}

export function downloadLog({ log, seat }: TableMessage): void {
  download(`communique-${log.scenario}-${seat}-${log.seed}.json`, JSON.stringify(log));
}
