import { decide } from '../../delegates/decide.ts';
import { costOfDeed, worthOfDeed } from '../../delegates/deed-worth.ts';
import { situationOf } from '../../delegates/situation.ts';
import type { WhatIf } from '../../table/explanation.ts';
import type { Game } from '../../table/game.ts';
import { judge } from '../../table/judge.ts';
import { termsFault } from '../../table/legal-offer.ts';
import { deedOf, undertakingsOf } from '../../table/legal-undertaking.ts';
import type { Undertaking } from '../../table/move.ts';
import type { Level } from '../../table/player.ts';
import type { Offer, Table } from '../../table/state.ts';

/** So many other terms are put to a bot at most. */
const TRIED = 80;

export interface OtherTerms {
  /** The other terms that it would have taken; none where there are none. */
  readonly taken?: WhatIf;
  /** How many were put to it before that was known. */
  readonly tried: number;
}

/**
 * Whether a bot that turned an offer down would have taken it with one of the two promises otherwise: the same level is
 * asked again at the table at which it decided, by the same draw. The terms that are best for who made the offer come
 * first, as a bot in that seat reckons them; none are past that seat's instructions. Undefined where the bot, asked for
 * the same terms, would not turn them down again. `table`: as the step of the answers stood, whatever had been sealed.
 */
export function otherTerms(game: Game, table: Table, id: string, level: Level): OtherTerms | undefined {
  const opened: Table = { ...table, sealed: {} };
  const offer = opened.offers.find((o) => o.id === id);
  if (!offer || answerTo(game, opened, offer, level) !== 'decline') return undefined;
  const others = termsLike(game, opened, offer, level).slice(0, TRIED);
  for (const [index, { by, side, what }] of others.entries()) {
    const other = { ...offer, terms: { ...offer.terms, [side]: what } };
    if (answerTo(game, opened, other, level) !== 'accept') continue;
    return { taken: { changes: [{ kind: 'terms', by, side, what }], reach: true }, tried: index + 1 };
  }
  return { tried: others.length };
}

function answerTo(game: Game, table: Table, offer: Offer, level: Level): string | undefined {
  const offers = table.offers.map((o) => (o.id === offer.id ? offer : o));
  const { commit } = decide(game, { ...table, offers }, offer.to, level);
  return commit.kind === 'replies' || commit.kind === 'counters' ? commit.answers[offer.id]?.kind : undefined;
}

interface Other {
  readonly by: string;
  readonly side: 'give' | 'want';
  readonly what: Undertaking;
}

function termsLike(game: Game, table: Table, { from, to, terms }: Offer, level: Level): readonly Other[] {
  const s = situationOf(game, table, from, level);
  const standing = (give: Undertaking) => judge(game, table, from, deedOf(game, table, from, give));
  const worth = (give: Undertaking, want: Undertaking): number =>
    worthOfDeed(s, to, want) - costOfDeed(s, give, standing(give));
  const given = undertakingsOf(game, table, from)
    .filter((what) => standing(what).kind === 'within')
    .map((what) => ({ by: from, side: 'give' as const, what, worth: worth(what, terms.want) }));
  const asked = undertakingsOf(game, table, to).map((what) => ({
    by: from,
    side: 'want' as const,
    what,
    worth: worth(terms.give, what),
  }));
  return [...given, ...asked]
    .filter(({ side, what }) => termsFault(game, table, from, to, { ...terms, [side]: what }) === undefined)
    .toSorted((a, b) => b.worth - a.worth);
}
