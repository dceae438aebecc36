import { ABSENT, type Party, type Scenario, type Verb } from '../../scenario/model.ts';
import { COMPANIONS } from '../../scenario/verb-family.ts';
import { cableName } from './cable-name.ts';
import { chartSubjects } from './chart-subjects.ts';
import { asked, type Subject } from './subject.ts';

/** Everything of a scenario that is counted, in file order within its kind; the same list every time. */
export function subjectsOf(s: Scenario): readonly Subject[] {
  return [
    ...s.apart.flatMap((a, i) => asked('apart', a.between.join('-'), ['apart', `${i}`, 'unless'], a.unless)),
    ...s.pressures.flatMap((p) =>
      Object.keys(p.start).map((name): Subject => ({ kind: 'pressure', name, path: ['pressures', p.id] })),
    ),
    ...s.clauses.flatMap((c) =>
      c.options
        .filter((o) => o.id !== ABSENT)
        .map((o): Subject => ({ kind: 'option', name: `${c.id}=${o.id}`, path: ['clauses', c.id, 'options', o.id] })),
    ),
    ...verbSubjects(s),
    ...s.instruments.flatMap((i): Subject[] => [
      { kind: 'instrument', name: i.id, path: ['instruments', i.id] },
      ...asked('instrument', i.id, ['instruments', i.id, 'opens'], i.opens),
    ]),
    ...s.injects.flatMap((i): Subject[] => [
      { kind: 'inject', name: i.id, path: ['injects', i.id] },
      ...asked('inject', i.id, ['injects', i.id, 'if'], i.if),
    ]),
    ...s.rounds.flatMap((round, n) =>
      Object.entries(round.cables).flatMap(([party, list]) =>
        list.flatMap((cable, i): Subject[] => {
          const path = ['rounds', `${n}`, 'cables', party, `${i}`];
          const name = cableName(n + 1, party, i);
          return [{ kind: 'cable', name, path }, ...asked('cable', name, [...path, 'if'], cable.if)];
        }),
      ),
    ),
    ...s.endings.flatMap((e): Subject[] => [
      { kind: 'ending', name: e.id, path: ['endings', e.id] },
      ...asked('ending', e.id, ['endings', e.id, 'if'], e.if),
    ]),
    ...s.parties.flatMap(partySubjects),
  ];
}

function verbSubjects(s: Scenario): readonly Subject[] {
  const written = s.verbs.map((v) => v.verb);
  return s.verbs.flatMap((use): Subject[] => {
    const path = ['verbs', use.verb];
    const companions = (COMPANIONS[use.verb] ?? []).filter((verb) => !written.includes(verb) && isHeard(s, verb));
    return [
      { kind: 'verb', name: use.verb, path },
      ...asked('verb', use.verb, [...path, 'if'], use.if),
      ...companions.map((name): Subject => ({ kind: 'verb', name, path })),
      ...(use.choices ?? []).flatMap((choice): Subject[] => {
        const at = [...path, 'choices', choice.id];
        const name = `${use.verb} ${choice.id}`;
        return [{ kind: 'verb', name, path: at }, ...asked('verb', name, [...at, 'if'], choice.if)];
      }),
      ...(use.places ?? []).map((place): Subject => ({ kind: 'verb', name: `${use.verb} ${place}`, path })),
    ];
  });
}

function partySubjects(party: Party): readonly Subject[] {
  const path = ['parties', party.id];
  const { aims, terms } = party.preference;
  return [
    { kind: 'seat', name: party.id, path },
    ...party.redLines.flatMap((l, i) =>
      asked('red-line', `${party.id}/${l.id}`, [...path, 'red-lines', `${i}`, 'forbids'], l.forbids),
    ),
    ...aims.flatMap((a, i) => asked('aim', `${party.id}/${a.id}`, [...path, 'preference', 'aims', `${i}`, 'if'], a.if)),
    ...terms.flatMap((t, i) =>
      asked('term', `${party.id}/${i + 1}`, [...path, 'preference', 'terms', `${i}`, 'if'], t.if),
    ),
    ...party.answers.flatMap((a, i) =>
      asked('answer', `${party.id}/${i + 1}`, [...path, 'answers', `${i}`, 'if'], a.if),
    ),
    ...chartSubjects(party),
  ];
}

/** Charts hear nothing of a paper that is carried, and only where some do not meet can one be held back. */
const isHeard = (s: Scenario, verb: Verb): boolean => verb !== 'carry' && (verb !== 'hold' || s.apart.length > 0);
