import { silence } from '../table/silence.ts';
import { type Delegate, delegate } from './run.ts';

/**
 * Offers nothing, lets every offer lapse and keeps silent, up to the last round. There it goes on as `then` says:
 * `signs` still says nothing and only holds its pens as an envoy would; `acts` plays the whole last round as an envoy.
 */
export function standingStill(then: 'signs' | 'acts'): Delegate {
  const envoy = delegate('envoy');
  return (game, table, seat) => {
    const last = table.round >= game.scenario.rounds.length;
    if (table.step === 'ended') throw new Error('the talks have ended: nobody decides');
    return table.step === 'signing' || (last && then === 'acts') ? envoy(game, table, seat) : silence(table.step);
  };
}
