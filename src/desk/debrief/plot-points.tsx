import type { Angle } from '../../analysis/cloud.ts';
import type { Outcome } from '../../analysis/survey.ts';
import { say } from '../words/say.ts';
import { MarkShape } from './mark-shape.tsx';
import { markNames } from './outcome-words.ts';
import type { Frame } from './plot-frame.ts';
import type { Mark, MarkKind } from './plot-marks.ts';

export interface Chosen {
  readonly outcome: Outcome;
  /** Empty for an outcome without a name. */
  readonly kinds: readonly MarkKind[];
}

interface Seen {
  readonly frame: Frame;
  readonly angle: Angle;
  readonly marks: readonly Mark[];
  /** Without those that have a name. */
  readonly edge: readonly Outcome[];
}

interface Props extends Seen {
  readonly nameOf: (party: number) => string;
  readonly chosen: Chosen;
  readonly choose: (chosen: Chosen) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The named points and those of the line, as one group that the arrow keys walk from left to right. */
export function Points({ nameOf, chosen, choose, ...seen }: Props) {
  const { angle } = seen;
  const points = pointsOf(seen);
  const held = points.findIndex((p) => sameWorth(p.outcome, chosen.outcome));
  const step = (event: KeyboardEvent & { readonly currentTarget: SVGGElement }) => {
    const move = STEPS[event.key];
    if (move === undefined) return;
    event.preventDefault();
    const next = (Math.max(0, held) + move + points.length) % points.length;
    const point = points[next];
    if (point) choose(point);
    event.currentTarget.querySelectorAll<SVGGElement>('[role=radio]')[next]?.focus();
  };
  return (
    <g role="radiogroup" tabindex={-1} aria-label={say('possible.points')} onKeyDown={step}>
      {points.map((point, index) => {
        const { outcome, kinds } = point;
        const [ux, uy] = [outcome.utilities[angle.x] ?? 0, outcome.utilities[angle.y] ?? 0];
        const name = kinds.length > 0 ? markNames(kinds) : say('possible.edge');
        return (
          // biome-ignore lint/a11y/useSemanticElements: no radio button can be drawn inside a picture
          <g
            key={`${kinds.join()}-${outcome.row}`}
            class={index === held ? 'point-held' : undefined}
            role="radio"
            aria-checked={index === held}
            tabindex={index === Math.max(0, held) ? 0 : -1}
            aria-label={say('possible.point', { name, x: nameOf(angle.x), y: nameOf(angle.y), ux, uy })}
            onClick={(event) => {
              event.stopPropagation();
              choose(point);
            }}
          >
            <Drawn frame={seen.frame} angle={angle} point={point} />
          </g>
        );
      })}
      {held < 0 ? <Picked frame={seen.frame} angle={angle} outcome={chosen.outcome} /> : null}
    </g>
  );
}

/** The same on paper, where nothing can be chosen. */
export function PlainPoints(seen: Seen) {
  return (
    <g>
      {pointsOf(seen).map((point) => (
        <Drawn key={`${point.kinds.join()}-${point.outcome.row}`} frame={seen.frame} angle={seen.angle} point={point} />
      ))}
    </g>
  );
}

function pointsOf({ angle: { x, y }, marks, edge }: Seen): readonly Chosen[] {
  const unnamed = edge.filter((o) => !marks.some((m) => sameWorth(m.outcome, o)));
  const all = [...unnamed.map((outcome) => ({ outcome, kinds: [] })), ...marks];
  const worth = ({ outcome }: Chosen, p: number): number => outcome.utilities[p] ?? 0;
  return all.sort((a, b) => worth(a, x) - worth(b, x) || worth(a, y) - worth(b, y));
}

const sameWorth = (a: Outcome, b: Outcome): boolean => a.utilities.every((u, p) => u === b.utilities[p]);

interface DrawnProps {
  readonly frame: Frame;
  readonly angle: Angle;
}

function Drawn({ frame, angle, point: { outcome, kinds } }: DrawnProps & { readonly point: Chosen }) {
  const [x, y] = [frame.x(outcome.utilities[angle.x] ?? 0), frame.y(outcome.utilities[angle.y] ?? 0)];
  const [kind] = kinds;
  return (
    <>
      <circle class="point-halo" cx={x} cy={y} r="13" />
      {kind ? <MarkShape kind={kind} x={x} y={y} /> : <circle class="point-edge" cx={x} cy={y} r="3.5" />}
    </>
  );
}

function Picked({ frame, angle, outcome }: DrawnProps & { readonly outcome: Outcome }) {
  const [x, y] = [frame.x(outcome.utilities[angle.x] ?? 0), frame.y(outcome.utilities[angle.y] ?? 0)];
  return <circle class="point-picked" cx={x} cy={y} r="7" />;
}
