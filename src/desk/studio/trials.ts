import type { Finding } from '../../delegates/coverage/finding.ts';
import { findingsOf } from '../../delegates/coverage/findings.ts';
import { type Watch, watchOn } from '../../delegates/coverage/watch.ts';
import { lineFinder } from '../../scenario/line-finder.ts';
import { loadScenario } from '../../scenario/load.ts';
import { yamlMemory } from '../../scenario/yaml-memory.ts';
import { type Game, openGame } from '../../table/game.ts';
import { modelOf } from '../../table/replay.ts';
import { type Studies, studiesOf } from './studies.ts';
import { playerOf, trialLog } from './trial-log.ts';
import type { TrialNews, TrialOrder } from './trial-message.ts';

/** Of so many games one is played by bots; they are slower, and find what only thoughtful play finds. */
const BOTS_EVERY = 10;
/** Fewer say nothing about what never happens. */
const FEWEST = 150;
/** After so many, more would tell an author nothing. */
const MOST = 12_000;
/** From so many games on a situation is studied after every so many: dear, and only for an author who is away. */
const STUDY_FROM = 1_000;
const STUDY_EVERY = 40;
/** Red lines are looked at in one random game of so many. */
const LOOK_EVERY = 8;

export interface Trials {
  readonly take: (order: TrialOrder) => void;
  /** Plays one game, where there is one to play; false where there is nothing to do. */
  readonly step: () => boolean;
  /** Says what was found, where that is more than was said. */
  readonly tell: () => void;
}

interface Table {
  readonly game: Game;
  readonly random: Watch;
  readonly bots: Watch;
  readonly studies: Studies;
}

/** Plays a file again and again, at most so many times, and says what is amiss. Whoever holds it decides when a step is taken. */
export function trials(send: (news: TrialNews) => void, most = MOST): Trials {
  const memory = yamlMemory();
  let text = '';
  let table: Table | undefined;
  let lineOf: ReturnType<typeof lineFinder> = () => undefined;
  let games = 0;
  let studied = 0;
  let told = 0;
  let rests = true;
  let turn = 0;
  /** The turn of the first text that plays as this one does. */
  let since = 0;

  function play(next: string, file: string, its: number): void {
    turn = its;
    const loaded = loadScenario(next, file, memory);
    if (!loaded.ok) {
      rests = true;
      return;
    }
    const game = openGame(loaded.value.scenario);
    const alike = table !== undefined && modelOf(table.game) === modelOf(game);
    text = next;
    lineOf = lineFinder(next);
    rests = false;
    if (!alike) {
      table = { game, random: watchOn(game, LOOK_EVERY), bots: watchOn(game), studies: studiesOf(game) };
      games = 0;
      studied = 0;
      since = turn;
      send({ kind: 'anew' });
    }
    told = 0;
    tell();
  }

  function tell(): void {
    if (!table || games < FEWEST || games === told) return;
    told = games;
    const { game, studies } = table;
    const seen = { random: table.random.coverage(), bots: table.bots.coverage() };
    const findings = findingsOf(game, seen, studies.findings(seen)).map(withLine);
    send({ kind: 'found', turn, games, findings, isDone: games >= most });
  }

  function withLine(finding: Finding) {
    const line = lineOf(finding.path);
    return { ...finding, ...(line !== undefined && { line }) };
  }

  return {
    take(order) {
      switch (order.kind) {
        case 'play':
          return play(order.text, order.file, order.turn);
        case 'rest':
          rests = true;
          return;
        case 'go':
          rests = false;
          told = 0; // who sends this waits for news, and there may be no game left to play
          return;
        case 'show':
          if (!table || order.turn < since) return;
          send({ kind: 'shown', ask: order.ask, log: trialLog(table.game, text, order.play, order.seed) });
      }
    },
    step() {
      if (!table || rests || games >= most) return false;
      if (studied < (games - STUDY_FROM) / STUDY_EVERY) {
        studied += 1;
        table.studies.step();
        return true;
      }
      games += 1;
      const by = games % BOTS_EVERY === 0 ? 'bots' : 'random';
      table[by].play(games, () => playerOf[by]);
      return true;
    },
    tell,
  };
}
