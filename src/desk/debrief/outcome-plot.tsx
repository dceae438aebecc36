import type { ComponentChildren } from 'preact';
import type { Angle, Cloud } from '../../analysis/cloud.ts';
import type { Survey } from '../../analysis/survey.ts';
import { say } from '../words/say.ts';
import type { Box } from './place-labels.ts';
import { dotPaths, type Frame, frameOf } from './plot-frame.ts';
import { PlotLabels } from './plot-labels.tsx';
import type { Mark } from './plot-marks.ts';
import { type Chosen, PlainPoints, Points } from './plot-points.tsx';
import { ticksOf } from './scale.ts';

interface Props {
  readonly survey: Survey;
  readonly angle: Angle;
  /** Absent until it has come for this angle. */
  readonly cloud: Cloud | undefined;
  readonly marks: readonly Mark[];
  readonly width: number;
  readonly height: number;
  readonly nameOf: (party: number) => string;
  /** Drawn above everything else; no word is put where it covers. */
  readonly over?: (frame: Frame) => { readonly drawn: ComponentChildren; readonly covers: readonly Box[] };
  /** Absent on paper, where nothing can be chosen. */
  readonly choice?: {
    readonly chosen: Chosen;
    readonly choose: (chosen: Chosen) => void;
    readonly look: (row: number) => void;
  };
}

/** Narrower than this, dots are drawn finer. */
const SMALL = 480;
/** Near enough to a dot to mean it, in CSS pixels. */
const NEAR = 16;

/** All outcomes as two delegations see them, with the frontier and the named points. */
export function OutcomePlot({ survey, angle, cloud, marks, width, height, nameOf, over, choice }: Props) {
  const frame = frameOf(survey, angle, width, height);
  const { x, y, left, top, right, bottom } = frame;
  const dots = cloud && dotPaths(cloud, frame);
  const edge = cloud?.edge ?? [];
  const above = over?.(frame);
  const pick = (event: MouseEvent & { readonly currentTarget: SVGSVGElement }) => {
    const box = event.currentTarget.getBoundingClientRect();
    const unit = width / box.width;
    const near = cloud && nearest(cloud, frame, (event.clientX - box.left) * unit, (event.clientY - box.top) * unit);
    if (near !== undefined) choice?.look(near);
  };
  const [dx, dy] = [x(survey.disagreement[angle.x] ?? 0), y(survey.disagreement[angle.y] ?? 0)];
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: all points with a name take the keyboard, and the table has them
    // biome-ignore lint/a11y/useSemanticElements: a picture is no fieldset
    <svg
      class={width < SMALL ? 'plot plot-small' : 'plot'}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={say('possible.plot.label', { x: nameOf(angle.x), y: nameOf(angle.y) })}
      onClick={pick}
    >
      <rect class="plot-zone" x={dx} y={top} width={Math.max(0, right - dx)} height={Math.max(0, dy - top)} />
      <Axes frame={frame} xName={nameOf(angle.x)} yName={nameOf(angle.y)} />
      <path class="plot-none" d={`M${dx} ${top}V${bottom}M${left} ${dy}H${right}`} />
      {dots?.plain.map((d, size) => (
        <path key={size} class={`dots dots-${size}`} d={d} />
      ))}
      <path class="dots-edge-back" d={dots?.frontier ?? ''} />
      <path class="dots-edge" d={dots?.frontier ?? ''} />
      {cloud ? <path class="plot-stairs" d={stairs(cloud, frame)} /> : null}
      {choice ? (
        <Points {...{ frame, angle, marks, edge, nameOf }} chosen={choice.chosen} choose={choice.choose} />
      ) : (
        <PlainPoints {...{ frame, angle, marks, edge }} />
      )}
      <PlotLabels frame={frame} angle={angle} marks={marks} covered={above?.covers} />
      {above?.drawn}
    </svg>
  );
}

/** The row of the dot that lies nearest to a place of the picture; none where none is near. */
function nearest({ dots }: Cloud, { x, y }: Frame, px: number, py: number): number | undefined {
  let [row, least]: [number | undefined, number] = [undefined, NEAR];
  for (const dot of dots) {
    const away = Math.hypot(x(dot.x) - px, y(dot.y) - py);
    if (away < least) [row, least] = [dot.row, away];
  }
  return row;
}

/** Down, then across: what lies below the line is worse for both than some point of it. */
function stairs({ edge, x: px, y: py }: Cloud, { x, y }: Frame): string {
  return edge
    .map(({ utilities: u }, i) => {
      const [cx, cy] = [x(u[px] ?? 0).toFixed(1), y(u[py] ?? 0).toFixed(1)];
      return i === 0 ? `M${cx} ${cy}` : `V${cy}H${cx}`;
    })
    .join('');
}

function Axes({ frame, xName, yName }: { readonly frame: Frame; readonly xName: string; readonly yName: string }) {
  const { x, y, left, top, right, bottom } = frame;
  return (
    <g class="plot-axes">
      <path d={`M${left} ${top}V${bottom}H${right}`} />
      {ticksOf(x, Math.max(3, Math.round((right - left) / 90))).map((tick) => (
        <text key={tick} x={x(tick)} y={bottom + 17} text-anchor="middle">
          {tick}
        </text>
      ))}
      {ticksOf(y, 6).map((tick) => (
        <text key={tick} x={left - 7} y={y(tick) + 4} text-anchor="end">
          {tick}
        </text>
      ))}
      <text class="plot-name" x={right} y={bottom + 38} text-anchor="end">
        {say('possible.axis.x', { party: xName })}
      </text>
      <text class="plot-name" x={4} y={top - 9}>
        {say('possible.axis.y', { party: yName })}
      </text>
    </g>
  );
}
