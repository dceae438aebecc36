import type { Condition } from '../condition.ts';
import { contradict } from '../contradiction.ts';
import { ABSENT, type Party, type Scenario } from '../model.ts';
import type { MapNode } from '../node.ts';
import { placeIn } from '../place-in.ts';
import type { Reader } from '../reader.ts';
import { implies } from './implies.ts';
import { possible } from './possible.ts';
import type { World } from './world.ts';

/** Options that nobody whose assent counts would rather have than none, texts that a required pen can never sign, moves addressed to nobody. */
export function reviewWants(r: Reader, top: MapNode, s: Scenario, world: World): void {
  const asked = new Map(s.parties.map((p) => [p.id, JSON.stringify([p.preference.terms, p.preference.aims])]));
  for (const clause of s.clauses) {
    const texts = s.instruments.filter((i) => i.clauses.includes(clause.id));
    const heard = s.parties.filter((p) => texts.some((i) => i.assent.includes(p.id)));
    if (heard.length === 0) continue;
    for (const option of clause.options) {
      if (option.id === ABSENT || heard.some((p) => wants(p, asked.get(p.id) ?? '', clause.id, option.id))) continue;
      r.warn(
        placeIn(top, ['clauses', clause.id, 'options', option.id]),
        'clause/nobody-wants',
        `To nobody whose assent counts is "${option.id}" worth more than to leave "${clause.id}" out.`,
      );
    }
  }
  const pen = s.verbs.find((v) => v.verb === 'sign');
  for (const text of s.instruments) {
    const at = placeIn(top, ['instruments', text.id]);
    const unable = s.parties.flatMap((party) => {
      if (!text.required.includes(party.id)) return [];
      const barred = pen?.by !== undefined && !pen.by.includes(party.id);
      if (!barred && !party.redLines.some((line) => forbidsSigning(line.forbids, text.id))) return [];
      const why = barred ? 'has no pen' : 'has a red line that always forbids it';
      return [`${party.id} must sign "${text.id}", but ${why}.`];
    });
    for (const message of unable) r.warn(at, 'instrument/nobody-signs', message);
    const signed: Condition = { facts: [{ fact: `instrument.${text.id}`, test: { kind: 'is', value: 'in-force' } }] };
    if (unable.length === 0 && !possible([{ condition: signed, holds: true }], world, 'end'))
      r.warn(at, 'instrument/nobody-signs', `No game puts "${text.id}" in force.`);
  }
  for (const use of s.verbs) {
    const actors = use.by ?? s.parties.map((p) => p.id);
    if (use.to && !use.to.some((to) => actors.some((by) => by !== to)))
      r.warn(placeIn(top, ['verbs', use.verb]), 'verb/to-nobody', `"${use.verb}" can be addressed to nobody else.`);
    if (use.verb === 'invite' && !use.to)
      r.warn(placeIn(top, ['verbs', use.verb]), 'verb/to-nobody', '"invite" names nobody to invite.');
  }
}

/** `asked`: its terms and aims, written out. */
function wants({ preference, stands }: Party, asked: string, clause: string, option: string): boolean {
  const values = preference.clauses.find((p) => p.clause === clause);
  const better = (values?.values[option] ?? 0) > (values?.values[ABSENT] ?? 0) && (values?.weight ?? 0) > 0;
  const named = asked.includes(`"${option}"`);
  return better || named || stands[clause] === option;
}

/** Whether every signature under a text matches: nothing else is asked for. */
function forbidsSigning(forbids: Condition, text: string): boolean {
  const signing: Condition = {
    facts: [
      { fact: 'event.verb', test: { kind: 'is', value: 'sign' } },
      { fact: 'event.instrument', test: { kind: 'is', value: text } },
    ],
  };
  return !contradict([signing, forbids]) && implies(signing, forbids);
}
