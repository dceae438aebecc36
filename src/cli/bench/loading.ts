import { loadScenario } from '../../scenario/load.ts';
import { type Bench, rate } from './subject.ts';

/** Reading and checking a whole file. */
export function loading({ source, path, note }: Bench): void {
  const plain = rate(() => void JSON.parse(JSON.stringify(source)), 0.5);
  const checked = rate(() => void loadScenario(source, path), 2);
  note(
    `checking a file of ${source.split('\n').length} lines`,
    `${(1000 / checked).toFixed(0)} ms (${(plain / checked).toFixed(0)} JSON round trips of its text)`,
  );
}
