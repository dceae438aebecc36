import { type Realm, STRIPS, type Survey } from '../../analysis/survey.ts';
import { say } from '../words/say.ts';
import { MarkShape } from './mark-shape.tsx';
import type { MarkKind } from './plot-marks.ts';
import { type Scale, scaleOf } from './scale.ts';

/** One outcome through all delegations. */
export interface Fortune {
  readonly tone: 'yours' | 'historical' | 'chosen';
  readonly kind: MarkKind | undefined;
  readonly name: string;
  readonly utilities: readonly number[];
}

interface Props {
  readonly survey: Survey;
  readonly realm: Realm;
  readonly fortunes: readonly Fortune[];
  readonly width: number;
  readonly row: number;
  readonly nameOf: (party: number) => string;
  readonly label: string;
}

const SIDE = 14;
const STRIP = 20;
/** Height of a line of names above the first strip. */
const LINE = 19;

/**
 * Parallel coordinates turned on their side: a strip for each delegation from its worst outcome to its best, thick
 * where many outcomes lie; each line is one outcome, thin ones the frontier.
 */
export function Fortunes({ survey, realm, fortunes, width, row, nameOf, label }: Props) {
  const { parties, low, ideal, disagreement, realms } = survey;
  const { spread, lines } = realms[realm];
  const scales = parties.map((_, p) => scaleOf(low[p] ?? 0, ideal[p] ?? 1, SIDE, width - SIDE));
  const head = LINE * fortunes.length + 8;
  const y = (p: number): number => head + p * row + row - STRIP / 2 - 6;
  const height = head + parties.length * row + 24;
  const path = (utilities: readonly number[]): string =>
    scales.map((x, p) => `${p === 0 ? 'M' : 'L'}${x(utilities[p] ?? 0).toFixed(1)} ${y(p)}`).join('');
  const last = y(parties.length - 1) + STRIP / 2;
  return (
    <svg
      class="fortunes"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={label}
    >
      {parties.map((party, p) => (
        <g key={party}>
          <path class="fortune-strip" d={strip(spread[p] ?? [], scales[p], y(p))} />
          <path class="fortune-axis" d={`M${SIDE} ${y(p) + STRIP / 2}H${width - SIDE}`} />
        </g>
      ))}
      <path class="fortune-frontier" d={lines.map((r) => path(survey.outcomes[r]?.utilities ?? [])).join('')} />
      {parties.map((party, p) => {
        const x = scales[p]?.(disagreement[p] ?? 0) ?? 0;
        return (
          <g key={party}>
            <path class="fortune-none" d={`M${x} ${y(p) - STRIP / 2 - 2}V${y(p) + STRIP / 2 + 2}`} />
            <text class="fortune-party" x={SIDE} y={y(p) - STRIP / 2 - 7}>
              {nameOf(p)}
            </text>
          </g>
        );
      })}
      {fortunes.map(({ tone, kind, utilities }) => (
        <g key={tone} class={`fortune fortune-${tone}`}>
          <path d={path(utilities)} />
          {parties.map((party, p) =>
            kind ? (
              <MarkShape key={party} kind={kind} x={scales[p]?.(utilities[p] ?? 0) ?? 0} y={y(p)} />
            ) : (
              <circle key={party} class="point-picked" cx={scales[p]?.(utilities[p] ?? 0) ?? 0} cy={y(p)} r="7" />
            ),
          )}
        </g>
      ))}
      {fortunes.map(({ tone, name, utilities }, i) => {
        const x = scales[0]?.(utilities[0] ?? 0) ?? 0;
        const end = x > width / 2;
        const base = LINE * (i + 1) - 4;
        return (
          <g key={tone} class={`fortune-name fortune-name-${tone}`}>
            <path d={`M${x} ${base + 3}V${y(0) - 10}`} />
            <text
              x={end ? Math.min(x + 4, width - 2) : Math.max(x - 4, 2)}
              y={base}
              text-anchor={end ? 'end' : 'start'}
            >
              {name}
            </text>
          </g>
        );
      })}
      <g class="fortune-ends">
        <text x={SIDE} y={last + 17}>
          {say('possible.fortunes.worst')}
        </text>
        <text x={width - SIDE} y={last + 17} text-anchor="end">
          {say('possible.fortunes.best')}
        </text>
      </g>
    </svg>
  );
}

/** How the outcomes lie, as a hill on the strip. */
function strip(counts: readonly number[], x: Scale | undefined, middle: number): string {
  if (!x) return '';
  const most = Math.max(1, ...counts);
  const base = middle + STRIP / 2;
  const step = (x(x.high) - x(x.low)) / STRIPS;
  const start = x(x.low);
  const tops = counts.map((n, i) => {
    const top = base - (n === 0 ? 0 : 2 + Math.sqrt(n / most) * (STRIP - 2));
    return `L${(start + i * step).toFixed(1)} ${top.toFixed(1)}H${(start + (i + 1) * step).toFixed(1)}`;
  });
  return `M${start} ${base}${tops.join('')}V${base}Z`;
}
