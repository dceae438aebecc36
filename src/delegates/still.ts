import { unreachable } from '../ground/result.ts';
import type { InstrumentId } from '../scenario/model.ts';
import { type Delegate, delegate } from './run.ts';

const NOTHING: Readonly<Record<InstrumentId, never>> = {};

/**
 * Offers nothing, lets every offer lapse and keeps silent, up to the last round. There it goes on as `then` says:
 * `signs` still says nothing and only holds its pens as an envoy would; `acts` plays the whole last round as an envoy.
 */
export function standingStill(then: 'signs' | 'acts'): Delegate {
  const envoy = delegate('envoy');
  return (game, table, seat) => {
    const last = table.round >= game.scenario.rounds.length;
    if (table.step === 'signing' || (last && then === 'acts')) return envoy(game, table, seat);
    switch (table.step) {
      case 'offers':
        return { kind: 'offers', offers: [] };
      case 'carriage':
        return { kind: 'carriage', carry: NOTHING };
      case 'replies':
      case 'counters':
        return { kind: table.step, answers: NOTHING };
      case 'plenary':
        return { kind: 'plenary' };
      case 'ended':
        throw new Error('the talks have ended: nobody decides');
      default:
        return unreachable(table.step);
    }
  };
}
