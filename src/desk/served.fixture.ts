import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

export interface Served {
  readonly url: string;
  /** The built pages, for a server of one's own. */
  readonly folder: string;
  readonly close: () => Promise<void>;
}

/** Builds the pages into a folder of their own and serves them on a free port, as static files. */
export async function serveBuilt(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'communique-'));
  // A test runner says that it tests; what is tested is what is shipped.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  await build({ logLevel: 'warn', build: { outDir, emptyOutDir: true, reportCompressedSize: false } });
  process.env.NODE_ENV = NODE_ENV;
  const server = await preview({ logLevel: 'warn', build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const url = server.resolvedUrls?.local[0];
  if (!url) throw new Error('the preview server has no address');
  return {
    url,
    folder: outDir,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
