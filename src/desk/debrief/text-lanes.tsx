import type { ClauseView } from '../../table/view.ts';
import type { Dossier } from '../../wire/dossier.ts';
import type { Course } from '../../wire/messages.ts';
import { namesOf } from '../words/names.ts';
import { say, tell } from '../words/say.ts';
import { clauseSpans, turnsOf } from './course-lanes.ts';
import { type Lane, type Stretch, type Track, toEnd } from './lane-chart.tsx';
import type { Turn } from './turning-points.ts';

/** A lane for each clause that was ever tabled, with a bar for each text in which it fared otherwise. */
export function textLanes(
  dossier: Dossier,
  course: Course,
  turns: readonly Turn[],
): { readonly lanes: readonly Lane[]; readonly never: readonly string[] } {
  const names = namesOf(dossier);
  const lanes = dossier.clauses.map(({ id, title }) => ({
    id,
    name: tell(title),
    tracks: tracksOf(dossier, course, id, turns),
  }));
  return {
    lanes: lanes.filter((lane) => lane.tracks.length > 0),
    never: lanes.filter((lane) => lane.tracks.length === 0).map((lane) => names.clause(lane.id)),
  };
}

/** Texts in which the clause had the same course share a bar; where there is only one text, it needs no name. */
function tracksOf(dossier: Dossier, course: Course, clause: string, turns: readonly Turn[]): readonly Track[] {
  const texts = dossier.instruments.map((text) => ({
    title: tell(text.title),
    id: text.id,
    spans: clauseSpans(course, text.id, clause),
  }));
  const tabled = texts.filter((text) => text.spans.length > 0);
  const told = (text: (typeof texts)[number]): string =>
    text.spans.map(({ from, to, value }) => [from, to, value.status, value.option].join()).join(';');
  return [...new Set(tabled.map(told))].map((one) => {
    const same = tabled.filter((text) => told(text) === one);
    const ids = same.map((text) => text.id);
    return {
      ...(dossier.instruments.length > 1 && { label: same.map((text) => text.title).join(', ') }),
      stretches: stretchesOf(dossier, same[0]?.spans ?? []),
      turns: turnsOf(turns, (l) => l.kind === 'clause' && l.clause === clause && ids.includes(l.instrument)),
    };
  });
}

/** Each clause in the text where it came farthest, in two courses: for the comparison with history. */
export function twinTextLanes(dossier: Dossier, own: Course, history: Course): readonly Lane[] {
  const names = namesOf(dossier);
  const columns = Math.max(own.frames.length, history.frames.length);
  const farthest = (course: Course, clause: string) => {
    const all = dossier.instruments.map((i) => stretchesOf(dossier, clauseSpans(course, i.id, clause)));
    return all.find((s) => s.at(-1)?.tone === 'agreed') ?? all.find((s) => s.length > 0) ?? [];
  };
  return dossier.clauses.flatMap(({ id }) => {
    const [yours, theirs] = [farthest(own, id), farthest(history, id)];
    if (yours.length + theirs.length === 0) return [];
    const tracks = [
      { label: say('debrief.yours'), stretches: toEnd(yours, own, columns), turns: [] },
      { label: say('debrief.theirs'), stretches: toEnd(theirs, history, columns), turns: [] },
    ];
    return [{ id, name: names.clause(id), tracks }];
  });
}

const stretchesOf = (dossier: Dossier, spans: ReturnType<typeof clauseSpans>): readonly Stretch[] =>
  spans.map(({ from, to, value }) => ({ from, to, tone: value.status, ...wording(dossier, value) }));

function wording(dossier: Dossier, life: ClauseView): Pick<Stretch, 'word' | 'small'> {
  const names = namesOf(dossier);
  const status = say(`status.${life.status}`);
  if (life.status === 'agreed') return { word: names.option(life.clause, life.option), small: status };
  const options = life.brackets.map(({ option }) => names.option(life.clause, option));
  if (life.status === 'reserved' || options.length === 0) return { word: status };
  return { word: say('debrief.brackets', { options: options.join(' | ') }), small: status };
}

export const textTitle = (dossier: Dossier, instrument: string): string => {
  const title = dossier.instruments.find((i) => i.id === instrument)?.title;
  return title ? tell(title) : '';
};
