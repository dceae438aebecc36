/** Mono samples at `RATE`, about −1 to 1. */
export type Wave = Float64Array;

export const RATE = 48_000;

export const silence = (seconds: number): Wave => new Float64Array(Math.round(seconds * RATE));

/** The same noise in every run: mulberry32. */
export function noiseFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2147483648 - 1;
  };
}

/** Adds `wave` into `into` from `at` seconds on; what would lie beyond its end is lost. */
export function mix(into: Wave, wave: Wave, at: number, gain = 1): void {
  const start = Math.round(at * RATE);
  for (let i = 0; i < wave.length && start + i < into.length; i += 1)
    into[start + i] = (into[start + i] ?? 0) + (wave[i] ?? 0) * gain;
}

/** A struck body: each mode rings at its frequency and dies away in its time (to 1/e). */
export function struck(
  modes: readonly (readonly [hertz: number, seconds: number, gain: number])[],
  length: number,
): Wave {
  const wave = silence(length);
  for (const [hertz, seconds, gain] of modes)
    for (let i = 0; i < wave.length; i += 1) {
      const t = i / RATE;
      wave[i] = (wave[i] ?? 0) + gain * Math.exp(-t / seconds) * Math.sin(2 * Math.PI * hertz * t);
    }
  return wave;
}

export function noise(seconds: number, random: () => number, envelope: (share: number) => number): Wave {
  const wave = silence(seconds);
  for (let i = 0; i < wave.length; i += 1) wave[i] = random() * envelope(i / wave.length);
  return wave;
}

type Pass = 'low' | 'high' | 'band';

/** Second-order filter (R. Bristow-Johnson, Audio EQ Cookbook, 1998). `turns` above 1 runs round a loop until its ends agree. */
export function filter(wave: Wave, pass: Pass, hertz: number, q = Math.SQRT1_2, turns = 1): Wave {
  const w = (2 * Math.PI * hertz) / RATE;
  const alpha = Math.sin(w) / (2 * q);
  const cos = Math.cos(w);
  const b = {
    low: [(1 - cos) / 2, 1 - cos, (1 - cos) / 2],
    high: [(1 + cos) / 2, -1 - cos, (1 + cos) / 2],
    band: [alpha, 0, -alpha],
  }[pass];
  const [b0 = 0, b1 = 0, b2 = 0] = b;
  const a0 = 1 + alpha;
  const out = new Float64Array(wave.length);
  let [x1, x2, y1, y2] = [0, 0, 0, 0];
  for (let turn = 0; turn < turns; turn += 1)
    for (let i = 0; i < wave.length; i += 1) {
      const x = wave[i] ?? 0;
      const y = (b0 * x + b1 * x1 + b2 * x2 + 2 * cos * y1 - (1 - alpha) * y2) / a0;
      [x2, x1, y2, y1] = [x1, x, y1, y];
      out[i] = y;
    }
  return out;
}

/** A small panelled room: four echoes that feed back and one that scatters (M. Schroeder, 1962). */
export function inRoom(wave: Wave, wet: number): Wave {
  const out = wave.slice();
  for (const [seconds, feedback] of [
    [0.0113, 0.62],
    [0.0171, 0.6],
    [0.0237, 0.55],
    [0.0299, 0.5],
  ] as const) {
    const delay = Math.round(seconds * RATE);
    const line = wave.slice();
    for (let i = delay; i < line.length; i += 1) line[i] = (line[i] ?? 0) + (line[i - delay] ?? 0) * feedback;
    const soft = filter(line, 'low', 3800);
    for (let i = 0; i < out.length; i += 1) out[i] = (out[i] ?? 0) + ((soft[i] ?? 0) - (wave[i] ?? 0)) * wet * 0.25;
  }
  return out;
}

/** To a peak of `level`, with the last 20 ms faded out unless it is a loop. */
export function level(wave: Wave, peak: number, loop = false): Wave {
  const top = wave.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-9);
  const fade = 0.02 * RATE;
  return wave.map((value, i) => (value * peak * (loop ? 1 : Math.min(1, (wave.length - 1 - i) / fade))) / top);
}

/** 16-bit PCM in a RIFF file. */
export function wavOf(wave: Wave): Buffer {
  const file = Buffer.alloc(44 + wave.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + wave.length * 2, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(RATE, 24);
  file.writeUInt32LE(RATE * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(wave.length * 2, 40);
  wave.forEach((value, i) => {
    file.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + i * 2);
  });
  return file;
}
