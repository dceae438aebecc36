import type { Word } from '../../table/move.ts';
import type { Names } from '../words/names.ts';
import { say } from '../words/say.ts';

export function wordName(names: Names, word: Word): string {
  const clause = names.clause(word.clause);
  if (word.verb === 'object') return say('gesture.detail', { verb: names.verb('object'), detail: clause });
  const detail = names.option(word.clause, word.option);
  return say('gesture.to.detail', { verb: names.verb(word.verb), to: clause, detail });
}
