import { cableParts } from './cable-name.ts';
import type { Finding } from './finding.ts';
import type { Seen } from './seen.ts';

/** Endings, injects and cables that never come; games that are longer or shorter than the file says. */
export function courseFindings(seen: Seen): readonly Finding[] {
  return [...seen.subjects.flatMap((subject) => comings(seen, subject)), ...lengthFindings(seen)];
}

function comings(seen: Seen, subject: Seen['subjects'][number]): readonly Finding[] {
  const { kind, name } = subject;
  switch (kind) {
    case 'ending':
      return endingFindings(seen, subject);
    case 'inject': {
      const byHand = seen.game.injects.get(name)?.rounds.length === 0;
      if (byHand || seen.count('inject', name, 'fell').times > 0) return [];
      return [
        seen.finding('inject/never-fell', 'doubt', subject, seen.shown('condition', `inject ${name}`, 'failed'), {
          held: seen.count('condition', `inject ${name}`, 'held').times,
        }),
      ];
    }
    case 'cable':
      if (seen.count('cable', name, 'sent').times > 0) return [];
      return [
        seen.finding(
          'cable/never-sent',
          'doubt',
          subject,
          seen.shown('condition', `cable ${name}`, 'failed'),
          cableParts(name),
        ),
      ];
    default:
      return [];
  }
}

function endingFindings(seen: Seen, subject: Seen['subjects'][number]): readonly Finding[] {
  const { name } = subject;
  const came = seen.count('ending', name, 'came');
  if (came.times > 0) {
    if (seen.countIn('bots', 'ending', name, 'came')?.times !== 0) return [];
    const shown = seen.shown('ending', name, 'came');
    return [seen.finding('ending/bots-never', 'note', subject, shown, { bots: seen.of.bots?.games ?? 0 })];
  }
  const held = seen.count('condition', `ending ${name}`, 'held');
  if (held.times > 0) {
    const shown = seen.shown('condition', `ending ${name}`, 'held');
    return [seen.finding('ending/taken-first', 'doubt', subject, shown, { times: held.games })];
  }
  return [seen.finding('ending/never-came', 'doubt', subject, seen.shown('condition', `ending ${name}`, 'failed'))];
}

/** What a player needs for one decision and for reading one dispatch with its cable, in seconds: as playtests went. */
const DECISION = 40;
const DISPATCH = 60;

/** Minutes of one player at one open seat, on average. */
export function minutesOf(seen: Pick<Seen, 'game' | 'all'>): number {
  const { all, game } = seen;
  const open = game.scenario.parties.filter((p) => p.seat === 'open');
  if (all.games === 0 || open.length === 0) return 0;
  const decisions = open.reduce((sum, p) => sum + (all.seats[p.id]?.decisions ?? 0), 0) / open.length;
  return Math.round((decisions * DECISION + (all.rounds?.sum ?? 0) * DISPATCH) / 60 / all.games);
}

function lengthFindings(seen: Seen): readonly Finding[] {
  const minutes = minutesOf(seen);
  const { minutes: said } = seen.game.scenario;
  const part = { name: 'minutes', path: ['minutes'] };
  const play = seen.of.bots?.games ? 'bots' : 'random';
  const { entries } = seen.all;
  if (minutes > said * 1.5 && minutes > said + 5)
    return [
      seen.finding('length/too-long', 'note', part, entries && { play, seed: longest(seen, play) }, { minutes, said }),
    ];
  if (minutes * 2 < said)
    return [
      seen.finding('length/too-short', 'note', part, entries && { play, seed: shortest(seen, play) }, {
        minutes,
        said,
      }),
    ];
  return [];
}

const longest = (seen: Seen, play: 'bots' | 'random'): number => seen.of[play]?.entries?.mostSeed ?? 0;
const shortest = (seen: Seen, play: 'bots' | 'random'): number => seen.of[play]?.entries?.leastSeed ?? 0;
