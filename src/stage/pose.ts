import type { Posture } from '../scenario/model.ts';

/** How one person sits; lengths in shoulder widths, angles in radians, all towards the middle of the table where positive. */
export interface Pose {
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
    head: { x: 0, y: 1.085, tilt: 0 },
    arms: 'resting',
    turned: 0,
    lit: 0.85,
  },
  guarded: {
    tilt: -0.17,
    broad: 0.92,
    shoulder: 0.64,
    head: { x: -0.06, y: 1.05, tilt: -0.12 },
    arms: 'chin',
    turned: 0.15,
    lit: 0.6,
  },
  firm: {
    tilt: 0,
    broad: 1.14,
    shoulder: 0.74,
    head: { x: 0, y: 1.145, tilt: 0 },
    arms: 'folded',
    turned: 0,
    lit: 0.8,
  },
  cold: {
    tilt: -0.1,
    broad: 0.74,
    shoulder: 0.67,
    head: { x: -0.1, y: 1.075, tilt: -0.05 },
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

export function poseOf({ posture, aide }: Person): Pose {
  const pose = POSES[posture];
  return aide
    ? {
        ...pose,
        tilt: pose.tilt * 0.5,
        broad: Math.min(1, pose.broad),
        shoulder: Math.max(0.64, pose.shoulder),
        head: { ...pose.head, y: Math.max(1.04, pose.head.y) },
        arms: 'lap',
      }
    : pose;
}
