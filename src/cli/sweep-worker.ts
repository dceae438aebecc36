import { type Job, partOf } from '../delegates/sweep.ts';
import { loadScenario } from '../scenario/load.ts';
import { type Game, openGame } from '../table/game.ts';

/** A child process of `communique simulate`: first it is sent the scenario, then one job after another. */
export type ToWorker =
  | { readonly file: string; readonly text: string }
  | { readonly number: number; readonly job: Job };

let game: Game | undefined;

process.on('message', (message: ToWorker) => {
  if ('text' in message) {
    const loaded = loadScenario(message.text, message.file);
    if (!loaded.ok) throw new Error('the scenario was checked before and has problems now');
    game = openGame(loaded.value.scenario);
    return;
  }
  if (game) process.send?.({ number: message.number, part: partOf(game, message.job) });
});
