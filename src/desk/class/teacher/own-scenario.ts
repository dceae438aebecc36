import { printProblem } from '../../../scenario/problem.ts';
import { call } from '../../solo/call.ts';
import { tell } from '../../words/say.ts';
import type { Brought } from './scenario-choice.tsx';

/** Reads a file of the teacher's own; its problems if it can't be played. */
export async function readScenario(file: File): Promise<Brought | readonly string[]> {
  const source = await file.text();
  const brought = await call({ kind: 'bring', source, file: file.name });
  if (brought.kind !== 'brought' || brought.scenario === undefined)
    return brought.kind === 'brought' ? brought.problems.map(printProblem) : [brought.kind];
  const told = await call({ kind: 'introduce', scenario: brought.scenario });
  if (told.kind !== 'introduction') return [told.kind];
  const { dossier } = told;
  return {
    source,
    name: tell(dossier.title),
    rounds: dossier.rounds.length,
    seats: dossier.parties.filter((p) => p.seat !== 'bot').length,
  };
}
