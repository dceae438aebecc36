import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server as HttpServer } from 'node:http';
import { Session } from 'node:inspector/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { Server } from 'socket.io';
import { unreachable } from '../../ground/result.ts';
import { serve } from '../host.ts';
import type { ServerOrder, Started, Used } from './orders.ts';

/** The process under load: the host as it is built and `npm start` runs it, pages and all, and beside it a bare socket.io server that passes on what it is sent. */
async function listening(http: HttpServer): Promise<string> {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`; // it listens on a port
}

async function start(data: string): Promise<Started> {
  const served = await serve({ port: 0, host: '127.0.0.1', data, pages: 'dist', scenarios: 'scenarios' });
  if (!served.ok) throw new Error(served.fault.code);
  const bare = createServer();
  const io = new Server(bare, { serveClient: false });
  io.on('connection', (socket) => {
    const table = String(socket.handshake.auth.table);
    void socket.join(table);
    socket.on('ask', (sent: unknown, answer: (saved: object) => void) => {
      answer({ ok: true });
      io.to(table).emit('news', sent);
    });
  });
  return { url: served.value.own, echo: await listening(bare), key: readFileSync(join(data, 'teacher.key'), 'utf8') };
}

// As `npm start` has it.
setFlagsFromString('--semi-space-growth-factor=1');
const late = monitorEventLoopDelay({ resolution: 5 });
late.enable();
let since = performance.now();
let cpu = process.cpuUsage();

async function used(): Promise<Used> {
  const { user, system } = process.cpuUsage(cpu);
  const busy = (user + system) / 10 / (performance.now() - since);
  const most = late.percentile(99) / 1e6;
  globalThis.gc?.();
  // What was freed is given back by and by.
  await sleep(2000);
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  since = performance.now();
  cpu = process.cpuUsage();
  late.reset();
  const peak = process.resourceUsage().maxRSS / 1e3;
  return { rss: rss / 1e6, peak, heap: heapUsed / 1e6, busy, late: most };
}

const session = new Session();
session.connect();

/** Writes down, until it is asked again, where the time goes. */
async function profile(folder: string | undefined): Promise<boolean> {
  if (folder === undefined) {
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
    return true;
  }
  const { profile } = await session.post('Profiler.stop');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'class.cpuprofile'), JSON.stringify(profile));
  return false;
}

async function answer(order: ServerOrder): Promise<Started | Used | boolean> {
  switch (order.ask) {
    case 'start':
      return start(order.data);
    case 'used':
      return used();
    case 'profile':
      return profile(order.folder);
    default:
      return unreachable(order);
  }
}
process.once('disconnect', () => process.exit(0));
process.on('message', async (order: ServerOrder) => process.send?.(await answer(order)));
