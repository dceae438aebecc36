import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, RequestListener } from 'node:http';
import { extname, join, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.webm': 'audio/webm',
  '.m4a': 'audio/mp4',
  '.txt': 'text/plain; charset=utf-8',
};
/** A code as it stands on the wall or as somebody mistypes it, or the door without one. */
const IS_DOOR = /^\/[A-Za-z0-9]{1,8}$/;
const PACKED = /^(?:text|application|image\/svg)/;
const NOTHING = "default-src 'none'; frame-ancestors 'none'";
/** On whatever is answered on this port, an error or the socket's too: a page's own policy takes the place of this one. */
export const HEADERS = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Content-Security-Policy': NOTHING,
} as const;
/** The policy that a page was built with. */
const POLICY = /<meta http-equiv="Content-Security-Policy" content="([^"]+)"/;

interface Page {
  readonly type: string;
  readonly etag: string;
  readonly plain: Buffer;
  /** Packed when it is first asked for: a host that has to be back at once has better things to do, and most pages are never asked for. */
  packed?: Buffer;
  readonly packs: boolean;
  /** Its name changes with its content. */
  readonly lasting: boolean;
  readonly policy: string;
}

/**
 * Answers requests for the files of a built site. They are read once, so that a path can name nothing else: no scenario,
 * no class, no file beside them.
 */
export function pagesOf(folder: string): RequestListener {
  const policy = policyOf(folder);
  const pages = new Map<string, Page>(
    (existsSync(folder) ? readdirSync(folder, { recursive: true, withFileTypes: true }) : [])
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map(
        (file) =>
          [
            `/${file
              .slice(folder.length + 1)
              .split(sep)
              .join('/')}`,
            pageOf(file, policy),
          ] as const,
      ),
  );
  const isFolder = (path: string): boolean => [...pages.keys()].some((one) => one.startsWith(`${path}/`));
  return (request, reply) => {
    const path = pathOf(request);
    const isDoor = IS_DOOR.test(path) && !isFolder(path);
    const page = pages.get(path === '/' ? '/index.html' : isDoor ? '/class.html' : path);
    const reads = request.method === 'GET' || request.method === 'HEAD';
    if (!page || !reads) {
      const closing = reads ? {} : { Connection: 'close' };
      reply.writeHead(reads ? 404 : 405, { ...HEADERS, ...closing, 'Content-Type': 'text/plain; charset=utf-8' });
      return reply.end(reads ? 'Not found' : 'Not allowed');
    }
    const headers = {
      ...HEADERS,
      'Content-Security-Policy': page.policy,
      'Content-Type': page.type,
      'Cache-Control': page.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: page.etag,
      Vary: 'Accept-Encoding',
    };
    if (request.headers['if-none-match'] === page.etag) return reply.writeHead(304, headers).end();
    const packed = page.packs && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') ? packedOf(page) : undefined;
    const body = packed ?? page.plain;
    reply.writeHead(200, { ...headers, 'Content-Length': body.length, ...(packed && { 'Content-Encoding': 'gzip' }) });
    return reply.end(request.method === 'HEAD' ? undefined : body);
  };
}

/** The path that is asked for; nothing that is served where it is no path. */
function pathOf({ url = '' }: IncomingMessage): string {
  try {
    return decodeURIComponent(url.split(/[?#]/)[0] ?? '');
  } catch {
    return '';
  }
}

function packedOf(page: Page): Buffer {
  page.packed ??= gzipSync(page.plain);
  return page.packed;
}

/** What the pages were built with, as a header: workers go by the header of their script. The studio frames its own game. */
function policyOf(folder: string): string {
  const index = join(folder, 'index.html');
  const built = existsSync(index) ? POLICY.exec(readFileSync(index, 'utf8'))?.[1] : undefined;
  return `${built?.replaceAll('&#39;', "'") ?? "default-src 'self'"}; frame-ancestors 'self'`;
}

function pageOf(file: string, ofPages: string): Page {
  const plain = readFileSync(file);
  const type = TYPES[extname(file)] ?? 'application/octet-stream';
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`;
  const policy = /html|javascript/.test(type) ? ofPages : "frame-ancestors 'none'";
  return { type, etag, plain, packs: PACKED.test(type), lasting: file.includes(`${sep}assets${sep}`), policy };
}
