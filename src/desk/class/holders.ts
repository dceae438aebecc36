import type { SeatHolders } from '../../wire/class-news.ts';
import { listed } from '../words/say.ts';
import { write } from './words.ts';

/** Who speaks for a seat now: its people, those away marked, or a bot. */
export function speakersOf({ bot, people }: SeatHolders): string {
  if (bot) return write('room.bot', { level: bot });
  if (people.length === 0) return write('room.nobody');
  return listed(people.map(({ name, present }) => (present ? name : write('room.away', { name }))));
}

/** The others who hold this person's seat. */
export const partnersOf = (seats: readonly SeatHolders[], as: string, me: string): readonly string[] =>
  (seats.find(({ party }) => party === as)?.people ?? [])
    .filter(({ participant }) => participant !== me)
    .map(({ name }) => name);
