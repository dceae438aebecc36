import { createServer, type Server as HttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { monitorEventLoopDelay, performance } from 'node:perf_hooks';
import { Server } from 'socket.io';
import { serveClass } from '../serve-class.ts';
import type { ServerOrder, Started, Used } from './orders.ts';

/** The process under load: a class server as it is, and beside it a bare socket.io server that passes on what it is sent. */
async function listening(http: HttpServer): Promise<string> {
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(http.address() as AddressInfo).port}`; // it listens on a port
}

async function start(data: string): Promise<Started> {
  const http = createServer();
  const note = (line: string): void => console.error(line);
  const served = await serveClass(http, { data, scenarios: 'scenarios', now: Date.now, note });
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
  return { url: await listening(http), echo: await listening(bare), key: served.value.key };
}

const late = monitorEventLoopDelay({ resolution: 5 });
late.enable();
let since = performance.now();
let cpu = process.cpuUsage();

function used(): Used {
  const { user, system } = process.cpuUsage(cpu);
  const busy = (user + system) / 10 / (performance.now() - since);
  const most = late.percentile(99) / 1e6;
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  since = performance.now();
  cpu = process.cpuUsage();
  late.reset();
  return { rss: rss / 1e6, heap: heapUsed / 1e6, busy, late: most };
}

process.on('message', async (order: ServerOrder) => {
  if (order.ask === 'stop') process.exit(0);
  process.send?.(order.ask === 'start' ? await start(order.data) : used());
});
