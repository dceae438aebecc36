import { describe, expect, it } from 'vitest';
import { cloudOf } from '../../analysis/cloud.ts';
import { dealMapSteps } from '../../analysis/draw-map.ts';
import { smallGame } from '../../analysis/small-game.fixture.ts';
import { finish } from '../../analysis/steps.ts';
import { surveyOf } from '../../analysis/survey.ts';
import { tableOf } from '../../table/table-of.fixture.ts';

// Rows: no text (4,4,4); the note saying nothing (0,0,0), weekly (10,5,4), daily (6,9,5).
const map = finish(
  dealMapSteps(
    smallGame({
      texts: [{ id: 'note', clauses: ['gauge'], required: ['upriver', 'downriver'] }],
      reservation: { upriver: 4, downriver: 4, un: 4 },
      gauge: { upriver: [0, 10, 6], downriver: [0, 5, 9], un: [0, 4, 5] },
    }),
  ),
);
const survey = surveyOf(map);

describe('a survey', () => {
  it('tells ranges, counts and the outcomes that are named, by row', () => {
    expect([survey.low, survey.ideal, survey.disagreement]).toEqual([
      [0, 0, 0],
      [10, 9, 5],
      [4, 4, 4],
    ]);
    expect(survey.realms.all).toMatchObject({ outcomes: 4, zone: 3, frontier: 2, lines: [2, 3] });
    expect(survey.outcomes[3]).toMatchObject({ utilities: [6, 9, 5], below: [], allowed: true });
    expect(Object.keys(survey.outcomes)).toEqual(['0', '2', '3']);
  });

  it('counts every outcome once on every strip', () => {
    for (const strip of survey.realms.all.spread) expect(strip.reduce((sum, n) => sum + n, 0)).toBe(4);
  });

  it('names for each party the one whose worth runs most against its own', () => {
    // Correlations: upriver–downriver 0.65, upriver–un 0.76, downriver–un 0.98 (about).
    expect(survey.rivals).toEqual([1, 0, 0]);
  });
});

describe('the outcomes as two parties see them', () => {
  const cloud = cloudOf(map, survey, { x: 0, y: 1, realm: 'all' });

  it('are dots that stand for all of them, each on its own worths', () => {
    expect(cloud.dots.reduce((sum, dot) => sum + dot.count, 0)).toBe(4);
    for (const { x, y, row } of cloud.dots)
      expect([x, y]).toEqual(survey.outcomes[row]?.utilities.slice(0, 2) ?? [0, 0]);
  });

  it('have an edge from left to right, falling', () => {
    expect(cloud.edge.map((o) => o.utilities.slice(0, 2))).toEqual([
      [6, 9],
      [10, 5],
    ]);
  });

  it('mark a dot of the frontier even where others lie beside it', () => {
    expect(
      cloud.dots
        .filter((dot) => dot.frontier)
        .map((dot) => dot.row)
        .sort(),
    ).toEqual([2, 3]);
  });
});

it('places a game that was played, by what the game itself counts', () => {
  const { game, table } = tableOf('river');
  const placed = surveyOf(finish(dealMapSteps(game, { course: table, places: [{ name: 'yours', table }] })));
  const [yours] = placed.places;
  expect(yours?.utilities).toEqual(placed.disagreement);
  expect(placed.outcomes[yours?.row ?? -1]?.settlement.inForce).toEqual([]);
});
