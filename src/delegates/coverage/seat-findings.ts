import type { Finding } from './finding.ts';
import type { Seen } from './seen.ts';

/** An open seat that is left out in more than this share of games, in percent, is a fault; a single round is a note. */
const OFTEN = 10;
/** Seats whose chance of a good text differ by more than this, in percent, are uneven. */
const UNEVEN = 50;

/** Rounds without anything to decide, seats that no text ever helps, seats that fare very differently, gauges that stand still. */
export function seatFindings(seen: Seen): readonly Finding[] {
  return [...idleSeats(seen), ...gains(seen), ...gauges(seen)];
}

function idleSeats(seen: Seen): readonly Finding[] {
  return seen.game.scenario.parties.flatMap((party): Finding[] => {
    const idle = seen.count('seat', party.id, 'idle');
    if (party.seat === 'bot' || idle.times === 0) return [];
    const often = idle.games * 100 > seen.games * OFTEN;
    const part = { name: party.id, path: ['parties', party.id] };
    const weight = party.seat === 'open' && often ? 'fault' : 'note';
    return [
      seen.finding('seat/idle', weight, part, seen.shown('seat', party.id, 'idle'), {
        times: idle.times,
        inGames: idle.games,
      }),
    ];
  });
}

/** Judged by bots' play alone: chance signs what no delegation would. */
function gains(seen: Seen): readonly Finding[] {
  const bots = seen.of.bots;
  if (!bots || bots.games < 50) return [];
  const seats = seen.game.scenario.parties
    .filter((p) => p.seat === 'open')
    .map((party) => ({ party, own: bots.seats[party.id] }))
    .flatMap(({ party, own }) => (own ? [{ party, own, share: Math.round((own.gained * 100) / bots.games) }] : []));
  const best = seats.reduce((top, one) => Math.max(top, one.share), 0);
  return seats.flatMap(({ party, own, share }): Finding[] => {
    const part = { name: party.id, path: ['parties', party.id, 'preference'] };
    const shown = { play: 'bots', seed: own.worth.leastSeed } as const;
    if (own.gained === 0) return [seen.finding('seat/never-gains', 'doubt', part, shown, { bots: bots.games })];
    if (best - share <= UNEVEN) return [];
    return [seen.finding('seat/uneven', 'note', part, shown, { share, best, bots: bots.games })];
  });
}

function gauges(seen: Seen): readonly Finding[] {
  const read = new Set<string>();
  for (const { condition, kind, name } of seen.subjects) {
    if (kind !== 'condition' || !condition) continue;
    const asked = seen.count('condition', name, 'held').times + seen.count('condition', name, 'failed').times;
    if (asked > 0) for (const id of JSON.stringify(condition).matchAll(/"pressure\.([^."]+)/g)) read.add(id[1] ?? '');
  }
  return seen.game.scenario.pressures.flatMap((pressure): readonly Finding[] => {
    const own = Object.keys(pressure.start);
    const path = ['pressures', pressure.id];
    if (!read.has(pressure.id)) return [seen.finding('pressure/never-read', 'doubt', { name: pressure.id, path })];
    return own.flatMap((name): Finding[] => {
      const times = (tick: 'low' | 'high' | 'between' | 'moved') => seen.count('pressure', name, tick).times;
      if (times('moved') === 0)
        return own.length === 1 ? [seen.finding('pressure/never-moved', 'doubt', { name, path })] : [];
      if (times('between') > 0 || (times('low') > 0 && times('high') > 0)) return [];
      const bound = times('low') > 0 ? pressure.min : pressure.max;
      return [seen.finding('pressure/always-at-bound', 'doubt', { name, path }, undefined, { bound })];
    });
  });
}
