import { printProblem } from '../scenario/problem.ts';
import { faultOf } from './fault.ts';
import { fault } from './game.ts';
import { goTo } from './screen.ts';
import { call } from './solo/call.ts';

/** The loader's own bound; asked of the file's size first, so that a huge one is not read at all. */
const LARGEST = 512 * 1024;

export const isScenarioFile = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Opens a scenario file that the reader chose, as a game to be played; its first problem is told where it can't be. */
export async function bringScenario(file: File): Promise<void> {
  if (file.size > LARGEST) {
    fault.value = faultOf('scenario/too-large', file.name);
    return;
  }
  const reply = await call({ kind: 'bring', source: await file.text(), file: file.name });
  if (reply.kind === 'refused') fault.value = faultOf(reply.code, reply.detail);
  if (reply.kind !== 'brought') return;
  if (reply.scenario !== undefined) {
    fault.value = undefined;
    goTo({ kind: 'seat', scenario: reply.scenario });
    return;
  }
  const [first] = reply.problems;
  fault.value = faultOf('scenario/unsound', first ? printProblem(first) : file.name);
}
