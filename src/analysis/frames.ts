import type { Condition } from '../scenario/condition.ts';
import type { Instrument, InstrumentId, PartyId, Scenario } from '../scenario/model.ts';
import type { Frame, SettlementList } from './settlement.ts';

/** Every settlement of a scenario by its texts and signatures; the first frame is that without a text. */
export function listOf(scenario: Scenario): SettlementList {
  const parties = scenario.parties.map((p) => p.id);
  const clauses = scenario.clauses.map((c) => ({ id: c.id, options: c.options.map((o) => o.id) }));
  const texts = scenario.instruments.toSorted((a, b) => a.rank - b.rank);
  const { told, overlooked } = toldApart(scenario, texts);
  const frames: Frame[] = [];
  let total = 0;
  for (const inForce of subsets(texts).toSorted((a, b) => a.length - b.length)) {
    const held = new Set(inForce.flatMap((text) => text.clauses));
    const within = clauses.flatMap((clause, c) => (held.has(clause.id) ? [c] : []));
    const size = within.reduce((product, c) => product * (clauses[c]?.options.length ?? 1), 1);
    for (const signed of signings(inForce, told)) {
      frames.push({ inForce: inForce.map((text) => text.id), signed, clauses: within, size, first: total });
      total += size;
    }
  }
  return { parties, clauses, frames, counted: Object.fromEntries(told), total, overlooked };
}

/** More frames than any scenario needs; beyond it signatures are overlooked, those of the lighter texts first. */
const MOST_FRAMES = 4096;

interface Told {
  /** By text, those of the other signers on whose signature under it some term or aim turns. */
  readonly told: ReadonlyMap<InstrumentId, readonly PartyId[]>;
  readonly overlooked: SettlementList['overlooked'];
}

function toldApart(scenario: Scenario, texts: readonly Instrument[]): Told {
  const conditions = scenario.parties.flatMap(({ preference }) => [...preference.terms, ...preference.aims]);
  const told = new Map<InstrumentId, readonly PartyId[]>(texts.map((text) => [text.id, []]));
  const overlooked: { text: InstrumentId; party: PartyId }[] = [];
  const frames = (): number => [...told.values()].reduce((product, some) => product * (1 + 2 ** some.length), 1);
  for (const text of texts) {
    const named = new Set(conditions.flatMap(({ if: condition }) => signersNamed(condition, text.id)));
    for (const party of optionalOf(text)) {
      if (!named.has(party)) continue;
      const before = told.get(text.id) ?? [];
      told.set(text.id, [...before, party]);
      if (frames() <= MOST_FRAMES) continue;
      told.set(text.id, before);
      overlooked.push({ text: text.id, party });
    }
  }
  return { told, overlooked };
}

const optionalOf = (text: Instrument): readonly PartyId[] => text.others.filter((p) => !text.required.includes(p));

function signersNamed(condition: Condition, text: InstrumentId): readonly PartyId[] {
  const own = condition.facts.flatMap(({ fact, test }) => {
    if (!fact.startsWith('signed.')) return [];
    const speaks =
      test.kind === 'is' || test.kind === 'isnt'
        ? test.value === text
        : test.kind === 'in' && test.values.includes(text);
    return speaks ? [fact.slice('signed.'.length)] : [];
  });
  const inner = [...(condition.any ?? []), ...(condition.not ? [condition.not] : [])];
  return [...own, ...inner.flatMap((one) => signersNamed(one, text))];
}

/** All ways to sign some texts, the required always, where the quorum can be met. */
function signings(
  inForce: readonly Instrument[],
  told: ReadonlyMap<InstrumentId, readonly PartyId[]>,
): readonly Readonly<Record<InstrumentId, readonly PartyId[]>>[] {
  let all: Readonly<Record<InstrumentId, readonly PartyId[]>>[] = [{}];
  for (const text of inForce) {
    const apart = told.get(text.id) ?? [];
    const free = optionalOf(text).filter((p) => !apart.includes(p)).length;
    const ways = subsets(apart).filter((some) => text.required.length + some.length + free >= text.quorum);
    all = all.flatMap((signed) => ways.map((some) => ({ ...signed, [text.id]: [...text.required, ...some] })));
  }
  return all;
}

/** Every selection of a short list, each in the list's order; the empty one first. */
export function subsets<T>(list: readonly T[]): readonly (readonly T[])[] {
  let all: readonly (readonly T[])[] = [[]];
  for (const one of list) all = all.concat(all.map((some) => [...some, one]));
  return all;
}
