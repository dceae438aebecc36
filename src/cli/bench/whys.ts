import { explainEvent } from '../../analysis/explain-event.ts';
import { delegate, runGame } from '../../delegates/run.ts';
import { begin } from '../../table/begin.ts';
import { play } from '../../table/play.ts';
import { type Bench, rate } from './subject.ts';

/** Every event with a reason in a game of envoys, explained with the cards open; the same game played again is the measure. */
export function whys({ game, note }: Bench): void {
  const envoy = delegate('envoy');
  const { entries, events } = runGame(game, 1, () => envoy);
  const log = { seed: 1, injects: 'drawn' as const, entries };
  const asked = events.filter((event) => event.reasons);
  const replays = rate(() => {
    let { table } = begin(game, { seed: 1, injects: 'drawn' });
    for (const entry of entries) {
      const played = play(game, table, entry);
      if (played.ok) table = played.value.table;
    }
  });
  const all = rate(() => {
    for (const event of asked) explainEvent(game, log, event, 'facilitator');
  });
  const each = all * asked.length;
  note(
    'explanations with their what-ifs, to one replay of the game',
    `${(each / replays).toFixed(1)} : 1 (${each.toFixed(0)}/s to ${replays.toFixed(0)}/s)`,
  );
}
