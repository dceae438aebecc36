import { describe, expect, it } from 'vitest';
import { decide } from '../../delegates/decide.ts';
import { SHIPPED, stepsOf } from '../../delegates/shipped.fixture.ts';
import type { Game } from '../../table/game.ts';
import { judge } from '../../table/judge.ts';
import { deedOf, undertakingsOf } from '../../table/legal-undertaking.ts';
import type { Terms } from '../../table/move.ts';
import { shippedGame } from '../../table/shipped.fixture.ts';
import type { Offer, Table } from '../../table/state.ts';
import { otherTerms } from './other-terms.ts';

const LEVEL = 'envoy';
const ASKED = 25;

/** Offers that bots turned down, with the table at which the answers were due. */
function declined(game: Game): readonly { readonly table: Table; readonly offer: Offer }[] {
  const found: { table: Table; offer: Offer }[] = [];
  for (let seed = 1; found.length < ASKED; seed++) {
    for (const { before, events } of stepsOf(game, seed, LEVEL)) {
      for (const event of events.filter((e) => e.kind === 'declined')) {
        const offer = before.offers.find((o) => o.id === event.offer);
        if (offer) found.push({ table: { ...before, sealed: {} }, offer });
      }
    }
  }
  return found.slice(0, ASKED);
}

function answerTo(game: Game, table: Table, offer: Offer, terms: Terms): string | undefined {
  const offers = table.offers.map((o) => (o.id === offer.id ? { ...o, terms } : o));
  const { commit } = decide(game, { ...table, offers }, offer.to, LEVEL);
  return commit.kind === 'replies' || commit.kind === 'counters' ? commit.answers[offer.id]?.kind : undefined;
}

describe('the terms that a bot would have taken', () => {
  it.each(SHIPPED)('%s: are taken when they are offered, and none are where none would be', (id) => {
    const game = shippedGame(id);
    const counts = { taken: 0, none: 0 };
    for (const { table, offer } of declined(game)) {
      const other = otherTerms(game, table, offer.id, LEVEL);
      const where = `${id} ${JSON.stringify(offer)}`;
      if (!other) throw new Error(`asked again it did not turn it down: ${where}`);
      const [change] = other.taken?.changes ?? [];
      if (change?.kind === 'terms') {
        counts.taken += 1;
        const terms = { ...offer.terms, [change.side]: change.what };
        expect(terms, where).not.toEqual(offer.terms);
        expect(answerTo(game, table, offer, terms), where).toBe('accept');
        expect(judge(game, table, offer.from, deedOf(game, table, offer.from, terms.give)).kind).not.toBe('forbidden');
        continue;
      }
      counts.none += 1;
      const within = undertakingsOf(game, table, offer.from).filter(
        (give) => judge(game, table, offer.from, deedOf(game, table, offer.from, give)).kind === 'within',
      );
      if (other.tried === 80) continue;
      for (const give of within) {
        expect(answerTo(game, table, offer, { ...offer.terms, give }), where).not.toBe('accept');
      }
    }
    console.log(id, counts);
    expect(counts.taken).toBeGreaterThan(0);
  });

  it('are not asked for where the bot would not turn the offer down', () => {
    const game = shippedGame('moscow-invitation');
    const [first] = declined(game);
    if (!first) throw new Error('no offer was turned down');
    expect(otherTerms(game, first.table, 'no such offer', LEVEL)).toBeUndefined();
  });
});
