import { ABSENT, type ClauseId, type InstrumentId, type OptionId, type PartyId } from '../scenario/model.ts';
import type { Game } from '../table/game.ts';
import { judge } from '../table/judge.ts';
import type { ClauseLife, Table } from '../table/state.ts';
import { optionsInForce, worthOf } from '../table/worth.ts';

/**
 * The single negotiating text (Fisher) of a table whose cards are open: what all of it together would put into the
 * texts now. Options of clauses in no chosen text are kept for when one is chosen again.
 */
export interface OneText {
  /** In force, if all whom they name sign. */
  readonly texts: readonly InstrumentId[];
  readonly options: Readonly<Record<ClauseId, OptionId>>;
  /** Seats that could live with it as it stands; empty again with every change. */
  readonly content: readonly PartyId[];
}

/** One change of it. `content` is a seat's own word about it. */
export type Redraft =
  | { readonly kind: 'option'; readonly clause: ClauseId; readonly option: OptionId }
  | { readonly kind: 'text'; readonly instrument: InstrumentId; readonly taken: boolean }
  | { readonly kind: 'content'; readonly content: boolean };

/**
 * Where it begins: what was signed; else, in the weightiest text, what had been agreed or alone had most
 * delegations behind it; a clause on which they were evenly split is left out, so that it begins on no side.
 */
export function firstText(game: Game, table: Table): OneText {
  const { instruments, clauses } = game.scenario;
  const weightiest = instruments.toSorted((a, b) => a.rank - b.rank).slice(0, 1);
  const texts = table.inForce.length > 0 ? table.inForce : weightiest.map(({ id }) => id);
  const reached = optionsInForce(game, table, texts);
  const options = clauses.map(({ id }) => {
    const option = reached.get(id) ?? ABSENT;
    return [id, option === ABSENT && table.inForce.length === 0 ? leading(table, id) : option];
  });
  return { texts, options: Object.fromEntries(options), content: [] };
}

function leading({ tabled, stands }: Table, clause: ClauseId): OptionId {
  const behind = (option: OptionId): number =>
    Object.values(stands[clause] ?? {}).filter((one) => one === option).length;
  const [first, second] = (tabled[clause] ?? [])
    .map((option) => ({ option, count: behind(option) }))
    .toSorted((a, b) => b.count - a.count);
  return first && first.count > (second?.count ?? 0) ? first.option : ABSENT;
}

/** Undefined: there is no such clause, option or text, or a seat that has no pen says that it is content. */
export function redrafted(game: Game, text: OneText, by: string, change: Redraft): OneText | undefined {
  switch (change.kind) {
    case 'option': {
      const { clause, option } = change;
      const known = game.clauses.get(clause)?.options.some(({ id }) => id === option) ?? false;
      return known ? { ...text, options: { ...text.options, [clause]: option }, content: [] } : undefined;
    }
    case 'text': {
      const { instrument, taken } = change;
      const ids = game.scenario.instruments.map(({ id }) => id);
      if (!ids.includes(instrument)) return undefined;
      const texts = ids.filter((id) => (id === instrument ? taken : text.texts.includes(id)));
      return { ...text, texts, content: [] };
    }
    case 'content': {
      if (!game.parties.has(by)) return undefined;
      const others = text.content.filter((party) => party !== by);
      return { ...text, content: change.content ? [...others, by] : others };
    }
  }
}

/**
 * What it would be worth to each, counted by the game's own rule on the table as it ended: trust and home stay as they
 * had become. Signed by those who must, those who had signed, and those who say that they could live with it.
 */
export function worthOfText(game: Game, table: Table, text: OneText): Readonly<Record<PartyId, number>> {
  const { texts, options, content } = text;
  const { instruments } = game.scenario;
  const taken = instruments.filter(({ id }) => texts.includes(id));
  const written = new Set(taken.flatMap(({ clauses }) => clauses));
  const lives = instruments.map(({ id, clauses }) => {
    const own = clauses.map((clause): [ClauseId, ClauseLife] => [
      clause,
      written.has(clause)
        ? { status: 'agreed', option: options[clause] ?? ABSENT }
        : (table.lives[id]?.[clause] ?? { status: 'untabled' }),
    ]);
    return [id, Object.fromEntries(own)] as const;
  });
  const signed = taken.map(({ id, required, others }) => {
    const had = table.inForce.includes(id) ? (table.signatures[id] ?? []) : [];
    return [
      id,
      [...required, ...others].filter((p) => required.includes(p) || had.includes(p) || content.includes(p)),
    ] as const;
  });
  return worthNow(game, {
    ...table,
    inForce: texts,
    lives: Object.fromEntries(lives),
    signatures: Object.fromEntries(signed),
  });
}

/** Whose red line forbids what the text says, by clause: worth or not, such a delegation could not put its word to it. */
export function barredIn(
  game: Game,
  table: Table,
  { texts, options }: OneText,
): Readonly<Record<ClauseId, readonly PartyId[]>> {
  const taken = game.scenario.instruments.filter(({ id }) => texts.includes(id)).flatMap(({ clauses }) => clauses);
  const barred = [...new Set(taken)].map((clause) => {
    const option = options[clause] ?? ABSENT;
    const forbids = (seat: PartyId): boolean =>
      judge(game, table, seat, { verb: 'support', clause, option }).kind === 'forbidden';
    return [clause, option === ABSENT ? [] : game.scenario.order.filter(forbids)] as const;
  });
  return Object.fromEntries(barred.filter(([, parties]) => parties.length > 0));
}

/** What a table as it stands is worth to each. */
export const worthNow = (game: Game, table: Table): Readonly<Record<PartyId, number>> =>
  Object.fromEntries(game.scenario.parties.map(({ id }) => [id, worthOf(game, table, id, table.inForce).total]));
