import { describe, expect, it } from 'vitest';
import { FACILITATOR } from '../table/move.ts';
import { tableOf } from '../table/table-of.fixture.ts';
import { told } from '../table/told.ts';
import { viewFor } from '../table/view-for.ts';
import { dossierFor } from './dossier.ts';
import { feedbackOf, type Side } from './feedback.ts';

const DEAL = ['1 upriver offers un support gauge daily for support gauge daily', '1 un accepts'];
const KEPT = ['1 upriver support gauge daily', '1 un support gauge daily'];

/** A river game played on in silence to its end, as one seat saw it. */
function sideOf(seat: string, after: readonly string[], toTheEnd = true): Side {
  const { game, table, events } = tableOf('river', { after, toTheEnd });
  const own = told(game, table, events, seat);
  const view = viewFor(game, table, seat, own.length);
  return {
    ...{ seat, view, events: own },
    dossier: dossierFor(game.scenario, seat, { view, events: own, cables: [], open: false }),
  };
}
const kindsOf = (side: Side): readonly string[] => feedbackOf(side).questions.map(({ kind }) => kind);

describe('what a delegation is told of itself', () => {
  it('counts its offers by what became of them, and a word kept on both sides', () => {
    const up = feedbackOf(sideOf('upriver', [...DEAL, ...KEPT]));
    const un = feedbackOf(sideOf('un', [...DEAL, ...KEPT]));
    expect(up.offers.made).toEqual({ all: 1, accepted: 1, declined: 0, countered: 0, unanswered: 0 });
    expect(up.offers.received.all).toBe(0);
    expect(un.offers.received).toEqual({ all: 1, accepted: 1, declined: 0, countered: 0, unanswered: 0 });
    expect([up.words.kept.length, up.words.keptToIt.length, up.words.broken.length]).toEqual([1, 1, 0]);
    expect(up.standing).toEqual({ agreed: 1, asMeant: 1 });
  });

  it('knows a word that was broken from both ends, and asks each about it', () => {
    const after = [...DEAL, '1 un support gauge daily'];
    const [up, un] = [sideOf('upriver', after), sideOf('un', after)];
    expect(feedbackOf(up).words.broken.map(({ by, to }) => [by, to])).toEqual([['upriver', 'un']]);
    expect(feedbackOf(un).words.brokenToIt).toHaveLength(1);
    expect(kindsOf(up)[0]).toBe('broken');
    expect(kindsOf(un)[0]).toBe('let-down');
    expect(feedbackOf(up).turns.map(({ kind }) => kind)).toContain('broken');
  });

  it('names what it tabled and what went past its instructions', () => {
    const up = sideOf('upriver', ['1 upriver propose gauge weekly', '2 upriver propose dam slow']);
    const { tabled, beyond, questions } = feedbackOf(up);
    expect(tabled.map(({ round, clause, option }) => [round, clause, option])).toEqual([
      [1, 'gauge', 'weekly'],
      [2, 'dam', 'slow'],
    ]);
    expect(beyond.map(({ event: { round, kind, option } }) => [round, kind, option])).toEqual([[2, 'said', 'slow']]);
    expect(beyond[0]?.because?.en).toBe('Not before the other side has moved.');
    expect(questions[0]).toMatchObject({ kind: 'beyond' });
  });

  it('asks of talks that were cut short what would have come next, and not what a text is missing for', () => {
    const kinds = kindsOf(sideOf('un', ['1 upriver propose gauge weekly'], false));
    expect(kinds).toContain('cut');
    expect(kinds).not.toContain('no-text');
    expect(kindsOf(sideOf('un', ['1 upriver propose gauge weekly']))).not.toContain('cut');
  });

  it('counts two who offered each other the same as one deal', () => {
    const crossed = [
      '1 upriver offers un support gauge daily for support gauge weekly',
      '1 un offers upriver support gauge weekly for support gauge daily',
    ];
    const { events } = tableOf('river', { after: [...crossed, '1 un accepts', '1 upriver accepts'], toTheEnd: true });
    expect(events.some((e) => e.kind === 'accepted' && e.parties)).toBe(true);
    const { made, received } = feedbackOf(sideOf('upriver', [...crossed, '1 un accepts', '1 upriver accepts'])).offers;
    expect([made.accepted, made.unanswered, received.accepted, received.unanswered]).toEqual([1, 0, 1, 0]);
  });

  it('knows an offer that came through a go-between by who made it', () => {
    const after = [
      '1 downriver warn to upriver',
      '2 downriver warn to upriver',
      '2 downriver offers upriver support dam open by 2 for ask-capital',
      '2 un carries',
    ];
    const offers = (seat: string) => feedbackOf(sideOf(seat, after)).offers;
    const open = { all: 1, accepted: 0, declined: 0, countered: 0, unanswered: 1 };
    expect(offers('upriver').received).toEqual(open);
    expect(offers('downriver').made).toEqual(open);
    expect(offers('un')).toMatchObject({ made: { all: 0 }, received: { all: 0 } });
  });

  it('has two questions also for a seat that was silent, about a text and without one', () => {
    const silent = sideOf('downriver', []);
    expect(feedbackOf(silent).turns).toEqual([]);
    expect(feedbackOf(silent).questions).toHaveLength(2);
    expect(kindsOf(silent)).toContain('missed');
    const signed = ['1 upriver support gauge daily', '3 upriver pens note sign', '3 downriver pens note sign'];
    const up = sideOf('upriver', signed);
    expect(up.view.text.some(({ inForce }) => inForce)).toBe(true);
    expect(feedbackOf(up).turns.map(({ kind }) => kind)).toContain('in-force');
  });

  it('says nothing of the table that this seat was not told', () => {
    const after = [...DEAL, '1 un support gauge daily'];
    const { game, table, events } = tableOf('river', { after, toTheEnd: true });
    const all = told(game, table, events, FACILITATOR);
    expect(all.some(({ kind }) => kind === 'broken')).toBe(true);
    expect(JSON.stringify(feedbackOf(sideOf('downriver', after)))).not.toContain('"kind":"broken"');
  });
});
