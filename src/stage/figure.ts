import { paintArms } from './arms.ts';
import { across, apart, type Brush, downward } from './brush.ts';
import { between, INK, LAMPLIGHT, veil } from './palette.ts';
import { type Person, type Pose, poseOf } from './pose.ts';

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
    paintArms(brush, pose, cloth, veil(rim, 0.55));
  });
}
