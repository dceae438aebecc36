// Plain JavaScript without dependencies: it runs before anything is installed.
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { ensureInstalled, ROOT } from './install.mjs';

const USAGE = `npm start -- [--port N] [--host ADDRESS]

Installs what is missing, builds the game and serves it.
  --port N         port to listen on (default 4173)
  --host ADDRESS   address to listen on (default localhost; 0.0.0.0 for the local network)`;

function asked() {
  try {
    const { values } = parseArgs({
      options: { port: { type: 'string' }, host: { type: 'string' }, help: { type: 'boolean' } },
    });
    return values;
  } catch (fault) {
    console.error(`${fault.message}\n\n${USAGE}`);
    process.exit(2);
  }
}

const values = asked();
if (values.help) {
  console.log(USAGE);
  process.exit(0);
}
const port = values.port === undefined ? 4173 : Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port takes a number from 1 to 65535, not "${values.port}".`);
  process.exit(2);
}
/** Whether the port can be had, asked before a build replaces what another server may be serving. */
function isFree(host) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, host, () => probe.close(() => resolve(true)));
  });
}
const taken = () => {
  console.error(`Port ${port} is taken. Choose another: npm start -- --port ${port < 65535 ? port + 1 : port - 1}`);
  process.exit(1);
};
if (!(await isFree(values.host ?? 'localhost'))) taken();
ensureInstalled();
const { build, preview } = await import('vite');
await build({ root: ROOT, logLevel: 'warn' });
try {
  const server = await preview({
    root: ROOT,
    logLevel: 'warn',
    preview: { port, host: values.host ?? 'localhost', strictPort: true },
  });
  const urls = [...(server.resolvedUrls?.local ?? []), ...(server.resolvedUrls?.network ?? [])];
  console.log(`\nCommuniqué is ready. Open ${urls.join(' or ')}\n(Ctrl+C stops it.)`);
} catch (fault) {
  if (/already in use/.test(fault.message)) taken();
  console.error(`The server did not start: ${fault.message}`);
  process.exit(1);
}
