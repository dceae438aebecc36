import type { Instrument, InstrumentId, PartyId } from '../scenario/model.ts';
import type { Pen } from '../table/move.ts';
import type { LegalMoves } from '../table/view.ts';
import { type Candidate, candidate } from './candidate.ts';
import { leaningOf } from './leaning.ts';
import { aimsGain } from './outlook.ts';
import { dueNow } from './pledged.ts';
import type { Situation } from './situation.ts';
import { courseWorth, likelySigners, willSign } from './text-worth.ts';

interface Laid {
  readonly text: Instrument;
  readonly may: LegalMoves['pens'][number];
}

/** Which of the texts this seat would sign. */
type Plan = ReadonlyMap<InstrumentId, boolean>;

/** A pen for each text laid out, with what decided it. */
export function pensOf(
  s: Situation,
  pens: LegalMoves['pens'],
): readonly { readonly text: InstrumentId; readonly choices: readonly Candidate<Pen>[] }[] {
  const laid = pens.flatMap((may): Laid[] => {
    const text = s.game.scenario.instruments.find((i) => i.id === may.instrument);
    return text ? [{ text, may }] : [];
  });
  const plan = new Map<InstrumentId, boolean>(laid.map(({ text, may }) => [text.id, may.sign.kind === 'within']));
  const chosen = [...laid].sort((a, b) => a.text.rank - b.text.rank);
  const result: { text: InstrumentId; choices: readonly Candidate<Pen>[] }[] = [];
  for (const one of chosen) {
    const choices = choicesOf(s, laid, plan, one);
    const [refuse, sign] = choices;
    plan.set(one.text.id, refuse !== undefined && sign !== undefined && sign.score > refuse.score);
    result.push({ text: one.text.id, choices });
  }
  return result;
}

function choicesOf(s: Situation, laid: readonly Laid[], plan: Plan, { text, may }: Laid): readonly Candidate<Pen>[] {
  const refuse = candidate<Pen>({ kind: 'refuse' }, {}, leaningOf(s, { verb: 'refuse' }));
  if (may.sign.kind === 'forbidden') return [refuse];
  if (may.sign.kind === 'beyond' && s.temper.daresFor === undefined) return [refuse];
  const signed = expected(s, laid, new Map(plan).set(text.id, true));
  const refused = expected(s, laid, new Map(plan).set(text.id, false));
  const price = may.sign.kind === 'beyond' ? aimsGain(s, { pressures: may.sign.price }) : 0;
  const pledge = dueNow(s, { kind: 'sign', instrument: text.id }) ? s.temper.ownPen : 0;
  const terms = { worth: signed - refused, price, pledge };
  const pen = conditionOf(s, laid, plan, text, signed - refused);
  const sign = candidate<Pen>(pen, terms, leaningOf(s, { verb: 'sign' }));
  if (may.sign.kind === 'beyond' && sign.score < (s.temper.daresFor ?? 0)) return [refuse];
  return [refuse, sign];
}

/** Worth expected over which of the texts come into force, each on the pens that it still wants. */
function expected(s: Situation, laid: readonly Laid[], plan: Plan, apart?: PartyId, with_ = true): number {
  let sum = 0;
  for (let mask = 0; mask < 2 ** laid.length; mask++) {
    let chance = 1000;
    const supposed = new Map<InstrumentId, readonly PartyId[]>();
    for (const [i, { text }] of laid.entries()) {
      const here = chanceInForce(s, text, plan.get(text.id) ?? false);
      const inForce = Math.floor(mask / 2 ** i) % 2 === 1;
      chance = Math.floor((chance * (inForce ? here : 100 - here)) / 100);
      if (inForce) supposed.set(text.id, signersOf(s, text, plan.get(text.id) ?? false, apart, with_));
    }
    if (chance > 0) sum += chance * courseWorth(s, supposed);
  }
  return Math.trunc(sum / 1000);
}

function chanceInForce(s: Situation, text: Instrument, own: boolean): number {
  if (text.required.includes(s.seat) && !own) return 0;
  let chance = 100;
  for (const party of text.required) {
    if (party !== s.seat) chance = Math.floor((chance * willSign(s, text, party)) / 100);
  }
  const others = text.others.filter((p) => p !== s.seat && willSign(s, text, p) >= 50).length;
  const mine = own && !text.required.includes(s.seat) ? 1 : 0;
  return text.required.length + others + mine < text.quorum ? Math.floor(chance / 5) : chance;
}

function signersOf(
  s: Situation,
  text: Instrument,
  own: boolean,
  apart: PartyId | undefined,
  with_: boolean,
): readonly PartyId[] {
  const others = likelySigners(s, text).filter((p) => p !== apart);
  const all = apart !== undefined && with_ ? [...others, apart] : others;
  return own ? [...all, s.seat] : all;
}

/** Names a co-signer where the seat's own gain hangs on whether that one signs too. */
function conditionOf(s: Situation, laid: readonly Laid[], plan: Plan, text: Instrument, gain: number): Pen {
  if (!s.temper.concedes) return { kind: 'sign' };
  const together: PartyId[] = [];
  const alone: PartyId[] = [];
  const signing = new Map(plan).set(text.id, true);
  const refusing = new Map(plan).set(text.id, false);
  for (const party of text.others) {
    if (party === s.seat || !s.brief.cosigners.has(party)) continue;
    const withIt = expected(s, laid, signing, party, true) - expected(s, laid, refusing, party, true);
    const without = expected(s, laid, signing, party, false) - expected(s, laid, refusing, party, false);
    if (withIt > 0 && without < 0) together.push(party);
    if (withIt < 0 && without > 0) alone.push(party);
  }
  if (gain <= 0 && together.length === 0 && alone.length === 0) return { kind: 'sign' };
  return {
    kind: 'sign',
    ...(together.length > 0 && { with: together }),
    ...(alone.length > 0 && { without: alone }),
  };
}
