import type { Angle, Cloud, Dot } from '../../analysis/cloud.ts';
import type { Survey } from '../../analysis/survey.ts';
import { type Scale, scaleOf } from './scale.ts';

/** The field of a picture: where values lie, and its four sides. */
export interface Frame {
  readonly x: Scale;
  readonly y: Scale;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const INSIDE = 12;

export function frameOf(survey: Survey, angle: Angle, width: number, height: number): Frame {
  const [left, top, right, bottom] = [46, 30, width - 8, height - 46];
  const scale = (p: number, from: number, to: number): Scale =>
    scaleOf(survey.low[p] ?? 0, survey.ideal[p] ?? 1, from, to);
  return {
    x: scale(angle.x, left + INSIDE, right - INSIDE),
    y: scale(angle.y, bottom - INSIDE, top + INSIDE),
    ...{ left, top, right, bottom },
  };
}

/** Dots for few, some and many outcomes, and those of the frontier, each as one path of strokes without length. */
export function dotPaths(
  { dots }: Cloud,
  { x, y }: Frame,
): { readonly plain: readonly string[]; readonly frontier: string } {
  const path = (some: readonly Dot[]): string =>
    some.map((dot) => `M${x(dot.x).toFixed(1)} ${y(dot.y).toFixed(1)}h0`).join('');
  const plain = dots.filter((dot) => !dot.frontier);
  return {
    plain: [
      path(plain.filter((dot) => dot.count < FEW)),
      path(plain.filter((dot) => dot.count >= FEW && dot.count < MANY)),
      path(plain.filter((dot) => dot.count >= MANY)),
    ],
    frontier: path(dots.filter((dot) => dot.frontier)),
  };
}

const [FEW, MANY] = [4, 24];
