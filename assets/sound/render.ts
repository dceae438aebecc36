// Renders the room's sounds into public/sound/: `npx tsx assets/sound/render.ts`. It needs ffmpeg; the results are checked in.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SOUNDS } from '../../src/stage/cue.ts';
import { RENDERED } from './sounds.ts';
import { wavOf } from './tone.ts';

const folder = fileURLToPath(new URL('../../public/sound/', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'communique-sound-'));
/** `bitexact`: the same bytes from the same ffmpeg. */
const QUIET = ['-hide_banner', '-loglevel', 'error', '-y'];
const EXACT = ['-map_metadata', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact', '-ac', '1'];
const FORMATS = [
  ['webm', ['-c:a', 'libopus', '-b:a', '48k', '-vbr', 'on']],
  ['m4a', ['-c:a', 'aac', '-b:a', '64k', '-movflags', '+faststart']],
] as const;

mkdirSync(folder, { recursive: true });
let total = 0;
for (const sound of SOUNDS) {
  const wav = join(scratch, `${sound}.wav`);
  writeFileSync(wav, wavOf(RENDERED[sound]()));
  for (const [ending, coding] of FORMATS) {
    const file = join(folder, `${sound}.${ending}`);
    execFileSync('ffmpeg', [...QUIET, '-i', wav, ...coding, ...EXACT, file]);
    const { size } = statSync(file);
    total += size;
    process.stdout.write(`${sound}.${ending} ${size}\n`);
  }
}
rmSync(scratch, { recursive: true });
process.stdout.write(`${total} bytes\n`);
