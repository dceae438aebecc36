import type { Server as HttpServer, IncomingMessage } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { Result } from '../ground/result.ts';
import { ok } from '../ground/result.ts';
import type { Fault } from '../table/fault.ts';
import type { ClassNews } from '../wire/class-news.ts';
import { type Counter, reception } from './reception.ts';
import { openSecretariat } from './secretariat.ts';
import type { Premises } from './surroundings.ts';

export interface ClassServer {
  /** The teacher's key: belongs into a link's fragment, which no server and no log sees. */
  readonly key: string;
  readonly close: () => Promise<void>;
}

/** Where the class's socket is found on the one port. */
const SOCKET_PATH = '/class';
/** A scenario of 512 kB, escaped. */
const BYTES_AT_MOST = 1_200_000;
/** Packets that a page may leave unread before its connection is dropped; it comes back when it can and is sent the rest. */
const UNREAD_AT_MOST = 256;
/** From one address. */
const LINES_AT_MOST = 1500;
/** How often, in ms, the classes look at the clock. */
const TICK = 500;
/** Messages in a second, and how many may be saved up. */
const RATE = 20;
const BURST = 200;

/**
 * Puts the class on an http server: pages ask with the event `ask` and get one answer each; what the class tells them
 * comes as `news`. WebSocket, or long polling where that is blocked. Faults: those of `openSecretariat`.
 */
export async function serveClass(http: HttpServer, premises: Premises): Promise<Result<ClassServer, Fault>> {
  const opened = await openSecretariat(premises);
  if (!opened.ok) return opened;
  const secretariat = opened.value;
  const doors = doorsOf();
  const connect = reception(secretariat, premises);
  const io = new Server(http, {
    path: SOCKET_PATH,
    serveClient: false,
    maxHttpBufferSize: BYTES_AT_MOST,
    // A page that opened a line and then says nothing is let go.
    connectTimeout: 10_000,
    allowRequest: (request, answer) => answer(null, isSameOrigin(request) && (isOpen(request) || doors.admit(request))),
  });
  io.engine.on('connection', doors.opened);
  io.on('connection', (socket) => {
    const counter = connect(socket.handshake.address, (news) => send(socket, news));
    attend(socket, counter, premises.now);
  });
  const clock = setInterval(() => {
    for (const one of secretariat.classes()) one.tick();
  }, TICK);
  clock.unref();
  return ok({
    key: secretariat.key,
    close: async () => {
      clearInterval(clock);
      await io.close();
      await secretariat.close();
    },
  });
}

/** Browsers name the page that asks; a page of another site has no business here. Programs name none. */
function isSameOrigin({ headers: { origin, host } }: IncomingMessage): boolean {
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === host;
}

const isOpen = ({ url = '' }: IncomingMessage): boolean => /[?&]sid=/.test(url);

/** Counts lines by address. A whole school may come from one. */
function doorsOf() {
  const lines = new Map<string, number>();
  const at = ({ socket }: IncomingMessage): string => socket.remoteAddress ?? '';
  return {
    admit: (request: IncomingMessage): boolean => (lines.get(at(request)) ?? 0) < LINES_AT_MOST,
    opened: (line: {
      readonly request: IncomingMessage;
      readonly once: (event: 'close', then: () => void) => void;
    }) => {
      const address = at(line.request);
      lines.set(address, (lines.get(address) ?? 0) + 1);
      line.once('close', () => {
        const left = (lines.get(address) ?? 1) - 1;
        if (left > 0) lines.set(address, left);
        else lines.delete(address);
      });
    },
  };
}

function send(socket: Socket, news: ClassNews): void {
  // The engine's own buffer of packets that the network has not taken yet.
  const { writeBuffer } = socket.conn as unknown as { readonly writeBuffer: readonly unknown[] };
  // Without that `true` it would be closed when all is read, which is never.
  if (writeBuffer.length > UNREAD_AT_MOST) socket.conn.close(true);
  else socket.emit('news', news);
}

function attend(socket: Socket, counter: Counter, now: () => number): void {
  let allowance = BURST;
  let last = now();
  socket.on('ask', async (outside: unknown, answer: unknown) => {
    allowance = Math.min(BURST, allowance + ((now() - last) * RATE) / 1000) - 1;
    last = now();
    if (allowance < 0) return socket.conn.close(true);
    const answered = await counter.ask(outside);
    if (typeof answer === 'function') answer(answered);
  });
  socket.on('disconnect', counter.gone);
}
