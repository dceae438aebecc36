import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const src = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** What an exported page has in the place of some files of the desk: no other scenarios, no studio, nothing to fetch. */
const INSTEAD: ReadonlyMap<string, string> = new Map([
  [src('desk/screens/title-screen.tsx'), src('desk/exported/cover.tsx')],
  [src('desk/studio/studio-screen.tsx'), src('desk/exported/no-studio.tsx')],
  [src('desk/solo/hire.ts'), src('desk/exported/hire.ts')],
  [src('desk/solo/shelf.ts'), src('desk/exported/shelf.ts')],
  [src('stage/sound-files.ts'), src('desk/exported/sound-files.ts')],
]);

export function instead(): Plugin {
  return {
    name: 'communique:instead',
    enforce: 'pre',
    async resolveId(asked, importer, options) {
      const found = await this.resolve(asked, importer, { ...options, skipSelf: true });
      return found ? (INSTEAD.get(found.id) ?? found) : undefined;
    },
  };
}
