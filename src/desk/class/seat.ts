import { batch, computed, signal } from '@preact/signals';
import type { Commit } from '../../table/move.ts';
import type { ClassAnswer, ClassNews, LobbyNews, Refusal, TableShown } from '../../wire/class-news.ts';
import { held } from '../../wire/held.ts';
import { hostedBy, news, read, type Seated } from '../host.ts';
import { connect } from './connection.ts';
import { type Credential, dropCredential, keepCredential, ownCredential } from './credential.ts';
import type { Posted } from './outbox.ts';
import { unsent } from './unsent.ts';

/** Where this page is in the class. `over`: its place is no more. */
export type Whereabouts = { readonly kind: 'door'; readonly why?: string } | { readonly kind: 'inside' } | Over;
interface Over {
  readonly kind: 'over';
  readonly code: 'seat/reissued' | 'seat/dismissed' | 'class/erased';
}

/** What this person sealed last, as long as the step lasts in which it counts. */
interface Handed {
  readonly commit: Commit;
  readonly step: string;
  readonly saved: boolean;
}

export const whereabouts = signal<Whereabouts>({ kind: 'door' });
export const lobby = signal<LobbyNews | undefined>(undefined);
/** What the host refused, until the person has read it. */
export const refusal = signal<Refusal | undefined>(undefined);
export const handed = signal<Handed | undefined>(undefined);
/** The proposal of the other's that this person has agreed to, until its news are here. */
export const sealing = signal<string | undefined>(undefined);
/** Whether this person has put the ended table away. */
export const after = signal(false);
const holding = signal<TableShown | undefined>(undefined);
/** Events told before the person's last move. */
let past = 0;

export const line = connect({ hear, turnedAway, settled, keep: unsent });

/** The table that this person is placed at, once it is there. */
export const shown = computed<TableShown | undefined>(() => {
  const [place, table] = [lobby.value?.place, holding.value];
  return place && table && table.table === place.table && table.as === place.as ? table : undefined;
});

/** The same for the desk's own components, from the first round on. */
export const seated = computed<Seated | undefined>(() => {
  const table = shown.value;
  if (!table?.view) return undefined;
  const { as, view, events, dossier, counters = [] } = table;
  return { seat: as, view, events, dossier, counters };
});

/** A commit of this page's is on its way. */
export const sending = computed(() => line.outbox.value.some(({ kind }) => kind === 'commit' || kind === 'confirm'));

export const stepOf = ({ epoch, view }: TableShown): string => `${epoch} ${view?.round} ${view?.step}`;

/** The teacher has closed the table before its end. */
export const isCutShort = ({ stage, view }: TableShown): boolean => stage === 'closed' && view?.step !== 'ended';

function hear(told: ClassNews): void {
  switch (told.kind) {
    case 'lobby':
      lobby.value = told;
      introduced(told);
      return;
    case 'table':
      batch(() => take(held(holding.value, told)));
      return;
    case 'over':
      dropCredential();
      line.hangUp();
      whereabouts.value = { kind: 'over', code: told.code };
      return;
    case 'roster':
      return;
  }
}

function take(now: TableShown): void {
  const before = holding.value;
  const other = before?.table !== now.table || before.as !== now.as || before.epoch !== now.epoch;
  if (now.view && (other || !before.view)) {
    read.value = now.view.step === 'offers' ? now.view.round - 1 : now.view.round;
    past = now.events.length;
  }
  if (other) after.value = false;
  // Who sat here is shown what the teacher has opened.
  if (now.disclosed && (other || !before.disclosed || (now.redraft && !before.redraft))) after.value = true;
  // Talks that are cut short have no last move from which one would come here.
  if (isCutShort(now) && (other || !isCutShort(before))) after.value = true;
  const { value: mine } = handed;
  const undone = mine?.saved && now.view?.own?.sealed === false && !now.draft;
  if (mine && (undone || mine.step !== stepOf(now))) handed.value = undefined;
  news.value = now.events.slice(past);
  holding.value = now;
}

/** A link names nobody: whose seat it is comes with the first news. */
function introduced({ code, you: { name } }: LobbyNews): void {
  const own = ownCredential();
  if (own && (own.name !== name || own.code !== code)) keepCredential({ ...own, name, code });
}

/** Only a credential that is no good is given up; a host in trouble is asked again at the next chance. */
function turnedAway(code: string): void {
  if (code !== 'seat/no-such-credential') return;
  dropCredential();
  void line.enter(() => []);
  batch(() => {
    lobby.value = undefined;
    holding.value = undefined;
    handed.value = undefined;
    whereabouts.value = { kind: 'door', why: code };
  });
}

function settled(posted: Posted, answer: ClassAnswer): void {
  if (posted.kind === 'commit' && handed.value) handed.value = answer.ok ? { ...handed.value, saved: true } : undefined;
  if (!answer.ok) refusal.value = answer;
}

async function commit(move: Commit): Promise<void> {
  const table = shown.value;
  if (!table?.view || sending.value) return;
  past = table.events.length;
  handed.value = { commit: move, step: stepOf(table), saved: false };
  const at = { epoch: table.epoch, round: table.view.round };
  await line.post<'commit'>({ kind: 'commit', commit: move, at });
}

hostedBy({
  commit,
  debrief: () => {
    after.value = true;
    scrollTo(0, 0);
  },
});

export async function confirm(draft: string): Promise<void> {
  past = shown.value?.events.length ?? 0;
  sealing.value = draft;
  if (!(await line.post<'confirm'>({ kind: 'confirm', draft })).ok) sealing.value = undefined;
}

/** Comes in with a credential, now and whenever the line was lost. Answers with the code of a refusal. */
export async function comeIn(credential: Credential): Promise<string | undefined> {
  keepCredential(credential);
  const answer = await line.enter(() => {
    const has = holding.value;
    const have = has && {
      ...{ table: has.table, as: has.as, epoch: has.epoch },
      ...{ events: has.events.length, letters: has.letters.length },
    };
    return [{ kind: 'return', token: credential.token, ...(have && { have }) }];
  });
  if (!answer.ok) {
    turnedAway(answer.code);
    return answer.code;
  }
  whereabouts.value = { kind: 'inside' };
  return undefined;
}

/** Back to the door; the seat stays this person's, by name and PIN. */
export function leave(): void {
  dropCredential();
  location.reload();
}

/** This tab was inside before it was loaded again. */
export function goOn(): void {
  const own = ownCredential();
  if (!own) return;
  whereabouts.value = { kind: 'inside' };
  void comeIn(own);
}
