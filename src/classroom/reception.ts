import { unreachable } from '../ground/result.ts';
import {
  type AnyonesMessage,
  type ClassMessage,
  isDelegates,
  isDesks,
  readClassMessage,
} from '../wire/class-message.ts';
import type { AnswerTo, ClassAnswer, ClassNews } from '../wire/class-news.ts';
import type { Conference } from './conference.ts';
import { hashOf, isSame } from './credentials.ts';
import { shippedIn, shippedSource } from './library.ts';
import { likeness } from './likeness.ts';
import { type Line, vacate } from './line.ts';
import type { Secretariat } from './secretariat.ts';
import type { Premises } from './surroundings.ts';
import { throttleOf } from './throttle.ts';

/** A page's connection, as the socket sees it. */
export interface Counter {
  /** Answers whatever came in; never rejects. */
  readonly ask: (outside: unknown) => Promise<ClassAnswer>;
  readonly gone: () => void;
}

/** What a guess at a code, a credential or the key is answered with. */
const WRONG = ['class/no-such-code', 'seat/no-such-credential', 'class/not-yours'];

const refused = (code: string): { readonly ok: false; readonly code: string } => ({ ok: false, code });

/** Receives pages: checks what they say, who they are, and passes it on to the class that they are in. */
export function reception(
  secretariat: Secretariat,
  { now, note, scenarios }: Premises,
): (address: string, send: (news: ClassNews) => void) => Counter {
  const guesses = throttleOf(20);
  const pins = throttleOf(5);
  /** PINs at any names from one address, which may be a whole school's. */
  const crowd = throttleOf(60);
  const withCode = (code: string): Conference | undefined =>
    secretariat.classes().find((one) => one.card().code === code);

  /** Guesses at one name are counted for one address and, more patiently, for all together. */
  async function joined(address: string, { code, name, pin }: Extract<ClassMessage, { kind: 'join' }>) {
    const conference = withCode(code);
    if (!conference) return refused('class/no-such-code');
    const whose = `${conference.id}|${likeness(name)}`;
    const own = `${whose}|${address}`;
    const admitted = pins.admits(own, now()) && guesses.admits(whose, now()) && crowd.admits(address, now());
    if (!admitted) return refused('class/too-many-guesses');
    const answered: AnswerTo<'join'> = await conference.join(name, pin);
    if (!answered.ok && answered.code === 'class/wrong-pin') {
      pins.failed(own, now());
      guesses.failed(whose, now());
      crowd.failed(address, now());
    }
    return answered;
  }

  return (address, send) => {
    const line: Line = { send, who: { kind: 'nobody' } };
    let at: Conference | undefined;
    const leave = (): void => {
      at?.leave(line);
      at = undefined;
      vacate(line);
    };
    function enterAs(who: Line['who'], conference: Conference | undefined, have?: Line['have']): void {
      leave();
      line.who = who;
      line.have = have;
      at = conference;
      conference?.admit(line);
    }

    async function answer(message: ClassMessage): Promise<ClassAnswer> {
      if (isDesks(message)) {
        if (line.who.kind !== 'teacher') return refused('class/not-yours');
        if (message.kind === 'found') return secretariat.found(message);
        if (message.kind === 'erase') return secretariat.erase(message);
        if (!at) return refused('class/none');
        if (message.kind !== 'scenario') return at.desk(line, message);
        const source = message.source ?? shippedSource(scenarios, message.shipped ?? '');
        if (source === undefined) return refused('class/no-such-scenario');
        return at.desk(line, { kind: 'scenario', once: message.once, source });
      }
      if (isDelegates(message)) {
        if (line.who.kind !== 'delegate' || !at) return refused('seat/none');
        return at.delegate(line.who.participant, message);
      }
      // A code can be guessed, 128 bits can't: whoever has them comes in, whatever others at its address are up to.
      const guessable = message.kind === 'look' || message.kind === 'join';
      if (guessable && !guesses.admits(address, now())) return refused('class/too-many-guesses');
      const answered = await greet(message);
      if (!answered.ok && WRONG.includes(answered.code)) guesses.failed(address, now());
      return answered;
    }

    async function greet(message: AnyonesMessage): Promise<ClassAnswer> {
      switch (message.kind) {
        case 'look':
          return withCode(message.code)?.look() ?? refused('class/no-such-code');
        case 'join':
          return joined(address, message);
        case 'return': {
          const token = hashOf(message.token);
          for (const conference of secretariat.classes()) {
            const one = conference.holder(token);
            if (!one) continue;
            enterAs({ kind: 'delegate', participant: one.id, token }, conference, message.have);
            return { ok: true, now: now() };
          }
          return refused('seat/no-such-credential');
        }
        case 'preside': {
          if (!isSame(message.key, secretariat.key)) return refused('class/not-yours');
          const classes = secretariat.classes();
          const conference = classes.find(({ id }) => id === message.class);
          if (message.class !== undefined && !conference) return refused('class/none');
          enterAs({ kind: 'teacher' }, conference);
          return { ok: true, now: now(), classes: classes.map((one) => one.card()), shipped: shippedIn(scenarios) };
        }
        default:
          return unreachable(message);
      }
    }

    return {
      ask: async (outside) => {
        const message = readClassMessage(outside);
        if (!message.ok) return refused(message.fault.code);
        return answer(message.value).catch((bug: unknown) => {
          note(`host/fault ${bug instanceof Error ? bug.name : typeof bug}`);
          return refused('host/fault');
        });
      },
      gone: leave,
    };
  };
}
