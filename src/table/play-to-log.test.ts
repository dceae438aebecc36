import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadPlay } from '../scenario/load.ts';
import type { Play } from '../scenario/play-file.ts';
import { logOf } from './play-to-log.ts';
import { replay } from './replay.ts';
import { gameOf } from './table-of.fixture.ts';

const river = gameOf('river');

function history(): Play {
  const file = new URL('../scenario/fixture/river-history.yaml', import.meta.url);
  const read = loadPlay(readFileSync(file, 'utf8'), 'river-history.yaml', river.scenario);
  if (!read.ok) throw new Error(JSON.stringify(read.fault));
  return read.value;
}

describe('a recorded play', () => {
  it('becomes a log that replays to its ending', () => {
    const log = logOf(history(), river);
    if (!log.ok) throw new Error(JSON.stringify(log.fault));
    const again = replay(river, log.value);
    expect(again).toMatchObject({ ok: true, value: { table: { ending: 'note-signed', inForce: ['note'] } } });
  });

  it('says on which line it is against the rules', () => {
    const play = history();
    const moves = play.moves.map((m) =>
      m.act.kind === 'plenary' && m.round === 3
        ? { ...m, act: { ...m.act, word: { verb: 'propose' as const, clause: 'gauge', option: 'weekly' } } }
        : m,
    );
    const line = moves.find((m) => m.act.kind === 'plenary' && m.round === 3)?.line;
    expect(logOf({ ...play, moves }, river)).toMatchObject({ ok: false, fault: { code: 'word/not-up', line } });
  });

  it('says which move no step waited for, and which ending it missed', () => {
    const play = history();
    const [first] = play.moves;
    if (!first) throw new Error('an empty history');
    const answered = { ...first, act: { kind: 'answers' as const, seat: 'un', answer: 'accept' as const } };
    expect(logOf({ ...play, moves: [answered, ...play.moves] }, river)).toMatchObject({
      fault: { code: 'play/nothing-came-of-it', line: first.line },
    });
    expect(logOf({ ...play, ending: 'treaty-signed' }, river)).toMatchObject({
      fault: { code: 'play/other-ending', detail: 'note-signed' },
    });
    expect(logOf({ ...play, plays: 'lake' }, river)).toMatchObject({ fault: { code: 'play/other-scenario' } });
  });
});
