import { useComputed, useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import type { Angle } from '../../../../analysis/cloud.ts';
import type { Survey } from '../../../../analysis/survey.ts';
import { OutcomePlot } from '../../../debrief/outcome-plot.tsx';
import { AsTable } from '../../../debrief/outcome-table.tsx';
import type { Frame } from '../../../debrief/plot-frame.ts';
import { type Mark, marksOf } from '../../../debrief/plot-marks.ts';
import { firstAngle } from '../../../debrief/possible.tsx';
import { type Search, searchOf } from '../../../debrief/search.ts';
import { Key, Switches } from '../../../debrief/switches.tsx';
import { useWidth } from '../../../debrief/use-width.ts';
import { namesOf } from '../../../words/names.ts';
import { isCut, type Outcome } from '../outcomes.ts';
import { numberOf } from '../table-name.ts';
import { write as writeDesk } from '../words.ts';
import { presenting } from './present.tsx';
import { write } from './words.ts';
import '../../../look/debrief-possible.css';

/** All tables of one scenario as dots among everything that could have been agreed, with history. */
export function ClassSpace({ outcomes }: { readonly outcomes: readonly Outcome[] }) {
  const tables = outcomes.map(({ table }) => table).join();
  const search = useMemo(() => {
    const [first] = outcomes;
    return searchOf(
      first?.log,
      outcomes.map(({ table, log }) => ({ name: table, log })),
    );
  }, [tables]);
  useEffect(() => {
    search.start();
    return search.end;
  }, [search]);
  const state = search.state.value;
  if (state.kind === 'done') return <Space outcomes={outcomes} search={search} survey={state.survey} />;
  return (
    <p role="status">
      {write(state.kind === 'running' ? 'space.counting' : 'space.failed')}
      {state.kind === 'running' ? (
        <progress max={state.of} value={state.done} aria-label={write('space.counting')} />
      ) : null}
    </p>
  );
}

interface Props {
  readonly outcomes: readonly Outcome[];
  readonly search: Search;
  readonly survey: Survey;
}

const ON_THE_WALL = 560;

/** Of all that has a name only history and no text: a class looks for its own numbers. */
const SHOWN = ['historical', 'no-text'];

function Space({ outcomes, search, survey }: Props) {
  const [first] = outcomes;
  const angle = useSignal<Angle>(useMemo(() => firstAngle(survey, undefined), [survey]));
  const history = survey.places.find(({ name }) => name === 'historical');
  const marks = useComputed(() =>
    atOneSpot(
      marksOf(survey, angle.value.realm).flatMap(({ outcome, kinds }) => {
        const own = kinds.filter((kind) => SHOWN.includes(kind));
        // As this space counts it, like the tables, not as its own course did.
        const utilities = own.includes('historical') && history ? history.here : outcome.utilities;
        return own.length > 0 ? [{ outcome: { ...outcome, utilities }, kinds: own }] : [];
      }),
      angle.value,
    ),
  );
  useEffect(() => search.turn(angle.value), [angle.value]);
  const { width, box } = useWidth<HTMLDivElement>(760);
  // On the wall it is drawn small and shown large, so that its words can be read from the back row.
  const drawn = presenting.value === undefined ? width : ON_THE_WALL;
  if (!first) return null;
  const names = namesOf(first.dossier);
  const nameOf = (p: number): string => names.party(survey.parties[p]);
  const cloud = search.cloud.value;
  const { x, y, realm } = angle.value;
  const here = cloud?.x === x && cloud.y === y && cloud.realm === realm ? cloud : undefined;
  const cut = outcomes.filter(isCut).map(({ table }) => table);
  const places = survey.places.filter(({ name }) => outcomes.some(({ table }) => table === name));
  return (
    <figure class="chart">
      <Switches survey={survey} angle={angle} nameOf={nameOf} />
      {cut.length > 0 ? <p class="chart-lead">{writeDesk('debrief.cut.placed')}</p> : null}
      <div ref={box} class="plot-box">
        <OutcomePlot
          {...{ survey, nameOf }}
          width={drawn}
          angle={angle.value}
          cloud={here}
          marks={marks.value}
          height={Math.round(Math.max(330, Math.min(640, drawn * 0.6)))}
          over={(frame) => tablesOn(spotsOf(places, angle.value, frame), cut)}
        />
        <Key />
      </div>
      <AsTable name={write('space.table')}>
        <table>
          <thead>
            <tr>
              <th scope="col">{writeDesk('debrief.where')}</th>
              {survey.parties.map((party, p) => (
                <th key={party} scope="col">
                  {nameOf(p)}
                </th>
              ))}
              <th scope="col">{write('space.left')}</th>
            </tr>
          </thead>
          <tbody>
            {places.map(({ name, here: worth, all }) => (
              <tr key={name}>
                <th scope="row">{writeDesk('table', { table: numberOf(name) })}</th>
                {worth.map((u, p) => (
                  <td key={survey.parties[p]}>{u}</td>
                ))}
                <td>
                  {all.onFrontier ? write('space.left.none') : write('space.left.ways', { count: all.improvements })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </AsTable>
    </figure>
  );
}

/** Those that would hide each other, as these two delegations see them, are one with both their names. */
function atOneSpot(marks: readonly Mark[], { x, y }: Angle): readonly Mark[] {
  const spot = ({ outcome: { utilities: u } }: Mark): string => `${u[x]} ${u[y]}`;
  return marks.flatMap((mark, i) => {
    const same = marks.filter((other) => spot(other) === spot(mark));
    return marks.findIndex((other) => spot(other) === spot(mark)) === i
      ? [{ ...mark, kinds: same.flatMap(({ kinds }) => kinds) }]
      : [];
  });
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly names: readonly string[];
  readonly text: string;
  /** Half of its width in pixels. */
  readonly half: number;
}

/** Nearer than this, in pixels, two numbers would hide each other. */
const NEAR = 14;
const TALL = 26;

/** Tables that came to the same share a dot, with all their numbers. */
function spotsOf(places: Survey['places'], angle: Angle, frame: Frame): readonly Spot[] {
  const spots = new Map<string, { readonly x: number; readonly y: number; readonly names: string[] }>();
  for (const { name, here } of places) {
    const [x, y] = [frame.x(here[angle.x] ?? 0), frame.y(here[angle.y] ?? 0)];
    const key = `${Math.round(x / NEAR)} ${Math.round(y / NEAR)}`;
    const spot = spots.get(key) ?? { x, y, names: [] };
    spot.names.push(name);
    spots.set(key, spot);
  }
  return [...spots.values()].map(({ x, y, names }) => {
    const text = names.map(numberOf).join(' ');
    return { x, y, names, text, half: Math.max(TALL / 2, text.length * 4.6 + 7) };
  });
}

/** Those that were closed early, `cut`, are drawn otherwise. */
const tablesOn = (spots: readonly Spot[], cut: readonly string[]) => ({
  covers: spots.map(({ x, y, half }) => ({ left: x - half, top: y - TALL / 2, width: half * 2, height: TALL })),
  drawn: (
    <g class="space-tables">
      {spots.map(({ x, y, names, text, half }) => (
        <g key={text} class={names.every((name) => cut.includes(name)) ? 'worth-cut' : undefined}>
          <rect class="worth-dot" x={x - half} y={y - TALL / 2} width={half * 2} height={TALL} rx={TALL / 2} />
          <text class="worth-sign" x={x} y={y + 5} text-anchor="middle">
            {text}
          </text>
        </g>
      ))}
    </g>
  ),
});
