import type { Settlement } from '../analysis/settlement.ts';
import { failed, ok, type Result } from '../ground/result.ts';
import {
  ABSENT,
  type ClauseId,
  type Instrument,
  type OptionId,
  type PartyId,
  type Scenario,
} from '../scenario/model.ts';
import { nearest } from '../scenario/nearest.ts';

/**
 * The settlement that `--outcome clause=option,…` and `--signed …` mean. `signed` holds parties (each signs all that it
 * may), texts (by those whom they need) and `text:party`; without it, every text signs that holds a named clause. A fault
 * is a sentence for the terminal.
 */
export function outcomeAsked(scenario: Scenario, outcome: string, signed?: string): Result<Settlement, string> {
  const options = optionsAsked(scenario, outcome);
  if (!options.ok) return options;
  const signatures = signed === undefined ? signersByDefault(scenario, options.value) : signersAsked(scenario, signed);
  if (!signatures.ok) return signatures;
  const texts = scenario.instruments
    .toSorted((a, b) => a.rank - b.rank)
    .filter((text) => {
      const pens = signatures.value.get(text.id) ?? [];
      return text.required.every((party) => pens.includes(party)) && pens.length >= text.quorum && pens.length > 0;
    });
  const held = new Set(texts.flatMap((text) => text.clauses));
  const loose = [...options.value].find(([clause, option]) => option !== ABSENT && !held.has(clause));
  if (loose) {
    const texts = scenario.instruments.filter((text) => text.clauses.includes(loose[0])).map(needs);
    return failed(`"${loose[0]}" stands in no text that these signatures put in force: ${texts.join('; ')}.`);
  }
  return ok({
    inForce: texts.map((text) => text.id),
    signed: Object.fromEntries(texts.map((text) => [text.id, signatures.value.get(text.id) ?? []])),
    options: Object.fromEntries([...held].map((clause) => [clause, options.value.get(clause) ?? ABSENT])),
  });
}

function optionsAsked(scenario: Scenario, outcome: string): Result<ReadonlyMap<ClauseId, OptionId>, string> {
  const options = new Map<ClauseId, OptionId>();
  for (const part of listed(outcome)) {
    const [id = '', option = '', more] = part.split('=');
    if (option === '' || more !== undefined) return failed(`"${part}" is not clause=option.`);
    const clause = scenario.clauses.find((c) => c.id === id);
    if (!clause) return failed(unknown(id, 'clause', scenario.clauses));
    if (!clause.options.some((o) => o.id === option)) return failed(unknown(option, `option of ${id}`, clause.options));
    if (options.has(id)) return failed(`"${id}" is named twice.`);
    options.set(id, option);
  }
  return ok(options);
}

type Pens = ReadonlyMap<string, readonly PartyId[]>;

function signersByDefault(scenario: Scenario, options: ReadonlyMap<ClauseId, OptionId>): Result<Pens, string> {
  const texts = scenario.instruments.filter((text) =>
    text.clauses.some((clause) => (options.get(clause) ?? ABSENT) !== ABSENT),
  );
  return ok(new Map(texts.map((text) => [text.id, enough(text)])));
}

function signersAsked(scenario: Scenario, signed: string): Result<Pens, string> {
  const pens = new Map<string, readonly PartyId[]>();
  const add = (text: Instrument, parties: readonly PartyId[]): void => {
    const all = [...(pens.get(text.id) ?? []), ...parties];
    pens.set(
      text.id,
      scenario.order.filter((party) => all.includes(party)),
    );
  };
  const may = (text: Instrument, party: PartyId): boolean =>
    text.required.includes(party) || text.others.includes(party);
  for (const part of listed(signed)) {
    const [first = '', party, more] = part.split(':');
    const text = scenario.instruments.find((one) => one.id === first);
    if (more !== undefined) return failed(`"${part}" is not party, text or text:party.`);
    if (party !== undefined) {
      if (!text) return failed(unknown(first, 'text', scenario.instruments));
      if (!scenario.parties.some((p) => p.id === party)) return failed(unknown(party, 'party', scenario.parties));
      if (!may(text, party)) return failed(`"${party}" may not sign "${first}": ${needs(text)}.`);
      add(text, [party]);
    } else if (scenario.parties.some((p) => p.id === first)) {
      for (const one of scenario.instruments) if (may(one, first)) add(one, [first]);
    } else if (text) add(text, enough(text));
    else return failed(unknown(first, 'party or text', [...scenario.parties, ...scenario.instruments]));
  }
  return ok(pens);
}

/** Those whose pens a text needs; where the quorum asks for more, all who may sign. */
const enough = (text: Instrument): readonly PartyId[] =>
  text.required.length >= text.quorum ? text.required : [...new Set([...text.required, ...text.others])];

const needs = (text: Instrument): string =>
  `${text.id} needs ${text.required.join(', ') || 'nobody in particular'} and ${text.quorum} signatures in all`;

const listed = (text: string): readonly string[] =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');

function unknown(name: string, what: string, known: readonly { readonly id: string }[]): string {
  const ids = known.map((one) => one.id);
  const near = nearest(name, ids);
  return `"${name}" is no ${what} here. ${near === undefined ? `There are ${ids.join(', ')}.` : `Did you mean "${near}"?`}`;
}
