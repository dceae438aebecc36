import type { InstrumentId } from '../scenario/model.ts';
import type { Game } from './game.ts';
import { holdsOn } from './holds-on.ts';
import type { Table } from './state.ts';

/** How talks that were cut short count: by what was agreed, or as without a text, since none could be laid out. */
export type CutAs = 'as-agreed' | 'no-text';

export const cutAs = ({ inForce }: ReturnType<typeof asAgreed>): CutAs =>
  inForce.length > 0 ? 'as-agreed' : 'no-text';

/** Texts with something agreed in them, in file order. */
export const textsAgreed = (game: Game, { lives }: Table): readonly InstrumentId[] =>
  game.scenario.instruments
    .filter(({ id }) => Object.values(lives[id] ?? {}).some(({ status }) => status === 'agreed'))
    .map(({ id }) => id);

/**
 * The last table of talks that were cut short, supposing that what was agreed by then had been laid out, as far as it could be,
 * and signed by whoever must: it says how far they had got. The table itself where it came to its end, where a text is in
 * force, or where nothing was agreed.
 */
export function asAgreed(game: Game, table: Table): Table {
  if (table.step === 'ended' || table.inForce.length > 0) return table;
  const texts = textsAgreed(game, table).flatMap((id) => game.instruments.get(id) ?? []);
  const open = texts.filter(({ opens }) => holdsOn(game, opens, table));
  if (open.length === 0) return table;
  const signatures = Object.fromEntries(open.map(({ id, required }) => [id, required]));
  return { ...table, inForce: open.map(({ id }) => id), signatures: { ...table.signatures, ...signatures } };
}
