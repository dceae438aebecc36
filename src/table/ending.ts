import type { Condition } from '../scenario/condition.ts';
import type { Ending } from '../scenario/model.ts';
import { decided } from '../stance/holds.ts';
import { factsOf } from './facts.ts';
import { holdsOn } from './holds-on.ts';
import { voidOpenPledges } from './pledge.ts';
import { change, type Proceedings, tell } from './proceedings.ts';

const asksSomething = (condition: Condition): boolean =>
  condition.facts.length > 0 || condition.any !== undefined || condition.not !== undefined;

/** A collapse may come at any close; one without a condition is only a last resort. Returns whether it came. */
export function endIfCollapsed(p: Proceedings): boolean {
  const collapse = p.game.scenario.endings.find(
    (e) => e.kind === 'collapse' && asksSomething(e.if) && holdsOn(p.game, e.if, p.table),
  );
  if (!collapse) return false;
  conclude(p, collapse);
  return true;
}

/** The first ending in file order whose condition holds, asked with the phase `ended` or `suspended`. */
export function endGame(p: Proceedings): void {
  voidOpenPledges(p);
  change(p, { step: 'ended' });
  const ending = p.game.scenario.endings.find((e) => holdsOn(p.game, e.if, p.table));
  if (!ending) throw new Error('no ending matches: the loader lets none pass without a last one that always does');
  conclude(p, ending);
}

function conclude(p: Proceedings, ending: Ending): void {
  const facts = decided(ending.if, factsOf(p.game, p.table));
  voidOpenPledges(p);
  change(p, { step: 'ended', ending: ending.id, sealed: {}, awaited: [] });
  tell(p, {
    kind: 'ended',
    audience: 'all',
    ending: ending.id,
    reasons: [{ kind: 'ending', code: ending.id, held: true, facts, source: ending.source }],
  });
}
