import type { Instrument, InstrumentId, PartyId } from '../scenario/model.ts';
import { holdsOn } from './holds-on.ts';
import { judge } from './judge.ts';
import { against } from './legal-verb.ts';
import type { Pen } from './move.ts';
import { penFault, signersOf } from './pens.ts';
import { settlePledge } from './pledge.ts';
import { change, type Proceedings, tell } from './proceedings.ts';
import { type Brings, deliver, markUsed, payBeyond } from './resolve-move.ts';
import type { Table } from './state.ts';

/** Lays out the texts whose condition holds; the others fall unopened. */
export function openSigning(p: Proceedings): void {
  const texts = p.game.scenario.instruments;
  const laidOut = texts.filter((i) => holdsOn(p.game, i.opens, p.table)).map((i) => i.id);
  change(p, { step: 'signing', sealed: {}, laidOut });
  for (const { id: instrument } of texts) {
    if (laidOut.includes(instrument)) {
      const parties = signersOf(p.game, instrument).filter((s) => !penFault(p.game, p.table, s, instrument));
      tell(p, { kind: 'signing-opened', audience: 'all', instrument, parties });
    } else {
      fail(p, instrument, 'instrument/not-laid-out', []);
    }
  }
}

function fail(p: Proceedings, instrument: InstrumentId, code: string, wanting: readonly PartyId[]): void {
  change(p, { voided: [...p.table.voided, instrument] });
  tell(p, { kind: 'void', audience: 'all', instrument, reasons: [against(code, wanting)] });
}

interface Penned {
  readonly party: PartyId;
  readonly instrument: InstrumentId;
  readonly signed: boolean;
  readonly cause: number;
  readonly paid: Brings;
}

/** All pens are opened together; when every text has stood or fallen the charts hear who signed what. */
export function resolveSigning(p: Proceedings): void {
  const before = p.table;
  const penned = before.laidOut.flatMap((id) => {
    const text = p.game.instruments.get(id);
    return text ? signText(p, before, text) : [];
  });
  for (const { party, instrument, signed, cause, paid } of penned) {
    const move = { verb: signed ? ('sign' as const) : ('refuse' as const), instrument };
    deliver(p, signed ? 'SIGNED' : 'REFUSED', party, move, 'all', cause, paid);
  }
  judgeSignatures(p, before);
}

function signText(p: Proceedings, before: Table, text: Instrument): readonly Penned[] {
  const instrument = text.id;
  const pens = new Map<PartyId, Pen>();
  for (const party of signersOf(p.game, instrument)) {
    if (penFault(p.game, before, party, instrument)) continue;
    const commit = before.sealed[party];
    const pen =
      commit?.kind === 'signing' && Object.hasOwn(commit.pens, instrument) ? commit.pens[instrument] : undefined;
    const barred = judge(p.game, before, party, { verb: 'sign', instrument }).kind === 'forbidden';
    pens.set(party, pen && !barred ? pen : { kind: 'refuse' });
  }
  const { stay, dropped } = dropPasses(pens);
  for (const { party, wanting } of dropped) {
    const reasons = [{ kind: 'pen' as const, code: 'pen/condition', held: false, facts: [], parties: wanting }];
    tell(p, { kind: 'pen-dropped', audience: 'all', by: party, instrument, parties: wanting, reasons });
  }
  const signatures = p.game.scenario.order.filter((party) => stay.has(party));
  change(p, { signatures: { ...p.table.signatures, [instrument]: signatures } });
  const penned = p.game.scenario.order
    .filter((party) => pens.has(party))
    .map((party): Penned => {
      const signed = stay.has(party);
      const paid = signed ? payBeyond(p, before, party, { verb: 'sign', instrument }) : [];
      if (signed) markUsed(p, 'sign');
      const cause = tell(p, { kind: signed ? 'signed' : 'refused', audience: 'all', by: party, instrument });
      return { party, instrument, signed, cause, paid };
    });
  const missing = text.required.filter((party) => !stay.has(party));
  if (missing.length > 0) fail(p, instrument, 'instrument/required-missing', missing);
  else if (signatures.length < text.quorum) {
    const wanting = signersOf(p.game, instrument).filter((party) => !stay.has(party));
    fail(p, instrument, 'instrument/no-quorum', wanting);
  } else {
    change(p, { inForce: [...p.table.inForce, instrument] });
    tell(p, { kind: 'in-force', audience: 'all', instrument, parties: signatures });
  }
  return penned;
}

/**
 * In each pass all whose condition fails drop out together, and don't come back, until nobody drops. Where conditions
 * only name companions (`with`) what stays is the largest set that can stand together.
 */
export function dropPasses(pens: ReadonlyMap<PartyId, Pen>): {
  readonly stay: ReadonlySet<PartyId>;
  readonly dropped: readonly { readonly party: PartyId; readonly wanting: readonly PartyId[] }[];
} {
  const stay = new Set([...pens].filter(([, pen]) => pen.kind === 'sign').map(([party]) => party));
  const dropped: { party: PartyId; wanting: readonly PartyId[] }[] = [];
  for (;;) {
    const pass = [...stay].flatMap((party) => {
      const wanting = wantingOf(pens.get(party), stay);
      return wanting.length > 0 ? [{ party, wanting }] : [];
    });
    if (pass.length === 0) return { stay, dropped };
    for (const { party } of pass) stay.delete(party);
    dropped.push(...pass);
  }
}

/** Those whose pen, or whose refusal, a condition waits for in vain. */
function wantingOf(pen: Pen | undefined, stay: ReadonlySet<PartyId>): readonly PartyId[] {
  if (pen?.kind !== 'sign') return [];
  const absent = (pen.with ?? []).filter((party) => !stay.has(party));
  return [...absent, ...(pen.without ?? []).filter((party) => stay.has(party))];
}

/** A word to sign is kept by a signature that stands; it is void where there was nothing to sign, or a red line. */
function judgeSignatures(p: Proceedings, before: Table): void {
  for (const one of p.table.pledges) {
    if (one.state !== 'open' || one.what.kind !== 'sign') continue;
    const { instrument } = one.what;
    if (p.table.signatures[instrument]?.includes(one.by)) {
      settlePledge(p, one, 'kept');
      continue;
    }
    const fault = penFault(p.game, before, one.by, instrument);
    const standing = judge(p.game, before, one.by, { verb: 'sign', instrument });
    const reason =
      fault && fault.code !== 'seat/out' ? fault : standing.kind === 'forbidden' ? standing.reasons[0] : undefined;
    settlePledge(p, one, reason ? 'void' : 'broken', reason);
  }
}
