import { type Result, unreachable } from '../../ground/result.ts';
import type { Fault } from '../../table/fault.ts';
import { chartOf } from '../../table/game.ts';
import { readLog } from '../../table/read-log.ts';
import { dossierFor, NOTHING_KNOWN } from '../../wire/dossier.ts';
import type { ClientMessage, HostMessage, TableMessage } from '../../wire/messages.ts';
import { explained } from './explained.ts';
import { bring, gameOf, gameOfLog, historyOf, sourceOf } from './library.ts';
import { rebase } from './rebase.ts';
import { commitTo, loadSession, readSession, type Session, startSession, undo } from './session.ts';
import { shownTo } from './shown.ts';

/** Answers one page's messages in the order in which they come; holds the one game that the page plays. */
export function soloHost(): (message: ClientMessage) => Promise<HostMessage> {
  let session: Session | undefined;
  let known = 0;

  async function shown(request: number, next: Session, from: number): Promise<TableMessage> {
    const history = next.table.step === 'ended' ? await historyOf(next.game) : undefined;
    const message = shownTo(next, from, history);
    session = next;
    known = message.from + message.events.length;
    return { ...message, request };
  }

  async function answer(message: ClientMessage): Promise<HostMessage> {
    const { request } = message;
    const refused = ({ code, detail }: Fault): HostMessage => ({
      kind: 'refused',
      request,
      code,
      detail: detail ?? '',
    });
    switch (message.kind) {
      case 'bring':
        return { kind: 'brought', request, ...bring(message.source, message.file, message.history) };
      case 'introduce': {
        const game = await gameOf(message.scenario);
        if (!game.ok) return refused(game.fault);
        return { kind: 'introduction', request, dossier: dossierFor(game.value.scenario, message.seat, NOTHING_KNOWN) };
      }
      case 'start': {
        const game = await gameOf(message.scenario);
        if (!game.ok) return refused(game.fault);
        const begun = startSession(game.value, message, sourceOf(game.value));
        return begun.ok ? shown(request, begun.value, 0) : refused(begun.fault);
      }
      case 'load': {
        const loaded = await recorded(message.log, loadSession);
        return loaded.ok ? shown(request, loaded.value, 0) : refused(loaded.fault);
      }
      case 'read': {
        const read = await recorded(message.log, readSession);
        if (!read.ok) return refused(read.fault);
        return { ...shownTo(read.value, 0, await historyOf(read.value.game), true), request };
      }
      case 'rebase': {
        if (!session) return refused({ code: 'table/none' });
        const game = await gameOf(message.scenario);
        if (!game.ok) return refused(game.fault);
        const again = rebase(session, game.value, sourceOf(game.value));
        if (!again.ok) return refused(again.fault);
        const { session: next, ...rebased } = again.value;
        return { ...(await shown(request, next, 0)), rebased };
      }
      case 'why': {
        if (!session) return refused({ code: 'table/none' });
        const explanation = explained(session, message.about);
        return explanation.ok
          ? { kind: 'explained', request, explanation: explanation.value }
          : refused(explanation.fault);
      }
      case 'backstage':
        return session ? { kind: 'backstage', request, stances: stancesOf(session) } : refused({ code: 'table/none' });
      case 'commit':
      case 'undo': {
        if (!session) return refused({ code: 'table/none' });
        const next = message.kind === 'commit' ? commitTo(session, message.commit) : undo(session);
        if (!next.ok) return refused(next.fault);
        return shown(request, next.value, message.kind === 'undo' ? 0 : known);
      }
      default:
        return unreachable(message);
    }
  }

  async function recorded(outside: unknown, open: typeof loadSession): Promise<Result<Session, Fault>> {
    const log = readLog(outside);
    if (!log.ok) return log;
    const game = await gameOfLog(log.value);
    return game.ok ? open(game.value, log.value) : game;
  }

  const stancesOf = ({ game, table }: Session) =>
    Object.fromEntries(Object.entries(table.stances).map(([party, key]) => [party, chartOf(game, party).active(key)]));

  let turn: Promise<unknown> = Promise.resolve();
  return (message) => {
    const answered = turn.then(() => answer(message));
    turn = answered.catch(() => undefined);
    return answered;
  };
}
