import type { Words } from '../../ground/words.ts';
import { ABSENT, type Verb } from '../../scenario/model.ts';
import type { Gesture, Terms, Undertaking } from '../../table/move.ts';
import type { Dossier } from '../../wire/dossier.ts';
import { listed, say, sayable, tell } from './say.ts';

/** What stands where the reader has not been told a name. */
const UNTOLD = '…';

const worded = (words: Words | undefined): string => (words ? tell(words) : UNTOLD);

/** Words for the ids in views and events, from one dossier, in the language shown. */
export function namesOf(d: Dossier) {
  const party = (id: string | undefined): string => worded(d.parties.find((p) => p.id === id)?.placard);
  const fullParty = (id: string | undefined): string => worded(d.parties.find((p) => p.id === id)?.name);
  const parties = (ids: readonly string[]): string => listed(ids.map(party));
  const clause = (id: string | undefined): string => worded(d.clauses.find((c) => c.id === id)?.title);
  const option = (of: string | undefined, id: string | undefined): string => {
    if (id === ABSENT) return say('value.absent');
    return worded(d.clauses.find((c) => c.id === of)?.options.find((o) => o.id === id)?.label);
  };
  /** An option whose clause is not named beside it. */
  const anyOption = (id: string): string => option(d.clauses.find((c) => c.options.some((o) => o.id === id))?.id, id);
  const instrument = (id: string | undefined): string => worded(d.instruments.find((i) => i.id === id)?.title);
  const place = (id: string | undefined): string => worded(d.places.find((p) => p.id === id)?.name);
  const verb = (id: Verb): string => {
    const label = d.verbs.find((v) => v.verb === id)?.label;
    return label ? tell(label) : say(`verb.${id}`);
  };
  const choice = (of: Verb | undefined, id: string | undefined): string =>
    worded(
      (d.verbs.find((v) => v.verb === of)?.choices ?? d.verbs.flatMap((v) => v.choices)).find((c) => c.id === id)
        ?.label,
    );
  const inject = (id: string | undefined): string => worded(d.injects.find((i) => i.id === id)?.title);
  const ending = (id: string | undefined): string => worded(d.endings.find((e) => e.id === id)?.title);
  const stance = (of: string | undefined, id: string | undefined): string =>
    worded(d.parties.find((p) => p.id === of)?.faces[id ?? '']?.label);
  /** Without whose it is. */
  const plainPressure = (id: string | undefined): string => worded(d.pressures.find((p) => p.id === id)?.name);
  const pressure = (path: string): string => {
    const [id, by, to] = path.split('.');
    const name = plainPressure(id);
    if (by === undefined) return name;
    if (to !== undefined) return say('gauge.pair', { name, by: party(by), to: party(to) });
    return by === d.seat ? name : say('gauge.named', { name, party: party(by) });
  };
  const gesture = (g: Gesture): string => {
    const detail = g.choice
      ? choice(g.verb, g.choice)
      : g.place
        ? place(g.place)
        : g.clause
          ? clause(g.clause)
          : undefined;
    const named = verb(g.verb);
    if (g.to && detail) return say('gesture.to.detail', { verb: named, to: party(g.to), detail });
    if (g.to) return say('gesture.to', { verb: named, to: party(g.to) });
    return detail ? say('gesture.detail', { verb: named, detail }) : named;
  };
  /** An infinitive, to stand after “If you …”. `now` is the round in which nothing need be said of the date. */
  const undertaking = (u: Undertaking | undefined, now: number): string => {
    if (!u) return UNTOLD;
    if (u.kind === 'sign') return say('do.sign', { instrument: instrument(u.instrument) });
    const what =
      u.kind === 'support'
        ? say('do.support', { option: option(u.clause, u.option), clause: clause(u.clause) })
        : say('do.gesture', { gesture: gesture(u.gesture) });
    return u.round === now ? what : say('do.due', { what, round: u.round });
  };
  /** Both sides of an offer. */
  const terms = (of: Partial<Terms>, now: number): { readonly want: string; readonly give: string } => ({
    want: undertaking(of.want, now),
    give: undertaking(of.give, now),
  });
  const deltas = (changes: Readonly<Record<string, number>>): string =>
    listed(Object.entries(changes).map(([path, by]) => say('delta', { name: pressure(path), delta: signed(by) })));
  const step = (id: 'dispatch' | 'corridor' | 'plenary' | 'signing'): string => {
    const own = d.phases[id];
    return own ? tell(own) : say(`step.${id}`);
  };
  return {
    ...{
      party,
      fullParty,
      parties,
      clause,
      option,
      anyOption,
      instrument,
      place,
      verb,
      choice,
      inject,
      ending,
      stance,
    },
    ...{ plainPressure, pressure, gesture, undertaking, terms, deltas, step },
  };
}

export type Names = ReturnType<typeof namesOf>;

/** With a true minus sign. */
export const signed = (n: number): string => (n < 0 ? `−${-n}` : `+${n}`);

export const posture = (id: string): string => {
  const key = sayable(`posture.${id}`);
  return key ? say(key) : UNTOLD;
};
