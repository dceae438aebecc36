import type { ClauseId, OptionId, PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';

/** Small numbers for parties and for the options of all clauses, so that figures can be kept in plain lists. */
export interface Index {
  readonly party: Readonly<Record<PartyId, number>>;
  readonly parties: number;
  readonly option: Readonly<Record<ClauseId, Readonly<Record<OptionId, number>>>>;
  readonly options: number;
}

const indexes = new WeakMap<Game, Index>();

export function indexOf(game: Game): Index {
  const known = indexes.get(game);
  if (known) return known;
  const { parties, clauses } = game.scenario;
  const option: Record<ClauseId, Record<OptionId, number>> = {};
  let options = 0;
  for (const clause of clauses) {
    const own: Record<OptionId, number> = {};
    for (const { id } of clause.options) {
      own[id] = options;
      options += 1;
    }
    option[clause.id] = own;
  }
  const index: Index = {
    party: Object.fromEntries(parties.map(({ id }, i) => [id, i])),
    parties: parties.length,
    option,
    options,
  };
  indexes.set(game, index);
  return index;
}
