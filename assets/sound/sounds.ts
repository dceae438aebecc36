import type { SoundId } from '../../src/stage/cue.ts';
import { filter, inRoom, level, mix, noise, noiseFrom, RATE, silence, struck, type Wave } from './tone.ts';

/** Seconds after which the room tone repeats itself; `src/stage/sound.ts` loops exactly that long. */
const TONE_PERIOD = 18;
const TONE_LENGTH = 20;

const swell = (share: number): number => Math.sin(Math.PI * share) ** 2;
const dying =
  (speed: number) =>
  (share: number): number =>
    Math.exp(-speed * share);

/** Air in a closed room at night; eighteen seconds that meet themselves, and two more for the decoder's sake. */
function roomTone(): Wave {
  const random = noiseFrom(11);
  const period = noise(TONE_PERIOD, random, () => 1);
  const air = filter(filter(period, 'low', 210, 0.6, 2), 'high', 45, 0.7, 2);
  const breath = filter(period, 'band', 620, 0.5, 2);
  const loop = air.map((value, i) => {
    const turn = (2 * Math.PI * i) / (TONE_PERIOD * RATE);
    const drift = 1 + 0.16 * Math.sin(2 * turn) + 0.1 * Math.sin(5 * turn + 1.3);
    return value * drift + (breath[i] ?? 0) * 0.035 * (1 + 0.5 * Math.sin(3 * turn + 0.4));
  });
  const wave = silence(TONE_LENGTH);
  return level(
    wave.map((_, i) => loop[i % loop.length] ?? 0),
    0.5,
    true,
  );
}

function paper(): Wave {
  const random = noiseFrom(23);
  const wave = silence(0.75);
  for (const [from, length, gain] of [
    [0, 0.3, 1],
    [0.26, 0.34, 0.7],
  ] as const) {
    mix(wave, filter(noise(length, random, swell), 'band', 3400, 0.6), from, 0.35 * gain);
    for (let i = 0; i < 42; i += 1) {
      const at = (random() + 1) / 2;
      const grain = noise(0.002 + 0.006 * Math.abs(random()), random, dying(4));
      mix(
        wave,
        filter(grain, 'band', 2200 + 2600 * Math.abs(random()), 1.2),
        from + at * length,
        gain * swell(at) * Math.abs(random()) * 1.6,
      );
    }
  }
  return level(inRoom(wave, 0.35), 0.6);
}

function pen(): Wave {
  const random = noiseFrom(37);
  const wave = silence(1.15);
  let at = 0.03;
  for (const length of [0.13, 0.08, 0.17, 0.1, 0.07, 0.24]) {
    const rough = noise(length, random, swell).map(
      (value, i) => value * (0.6 + 0.4 * Math.sin((2 * Math.PI * 92 * i) / RATE)),
    );
    mix(wave, filter(filter(rough, 'band', 4300, 0.9), 'high', 1500), at, 0.6 + 0.4 * Math.abs(random()));
    at += length + 0.03 + 0.02 * Math.abs(random());
  }
  mix(wave, struck([[1900, 0.006, 0.5]], 0.04), at + 0.02, 0.25);
  return level(inRoom(wave, 0.3), 0.42);
}

function knock(random: () => number): Wave {
  const wave = struck(
    [
      [186, 0.05, 1],
      [412, 0.045, 0.8],
      [905, 0.026, 0.5],
      [1480, 0.016, 0.34],
      [2350, 0.008, 0.2],
    ],
    0.5,
  );
  mix(wave, filter(noise(0.006, random, dying(3)), 'low', 3200), 0, 0.9);
  return wave;
}

function gavel(): Wave {
  const random = noiseFrom(41);
  const wave = silence(0.9);
  mix(wave, knock(random), 0.01);
  mix(wave, knock(random), 0.27, 0.55);
  return level(inRoom(wave, 0.8), 0.7);
}

function door(): Wave {
  const random = noiseFrom(53);
  const wave = silence(1.25);
  mix(
    wave,
    struck(
      [
        [1250, 0.012, 0.6],
        [2640, 0.007, 0.4],
      ],
      0.1,
    ),
    0.02,
    0.35,
  );
  mix(wave, filter(noise(0.5, random, swell), 'band', 480, 0.7), 0.1, 0.16);
  mix(
    wave,
    struck(
      [
        [68, 0.11, 1],
        [121, 0.08, 0.7],
        [243, 0.04, 0.35],
      ],
      0.5,
    ),
    0.6,
    0.9,
  );
  mix(wave, filter(noise(0.05, random, dying(4)), 'low', 900), 0.6, 0.9);
  mix(
    wave,
    struck(
      [
        [1480, 0.01, 0.6],
        [3100, 0.006, 0.3],
      ],
      0.1,
    ),
    0.68,
    0.22,
  );
  return level(inRoom(wave, 0.7), 0.6);
}

function shutters(): Wave {
  const random = noiseFrom(67);
  const wave = silence(1.5);
  for (const [at, gain] of [
    [0.02, 0.9],
    [0.21, 0.55],
    [0.33, 1],
    [0.58, 0.5],
    [0.71, 0.8],
    [1.02, 0.6],
  ] as const) {
    const pitch = 2300 + 900 * random();
    for (const [late, share] of [
      [0, 1],
      [0.052, 0.7],
    ] as const) {
      mix(wave, filter(noise(0.016, random, dying(5)), 'band', pitch, 0.8), at + late, gain * share);
      mix(wave, struck([[pitch * 0.42, 0.005, 0.4]], 0.03), at + late, gain * share * 0.5);
    }
  }
  return level(inRoom(wave, 0.6), 0.5);
}

/** Two small bells, struck by turns twenty times a second, behind a closed door. */
function telephone(): Wave {
  const wave = silence(2.1);
  const bell = (hertz: number): Wave =>
    struck(
      [
        [hertz, 0.28, 1],
        [hertz * 2.74, 0.12, 0.3],
        [hertz * 5.1, 0.05, 0.12],
      ],
      0.9,
    );
  const bells = [bell(918), bell(1104)];
  for (const start of [0.02, 0.72])
    for (let i = 0; i < 9; i += 1) {
      const struckBell = bells[i % 2];
      if (struckBell !== undefined) mix(wave, struckBell, start + i * 0.05, i === 0 ? 0.6 : 1);
    }
  return level(inRoom(filter(wave, 'low', 1500), 0.8), 0.42);
}

export const RENDERED: Readonly<Record<SoundId, () => Wave>> = {
  'room-tone': roomTone,
  paper,
  pen,
  gavel,
  door,
  shutters,
  telephone,
};
