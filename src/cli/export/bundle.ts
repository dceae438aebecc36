import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Bundle } from './page.ts';

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));
const ROOT = path('../../../');
const ICON = path('../../../public/icon.svg');

/** The desk as one script and one style sheet. Takes some ten seconds; writes nothing, so that a served `dist/` stays as it is. */
export async function bundle(): Promise<Bundle> {
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = 'production';
  try {
    const built = await build({ root: ROOT, configFile: `${ROOT}vite.config.ts`, mode: 'exported', logLevel: 'error' });
    const files = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
    const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
    const styles = files.flatMap((file) =>
      file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : [],
    );
    const [script = '', ...more] = scripts;
    if (script === '' || more.length > 0 || files.length !== scripts.length + styles.length)
      throw new Error(`an exported page is one script and its styles, not ${files.map((f) => f.fileName).join(', ')}`);
    return { script, style: styles.join('\n'), icon: readFileSync(ICON, 'utf8') };
  } finally {
    if (NODE_ENV === undefined) delete process.env.NODE_ENV;
    else process.env.NODE_ENV = NODE_ENV;
  }
}
