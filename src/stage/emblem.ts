import { apart, type Brush } from './brush.ts';
import { cedar, iranMark, kazakhSun, star, takbir, unMark } from './emblem-charge.ts';

/** A flag in a box of 3 × 2 units. */
type Flag = (brush: Brush) => void;

const field = (brush: Brush, colour: string, x = 0, y = 0, width = 3, height = 2): void => {
  brush.fillStyle = colour;
  brush.fillRect(x, y, width, height);
};

const bands =
  (top: string, middle: string, bottom: string, charge: Flag = () => {}): Flag =>
  (brush) => {
    field(brush, top, 0, 0, 3, 2 / 3);
    field(brush, middle, 0, 2 / 3, 3, 2 / 3);
    field(brush, bottom, 0, 4 / 3, 3, 2 / 3);
    charge(brush);
  };

const stars =
  (colour: string, ...xs: readonly number[]): Flag =>
  (brush) => {
    for (const x of xs) star(brush, x, 1, 0.26, colour);
  };

const turkey: Flag = (brush) => {
  field(brush, '#e30a17');
  brush.fillStyle = '#ffffff';
  brush.beginPath();
  brush.arc(1.0, 1, 0.5, 0, Math.PI * 2);
  brush.fill();
  brush.fillStyle = '#e30a17';
  brush.beginPath();
  brush.arc(1.125, 1, 0.4, 0, Math.PI * 2);
  brush.fill();
  star(brush, 1.64, 1, 0.25, '#ffffff', 5, -Math.PI);
};

const jordan: Flag = (brush) => {
  bands('#000000', '#ffffff', '#007a3d')(brush);
  brush.fillStyle = '#ce1126';
  brush.beginPath();
  brush.moveTo(0, 0);
  brush.lineTo(1.5, 1);
  brush.lineTo(0, 2);
  brush.fill();
  star(brush, 0.5, 1, 0.18, '#ffffff', 7);
};

const lebanon: Flag = (brush) => {
  field(brush, '#ee161f');
  field(brush, '#ffffff', 0, 0.5, 3, 1);
  cedar(brush);
};

const iran: Flag = (brush) => {
  bands('#239f40', '#ffffff', '#da0000')(brush);
  iranMark(brush);
};

const kazakhstan: Flag = (brush) => {
  field(brush, '#00afca');
  kazakhSun(brush);
};

const un: Flag = (brush) => {
  field(brush, '#4b92db');
  unMark(brush);
};

/** By the ids that scenario files use; each for its date. */
const FLAGS: Readonly<Record<string, Flag>> = {
  russia: bands('#ffffff', '#0039a6', '#d52b1e'),
  turkey,
  'iran-1980': iran,
  iran,
  'kazakhstan-1992': kazakhstan,
  kazakhstan,
  un,
  'syria-1980': bands('#ce1126', '#ffffff', '#000000', stars('#007a3d', 0.92, 2.08)),
  'syria-opposition': bands('#007a3d', '#ffffff', '#000000', stars('#ce1126', 0.75, 1.5, 2.25)),
  'syria-independence': bands('#007a3d', '#ffffff', '#000000', stars('#ce1126', 0.75, 1.5, 2.25)),
  jordan,
  lebanon,
  'iraq-2008': bands('#ce1126', '#ffffff', '#000000', takbir),
};

export const EMBLEMS: readonly string[] = Object.keys(FLAGS);

/** Whether an emblem of that name is drawn here. */
export function hasEmblem(name: string | undefined): name is string {
  return name !== undefined && Object.hasOwn(FLAGS, name);
}

/** The emblem as a plain rectangle, `width` by two thirds of it; nothing for a name that is not drawn here. */
export function paintEmblem(brush: Brush, name: string, x: number, y: number, width: number): void {
  const flag = Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined;
  if (flag === undefined) return;
  apart(brush, () => {
    brush.translate(x, y);
    brush.scale(width / 3, width / 3);
    brush.beginPath();
    brush.rect(0, 0, 3, 2);
    brush.clip();
    flag(brush);
  });
  brush.strokeStyle = 'rgba(30,36,48,.35)';
  brush.lineWidth = 0.6;
  brush.strokeRect(x, y, width, (width * 2) / 3);
}
