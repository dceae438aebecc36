import type { Posture } from '../scenario/model.ts';
import { across, apart, type Brush, downward } from './brush.ts';
import { between, INK, LAMPLIGHT, veil } from './palette.ts';

/** How one person sits; lengths in shoulder widths, angles in radians, all towards the middle of the table where positive. */
interface Pose {
  /** Of the whole figure, at the seat. */
  readonly tilt: number;
  readonly broad: number;
  readonly shoulder: number;
  readonly head: { readonly x: number; readonly y: number; readonly tilt: number };
  readonly arms: 'clasped' | 'resting' | 'folded' | 'lap' | 'chin';
  /** 0 facing us, 1 in profile. */
  readonly turned: number;
  readonly lit: number;
}

const POSES: Readonly<Record<Exclude<Posture, 'away'>, Pose>> = {
  open: {
    tilt: 0.1,
    broad: 1.05,
    shoulder: 0.55,
    head: { x: 0.03, y: 0.96, tilt: 0.1 },
    arms: 'clasped',
    turned: 0,
    lit: 1,
  },
  attentive: {
    tilt: 0,
    broad: 1,
    shoulder: 0.68,
    head: { x: 0, y: 1.15, tilt: 0 },
    arms: 'resting',
    turned: 0,
    lit: 0.85,
  },
  guarded: {
    tilt: -0.17,
    broad: 0.92,
    shoulder: 0.64,
    head: { x: -0.06, y: 1.08, tilt: -0.12 },
    arms: 'chin',
    turned: 0.15,
    lit: 0.6,
  },
  firm: { tilt: 0, broad: 1.14, shoulder: 0.74, head: { x: 0, y: 1.21, tilt: 0 }, arms: 'folded', turned: 0, lit: 0.8 },
  cold: {
    tilt: -0.1,
    broad: 0.74,
    shoulder: 0.67,
    head: { x: -0.1, y: 1.13, tilt: -0.05 },
    arms: 'lap',
    turned: 1,
    lit: 0.45,
  },
};

export interface Person {
  readonly posture: Exclude<Posture, 'away'>;
  /** Which way the table's middle lies, −1 or 1 (0 counts as right). */
  readonly inward: number;
  /** 0–1: who this is among the silhouettes; hair and build, nothing more. */
  readonly build: number;
  /** 0–1: farther from the lamp. */
  readonly shade: number;
  /** Sits behind the one who speaks: hands out of sight, and less of everything. */
  readonly aide: boolean;
}

function poseOf({ posture, aide }: Person): Pose {
  const pose = POSES[posture];
  return aide
    ? {
        ...pose,
        tilt: pose.tilt * 0.5,
        broad: Math.min(1, pose.broad),
        shoulder: Math.max(0.64, pose.shoulder),
        head: { ...pose.head, y: Math.max(1.08, pose.head.y) },
        arms: 'lap',
      }
    : pose;
}

function body(brush: Brush, pose: Pose): void {
  const { broad, shoulder } = pose;
  const half = 0.5 * broad;
  const near = pose.turned > 0.5 ? half * 1.1 : half;
  brush.beginPath();
  brush.moveTo(-half * 0.94, 0.3);
  brush.bezierCurveTo(-half * 1.04, -0.2, -half * 1.08, -shoulder + 0.16, -half * 0.86, -shoulder + 0.02);
  brush.bezierCurveTo(-half * 0.6, -shoulder - 0.09, -0.16, -shoulder - 0.1, -0.115, -shoulder - 0.2);
  brush.lineTo(0.115, -shoulder - 0.2);
  brush.bezierCurveTo(0.16, -shoulder - 0.1, near * 0.6, -shoulder - 0.09, near * 0.86, -shoulder + 0.02);
  brush.bezierCurveTo(near * 1.08, -shoulder + 0.16, near * 1.04, -0.2, near * 0.94, 0.3);
  brush.closePath();
}

/** Head and hair in one outline. */
function head(brush: Brush, pose: Pose, build: number): void {
  apart(brush, () => {
    brush.translate(pose.head.x, -pose.head.y);
    brush.rotate(pose.head.tilt);
    brush.beginPath();
    brush.ellipse(0, 0, 0.168, 0.222, 0, 0, Math.PI * 2);
    brush.fill();
    if (pose.turned > 0.5) {
      brush.beginPath();
      brush.moveTo(-0.1, -0.16);
      brush.quadraticCurveTo(-0.19, -0.1, -0.2, -0.03);
      brush.lineTo(-0.245, 0.045);
      brush.quadraticCurveTo(-0.2, 0.07, -0.205, 0.1);
      brush.quadraticCurveTo(-0.2, 0.18, -0.15, 0.215);
      brush.quadraticCurveTo(-0.05, 0.24, 0.02, 0.2);
      brush.fill();
    }
    brush.beginPath();
    if (build < 0.3) brush.ellipse(0.01, -0.035, 0.182, 0.212, 0, 0, Math.PI * 2);
    else if (build < 0.56) {
      brush.moveTo(-0.19, 0.2);
      brush.bezierCurveTo(-0.25, -0.06, -0.2, -0.26, 0, -0.26);
      brush.bezierCurveTo(0.2, -0.26, 0.25, -0.06, 0.19, 0.2);
    } else brush.ellipse(0, -0.03, 0.172, 0.202, 0, 0, Math.PI * 2);
    brush.fill();
  });
}

function sleeve(brush: Brush, points: readonly (readonly [number, number])[], wide: number): void {
  brush.lineWidth = wide;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.beginPath();
  for (const [x, y] of points) brush.lineTo(x, y);
  brush.stroke();
}

const HAND = '#635a50';

function arms(brush: Brush, pose: Pose, cloth: string, edge: string): void {
  const s = -pose.shoulder;
  const side = 0.44 * pose.broad;
  const both = (points: readonly (readonly [number, number])[]): void => {
    for (const mirror of [-1, 1]) {
      const turned = points.map(([x, y]): readonly [number, number] => [x * mirror, y]);
      brush.strokeStyle = edge;
      sleeve(
        brush,
        turned.map(([x, y]) => [x, y - 0.012] as const),
        0.2,
      );
      brush.strokeStyle = cloth;
      sleeve(brush, turned, 0.19);
    }
  };
  const hand = (x: number, y: number, r = 0.075): void => {
    brush.fillStyle = HAND;
    brush.beginPath();
    brush.ellipse(x, y, r * 1.2, r * 0.85, 0, 0, 7);
    brush.fill();
  };
  switch (pose.arms) {
    case 'clasped':
      both([
        [side, s + 0.16],
        [0.66, -0.12],
        [0.16, -0.03],
      ]);
      hand(0, -0.05, 0.1);
      return;
    case 'resting':
      both([
        [side, s + 0.16],
        [0.53, -0.16],
        [0.33, -0.03],
      ]);
      hand(-0.28, -0.03);
      hand(0.28, -0.03);
      return;
    case 'folded':
      brush.strokeStyle = edge;
      sleeve(
        brush,
        [
          [-side, s + 0.18],
          [-0.5, -0.28],
          [0.22, -0.37],
        ],
        0.2,
      );
      sleeve(
        brush,
        [
          [side, s + 0.18],
          [0.5, -0.28],
          [-0.24, -0.29],
        ],
        0.22,
      );
      brush.strokeStyle = cloth;
      sleeve(
        brush,
        [
          [-side, s + 0.2],
          [-0.5, -0.26],
          [0.22, -0.35],
        ],
        0.185,
      );
      sleeve(
        brush,
        [
          [side, s + 0.2],
          [0.5, -0.26],
          [-0.24, -0.26],
        ],
        0.19,
      );
      hand(0.33, -0.38, 0.055);
      return;
    case 'chin':
      brush.strokeStyle = edge;
      sleeve(
        brush,
        [
          [side, s + 0.16],
          [0.5, -0.16],
          [0.1, -pose.head.y + 0.3],
        ],
        0.185,
      );
      brush.strokeStyle = cloth;
      sleeve(
        brush,
        [
          [side, s + 0.18],
          [0.5, -0.14],
          [0.11, -pose.head.y + 0.32],
        ],
        0.175,
      );
      hand(0.07, -pose.head.y + 0.235, 0.07);
      return;
    case 'lap':
      brush.strokeStyle = cloth;
      sleeve(
        brush,
        [
          [side * 0.75, s + 0.2],
          [0.3, 0.05],
        ],
        0.17,
      );
      return;
  }
}

function shirt(brush: Brush, pose: Pose, shade: number): void {
  if (pose.turned > 0.5) return;
  const top = -pose.shoulder - 0.16;
  brush.fillStyle = between('#b9ab90', '#3a352f', 0.25 + shade * 0.6);
  brush.beginPath();
  brush.moveTo(-0.1, top + 0.02);
  brush.lineTo(0, top + 0.36);
  brush.lineTo(0.1, top + 0.02);
  brush.quadraticCurveTo(0, top + 0.12, -0.1, top + 0.02);
  brush.fill();
  brush.fillStyle = between('#2c1f24', '#14161c', shade);
  brush.beginPath();
  brush.moveTo(-0.03, top + 0.1);
  brush.lineTo(0.03, top + 0.1);
  brush.lineTo(0.022, top + 0.32);
  brush.lineTo(-0.022, top + 0.32);
  brush.fill();
}

/** A seated person as a silhouette with the lamp on its edge; `unit` is a shoulder's width, `x`, `y` the middle of the table's edge before it. */
export function paintPerson(brush: Brush, x: number, y: number, unit: number, person: Person): void {
  const pose = poseOf(person);
  const dark = between(INK, '#0b0e14', 0.15 + person.shade * 0.6);
  const cloth = between('#333c4e', '#12161e', 0.1 + person.shade * 0.75);
  const light = pose.lit * (1 - person.shade * 0.72);
  const rim = between('#3a3f4a', LAMPLIGHT, light * 0.75);
  apart(brush, () => {
    brush.translate(x, y);
    brush.scale(unit * (person.inward < 0 ? -1 : 1), unit * (0.97 + person.build * 0.07));
    brush.rotate(pose.tilt);
    const lit = (): void => {
      brush.strokeStyle = across(brush, -0.45, 0.55, [
        [0, veil(rim, 0.12)],
        [0.55, veil(rim, 0.3 * light)],
        [1, veil(rim, 0.95)],
      ]);
      brush.lineWidth = 0.045;
      brush.stroke();
    };
    body(brush, pose);
    lit();
    brush.fillStyle = downward(brush, -pose.shoulder - 0.2, 0.2, [
      [0, cloth],
      [1, dark],
    ]);
    brush.fill();
    shirt(brush, pose, person.shade);
    apart(brush, () => {
      brush.globalAlpha = 0.2 + light * 0.65;
      brush.fillStyle = rim;
      brush.translate(0.02, -0.006);
      head(brush, pose, person.build);
    });
    const top = -pose.head.y - 0.25;
    brush.fillStyle = downward(brush, top, top + 0.5, [
      [0, between(dark, '#000000', 0.15)],
      [0.45, between(dark, '#45413f', 0.45)],
      [1, between(dark, '#857663', 0.22 + light * 0.36)],
    ]);
    head(brush, pose, person.build);
    arms(brush, pose, cloth, veil(rim, 0.55));
  });
}
