import { type MessageKey, say, sayable } from './words/say.ts';

/** Something that went wrong, for the person to read. */
export interface Fault {
  readonly key: MessageKey;
  readonly code: string;
  readonly detail: string;
}

const BY_CODE: Readonly<Record<string, MessageKey>> = {
  'page/stopped': 'app.failed',
  link: 'fault.link',
  'not-json': 'fault.not-json',
  'log/not-a-log': 'fault.log',
  'log/damaged': 'fault.log',
  'log/other-format': 'fault.version',
  'log/other-rules': 'fault.version',
  'log/other-scenario': 'fault.scenario',
  'log/other-model': 'fault.model',
  'log/parted': 'fault.log',
  'log/refused': 'fault.entry',
  'host/stopped': 'fault.host',
  'scenario/unsound': 'fault.unsound',
  'scenario/too-large': 'fault.too-large',
};

export function faultOf(code: string, detail: string): Fault {
  return { key: BY_CODE[code] ?? 'fault.move', code, detail };
}

export function faultText({ key, code, detail }: Fault): string {
  const rule = sayable(`rule.${code}`);
  return say(key, { detail: rule ? say(rule) : detail || code });
}
