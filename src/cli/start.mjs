// Plain JavaScript without dependencies: it runs before anything is installed.
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { build, HOST, isBuilt, PAGES } from './built.mjs';
import { ensureInstalled, ROOT } from './install.mjs';

const USAGE = `npm start -- [--port N] [--host ADDRESS] [--data FOLDER] [--https CERTIFICATE [--key KEY]]

Installs what is missing, builds the game where something has changed, and serves it, with the class, on one port.
  --port N             port to listen on (default 4173)
  --host ADDRESS       address to listen on (default 0.0.0.0, all of this machine's; localhost for this machine alone)
  --data FOLDER        where classes are kept, one file each (default .communique in this folder)
  --https CERTIFICATE  a PEM file with the certificate and its chain; serves https
  --key KEY            a PEM file with its key, if that is not in the same file`;

function asked() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        host: { type: 'string', default: '0.0.0.0' },
        data: { type: 'string', default: join(ROOT, '.communique') },
        https: { type: 'string' },
        key: { type: 'string' },
        help: { type: 'boolean' },
      },
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
  return new Promise((answer) => {
    const probe = createServer();
    probe.once('error', ({ code }) => answer(code !== 'EADDRINUSE' && code !== 'EACCES'));
    probe.listen(port, host, () => probe.close(() => answer(true)));
  });
}
const taken = () => {
  console.error(`Port ${port} is taken. Choose another: npm start -- --port ${port < 65535 ? port + 1 : port - 1}`);
  process.exit(1);
};
ensureInstalled();
if (!isBuilt()) {
  if (!(await isFree(values.host))) taken();
  if (!build()) process.exit(1);
}

// A class is a little memory that is often renewed: a young generation that stays small spares a laptop 30 MB.
setFlagsFromString('--semi-space-growth-factor=1');
const { serve, announcement, excuse } = await import(pathToFileURL(HOST));
const serving = await serve({
  port,
  host: values.host,
  data: resolve(values.data),
  pages: PAGES,
  scenarios: join(ROOT, 'scenarios'),
  ...(values.https !== undefined && { https: { cert: values.https, key: values.key ?? values.https } }),
});
if (!serving.ok) {
  if (serving.fault.code === 'serve/port-taken') taken();
  console.error(excuse(serving.fault.code, serving.fault.detail));
  process.exit(1);
}
console.log(`\n${announcement(serving.value)}`);
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => serving.value.close().then(() => process.exit(0)));
}
