import type { Condition } from '../../scenario/condition.ts';
import { ABSENT } from '../../scenario/model.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { namesOf } from './names.ts';
import { factNeeded } from './reason-lines.ts';
import { listed, listedAny, say } from './say.ts';

/** What a condition asks for, as a clause to stand after “when”. */
export function conditionText(dossier: Dossier, { facts, any, not }: Condition): string {
  const parts = facts.map(({ fact, test }) => factText(dossier, fact, test));
  if (any) parts.push(sameWording(dossier, any) ?? listedAny(any.map((one) => conditionText(dossier, one))));
  if (not) parts.push(say('opens.not', { what: conditionText(dossier, not) }));
  return listed(parts);
}

type Test = Condition['facts'][number]['test'];

function factText(dossier: Dossier, fact: string, test: Test): string {
  const names = namesOf(dossier);
  const [area, first = '', second = ''] = fact.split('.');
  if (area === 'clause' && second === '') {
    const clause = names.clause(first);
    if (test.kind === 'isnt' && test.value === ABSENT) return say('opens.settled', { clause });
    if (test.kind === 'is') return say('opens.settled.as', { clause, option: names.option(first, String(test.value)) });
  }
  if (area === 'stands' && test.kind === 'is') {
    const option = names.option(second, String(test.value));
    return say('opens.stands', { party: names.party(first), option, clause: names.clause(second) });
  }
  return factNeeded(fact, test, names);
}

/** Several ways that differ only in the wording which the same parties stand behind: said in one breath. */
function sameWording(dossier: Dossier, ways: readonly Condition[]): string | undefined {
  const names = namesOf(dossier);
  const read = ways.map((way) => {
    if (way.any || way.not) return undefined;
    const stands = way.facts.map(({ fact, test }) => {
      const [area, party = '', clause = ''] = fact.split('.');
      return area === 'stands' && test.kind === 'is' ? { party, clause, option: String(test.value) } : undefined;
    });
    const [one] = stands;
    if (!one || stands.some((s) => s?.clause !== one.clause || s.option !== one.option)) return undefined;
    return { ...one, parties: stands.flatMap((s) => (s ? [s.party] : [])) };
  });
  const [first] = read;
  if (!first || first.parties.length < 2) return undefined;
  if (read.some((r) => r?.clause !== first.clause || r.parties.join() !== first.parties.join())) return undefined;
  const options = read.flatMap((r) => (r ? [r.option] : []));
  const all = dossier.clauses.find((c) => c.id === first.clause)?.options.filter((o) => o.id !== ABSENT) ?? [];
  const slots = { parties: names.parties(first.parties), clause: names.clause(first.clause) };
  if (all.every((o) => options.includes(o.id))) return say('opens.same', slots);
  return say('opens.same.of', { ...slots, options: listedAny(options.map((o) => names.option(first.clause, o))) });
}
