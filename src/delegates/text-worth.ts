import {
  ABSENT,
  type ClauseId,
  type Instrument,
  type InstrumentId,
  type OptionId,
  type PartyId,
} from '../scenario/model.ts';
import type { Facts } from '../stance/decided.ts';
import { holds } from '../stance/holds.ts';
import { postureOf } from './assent.ts';
import type { Situation } from './situation.ts';

/** Texts supposed to be in force, each with those who signed it. */
export type Supposed = ReadonlyMap<InstrumentId, readonly PartyId[]>;

/** Percent chance that a seat signs, by the face that it shows. */
export const WILLING = { open: 88, attentive: 84, guarded: 76, firm: 60, cold: 45, away: 25 } as const;

/** Percent chance that another seat signs a text, from its public face and a signature it promised this seat. */
export function willSign(s: Situation, text: Instrument, party: PartyId): number {
  const promised = s.table.pledges.some(
    (p) =>
      p.by === party &&
      p.to === s.seat &&
      p.state === 'open' &&
      p.what.kind === 'sign' &&
      p.what.instrument === text.id,
  );
  if (promised) return 92;
  return s.temper.models ? WILLING[postureOf(s, party)] : 75;
}

/** Worth to the seat of a course that ends with these texts in force, aims included; by its own section of the file only. */
export function courseWorth(s: Situation, supposed: Supposed): number {
  const { preference } = s.brief.party;
  const texts = s.game.scenario.instruments.filter((i) => supposed.has(i.id)).sort((a, b) => a.rank - b.rank);
  const options = new Map<ClauseId, OptionId>();
  for (const text of texts) {
    for (const clause of text.clauses) {
      if (!options.has(clause)) options.set(clause, s.table.lives[text.id]?.[clause]?.option ?? ABSENT);
    }
  }
  const facts: Facts = (fact) => {
    if (fact.startsWith('clause.')) {
      const [, id = '', more] = fact.split('.');
      if (more === undefined && texts.length > 0) return options.get(id) ?? ABSENT;
    } else if (fact.startsWith('instrument.')) {
      return supposed.has(fact.slice('instrument.'.length)) ? 'in-force' : 'void';
    } else if (fact.startsWith('signed.')) {
      const party = fact.slice('signed.'.length);
      return texts.filter((t) => supposed.get(t.id)?.includes(party)).map((t) => t.id);
    }
    return s.facts(fact);
  };
  let worth = texts.length === 0 ? preference.reservation : 0;
  if (texts.length > 0) {
    for (const clause of s.game.scenario.clauses) {
      worth += s.brief.worth[clause.id]?.[options.get(clause.id) ?? ABSENT] ?? 0;
    }
    for (const term of preference.terms) if (holds(term.if, facts)) worth += term.worth;
  }
  for (const aim of preference.aims)
    if (holds(aim.if, facts)) worth += Math.trunc((aim.worth * s.temper.heedsAims) / 100);
  return worth;
}

/** Those whose pens would stand under a text that comes into force, the seat itself apart. */
export const likelySigners = (s: Situation, text: Instrument): readonly PartyId[] =>
  [...text.required, ...text.others].filter(
    (p) => p !== s.seat && (text.required.includes(p) || willSign(s, text, p) >= 60),
  );

/** What the texts would be worth if those open now came into force as they stand, against no text at all. */
export function textBalance(s: Situation): { readonly texts: number; readonly none: number } {
  const supposed = new Map<InstrumentId, readonly PartyId[]>();
  for (const text of s.game.scenario.instruments) {
    if (!holds(text.opens, s.facts)) continue;
    const may = text.required.includes(s.seat) || text.others.includes(s.seat);
    supposed.set(text.id, may ? [...likelySigners(s, text), s.seat] : likelySigners(s, text));
  }
  const none = courseWorth(s, new Map());
  return { texts: supposed.size === 0 ? none : courseWorth(s, supposed), none };
}
