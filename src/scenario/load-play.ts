import { failed, ok, type Result } from '../ground/result.ts';
import type { Pen } from './deed.ts';
import { isFormat, PLAY_FORMAT } from './format.ts';
import type { Scenario } from './model.ts';
import type { Names } from './names.ts';
import { child, type MapNode, type Node } from './node.ts';
import type { Play, PlayAct, PlayMove } from './play-file.ts';
import type { Problem } from './problem.ts';
import { gesture, pen, undertaking, word } from './read-act.ts';
import { SOURCED, sourced, wording } from './read-words.ts';
import { readYaml } from './read-yaml.ts';
import { type Fields, fields, flag, integer, list, named, oneOf, type Reader, reference } from './reader.ts';

const ACTS = ['word', 'gesture', 'offer', 'answers', 'carries', 'inject', 'pens'] as const;
const MOST_MOVES = 1000;
const LARGEST_SEED = 2 ** 31 - 1;

/**
 * The door for plays of a scenario. Names are resolved; whether the rules allow the moves, only the table can say.
 * Never throws, whatever the source.
 */
export function loadPlay(source: string, file: string, scenario: Scenario): Result<Play, readonly Problem[]> {
  const { top, c } = readYaml(source, file);
  if (!top || !isFormat(c, top, PLAY_FORMAT)) return failed(c.all());
  const r: Reader = { ...c, names: namesIn(scenario) };
  const plays = child(top, 'plays');
  if (plays?.kind === 'scalar' && plays.value !== scenario.id) {
    r.tell(plays.at, 'play/other-scenario', `This play is not of "${scenario.id}".`);
    return failed(r.all());
  }
  const play = readPlay(r, top, scenario);
  return r.failed() ? failed(r.all()) : ok(play);
}

function readPlay(r: Reader, top: MapNode, s: Scenario): Play {
  const f = fields(r, top, ['format', 'plays', 'title', 'seed', 'ending', 'moves']);
  const ending = f.get('ending');
  const moves = f.need('moves');
  const many = moves?.kind === 'list' && moves.items.length > MOST_MOVES;
  if (many) r.tell(moves.at, 'limit/count', `There are more than ${MOST_MOVES} steps.`);
  f.need('plays');
  return {
    format: 1,
    plays: s.id,
    title: wording(120).read(r, f.need('title'), {}),
    seed: integer(r, f.need('seed'), 0, LARGEST_SEED),
    ...(ending && { ending: reference(r, ending, 'ending', r.names.endings) }),
    moves: many ? [] : inOrder(r, list(r, moves, (item) => step(r, item, s)).flat()),
  };
}

function inOrder(r: Reader, steps: readonly { readonly at: number; readonly move: PlayMove }[]): readonly PlayMove[] {
  let round = 1;
  for (const { at, move } of steps) {
    if (move.round < round) r.tell(at, 'play/order', `Round ${move.round} comes after round ${round}.`);
    round = Math.max(round, move.round);
  }
  return steps.map((one) => one.move);
}

function step(r: Reader, node: Node, s: Scenario): readonly { at: number; move: PlayMove }[] {
  const f = fields(r, node, ['round', 'seat', 'note', ...ACTS, ...Object.keys(SOURCED)]);
  const round = integer(r, f.need('round'), 1, s.rounds.length);
  const note = f.get('note');
  const source = sourced(r, f);
  const act = actOf(r, f, s, round);
  if (!act) return [];
  const move = { round, act, source, ...(note && { note: wording().read(r, note, {}) }), line: r.lineOf(f.at) };
  return [{ at: f.at, move }];
}

function actOf(r: Reader, f: Fields, s: Scenario, round: number): PlayAct | undefined {
  const given = ACTS.filter((key) => f.get(key));
  const [first] = given;
  const spoken = given.every((key) => key === 'word' || key === 'gesture');
  if (first === undefined || (given.length > 1 && !spoken)) {
    const message =
      first === undefined ? 'This step says nothing of what was done.' : `This step holds ${given.join(', ')} at once.`;
    r.tell(f.at, 'play/shape', message, first === undefined ? `Add one of: ${ACTS.join(', ')}.` : undefined);
    return undefined;
  }
  const inject = f.get('inject');
  if (inject) {
    const seat = f.get('seat');
    if (seat) r.tell(seat.at, 'play/shape', "What falls from outside is no seat's doing.", 'Take "seat" out.');
    return { kind: 'inject', inject: reference(r, inject, 'inject', r.names.injects) };
  }
  const seat = reference(r, f.need('seat'), 'party', r.names.parties);
  const [said, done] = [f.get('word'), f.get('gesture')];
  if (said ?? done) {
    const [spokenWord, made] = [said && word(r, said), done && gesture(r, done, s)];
    return { kind: 'plenary', seat, ...(spokenWord && { word: spokenWord }), ...(made && { gesture: made }) };
  }
  const answers = f.get('answers');
  if (answers) return { kind: 'answers', seat, answer: oneOf(r, answers, ['accept', 'decline']) };
  const carries = f.get('carries');
  if (carries) return { kind: 'carriage', seat, carries: flag(r, carries) };
  const pens = f.get('pens');
  if (pens) return { kind: 'signing', seat, pens: pensOf(r, pens) };
  return offerOf(r, f, s, seat, round);
}

function offerOf(r: Reader, f: Fields, s: Scenario, seat: string, round: number): PlayAct | undefined {
  const g = fields(r, f.get('offer'), ['to', 'give', 'want']);
  const to = reference(
    r,
    g.need('to'),
    'other party',
    r.names.parties.filter((p) => p !== seat),
  );
  const [give, want] = [g.need('give'), g.need('want')];
  const given = give && undertaking(r, give, s, round);
  const wanted = want && undertaking(r, want, s, round);
  return given && wanted && { kind: 'offer', seat, to, give: given, want: wanted };
}

function pensOf(r: Reader, node: Node): Readonly<Record<string, Pen>> {
  return Object.fromEntries(
    named(r, node).flatMap(({ id, at, node: value }) => {
      if (!r.names.instruments.includes(id)) r.tell(at, 'name/unknown', `"${id}" is no instrument here.`);
      const read = pen(r, value);
      return read ? [[id, read]] : [];
    }),
  );
}

function namesIn(s: Scenario): Names {
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map((one) => one.id);
  return {
    id: s.id,
    parties: ids(s.parties),
    chair: s.chair,
    clauses: ids(s.clauses),
    options: new Map(s.clauses.map((c) => [c.id, ids(c.options)])),
    hidden: new Set(),
    pressures: new Map(),
    verbs: s.verbs.map((v) => v.verb),
    choices: new Map(s.verbs.map((v) => [v.verb, ids(v.choices ?? [])])),
    instruments: ids(s.instruments),
    injects: ids(s.injects),
    places: ids(s.places),
    venues: [],
    sources: new Set(Object.keys(s.sources)),
    endings: ids(s.endings),
    rounds: s.rounds.length,
    states: new Map(),
  };
}
