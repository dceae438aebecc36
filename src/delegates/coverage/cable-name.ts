/** `place` counts from 0. */
export const cableName = (round: number, party: string, place: number): string => `${round}/${party}/${place + 1}`;

/** The round, the party, and the place in its list that a cable's name holds. */
export function cableParts(name: string): Readonly<Record<'round' | 'party' | 'place', string>> {
  const [round = '', party = '', place = ''] = name.split('/');
  return { round, party, place };
}
