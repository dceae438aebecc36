import { SCENARIOS } from 'virtual:scenario-list';
import { computed, effect, signal } from '@preact/signals';
import type { Words } from '../../../ground/words.ts';
import type { ClassCard, ObserverSheet, RosterNews, TableRecord, TableShown } from '../../../wire/class-news.ts';
import type { Dossier } from '../../../wire/dossier.ts';
import type { Side } from '../../../wire/feedback.ts';
import { held } from '../../../wire/held.ts';
import type { HostMessage } from '../../../wire/messages.ts';
import { call } from '../../solo/call.ts';
import { type Connection, connect, type LineState, type Unsent } from '../connection.ts';
import { forget, keepOpen, keepSource, keepWall, keptSource, keptWall, openClass } from './drawer.ts';
import { cardsOf, keptWhileRead, type Place, PROJECTOR, seatAll, stillReading, studentsOf } from './seating.ts';

/** What the teacher's page knows, and the one door by which it asks. */
export const classes = signal<readonly ClassCard[]>([]);
export const shipped = signal<readonly string[]>([]);
export const roster = signal<RosterNews | undefined>(undefined);
/** The table that is read, as one side sees it. */
export const shown = signal<TableShown | undefined>(undefined);
export const watching = signal<{ readonly table: string; readonly as: string } | undefined>(undefined);
/** Code of what was refused last, with a scenario's problems. */
export const refused = signal<{ readonly code: string; readonly problems: readonly string[] } | undefined>(undefined);
/** Nobody is let in with this key. */
export const shut = signal<string | undefined>(undefined);
/** How many words to the teacher have been on this page, by table. */
export const heardAt = signal<Readonly<Record<string, number>>>({});
/** Texts by scenario: the public's, or all of them once a table of it was read. */
export const dossiers = signal<Readonly<Record<string, Dossier>>>({});
/** The projector's credential, where this browser has it. */
export const wall = signal<string | undefined>(undefined);
/** What the host said when it gave a class up for good. */
export const erased = signal<
  { readonly title: string; readonly unlinked: readonly string[]; readonly left: readonly string[] } | undefined
>(undefined);
/** The part of a class's desk that is to be opened next. */
export const leadTo = signal<'debrief' | undefined>(undefined);
/** The address under which others reach this host. */
export const address = signal('');
export const unsaved = computed(() => line?.outbox.value.length ?? 0);
export const lineState = (): LineState => line?.state.value ?? 'calling';
export const hostNow = (): number => line?.now() ?? Date.now();

/** As tables are opened, unless the teacher says otherwise: no limits of time, a pause for whoever is away. */
const setting = signal<NewClass['setting']>({
  seconds: { corridor: 0, plenary: 0, signing: 0 },
  absent: { policy: 'pause', after: 45, countdown: 120 },
  level: 'envoy',
});

let line: Connection | undefined;
let key = '';
let current: string | undefined;
/** Places that have been asked for and are not in the roster yet, by participant. */
export const coming = signal<Readonly<Record<string, Place>>>({});

/** Shows the key; whoever has it presides over all classes of this host. */
export async function presideWith(ownKey: string): Promise<void> {
  key = ownKey;
  line = connect({
    hear: (news) => {
      if (news.kind === 'roster') {
        if (news.class === current) roster.value = keptWhileRead(news, roster.value);
      } else if (news.kind === 'table') {
        shown.value = held(shown.value, news);
        if (news.as === 'facilitator')
          dossiers.value = { ...dossiers.value, [shown.value.dossier.id]: shown.value.dossier };
      } else if (news.kind === 'over') void leaveClass();
    },
    turnedAway: (code) => (shut.value = code),
  });
  const before = openClass();
  await leaveClass();
  if (before && classes.value.some((one) => one.class === before)) await enterClass(before);
}

export async function leaveClass(): Promise<void> {
  current = undefined;
  keepOpen(undefined);
  roster.value = undefined;
  shown.value = undefined;
  watching.value = undefined;
  refused.value = undefined;
  const answer = await line?.enter(() => [{ kind: 'preside', key }]);
  if (answer && !answer.ok) shut.value = answer.code;
  else if (answer && 'classes' in answer) {
    classes.value = answer.classes;
    shipped.value = answer.shipped;
  }
}

export async function enterClass(id: string): Promise<void> {
  current = id;
  keepOpen(id);
  shown.value = undefined;
  watching.value = undefined;
  wall.value = keptWall(id);
  const answer = await line?.enter(() => {
    const at = watching.value;
    return [{ kind: 'preside', key, class: id }, ...(at ? [{ kind: 'watch', ...at } as const] : [])];
  });
  if (answer && !answer.ok) refused.value = { code: answer.code, problems: [] };
}

/** Says it; a refusal is shown. True once it is on the host's disk. */
export async function act(message: Unsent): Promise<boolean> {
  const answer = await line?.post(message);
  if (!answer) return false;
  refused.value = answer.ok ? undefined : { code: answer.code, problems: answer.problems ?? [] };
  return answer.ok;
}

export interface NewClass {
  readonly title: string;
  readonly names: readonly string[];
  readonly scenario: { readonly shipped: string } | { readonly source: string };
  readonly tables: number;
  readonly setting: Pick<Extract<Unsent, { kind: 'open' }>, 'seconds' | 'absent' | 'level'>;
}

/** Founds a class and opens its tables; true if all of it was done. */
export async function setUp({ title, names, scenario, tables, setting: own }: NewClass): Promise<boolean> {
  const founded = await line?.post<'found'>({ kind: 'found', title, names });
  if (!founded?.ok) {
    if (founded) refused.value = { code: founded.code, problems: [] };
    return false;
  }
  await enterClass(founded.class);
  setting.value = own;
  return openTables(scenario, tables);
}

/** More tables of the class, on any scenario, as the ones before were opened. */
export async function openTables(scenario: NewClass['scenario'], tables: number): Promise<boolean> {
  const taken = await line?.post<'scenario'>({
    kind: 'scenario',
    ...('source' in scenario ? { source: scenario.source } : { shipped: scenario.shipped }),
  });
  if (!taken?.ok) {
    if (taken) refused.value = { code: taken.code, problems: taken.problems ?? [] };
    return false;
  }
  if ('source' in scenario && current) keepSource(current, taken.scenario, scenario.source);
  const seeds = crypto.getRandomValues(new Uint32Array(tables));
  const opened = await Promise.all(
    Array.from(seeds, (seed) => act({ kind: 'open', scenario: taken.scenario, seed: seed >>> 1, ...setting.value })),
  );
  return opened.every((one) => one);
}

export async function watch(table: string, as: string): Promise<void> {
  watching.value = { table, as };
  await line?.ask({ kind: 'watch', table, as });
}

/** A fresh credential; the ones before are void. */
export async function reissue(participant: string): Promise<string | undefined> {
  const answer = await line?.ask({ kind: 'reissue', participant });
  if (!answer?.ok) {
    if (answer) refused.value = { code: answer.code, problems: [] };
    return undefined;
  }
  if (participant === PROJECTOR && current) {
    keepWall(current, answer.token);
    wall.value = answer.token;
  }
  return answer.token;
}

/** What observers have written so far. */
export async function fetchSheets(): Promise<readonly ObserverSheet[]> {
  const answer = await line?.ask({ kind: 'sheets' });
  return answer?.ok ? answer.sheets : [];
}

/** A table's log, with its scenario's file where that does not ship. */
export async function logOf(table: string): Promise<unknown> {
  const answer = await line?.ask({ kind: 'log', table });
  if (!answer?.ok) {
    if (answer) refused.value = { code: answer.code, problems: [] };
    return undefined;
  }
  return answer.log;
}

/** All that a table's files are made of. */
export async function recordOf(table: string): Promise<TableRecord | undefined> {
  const answer = await line?.ask({ kind: 'record', table });
  if (answer && !answer.ok) refused.value = { code: answer.code, problems: [] };
  return answer?.ok ? answer : undefined;
}

/** Every seat's own side of a table. */
export async function sidesOf(table: string): Promise<readonly Side[]> {
  const answer = await line?.ask({ kind: 'sides', table });
  if (answer && !answer.ok) refused.value = { code: answer.code, problems: [] };
  return answer?.ok ? answer.sides : [];
}

/** Has the class erased; true if nothing of it is left to tell. */
export async function erase(code: string): Promise<boolean> {
  const { class: id, title } = roster.value ?? {};
  if (id === undefined) return false;
  const answer = await line?.ask({ kind: 'erase', class: id, code });
  if (!answer?.ok) {
    if (answer) refused.value = { code: answer.code, problems: [] };
    return false;
  }
  forget(id);
  const { unlinked, left } = answer;
  erased.value = { title: title ?? '', unlinked, left };
  await leaveClass();
  return true;
}

/** The texts before a game: the public ones, or a seat's. Nothing where this page has not got the scenario's file. */
export async function dossierOf(scenario: string, seat?: string): Promise<Dossier | undefined> {
  const answer = await introduced(scenario, seat);
  if (answer.kind === 'introduction') return answer.dossier;
  refused.value = { code: answer.kind === 'refused' ? answer.code : answer.kind, problems: [] };
  return undefined;
}

async function introduced(scenario: string, seat?: string): Promise<HostMessage> {
  const source = current && (keptSource(current, scenario) ?? (await sourceFromTable(scenario)));
  const brought = source ? await call({ kind: 'bring', source, file: `${scenario}.yaml` }) : undefined;
  const name = brought?.kind === 'brought' ? (brought.scenario ?? scenario) : scenario;
  return call({ kind: 'introduce', scenario: name, ...(seat !== undefined && { seat }) });
}

/** A file that another browser brought comes with the log of a table that plays it. */
async function sourceFromTable(scenario: string): Promise<string | undefined> {
  if (shipped.value.includes(scenario) || !roster.value) return undefined;
  const card = cardsOf(roster.value).find((one) => one.scenario === scenario);
  const answer = card && (await line?.ask({ kind: 'log', table: card.table }));
  return answer?.ok ? answer.log.source : undefined;
}

/** Fetches the public texts of a scenario, if there are none yet. */
async function learn(scenario: string): Promise<void> {
  if (dossiers.value[scenario]) return;
  const answer = await introduced(scenario);
  if (answer.kind === 'introduction' && !dossiers.value[scenario])
    dossiers.value = { ...dossiers.value, [scenario]: answer.dossier };
  else if (answer.kind === 'refused') {
    // A file of the teacher's own that another browser brought: its texts come with the first table that is read.
    const card = roster.value && cardsOf(roster.value).find((one) => one.scenario === scenario);
    if (card && !watching.value) await watch(card.table, 'facilitator');
  }
}

/** Seats that people may take, by scenario, in speaking order. */
export const openSeats = computed(() =>
  Object.fromEntries(
    Object.values(dossiers.value).map((d) => [
      d.id,
      d.order.filter((id) => d.parties.find((p) => p.id === id)?.seat !== 'bot'),
    ]),
  ),
);

export async function place(to: Place): Promise<void> {
  coming.value = { ...coming.peek(), [to.participant]: to };
  if (!(await act({ kind: 'place', ...to }))) arrived([to.participant]);
}

/** Of the page's own accord: the host knows better whether the teacher still wants it. */
async function placeUnasked(to: Place): Promise<void> {
  coming.value = { ...coming.peek(), [to.participant]: to };
  const answer = await line?.post({ kind: 'place', ...to, unasked: true });
  if (!answer?.ok) arrived([to.participant]);
}

effect(() => {
  for (const id of roster.value?.scenarios ?? []) void learn(id);
});

const arrived = (people: readonly string[]): void => {
  coming.value = Object.fromEntries(Object.entries(coming.peek()).filter(([one]) => !people.includes(one)));
};

/** Those who have joined are seated as they come, also where a bot keeps a seat warm. */
effect(() => {
  const now = roster.value;
  if (!now) return;
  const before = coming.peek();
  const there = now.participants.filter(({ participant, place: at }) => {
    const to = before[participant];
    return to && at?.table === to.table && at.as === to.as;
  });
  if (there.length > 0) arrived(there.map(({ participant }) => participant));
  const sent = coming.peek();
  const tables = cardsOf(now);
  const seats = openSeats.value;
  if (stillReading(now) || !now.seatsNewcomers || tables.some(({ scenario }) => !seats[scenario])) return;
  const waiting = studentsOf(now).filter(({ taken, participant, stood }) => taken && !sent[participant] && !stood);
  for (const one of seatAll(waiting, tables, seats, Object.values(sent))) void placeUnasked(one);
});

export const titleOf = (scenario: string): Words =>
  dossiers.value[scenario]?.title ??
  SCENARIOS.find((card) => card.id === scenario)?.title ?? { en: scenario, fr: scenario };
