import { unreachable } from '../../ground/result.ts';
import { GESTURE_VERBS, type GestureVerb } from '../../scenario/model.ts';
import type { Gesture } from '../../table/move.ts';
import type { ToldEvent } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { type Names, namesOf, signed } from './names.ts';
import { quoted, say, tell } from './say.ts';

/** One line of the wire: what happened, in the language shown. */
export const eventLine = (dossier: Dossier, e: ToldEvent, names: Names = namesOf(dossier)): string =>
  quoted(lineOf(dossier, e, names));

function lineOf(dossier: Dossier, e: ToldEvent, names: Names): string {
  const by = names.party(e.by);
  const to = names.party(e.to);
  const clause = names.clause(e.clause);
  const instrument = names.instrument(e.instrument);
  const option = names.option(e.clause, e.option);
  const terms = () => ({
    by,
    to,
    ...names.terms({ ...(e.want && { want: e.want }), ...(e.give && { give: e.give }) }, e.round),
  });
  switch (e.kind) {
    case 'opened':
      return say('wire.opened', { round: e.round, title: roundTitle(dossier, e.round) });
    case 'closed':
      return say('wire.closed', { round: e.round });
    case 'injected':
      return say('wire.injected', { inject: names.inject(e.inject) });
    case 'revealed':
      return say('wire.revealed', { clause });
    case 'met':
      return say('wire.met', { parties: names.parties(e.parties ?? [e.by ?? '', e.to ?? '']) });
    case 'offered':
      return e.want ? say('wire.offered', terms()) : say('wire.offered.bare', { by, to });
    case 'countered':
      return e.want ? say('wire.countered', terms()) : say('wire.countered.bare', { by, to });
    case 'accepted':
      return e.parties
        ? say('wire.accepted.crossed', { parties: names.parties(e.parties) })
        : say('wire.accepted', { by, to });
    case 'offer-lapsed': {
      const code = e.reasons?.[0]?.code;
      if (code === 'offer/withdrawn') return say('wire.offer-lapsed.withdrawn', { by, to });
      return say(code === 'offer/promised-already' ? 'wire.offer-lapsed.promised' : 'wire.offer-lapsed', { by, to });
    }
    case 'carried':
    case 'declined': {
      const line = say(`wire.${e.kind}`, { by, to });
      return e.ground ? say('pair', { name: line, value: say(`ground.${e.ground}`) }) : line;
    }
    case 'held':
    case 'silent':
    case 'beyond-instructions':
      return say(`wire.${e.kind}`, { by });
    case 'said':
      if (e.verb === 'object' || e.option === undefined) return say('wire.said.object', { by, clause });
      return say(e.verb === 'propose' ? 'wire.said.propose' : 'wire.said.support', { by, option, clause });
    case 'gestured':
      return say('wire.gestured', { by, gesture: gestureOf(names, e) });
    case 'lapsed':
      return say('wire.lapsed', { by, what: e.what ? names.undertaking(e.what, e.round) : moveOf(names, e) });
    case 'agreed':
      return say('wire.agreed', { clause, option, instrument });
    case 'bracketed':
    case 'reserved':
    case 'reopened':
      return say(`wire.${e.kind}`, { clause, instrument });
    case 'asked-to-reopen':
      return say('wire.asked-to-reopen', { by, clause });
    case 'stance-changed':
      return say(isHome(dossier, e) ? 'wire.home-changed' : 'wire.stance-changed', {
        by,
        before: names.stance(e.by, e.before),
        after: names.stance(e.by, e.after),
      });
    case 'pressed':
      return say('wire.pressed', {
        pressure: names.pressure(e.pressure ?? ''),
        delta: signed(e.delta ?? 0),
        value: e.value ?? 0,
      });
    case 'kept':
    case 'broken':
    case 'voided':
      return say(`wire.${e.kind}`, { by, to, what: names.undertaking(e.what, e.round) });
    case 'seat-changed':
      return say(
        e.after === 'out' ? 'wire.seat.out' : e.after === 'withdrawn' ? 'wire.seat.withdrawn' : 'wire.seat.in',
        { by },
      );
    case 'venue-changed':
      return say('wire.venue-changed', { place: names.place(e.place) });
    case 'pen-dropped':
    case 'signed':
    case 'refused':
      return say(`wire.${e.kind}`, { by, instrument });
    case 'signing-opened':
    case 'in-force':
    case 'void':
      return say(`wire.${e.kind}`, { instrument });
    case 'suspended':
      return say('wire.suspended');
    case 'ended':
      return say('wire.ended', { ending: names.ending(e.ending) });
    default:
      return unreachable(e.kind);
  }
}

/** A change of temper in the reader's own capital. */
export const isHome = ({ own, seat }: Dossier, { by, after }: ToldEvent): boolean =>
  by === seat && own !== undefined && own.home.includes(after ?? '');

export function roundTitle(dossier: Dossier, round: number): string {
  const title = dossier.rounds[round - 1]?.title;
  return title ? tell(title) : '';
}

const isGesture = (verb: string | undefined): verb is GestureVerb => GESTURE_VERBS.some((g) => g === verb);

function gestureOf(names: Names, { verb, to, choice, place, clause }: ToldEvent): string {
  if (!isGesture(verb)) return verb ? names.verb(verb) : '…';
  const gesture: Gesture = {
    verb,
    ...(to && { to }),
    ...(choice && { choice }),
    ...(place && { place }),
    ...(clause && { clause }),
  };
  return names.gesture(gesture);
}

function moveOf(names: Names, e: ToldEvent): string {
  if (isGesture(e.verb) || !e.clause) return gestureOf(names, e);
  const detail = e.option ? names.option(e.clause, e.option) : names.clause(e.clause);
  return say('gesture.detail', { verb: e.verb ? names.verb(e.verb) : '…', detail });
}
