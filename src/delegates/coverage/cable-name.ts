/** `place` counts from 0. */
export const cableName = (round: number, party: string, place: number): string => `${round}/${party}/${place + 1}`;
