import { io, type Socket } from 'socket.io-client';
import { viewDigest } from '../table/view-digest.ts';
import type { ClassMessage } from '../wire/class-message.ts';
import type { AnswerTo, ClassAnswer, ClassNews, LobbyNews, RosterNews, TableShown } from '../wire/class-news.ts';
import { held } from '../wire/held.ts';
import type { Have } from './patch.ts';

/** What a page knows, from the news it was sent. */
export class Page {
  lobby: LobbyNews | undefined;
  roster: RosterNews | undefined;
  shown: TableShown | undefined;
  over: string | undefined;
  token: string | undefined;
  /** Every byte it was sent, answers too. */
  readonly received: string[] = [];
  private readonly listeners = new Set<() => void>();
  private messages = 0;

  constructor(
    private readonly transport: (message: unknown) => Promise<ClassAnswer>,
    private readonly name: string,
  ) {}

  hear(news: ClassNews): void {
    this.received.push(JSON.stringify(news));
    const plain: ClassNews = JSON.parse(JSON.stringify(news)); // as it comes over the wire
    if (plain.kind === 'lobby') this.lobby = plain;
    else if (plain.kind === 'roster') this.roster = plain;
    else if (plain.kind === 'table') this.hold(held(this.shown, plain));
    else this.over = plain.code;
    for (const listener of this.listeners) listener();
  }

  /** What was put together from changes is what the host has, to the last member. */
  private hold(shown: TableShown): void {
    if (shown.view) {
      const { digest: host, ...view } = shown.view;
      if (viewDigest(view) !== host) throw new Error(`${this.name} holds another view than the host`);
    }
    this.shown = shown;
  }

  /** A name of its own for a message, the same in every run. */
  once(): string {
    this.messages += 1;
    return `${this.name}-message-${this.messages}`;
  }

  async ask<K extends ClassMessage['kind']>(message: Extract<ClassMessage, { kind: K }>): Promise<AnswerTo<K>> {
    const answer = (await this.transport(message)) as AnswerTo<K>; // by the protocol
    this.received.push(JSON.stringify(answer));
    return answer;
  }

  /** As `ask`, where a refusal would be the test's own fault. */
  async get<K extends ClassMessage['kind']>(
    message: Extract<ClassMessage, { kind: K }>,
  ): Promise<Extract<AnswerTo<K>, { ok: true }>> {
    const answer = await this.ask<K>(message);
    if (!answer.ok) throw new Error(`${this.name}: ${JSON.stringify(message)} was refused: ${JSON.stringify(answer)}`);
    return answer as Extract<AnswerTo<K>, { ok: true }>; // just seen
  }

  async join(code: string, name: string, pin: string): Promise<void> {
    this.token = (await this.get<'join'>({ kind: 'join', code, name, pin })).token;
    await this.back(this.token);
  }

  /** Comes (back) in with a credential, and says what it has. */
  async back(token: string): Promise<void> {
    const { shown } = this;
    const have: Have | undefined = shown && {
      ...{ table: shown.table, as: shown.as, epoch: shown.epoch },
      events: shown.events.length,
      letters: shown.letters.length,
    };
    await this.get<'return'>({ kind: 'return', token, ...(have && { have }) });
  }

  /** Resolves when what the page knows satisfies `is`. */
  until(is: (page: Page) => boolean, what: string, ms = 10_000): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = (): void => {
        if (!is(this)) return;
        clearTimeout(late);
        this.listeners.delete(done);
        resolve();
      };
      const late = setTimeout(() => {
        this.listeners.delete(done);
        reject(new Error(`${this.name} waited in vain for ${what}`));
      }, ms);
      this.listeners.add(done);
      done();
    });
  }
}

export interface Connected {
  readonly page: Page;
  readonly socket: Socket;
}

/** A page over a real socket. */
export function connectPage(url: string, name: string, transports: readonly string[] = ['websocket']): Connected {
  const socket = io(url, { path: '/class', transports: [...transports], reconnection: false, forceNew: true });
  const page = new Page((message) => socket.timeout(20_000).emitWithAck('ask', message), name);
  socket.on('news', (news: ClassNews) => page.hear(news));
  return { page, socket };
}
