import { faultOf, faultText } from '../fault.ts';
import { sayable } from '../words/say.ts';
import { classFault, write } from './words.ts';

/** What a refusal means, in the reader's words. */
export const faultLine = (code: string): string =>
  classFault(code) ?? (sayable(`rule.${code}`) ? faultText(faultOf(code, '')) : write('fault.other', { code }));
