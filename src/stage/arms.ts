import type { Brush } from './brush.ts';
import type { Pose } from './pose.ts';

function sleeve(brush: Brush, points: readonly (readonly [number, number])[], wide: number): void {
  brush.lineWidth = wide;
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  brush.beginPath();
  for (const [x, y] of points) brush.lineTo(x, y);
  brush.stroke();
}

const HAND = '#635a50';

/** Sleeves and hands, over the body; `edge` is the light along the cloth. */
export function paintArms(brush: Brush, pose: Pose, cloth: string, edge: string): void {
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
