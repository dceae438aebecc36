import { unreachable } from '../ground/result.ts';
import { decidersOf } from './awaited.ts';
import { closeRound } from './closing.ts';
import { resolveAnswers, resolveCarriage, resolveOffers } from './corridor.ts';
import { endGame } from './ending.ts';
import { openRound } from './opening.ts';
import { resolvePlenary } from './plenary.ts';
import { change, type Proceedings } from './proceedings.ts';
import { openSigning, resolveSigning } from './signing.ts';

/** Finds who has something to decide in the step that just opened; goes on while nobody has, until the game waits or has ended. */
export function settleStep(p: Proceedings): void {
  while (p.table.step !== 'ended') {
    const awaited = decidersOf(p.game, p.table);
    change(p, { awaited });
    if (awaited.length > 0) return;
    resolveStep(p);
  }
}

/** Resolves the step with what is sealed, takes the next one and settles it. */
export function goOn(p: Proceedings): void {
  resolveStep(p);
  settleStep(p);
}

function resolveStep(p: Proceedings): void {
  const { step, round } = p.table;
  switch (step) {
    case 'offers':
      resolveOffers(p);
      open(p, 'carriage');
      return;
    case 'carriage':
      resolveCarriage(p);
      open(p, 'replies');
      return;
    case 'replies':
      resolveAnswers(p);
      open(p, 'counters');
      return;
    case 'counters':
      resolveAnswers(p);
      open(p, 'plenary');
      return;
    case 'plenary': {
      resolvePlenary(p);
      const next = closeRound(p);
      if (next === 'signing') openSigning(p);
      else if (next === 'offers') openRound(p, round + 1);
      return;
    }
    case 'signing':
      resolveSigning(p);
      endGame(p);
      return;
    case 'ended':
      return;
    default:
      unreachable(step);
  }
}

const open = (p: Proceedings, step: 'carriage' | 'replies' | 'counters' | 'plenary'): void =>
  change(p, { step, sealed: {}, awaited: [] });
