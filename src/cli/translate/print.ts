import { digestText } from '../../ground/digest.ts';

/** What a text was at an export, as short as a column of a spreadsheet wants it; the letter keeps it from being taken for a number. */
export const printOf = (text: string): string => `t${digestText(text).slice(0, 8)}`;

/** Two prints of an entry: of the translation in the scenario, and of the one written for the translator. */
export interface Prints {
  readonly scenario: string;
  readonly file?: string;
}

export const spellPrints = ({ scenario }: Prints, written: string): string => `${scenario}-${printOf(written)}`;

export function readPrints(text: string | undefined): Prints | undefined {
  const read = /^(t[0-9a-f]{8})-(t[0-9a-f]{8})$/.exec(text ?? '');
  return read?.[1] === undefined || read[2] === undefined ? undefined : { scenario: read[1], file: read[2] };
}
