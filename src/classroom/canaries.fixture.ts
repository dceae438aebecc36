import { parse, stringify } from 'yaml';

/** A secret text that was put into a scenario, and who may ever be sent it before the debrief. */
export interface Canary {
  readonly id: string;
  readonly where: string;
  readonly owner: 'nobody' | { readonly seats: readonly string[] } | Condition;
}
/** Once the recipient was told of something. */
type Condition =
  | { readonly inject: string }
  | { readonly clause: string; readonly knows: readonly string[] }
  | { readonly ending: string }
  | { readonly round: number };

export interface Sung {
  readonly source: string;
  readonly canaries: ReadonlyMap<string, Canary>;
}

interface Node {
  [name: string]: Node | undefined;
}

/** Every canary begins so; a number follows. */
export const SONG = 'zqcanary';

/** The scenario with a canary in every text that some may not see. `variant` makes one seat's private texts other ones. */
export function withCanaries(source: string, variant?: { readonly seat: string; readonly text: string }): Sung {
  const root = parse(source) as Node; // the fixture's own file
  const canaries = new Map<string, Canary>();
  const sing = (holder: Node | undefined, member: string, where: string, owner: Canary['owner']): void => {
    if (!holder) return;
    const id = String(100 + canaries.size);
    canaries.set(id, { id, where, owner });
    const own = typeof owner === 'object' && 'seats' in owner && owner.seats.join() === variant?.seat;
    const text = `${SONG}${id}${own ? ` ${variant?.text}` : ''}`;
    Object.assign(holder, { [member]: { en: text, fr: `${text} fr` } });
  };
  const each = (holder: Node | undefined): [string, Node][] =>
    Object.entries(holder ?? {}).flatMap(([name, one]) => (one ? [[name, one] satisfies [string, Node]] : []));

  // A pressure that nobody may see, on which a rule turns.
  Object.assign(root.pressures ?? {}, {
    cellar: { scope: 'world', name: { en: '', fr: '' }, start: 3, drift: 1, seen: 'none', basis: 'assumed' },
  });
  sing(root.pressures?.cellar, 'name', 'pressure cellar', 'nobody');
  Object.assign(root.verbs?.announce?.choices?.relief?.if ?? {}, { 'pressure.cellar': { min: 0 } });

  for (const [seat, party] of each(root.parties)) {
    const mine = { seats: [seat] };
    for (const [i, one] of each(party.confidential)) sing(one, 'text', `${seat} confidential ${i}`, mine);
    sing(party.fallback, 'text', `${seat} fallback`, mine);
    for (const [i, one] of each(party['red-lines'])) sing(one, 'text', `${seat} red line ${i}`, mine);
    for (const [i, one] of each(party.preference?.aims)) sing(one, 'text', `${seat} aim ${i}`, mine);
    for (const [i, one] of each(party.answers)) sing(one, 'text', `${seat} answer ${i}`, mine);
    const walk = (states: Node | undefined, home: boolean): void => {
      for (const [name, state] of each(states)) {
        if (state.note) sing(state, 'note', `${seat} note ${name}`, mine);
        if (home || state.shows) sing(state, 'label', `${seat} label ${name}`, mine);
        for (const [i, one] of each(state.beyond)) sing(one, 'because', `${seat} beyond ${i}`, mine);
        if (home) {
          for (const [event, list] of each(state.on)) {
            for (const [i, one] of each(list)) sing(one, 'because', `${seat} home ${event} ${i}`, mine);
          }
        }
        walk(state.states, home);
      }
    };
    walk(party.stance?.states, false);
    walk(party.home?.states, true);
    walk(party.stance?.home?.states, true);
  }
  for (const [i, round] of each(root.rounds)) {
    sing(round.dispatch, 'text', `dispatch ${i}`, { round: Number(i) + 1 });
    for (const [seat, list] of each(round.cables)) {
      for (const [n, one] of each(list)) sing(one, 'text', `cable ${i} ${seat} ${n}`, { seats: [seat] });
    }
  }
  for (const [id, inject] of each(root.injects)) {
    for (const member of ['title', 'text']) sing(inject, member, `inject ${id} ${member}`, { inject: id });
  }
  for (const [id, ending] of each(root.endings)) {
    for (const member of ['title', 'text']) sing(ending, member, `ending ${id} ${member}`, { ending: id });
  }
  for (const [i, one] of each(root.afterwards)) sing(one, 'text', `afterwards ${i}`, 'nobody');
  for (const [id, clause] of each(root.clauses)) {
    if (!clause.hidden) continue;
    const owner = { clause: id, knows: clause.hidden.knows as unknown as string[] }; // a list of parties
    sing(clause, 'title', `clause ${id}`, owner);
    for (const [name, option] of each(clause.options)) {
      for (const member of ['label', 'text']) sing(option, member, `clause ${id} ${name} ${member}`, owner);
    }
  }
  return { source: stringify(root), canaries };
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');

/**
 * How a text could leave in disguise: escaped for JSON, JavaScript, HTML, an address or a letter; in hexadecimal; in base64 at
 * any of its three alignments, of one byte a character or two.
 */
function disguisesOf(text: string): readonly string[] {
  const codes = [...text].map((c) => c.charCodeAt(0));
  const each = (spell: (code: number) => string): string => codes.map(spell).join('');
  return [
    each((code) => `\\u${hex(code, 4)}`),
    each((code) => `\\x${hex(code, 2)}`),
    each((code) => `&#${code};`),
    each((code) => `&#x${hex(code, 2)};`),
    each((code) => `%${hex(code, 2)}`),
    each((code) => `=${hex(code, 2)}`),
    each((code) => hex(code, 2)),
    each((code) => `${hex(code, 2)} `).trim(),
    each((code) => `${code},`).slice(0, -1),
    [...text].reverse().join(''),
    ...(['utf8', 'utf16le'] as const).flatMap((bytes) =>
      [0, 1, 2].map((shift) => {
        const shifted = Buffer.concat([Buffer.alloc(shift), Buffer.from(text, bytes)]);
        // Whole groups of the text alone; the others depend on what stands beside it.
        return shifted.toString('base64').slice(shift === 0 ? 0 : 4, 4 * Math.floor(shifted.length / 3));
      }),
    ),
  ];
}

const known = new Map<string, readonly string[]>();

/** The disguises in which a text, by default some canary, stands in these bytes, whatever their case; base64 has one. */
export function disguised(bytes: string, text = SONG): readonly string[] {
  const disguises = known.get(text) ?? disguisesOf(text);
  known.set(text, disguises);
  const small = bytes.toLowerCase();
  return disguises.filter((one) => bytes.includes(one) || small.includes(one.toLowerCase()));
}

/** Whether a text, by default a canary, stands in these bytes, in disguise or not. */
export const sings = (bytes: string, text = SONG): boolean =>
  bytes.toLowerCase().includes(text.toLowerCase()) || disguised(bytes, text).length > 0;

/** The canaries that sing in these bytes undisguised, by number. */
export const sungIn = (bytes: string): readonly string[] => [
  ...new Set([...bytes.matchAll(new RegExp(`${SONG}(\\d{3})`, 'gi'))].map(([, id = '']) => id)),
];

/** Whether a recipient that was sent these bytes is entitled to a canary from then on. */
export function entitled({ owner }: Canary, as: string, bytes: string): boolean {
  if (owner === 'nobody') return false;
  if ('seats' in owner) return owner.seats.includes(as);
  if ('inject' in owner) return bytes.includes(`"kind":"injected","inject":"${owner.inject}"`);
  if ('ending' in owner) return bytes.includes(`"ending":"${owner.ending}"`);
  if ('round' in owner) return owner.round === 1 || bytes.includes(`"round":${owner.round}`);
  return owner.knows.includes(as) || new RegExp(`"kind":"revealed"[^}]*"clause":"${owner.clause}"`).test(bytes);
}
