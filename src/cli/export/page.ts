import { createHash } from 'node:crypto';
import { PARCEL, type Parcel, parcelText } from '../../wire/parcel.ts';

export interface Bundle {
  readonly script: string;
  readonly style: string;
  /** The picture for the browser's tab, as SVG. */
  readonly icon: string;
}

/** A page as one text: it asks for nothing, and its policy lets only its own script and style run. */
export function pageOf({ script, style, icon }: Bundle, parcel: Parcel, title: string): string {
  const code = inScript(script);
  const look = inStyle(style);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(look)}`,
    'img-src data: blob:',
    'font-src data:',
    'worker-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  return `<!doctype html>
<html lang="${parcel.language ?? 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="theme-color" content="#17100b">
<meta name="color-scheme" content="dark">
<meta name="referrer" content="no-referrer">
<title>${inText(title)}</title>
<link rel="icon" href="data:image/svg+xml;base64,${Buffer.from(icon).toString('base64')}">
<style>${look}</style>
</head>
<body>
<div id="desk"></div>
<noscript><p class="noscript">Communiqué needs JavaScript. Communiqué a besoin de JavaScript.</p></noscript>
<script type="application/json" id="${PARCEL}">${parcelText(parcel)}</script>
<script type="module">${code}</script>
</body>
</html>
`;
}

/** As a policy names a text that stands between the tags of a script or style. */
const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** A browser reads these as one newline, and would find another hash than ours. */
const newlines = (text: string): string => text.replace(/\r\n?/g, '\n');

/** Code that no letter of its own ends early: in strings and patterns, the only places for these, it means the same. */
const inScript = (code: string): string =>
  newlines(code)
    .replace(/<\/(?=script)/gi, '<\\/')
    .replace(/<!--/g, '\\x3c!--');

const inStyle = (style: string): string => newlines(style).replace(/<\/(?=style)/gi, '<\\/');

const inText = (text: string): string => text.replace(/[&<>]/g, (letter) => `&#${letter.charCodeAt(0)};`);
