// Stands in, unchecked, until the real loader is here; replace wholly.
import { parse } from 'yaml';
import { ok, type Result } from '../ground/result.ts';
import type { Condition, Test } from './condition.ts';
import type { ChartState, Scenario } from './model.ts';
import type { Problem } from './problem.ts';

// biome-ignore-all lint/suspicious/noExplicitAny: stands in
type Any = any;
const src = (o: Any) => ({ ...(o?.cite !== undefined && { cite: [o.cite].flat() }), ...(o?.basis && { basis: o.basis }) });
const entries = (o: Any): [string, Any][] => Object.entries(o ?? {});

export function loadScenario(source: string, _file = 'scenario.yaml'): Result<{ scenario: Scenario; warnings: readonly Problem[] }, readonly Problem[]> {
  const y: Any = parse(source);
  const parties = Object.keys(y.parties);
  const scope = (id: string): number => ({ world: 0, party: 1, pair: 2 })[y.pressures[id]?.scope as 'world'] ?? 0;
  const path = (p: string, self?: string, actor = false): string => {
    const [id = '', ...rest] = p.split('.');
    const holders = rest.map((h) => (actor && h === 'self' ? 'by' : h === 'self' && self ? self : h));
    if (self && holders.length === scope(id) - 1) holders.unshift(self);
    return [id, ...holders].join('.');
  };
  const deltas = (d: Any, self?: string, actor = false) => Object.fromEntries(entries(d).map(([p, v]) => [path(p, self, actor), v]));
  const test = (v: Any): Test => {
    if (typeof v !== 'object') return { kind: 'is', value: v };
    if (v.in) return { kind: 'in', values: v.in };
    if ('not' in v) return { kind: 'isnt', value: v.not };
    return { kind: 'range', ...(v.min !== undefined && { min: v.min }), ...(v.max !== undefined && { max: v.max }) };
  };
  const cond = (c: Any, self?: string): Condition => ({
    facts: entries(c).filter(([k]) => k !== 'any' && k !== 'not').map(([k, v]) => {
      const fact = k.startsWith('pressure.') ? `pressure.${path(k.slice(9), self)}` : k.split('.').map((s) => (s === 'self' && self ? self : s)).join('.');
      const t = test(v);
      const fix = (x: Any) => (x === 'self' && self ? self : x);
      return { fact, test: t.kind === 'is' ? { ...t, value: fix(t.value) } : t.kind === 'isnt' ? { ...t, value: fix(t.value) } : t };
    }),
    ...(c?.any && { any: c.any.map((x: Any) => cond(x, self)) }),
    ...(c?.not && { not: cond(c.not, self) }),
  });
  const chart = (party: string, stance: Any, home: Any) => {
    let n = 0;
    const transitions = (name: string, event: string, list: Any) =>
      [list].flat().filter(Boolean).map((t: Any) => ({
        id: `${name}/${event}/${n++}`,
        ...(t.target && { target: t.target }),
        if: cond(t.if, party), do: deltas(t.do, party), reenter: t.reenter ?? false,
        ...(t.because && { because: t.because }), source: src(t),
      }));
    const state = (name: string, s: Any): ChartState => ({
      name,
      type: s?.type ?? (s?.states ? 'compound' : 'atomic'),
      ...(s?.type === 'history' && { history: s.history ?? 'shallow' }),
      ...(s?.initial && { initial: s.initial }), ...(s?.target && { target: s.target }),
      states: entries(s?.states).map(([k, v]) => state(k, v)),
      on: Object.fromEntries(entries(s?.on).map(([e, l]) => [e, transitions(name, e, l)])),
      always: transitions(name, 'always', s?.always), onDone: transitions(name, 'on-done', s?.['on-done']),
      entry: deltas(s?.entry, party), exit: deltas(s?.exit, party), tags: s?.tags ?? [],
      ...(s?.label && { face: { label: s.label, posture: s.posture ?? 'attentive', ...(s.shows && { shows: s.shows }), ...(s.note && { note: s.note }),
        beyond: (s.beyond ?? []).map((b: Any) => ({ id: b.id, if: cond(b.if, party), because: b.because, source: src(b) })) } }),
    });
    if (!home) return { root: state('chart', stance), home: [] };
    const names: string[] = [];
    const walk = (s: Any) => entries(s?.states).forEach(([k, v]) => { names.push(k); walk(v); });
    walk(home);
    return { root: state('chart', { type: 'parallel', states: { stance, home } }), home: ['home', ...names] };
  };
  const claim = (c: Any) => ({ text: c.text, source: src(c) });
  const order = y.order ?? [y.chair, ...parties.filter((p: string) => p !== y.chair)];
  const scenario: Any = {
    format: 1, id: y.id, title: y.title, lead: y.lead, dates: y.dates, minutes: y.minutes, note: y.note, sources: y.sources,
    places: entries(y.places).map(([id, p]) => ({ id, ...p })), room: y.room, phases: y.phases ?? {}, chair: y.chair, order,
    apart: (y.apart ?? []).map((a: Any) => ({ between: a.between, via: a.via, unless: a.unless ? cond(a.unless) : { facts: [], any: [] }, source: src(a) })),
    clauses: entries(y.clauses).map(([id, c]) => ({ id, title: c.title, ...(c.hidden && { hidden: c.hidden }),
      options: [{ id: 'absent', label: { en: 'Left out', fr: 'Passé sous silence' }, source: {} }, ...entries(c.options).map(([o, v]) => ({ id: o, label: v.label, text: v.text, source: src(v) }))] })),
    pressures: entries(y.pressures).map(([id, p]) => {
      const otherwise = p.default ?? 5;
      const start: Any = {};
      if (p.scope === 'world') start[id] = p.start;
      else for (const a of parties) {
        if (p.scope === 'party') start[`${id}.${a}`] = p.start?.[a] ?? otherwise;
        else for (const b of parties) if (a !== b) start[`${id}.${a}.${b}`] = p.start?.[`${a}.${b}`] ?? otherwise;
      }
      return { id, scope: p.scope, name: p.name, min: p.min ?? 0, max: p.max ?? 10, start, drift: p.drift ?? 0, seen: p.seen ?? 'all', source: src(p) };
    }),
    verbs: entries(y.verbs).map(([verb, v]) => ({ verb, ...(v?.label && { label: v.label }), ...(v?.by && { by: v.by }), ...(v?.if && { if: cond(v.if) }),
      ...(v?.to && { to: v.to === 'others' ? parties : v.to }), ...(v?.places && { places: v.places }),
      ...(v?.choices && { choices: entries(v.choices).map(([id, c]) => ({ id, label: c.label, ...(c.by && { by: c.by }), ...(c.if && { if: cond(c.if) }), once: c.once ?? false, effects: deltas(c.effects, undefined, true), source: src(c) })) }),
      once: v?.once ?? false, cost: deltas(v?.cost, undefined, true), effects: deltas(v?.effects, undefined, true), source: src(v) })),
    injects: entries(y.injects).map(([id, i]) => ({ id, title: i.title, text: i.text, rounds: i.rounds ?? [], if: cond(i.if), chance: i.chance ?? 100, surprise: i.surprise ?? false,
      seen: i.seen ?? 'all', effects: deltas(i.effects), reveals: i.reveals ?? [], takesUp: i['takes-up'] ?? [], source: src(i) })),
    instruments: entries(y.instruments).map(([id, i]) => ({ id, title: i.title, preamble: i.preamble, clauses: i.clauses, required: i.required, others: i.others ?? [],
      assent: i.assent ?? i.required, quorum: i.quorum ?? i.required.length, opens: cond(i.opens), rank: i.rank ?? 1, source: src(i) })),
    rounds: y.rounds.map((r: Any) => ({ id: r.id, title: r.title, when: r.when, decide: r.decide, dispatch: claim(r.dispatch),
      cables: Object.fromEntries(entries(r.cables).map(([p, l]) => [p, [l].flat().map((c: Any) => ({ if: cond(c.if, p), text: c.text, source: src(c) }))])) })),
    endings: entries(y.endings).map(([id, e]) => ({ id, kind: e.kind, title: e.title, text: e.text, if: cond(e.if), historical: e.historical ?? false, source: src(e) })),
    afterwards: (y.afterwards ?? []).map((a: Any) => ({ date: String(a.date), text: a.text, source: src(a) })),
    parties: entries(y.parties).map(([id, p]) => ({
      id, name: p.name, placard: p.placard, role: p.role, seat: p.seat, place: p.place, ...(p.emblem && { emblem: p.emblem }),
      members: (p.members ?? []).map(claim), public: claim(p.public), confidential: (p.confidential ?? []).map(claim), fallback: claim(p.fallback),
      redLines: (p['red-lines'] ?? []).map((r: Any) => ({ id: r.id, text: r.text, forbids: cond(r.forbids, id), source: src(r) })),
      stands: p.stands ?? {}, beyondPrice: deltas(p['beyond-price'], id), chart: chart(id, p.stance, p.home),
      preference: { clauses: entries(p.preference.clauses).map(([c, v]) => ({ clause: c, weight: v.weight, values: v.values, source: src(v) })),
        terms: (p.preference.terms ?? []).map((t: Any) => ({ if: cond(t.if, id), worth: t.worth, source: src(t) })),
        aims: (p.preference.aims ?? []).map((t: Any) => ({ id: t.id, text: t.text, if: cond(t.if, id), worth: t.worth, source: src(t) })),
        reservation: p.preference.reservation, aspiration: p.preference.aspiration, source: src(p.preference) },
      doctrine: { usual: p.doctrine?.usual ?? {}, inStance: p.doctrine?.['in-stance'] ?? {}, listens: p.doctrine?.listens ?? {} },
      answers: (p.answers ?? []).map((a: Any) => ({ if: cond(a.if, id), text: a.text })),
    })),
  };
  return ok({ scenario, warnings: [] });
}

export function loadPlay(_source: string, _file: string, _scenario: Scenario): Result<Any, readonly Problem[]> {
  return { ok: false, fault: [] };
}
