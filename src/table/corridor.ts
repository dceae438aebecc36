import type { ChartEventName } from '../scenario/chart-event.ts';
import type { PartyId } from '../scenario/model.ts';
import { answerTo, type Crossed, crossedOf, isOpenOffer } from './crossed.ts';
import type { EventKind, Reason } from './event.ts';
import { judge } from './judge.ts';
import { acceptStanding, goBetween, toAnswer } from './legal-offer.ts';
import { against } from './legal-verb.ts';
import type { Answer, Ground, Terms } from './move.ts';
import { pledge } from './pledge.ts';
import { change, type Proceedings, tell } from './proceedings.ts';
import { raise } from './raise.ts';
import { type Brings, deliver, markUsed, payBeyond } from './resolve-move.ts';
import { bargainsAgain, sharesAct } from './same-act.ts';
import type { Offer, Table } from './state.ts';

const known = ({ from, to, via }: Offer): readonly PartyId[] => (via === undefined ? [from, to] : [from, to, via]);

const setState = (p: Proceedings, id: string, state: Offer['state']): void =>
  change(p, { offers: p.table.offers.map((o) => (o.id === id ? { ...o, state } : o)) });

const about = (o: Offer) => ({ by: o.from, to: o.to, offer: o.id, give: o.terms.give, want: o.terms.want });

export function resolveOffers(p: Proceedings): void {
  const before = p.table;
  for (const from of p.game.scenario.order) {
    const commit = before.sealed[from];
    if (commit?.kind !== 'offers') continue;
    commit.offers.forEach(({ to, terms }, i) => {
      const via = goBetween(p.game, before, from, to);
      make(p, before, { id: `r${before.round}-${from}-${i + 1}`, from, to, ...(via && { via }), terms, state: 'made' });
    });
  }
}

function make(p: Proceedings, before: Table, offer: Offer): void {
  const move = { verb: 'offer', to: offer.to } as const;
  const paid = payBeyond(p, before, offer.from, move);
  markUsed(p, 'offer');
  change(p, { offers: [...p.table.offers, offer] });
  const audience = offer.via === undefined ? known(offer) : [offer.from, offer.via];
  const offered = tell(p, { kind: 'offered', audience, ...about(offer) });
  if (offer.via === undefined) meet(p, offer, offered);
  deliver(p, 'OFFERED', offer.from, move, audience, offered, paid);
}

/** That two met is public, once a round; what was said is not. */
function meet(p: Proceedings, offer: Offer, cause: number): void {
  const two = [offer.from, offer.to];
  const met = p.events.some((e) => e.kind === 'met' && two.includes(e.by ?? '') && two.includes(e.to ?? ''));
  if (
    !met &&
    !p.table.offers.some((o) => o.id !== offer.id && reached(o) && two.includes(o.from) && two.includes(o.to))
  ) {
    tell(p, { kind: 'met', audience: 'all', by: offer.from, to: offer.to, parties: known(offer), cause });
  }
}

const reached = (offer: Offer): boolean => offer.via === undefined || !['made', 'held'].includes(offer.state);

export function resolveCarriage(p: Proceedings): void {
  const before = p.table;
  for (const via of p.game.scenario.order) {
    const commit = before.sealed[via];
    if (commit?.kind !== 'carriage') continue;
    for (const offer of before.offers) {
      if (offer.via !== via || offer.state !== 'made') continue;
      const carries = Object.hasOwn(commit.carry, offer.id) ? commit.carry[offer.id] : undefined;
      if (carries !== undefined) carry(p, offer, via, carries);
    }
  }
  for (const offer of p.table.offers) if (offer.via !== undefined && offer.state === 'made') lapse(p, offer);
}

function carry(p: Proceedings, offer: Offer, via: PartyId, carries: boolean): void {
  setState(p, offer.id, carries ? 'carried' : 'held');
  if (!carries) {
    const held = tell(p, { kind: 'held', audience: [offer.from, via], ...about(offer), by: via, to: offer.from });
    deliver(p, 'HELD', via, { verb: 'hold', to: offer.from }, [offer.from, via], held, []);
    return;
  }
  const carried = tell(p, { kind: 'carried', audience: known(offer), ...about(offer), by: via });
  meet(p, offer, carried);
  const event = { verb: 'offer', by: offer.from, to: offer.to };
  raise(p, { name: 'OFFERED', event, audience: [offer.to], cause: carried });
}

/** Answers of one step, replies or counters, in speaking order and then in the order in which offers were made. */
export function resolveAnswers(p: Proceedings): void {
  const before = p.table;
  const crossed = crossedOf(before);
  for (const pair of crossed) bindCrossed(p, before, pair);
  for (const seat of p.game.scenario.order) {
    for (const offer of toAnswer(before, seat)) {
      if (!isOpenOffer(p.table, offer.id)) continue;
      const answer = answerTo(before, offer);
      if (!answer || !reply(p, before, offer, answer)) lapse(p, offer);
    }
  }
}

/** Both had made the same offer: one deal. Who turns down the other's paper has thereby taken its own back. */
function bindCrossed(p: Proceedings, before: Table, [one, other]: Crossed): void {
  if (!isOpenOffer(p.table, one.id) || !isOpenOffer(p.table, other.id)) return;
  const refused = [one, other].filter((offer) => {
    const kind = answerTo(before, offer)?.kind;
    return kind === 'decline' || kind === 'counter';
  });
  if (refused.length === 2) return;
  if (refused.length === 1) {
    lapse(p, refused[0] === one ? other : one, against('offer/withdrawn'));
    return;
  }
  if ([one, other].some((offer) => acceptStanding(p.game, p.table, offer).kind === 'forbidden')) return;
  const paid = [one, other].map((offer) =>
    answerTo(before, offer) ? payBeyond(p, before, offer.to, { verb: 'accept', to: offer.from }) : [],
  );
  for (const { id } of [one, other]) setState(p, id, 'accepted');
  pledge(p, one);
  const parties = [one.from, one.to];
  const accepted = tell(p, {
    kind: 'accepted',
    audience: known(one),
    ...about(one),
    by: one.to,
    to: one.from,
    parties,
  });
  [one, other].forEach((offer, i) => {
    deliver(p, 'ACCEPTED', offer.to, { verb: 'accept', to: offer.from }, known(offer), accepted, paid[i] ?? []);
  });
  lapseSold(p, one);
}

/** One act is not sold twice to the same buyer: what else the two were to promise each other of it falls. */
function lapseSold(p: Proceedings, sold: Offer): void {
  for (const offer of p.table.offers) {
    if (isOpenOffer(p.table, offer.id) && sharesAct(offer, sold)) lapse(p, offer, against('offer/promised-already'));
  }
}

/** False where the answer has become impossible. */
function reply(p: Proceedings, before: Table, offer: Offer, answer: Answer): boolean {
  const { to: seat, from } = offer;
  switch (answer.kind) {
    case 'accept': {
      if (acceptStanding(p.game, p.table, offer).kind === 'forbidden') return false;
      const move = { verb: 'accept', to: from } as const;
      const paid = payBeyond(p, before, seat, move);
      setState(p, offer.id, 'accepted');
      pledge(p, offer);
      close(p, offer, 'accepted', 'ACCEPTED', seat, move, paid);
      lapseSold(p, offer);
      return true;
    }
    case 'decline':
      setState(p, offer.id, 'declined');
      close(p, offer, 'declined', 'DECLINED', seat, { verb: 'decline', to: from }, [], answer.ground);
      return true;
    case 'counter': {
      const move = { verb: 'counter', to: from } as const;
      if (judge(p.game, p.table, seat, move).kind === 'forbidden') return false;
      if (bargainsAgain(p.table, seat, from, answer.terms)) return false;
      const paid = payBeyond(p, before, seat, move);
      setState(p, offer.id, 'countered');
      change(p, { offers: [...p.table.offers, counterOf(offer, answer.terms)] });
      close(p, { ...offer, terms: answer.terms }, 'countered', 'COUNTERED', seat, move, paid);
      return true;
    }
  }
}

const counterOf = ({ id, from, to, via }: Offer, terms: Terms): Offer => ({
  id: `${id}c`,
  from: to,
  to: from,
  ...(via !== undefined && { via }),
  terms,
  state: via === undefined ? 'made' : 'carried',
  counterOf: id,
});

/** Tells the answer to those who know the offer. `give` is what the one who made the terms gives. */
function close(
  p: Proceedings,
  offer: Offer,
  kind: EventKind,
  name: ChartEventName,
  seat: PartyId,
  move: { readonly verb: 'accept' | 'decline' | 'counter'; readonly to: PartyId },
  paid: Brings,
  ground?: Ground,
): void {
  const audience = known(offer);
  const answered = tell(p, { kind, audience, ...about(offer), by: seat, to: move.to, ...(ground && { ground }) });
  deliver(p, name, seat, move, audience, answered, paid);
}

function lapse(p: Proceedings, offer: Offer, reason?: Reason): void {
  const audience = reached(offer) ? known(offer) : [offer.from, ...(offer.via === undefined ? [] : [offer.via])];
  setState(p, offer.id, 'lapsed');
  tell(p, { kind: 'offer-lapsed', audience, ...about(offer), ...(reason && { reasons: [reason] }) });
}
