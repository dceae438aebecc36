import { ABSENT, type Clause, type Option, type Scenario } from '../../scenario/model.ts';
import type { Count } from './coverage.ts';
import type { Finding } from './finding.ts';
import type { Seen, Shown } from './seen.ts';
import type { Subject } from './subject.ts';

/** Asked for in fewer offers than this, that nobody gave it says nothing yet. */
const ENOUGH_OFFERS = 30;

/** Options that nobody brings up, follows or gets; deeds that nobody sells or buys; texts that nobody lays out or brings into force. */
export function textFindings(seen: Seen): readonly Finding[] {
  return seen.subjects.flatMap((subject): readonly Finding[] => {
    switch (subject.kind) {
      case 'option':
        return [...optionFindings(seen, subject), ...deadOffers(seen, subject)];
      case 'verb': {
        const made = seen.count('verb', subject.name, 'made').times;
        const never = made === 0 && subject.name !== 'sign' ? [seen.finding('verb/never-made', 'doubt', subject)] : [];
        return [...never, ...deadOffers(seen, subject)];
      }
      case 'instrument':
        return instrumentFindings(seen, subject);
      default:
        return [];
    }
  });
}

function optionFindings(seen: Seen, subject: Subject): readonly Finding[] {
  const count = (tick: 'tabled' | 'supported' | 'agreed') => seen.count('option', subject.name, tick);
  const dominated = dominates(seen.game.scenario, subject.name);
  const found: Finding[] = [];
  if (dominated !== undefined) {
    const shown = seen.shown('option', subject.name, 'tabled');
    found.push(seen.finding('option/dominated', 'note', subject, shown, { by: dominated }));
  }
  if (count('tabled').times === 0) return [...found, seen.finding('option/never-tabled', 'doubt', subject)];
  const shown = seen.shown('option', subject.name, 'tabled');
  if (count('supported').times === 0)
    return [...found, seen.finding('option/never-supported', 'doubt', subject, shown)];
  if (count('agreed').times === 0) {
    const supported = seen.shown('option', subject.name, 'supported');
    return [...found, seen.finding('option/never-agreed', 'doubt', subject, supported)];
  }
  const bots = seen.countIn('bots', 'option', subject.name, 'agreed');
  if (bots?.times === 0) {
    const agreed = seen.shown('option', subject.name, 'agreed');
    found.push(seen.finding('option/bots-never', 'note', subject, agreed, { bots: seen.of.bots?.games ?? 0 }));
  }
  return found;
}

/** What is bought or sold is judged by bots' play where there is some: chance buys anything that is not forbidden. */
function deadOffers(seen: Seen, { kind, name, path }: Subject): readonly Finding[] {
  const play = seen.of.bots?.games ? 'bots' : 'random';
  const count = (tick: 'asked' | 'granted' | 'promised' | 'taken'): Count =>
    seen.countIn(play, kind, name, tick) ?? { times: 0, games: 0 };
  const [asked, granted, promised, taken] = [count('asked'), count('granted'), count('promised'), count('taken')];
  const at = ({ seed }: Count): Shown | undefined => (seed === undefined ? undefined : { play, seed });
  return [
    ...(asked.times >= ENOUGH_OFFERS && granted.times === 0
      ? [seen.finding('offer/never-accepted', 'note', { name, path }, at(asked), { times: asked.times })]
      : []),
    ...(promised.times >= ENOUGH_OFFERS && taken.times === 0
      ? [seen.finding('promise/never-taken', 'note', { name, path }, at(promised), { times: promised.times })]
      : []),
  ];
}

function instrumentFindings(seen: Seen, subject: Subject): readonly Finding[] {
  if (seen.count('instrument', subject.name, 'laid-out').times === 0) {
    const shown = seen.shown('condition', `instrument ${subject.name}`, 'failed');
    return [seen.finding('instrument/never-laid-out', 'doubt', subject, shown)];
  }
  if (seen.count('instrument', subject.name, 'in-force').times > 0) return [];
  return [
    seen.finding('instrument/never-in-force', 'doubt', subject, seen.shown('instrument', subject.name, 'laid-out')),
  ];
}

/**
 * Another option of the clause that is worth no less to anybody whose assent counts and more to somebody (Pareto), where
 * the option is not asked for by any aim or term of theirs.
 */
function dominates(s: Scenario, name: string): string | undefined {
  const [clauseId = '', optionId = ''] = name.split('=');
  const clause = s.clauses.find((c) => c.id === clauseId);
  const heard = s.parties.filter((p) =>
    s.instruments.some((i) => i.clauses.includes(clauseId) && i.assent.includes(p.id)),
  );
  const asked = JSON.stringify(heard.map((p) => [p.preference.terms, p.preference.aims]));
  if (!clause || heard.length === 0 || asked.includes(`"clause.${clauseId}"`)) return undefined;
  const worth = heard.map((p) => p.preference.clauses.find((c) => c.clause === clauseId));
  const worthOfOption = (option: string): readonly number[] =>
    worth.map((w) => (w ? w.weight * (w.values[option] ?? 0) : 0));
  const own = worthOfOption(optionId);
  return better(clause, own, worthOfOption)?.id;
}

function better(
  { options }: Clause,
  own: readonly number[],
  worthOfOption: (option: string) => readonly number[],
): Option | undefined {
  return options.find(({ id }) => {
    if (id === ABSENT) return false;
    const other = worthOfOption(id);
    return other.every((v, i) => v >= (own[i] ?? 0)) && other.some((v, i) => v > (own[i] ?? 0));
  });
}
