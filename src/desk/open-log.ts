import { bringScenario, isScenarioFile } from './bring.ts';
import { faultOf } from './fault.ts';
import { fault, openGame } from './game.ts';
import { fromReplayLink, isReplayLink } from './save/replay-link.ts';

/** Opens the game that the page's address holds, if any; the address is cleared of it. */
export async function openLink(): Promise<void> {
  const { hash } = location;
  if (!isReplayLink(hash)) return;
  const log = await fromReplayLink(hash);
  history.replaceState({}, '', location.pathname + location.search);
  if (log.ok) await openGame(log.value, undefined, 'replay');
  else fault.value = faultOf('link', '');
}

/** Opens a file that the reader chose: a recorded game, or a scenario to be played. */
export async function openFile(file: File): Promise<void> {
  if (isScenarioFile(file.name)) return bringScenario(file);
  try {
    const log: unknown = JSON.parse(await file.text());
    await openGame(log, undefined, 'replay');
  } catch {
    fault.value = faultOf('not-json', '');
  }
}
