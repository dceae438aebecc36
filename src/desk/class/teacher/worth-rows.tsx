import type { Reach } from '../../../wire/reach.ts';
import { MarkShape } from '../../debrief/mark-shape.tsx';
import { AsTable } from '../../debrief/outcome-table.tsx';
import { scaleOf } from '../../debrief/scale.ts';
import { namesOf } from '../../words/names.ts';
import { freePlace } from './free-place.ts';
import { isCut, type Outcome } from './outcomes.ts';
import { numberOf } from './table-name.ts';
import { write } from './words.ts';

const [WIDTH, LEFT, RIGHT, TOP, ROW, RADIUS] = [960, 190, 930, 34, 52, 13] as const;

interface Point {
  readonly id: string;
  readonly name: string;
  /** A table's number; history has none. */
  readonly sign?: string;
  readonly utilities: Readonly<Record<string, number>>;
  /** It was closed early. */
  readonly cut?: boolean;
}

/** Each group a dot in the same space: a row for each delegation, history the map's own mark among the dots. */
export function WorthRows({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const [first] = outcomes;
  if (!first) return null;
  const { dossier } = first;
  const names = namesOf(dossier);
  const { history, reach = {} } = first.debrief;
  const points: readonly Point[] = [
    ...outcomes.map(({ table, debrief }) => ({
      ...{ id: table, name: write('table', { table: numberOf(table) }), sign: String(numberOf(table)) },
      utilities: debrief.own.utilities,
      cut: isCut({ debrief }),
    })),
    ...(history ? [{ id: 'history', name: write('debrief.history.short'), utilities: history.utilities }] : []),
  ];
  const height = TOP + ROW * dossier.order.length + 6;
  return (
    <figure class="chart">
      {outcomes.some(isCut) ? <p class="chart-lead">{write('debrief.cut.placed')}</p> : null}
      <svg class="worth" viewBox={`0 0 ${WIDTH} ${height}`} role="img" aria-label={write('debrief.worth')}>
        <text x={LEFT} y={18}>
          {write('debrief.less')}
        </text>
        <text x={RIGHT} y={18} text-anchor="end">
          {write('debrief.more')}
        </text>
        {dossier.order.map((party, row) => (
          <WorthRow
            key={party}
            {...{ party, points, reach: reach[party] }}
            name={names.party(party)}
            y={TOP + ROW * (row + 0.5)}
          />
        ))}
      </svg>
      <AsTable name={write('debrief.worth.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{write('debrief.where')}</th>
              {dossier.order.map((party) => (
                <th key={party} scope="col">
                  {names.party(party)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {points.map(({ id, name, utilities }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {dossier.order.map((party) => (
                  <td key={party}>{utilities[party]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </AsTable>
    </figure>
  );
}

interface RowProps {
  readonly party: string;
  readonly name: string;
  readonly y: number;
  readonly points: readonly Point[];
  readonly reach: Reach | undefined;
}

/** Points of equal worth stand side by side, as near as they fit. */
function WorthRow({ party, name, y, points, reach }: RowProps) {
  const values = points.map(({ utilities }) => utilities[party] ?? 0);
  // From what it falls back on to what it could wish for, so that one table alone is neither all it got nor nothing.
  const ends = [...values, ...(reach ? [reach.none, reach.most] : [])];
  const x = scaleOf(Math.min(...ends), Math.max(...ends), LEFT + RADIUS, RIGHT - RADIUS);
  const taken: number[] = [];
  return (
    <g>
      <text class="worth-name" x={LEFT - 14} y={y + 5} text-anchor="end">
        {name}
      </text>
      <line class="worth-line" x1={LEFT} x2={RIGHT} y1={y} y2={y} />
      {reach ? <line class="worth-none" x1={x(reach.none)} x2={x(reach.none)} y1={y - 20} y2={y + 20} /> : null}
      {points.map(({ id, sign, cut }, i) => {
        const wanted = x(values[i] ?? 0);
        // Those of equal worth stand in a row, towards the middle; none hides another.
        const inward = wanted > (LEFT + RIGHT) / 2 ? -1 : 1;
        const [cx, cy] = [freePlace(wanted, taken, { inward, wide: RADIUS * 2, gap: 2 }), y];
        taken.push(cx);
        return sign === undefined ? (
          <MarkShape key={id} kind="historical" x={cx} y={cy} />
        ) : (
          <g key={id} class={cut ? 'worth-cut' : undefined}>
            <circle class="worth-dot" cx={cx} cy={cy} r={RADIUS} />
            <text class="worth-sign" x={cx} y={cy + 5} text-anchor="middle">
              {sign}
            </text>
          </g>
        );
      })}
    </g>
  );
}
