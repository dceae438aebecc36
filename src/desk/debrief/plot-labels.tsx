import type { Angle } from '../../analysis/cloud.ts';
import { markNames } from './outcome-words.ts';
import { type Box, placeLabels } from './place-labels.ts';
import type { Frame } from './plot-frame.ts';
import type { Mark } from './plot-marks.ts';

/** Width of a letter of the labels, on the average, as a share of their size; measured too wide rather than too narrow. */
const LETTER = 0.56;
const SIZE = 14;

interface Props {
  readonly frame: Frame;
  readonly angle: Angle;
  readonly marks: readonly Mark[];
  /** Where no word can be read. */
  readonly covered?: readonly Box[] | undefined;
}

/** The names of the marks beside them; the points themselves say theirs to those who can't see. */
export function PlotLabels({ frame, angle, marks, covered }: Props) {
  const { x, y, left, top, right, bottom } = frame;
  const words = marks.map(({ kinds }) => markNames(kinds));
  const wanted = marks.map(({ outcome }, i) => ({
    x: x(outcome.utilities[angle.x] ?? 0),
    y: y(outcome.utilities[angle.y] ?? 0),
    width: (words[i]?.length ?? 0) * SIZE * LETTER + 6,
    height: SIZE + 5,
  }));
  const bounds = { left: left + 2, top, width: right - left - 2, height: bottom - top - 2 };
  const boxes = placeLabels(wanted, bounds, covered);
  return (
    <g class="plot-labels">
      {boxes.map((box, i) => {
        const point = wanted[i];
        if (!point) return null;
        const [cx, cy] = [box.left + box.width / 2, box.top + box.height / 2];
        const far = Math.abs(cy - point.y) > 26 || Math.abs(cx - point.x) > box.width / 2 + 22;
        return (
          <g key={words[i]}>
            {far ? <path class="plot-leader" d={`M${point.x} ${point.y}L${cx} ${cy}`} /> : null}
            <text x={cx} y={box.top + box.height - 5} text-anchor="middle">
              {words[i]}
            </text>
          </g>
        );
      })}
    </g>
  );
}
