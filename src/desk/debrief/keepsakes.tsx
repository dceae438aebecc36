import { useSignal } from '@preact/signals';
import type { TableMessage } from '../../wire/messages.ts';
import { downloadLog } from '../panels/table-bar.tsx';
import { replayLink } from '../save/replay-link.ts';
import { goTo } from '../screen.ts';
import { say } from '../words/say.ts';

/** A link to a page on this disk leads nobody else to it. */
const LINKABLE = location.protocol !== 'file:';

/** What one can take away from a game, and where to go from here. */
export function Keepsakes({ t }: { readonly t: TableMessage }) {
  const link = useSignal<{ readonly url: string; readonly copied: boolean } | undefined>(undefined);
  const copy = async () => {
    const url = await replayLink(t.log, location.href);
    // Plain-http pages on a local network have no clipboard: the link is shown to be copied by hand.
    const copied = await (navigator.clipboard?.writeText(url) ?? Promise.reject(new Error('no clipboard'))).then(
      () => true,
      () => false,
    );
    link.value = { url, copied };
  };
  return (
    <section class="keepsakes" aria-label={say('debrief.again')}>
      <div class="keepsakes-row">
        <button type="button" class="button button-main" onClick={() => goTo({ kind: 'seat', scenario: t.scenario })}>
          {say('debrief.again.seat')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => goTo({ kind: 'replay' })}>
          {say('debrief.watch')}
        </button>
        {LINKABLE ? (
          <button type="button" class="button button-quiet" onClick={() => void copy()}>
            {say('debrief.link')}
          </button>
        ) : null}
        <button type="button" class="button button-quiet" onClick={() => downloadLog(t)}>
          {say('debrief.download')}
        </button>
        <button type="button" class="button button-quiet" onClick={() => goTo({ kind: 'title' })}>
          {say('debrief.home')}
        </button>
      </div>
      <div role="status">
        {link.value ? (
          <label class="field keepsakes-link">
            <span>{say(link.value.copied ? 'debrief.link.done' : 'debrief.link.here')}</span>
            <input class="number" readOnly value={link.value.url} onFocus={(event) => event.currentTarget.select()} />
          </label>
        ) : null}
      </div>
    </section>
  );
}
