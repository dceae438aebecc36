import { type MessageKey, say, sayable } from './words/say.ts';

/** Something that went wrong, for the person to read. */
export interface Fault {
  readonly code: string;
  readonly detail: string;
}

const BY_CODE: Readonly<Record<string, MessageKey>> = {
  'page/stopped': 'app.failed',
  link: 'fault.link',
  'save/gone': 'fault.gone',
  'file/too-large': 'fault.file-too-large',
  'not-json': 'fault.not-json',
  'log/not-a-log': 'fault.not-a-log',
  'log/damaged': 'fault.log',
  'log/other-format': 'fault.version',
  'log/other-rules': 'fault.version',
  'log/other-scenario': 'fault.scenario',
  'log/other-model': 'fault.model',
  'log/parted': 'fault.parted',
  'log/refused': 'fault.entry',
  'host/stopped': 'fault.host',
  'scenario/unsound': 'fault.unsound',
  'scenario/too-large': 'fault.too-large',
};

export const faultOf = (code: string, detail: string): Fault => ({ code, detail });

/** Whether something was to be opened; else it was a move. */
export const wasOpening = ({ code }: Fault): boolean => BY_CODE[code] !== undefined && !/^(?:page|host)\//.test(code);

/** In the reader's words: the codes and places of the rules stay out of it, but for the number of a round or move. */
export function faultText({ code, detail }: Fault): string {
  const key = BY_CODE[code];
  switch (key) {
    case undefined: {
      const rule = sayable(`rule.${code}`);
      return rule ? say('fault.move', { detail: say(rule) }) : say('fault.move.other');
    }
    case 'fault.log': {
      const entry = /^entry (\d+)$/.exec(detail)?.[1];
      return entry ? say('fault.log.entry', { entry }) : say('fault.log');
    }
    case 'fault.entry': {
      const [entry = '', rule = ''] = detail.split(' ');
      return say('fault.entry', { entry, why: say(sayable(`rule.${rule}`) ?? 'rule.other') });
    }
    default:
      return say(key, { detail });
  }
}
