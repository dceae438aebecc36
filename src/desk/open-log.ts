import { signal } from '@preact/signals';
import { bringScenario, isScenarioFile } from './bring.ts';
import { faultOf } from './fault.ts';
import { fault, isOver, openGame } from './game.ts';
import { fromReplayLink, isReplayLink, LOG_AT_MOST } from './save/replay-link.ts';
import { screen } from './screen.ts';

/** A recorded game whose link was opened in the middle of another: the person is asked first. */
export const knocking = signal<{ readonly log: unknown } | undefined>(undefined);

/** Opens the game that the page's address holds, if any; the address is cleared of it. */
export async function openLink(): Promise<void> {
  const { hash } = location;
  if (!isReplayLink(hash)) return;
  const playing = screen.value.kind === 'table' && !isOver.value;
  history.replaceState({}, '', location.pathname + location.search);
  const log = await fromReplayLink(hash);
  if (!log.ok) fault.value = faultOf('link', '');
  else if (playing) knocking.value = { log: log.value };
  else await openGame(log.value);
}

/** The answer to a link that knocked. */
export async function answerLink(watch: boolean): Promise<void> {
  const waiting = knocking.value;
  knocking.value = undefined;
  if (watch && waiting) await openGame(waiting.log);
}

/** Opens a file that the reader chose: a recorded game, or a scenario to be played. */
export async function openFile(file: File): Promise<void> {
  if (isScenarioFile(file.name)) return bringScenario(file);
  if (file.size > LOG_AT_MOST) {
    fault.value = faultOf('file/too-large', file.name);
    return;
  }
  try {
    const log: unknown = JSON.parse(await file.text());
    await openGame(log);
  } catch {
    fault.value = faultOf('not-json', '');
  }
}
