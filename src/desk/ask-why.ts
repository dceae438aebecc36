import type { Explanation } from '../table/explanation.ts';
import type { WhyQuestion } from '../wire/messages.ts';
import { game } from './game.ts';
import { call } from './solo/call.ts';

/** Asks the host why; nothing where it can't say. */
export async function askWhy(about: WhyQuestion): Promise<Explanation | undefined> {
  const log = game.value?.log;
  const first = await call({ kind: 'why', about });
  // A host that was restarted knows no game: it is told the log, and asked again.
  const restarted = first.kind === 'refused' && first.code === 'table/none' && log !== undefined;
  if (restarted) await call({ kind: 'load', log });
  const reply = restarted ? await call({ kind: 'why', about }) : first;
  return reply.kind === 'explained' ? reply.explanation : undefined;
}
