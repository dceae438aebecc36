import { describe, expect, it } from 'vitest';
import { RIVER, RIVER_HISTORY, riverWith } from './fixture/mended.fixture.ts';
import { loadScenario } from './load.ts';
import { loadPlay } from './load-play.ts';
import { printProblem } from './problem.ts';

const river = loadScenario(RIVER);
if (!river.ok) throw new Error('the river does not load');
const { scenario } = river.value;
const read = (source: string) => loadPlay(source, 'history.yaml', scenario);
const told = (source: string): readonly string[] => {
  const play = read(source);
  return play.ok ? [] : play.fault.map(printProblem);
};
const historyWith = (piece: string, instead: string): string => riverWith(piece, instead, RIVER_HISTORY);

describe('a play', () => {
  it('comes in with its moves in order and their words taken apart', () => {
    const play = read(RIVER_HISTORY);
    if (!play.ok) throw new Error(told(RIVER_HISTORY).join('\n'));
    expect(play.value.moves.map((m) => m.act.kind)).toEqual([
      'plenary',
      'plenary',
      'offer',
      'carriage',
      'answers',
      'plenary',
      'plenary',
      'plenary',
      'signing',
      'signing',
    ]);
    expect(play.value.moves[0]?.act).toEqual({
      kind: 'plenary',
      seat: 'upriver',
      word: { verb: 'propose', clause: 'gauge', option: 'weekly' },
      gesture: { verb: 'announce', choice: 'timetable' },
    });
    expect(play.value.moves[2]?.act).toEqual({
      kind: 'offer',
      seat: 'upriver',
      to: 'downriver',
      give: { kind: 'support', clause: 'gauge', option: 'daily', round: 2 },
      want: { kind: 'sign', instrument: 'note' },
    });
    expect(play.value.moves[6]?.act).toMatchObject({ gesture: { verb: 'warn', to: 'upriver' } });
    expect(play.value.moves[8]?.act).toMatchObject({ pens: { note: { kind: 'sign', with: ['downriver'] } } });
  });

  it('may promise for a later round, and not for one that is past or never comes', () => {
    const later = read(historyWith('give: support gauge daily', 'give: support gauge daily by 3'));
    expect(later.ok && later.value.moves[2]?.act).toMatchObject({ give: { round: 3 } });
    expect(told(historyWith('give: support gauge daily', 'give: support gauge daily by 1'))[0]).toContain('play/move');
    expect(told(historyWith('give: support gauge daily', 'give: support gauge daily by 9'))[0]).toContain('play/move');
  });

  const FAULTS: readonly (readonly [string, string, string, string])[] = [
    ['of another scenario', 'plays: river', 'plays: lake', 'play/other-scenario'],
    ['of another format', 'communique-play/1', 'communique-play/2', 'file/format'],
    ['that ends nowhere', 'ending: note-signed', 'ending: note-sined', 'name/unknown'],
    ['with a misspelt option', 'propose gauge weekly', 'propose gauge weakly', 'play/move'],
    ['with a misspelt gesture', 'announce timetable', 'anounce timetable', 'play/move'],
    ['with a choice that is not there', 'announce timetable', 'announce timetables', 'play/move'],
    ['with a warning to nobody', 'warn to upriver', 'warn', 'play/move'],
    ['with words too many', 'propose gauge weekly', 'propose gauge weekly please', 'play/move'],
    ['with half a signature', 'sign with downriver', 'sign with', 'play/move'],
    ['with a stranger at the table', '{ round: 1, seat: downriver', '{ round: 1, seat: norway', 'name/unknown'],
    ['out of order', '{ round: 2, seat: un, carries: true', '{ round: 1, seat: un, carries: true', 'play/order'],
    ['with two moves in one', 'carries: true', 'carries: true, answers: accept', 'play/shape'],
    ['with a step of nothing', 'carries: true, ', '', 'play/shape'],
    ['without a source', 'word: support gauge daily, basis: assumed', 'word: support gauge daily', 'source/uncited'],
  ];
  it.each(FAULTS)('%s is refused', (_title, piece, instead, code) => {
    expect(told(historyWith(piece, instead)).join('\n')).toContain(code);
  });
});
