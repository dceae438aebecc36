import type { ClauseId, InstrumentId, PartyId } from '../scenario/model.ts';
import { textsAgreed } from './as-agreed.ts';
import type { Game } from './game.ts';
import { holdsOn } from './holds-on.ts';
import { type Recipient, seesClause, seesPressure } from './knows.ts';
import { legalMoves } from './legal.ts';
import { seatsSeen } from './seats-seen.ts';
import type { Offer, Pledge, Table } from './state.ts';
import type { ClauseView, SeatView } from './view.ts';
import { viewDigest } from './view-digest.ts';
import { worthOf } from './worth.ts';

/**
 * The one door through which a table's state leaves the rules: what `who` may know now and nothing else.
 * `told` is the number of events told to this recipient so far.
 */
export function viewFor(game: Game, table: Table, who: Recipient, told: number): SeatView {
  const { scenario } = game;
  const sees = (clause: ClauseId): boolean => seesClause(scenario, table.revealed, clause, who);
  const seat = scenario.parties.some((p) => p.id === who) ? who : undefined;
  const view: Omit<SeatView, 'digest'> = {
    seat: who,
    round: table.round,
    rounds: scenario.rounds.length,
    step: table.step,
    up: table.up.filter(sees),
    venue: table.venue,
    seats: seatsSeen(game, table, who),
    text: scenario.instruments.map((instrument) => ({
      instrument: instrument.id,
      clauses: instrument.clauses.filter(sees).map((clause) => clauseView(game, table, instrument.id, clause)),
      open: holdsOn(game, instrument.opens, table),
      inForce: table.inForce.includes(instrument.id),
      signatures: table.signatures[instrument.id] ?? [],
    })),
    pressures: Object.fromEntries(
      Object.entries(table.pressures).filter(([path]) => seesPressure(scenario, path, who)),
    ),
    offers: table.offers.filter((offer) => partyTo(offer, who)),
    pledges: table.pledges.filter((pledge) => partyTo(pledge, who)),
    signingCalled: table.signingCalled,
    suspended: table.suspended,
    ...(table.ending !== undefined && { ending: table.ending }),
    ...(seat !== undefined && { own: ownSide(game, table, seat) }),
    told,
  };
  return { ...view, digest: viewDigest(view) };
}

/** Those who made or received it, and a go-between who holds it. */
function partyTo(deal: Offer | Pledge, who: Recipient): boolean {
  if (who === 'facilitator') return true;
  if ('from' in deal) return who === deal.from || who === deal.via || (who === deal.to && reached(deal));
  return who === deal.by || who === deal.to;
}

/** An offer that a go-between has not carried never reached its addressee. */
const reached = (offer: Offer): boolean =>
  offer.via === undefined || (offer.state !== 'made' && offer.state !== 'held');

function clauseView(game: Game, table: Table, instrument: InstrumentId, clause: ClauseId): ClauseView {
  const life = table.lives[instrument]?.[clause] ?? { status: 'untabled' };
  const stands = table.stands[clause] ?? {};
  const assent = game.scenario.instruments.find((i) => i.id === instrument)?.assent ?? [];
  const behind = (option: string): PartyId[] => game.scenario.order.filter((p) => stands[p] === option);
  const brackets = (table.tabled[clause] ?? []).map((option) => ({ option, behind: behind(option) }));
  const support = (b: (typeof brackets)[number]): number => b.behind.filter((p) => assent.includes(p)).length;
  const leading = brackets.reduce<(typeof brackets)[number] | undefined>(
    (best, b) => (best === undefined || support(b) > support(best) ? b : best),
    undefined,
  );
  const wanted = life.option ?? leading?.option;
  return {
    clause,
    status: life.status,
    ...(life.option !== undefined && { option: life.option }),
    brackets,
    wanting: life.status === 'agreed' || wanted === undefined ? [] : assent.filter((p) => stands[p] !== wanted),
  };
}

function ownSide(game: Game, table: Table, seat: PartyId): NonNullable<SeatView['own']> {
  const chart = game.charts[seat];
  if (!chart) throw new Error(`no chart of ${seat}`);
  const { text, reservation, aims } = worthOf(game, table, seat, textsAgreed(game, table));
  return {
    stance: chart.active(table.stances[seat] ?? ''),
    worth: { text, reservation, aims },
    sealed: table.sealed[seat] !== undefined,
    legal: legalMoves(game, table, seat),
  };
}
