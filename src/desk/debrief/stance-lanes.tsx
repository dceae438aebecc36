import type { Dossier } from '../../wire/dossier.ts';
import type { Course } from '../../wire/messages.ts';
import { PostureBadge } from '../panels/posture-badge.tsx';
import { namesOf, posture } from '../words/names.ts';
import { say } from '../words/say.ts';
import { stanceSpans, turnsOf } from './course-lanes.ts';
import { type Lane, type Stretch, toEnd } from './lane-chart.tsx';
import type { Turn } from './turning-points.ts';

/** Everything that concerns the whole table, then a lane for each party in speaking order. */
export function stanceLanes(dossier: Dossier, course: Course, turns: readonly Turn[]): readonly Lane[] {
  const names = namesOf(dossier);
  const table: Lane = {
    id: 'table',
    name: say('debrief.lane.table'),
    tracks: [{ stretches: [], turns: turnsOf(turns, (lane) => lane.kind === 'table') }],
  };
  return [
    ...(table.tracks.some((track) => track.turns.length > 0) ? [table] : []),
    ...dossier.order.map(
      (party): Lane => ({
        id: party,
        name: names.party(party),
        ...(party === dossier.seat && { small: say('table.you') }),
        tracks: [
          {
            stretches: stanceStretches(dossier, course, party),
            turns: turnsOf(turns, (lane) => lane.kind === 'party' && lane.party === party),
          },
        ],
      }),
    ),
  ];
}

/** Two courses of each party, one above the other. */
export function twinLanes(dossier: Dossier, own: Course, history: Course): readonly Lane[] {
  const names = namesOf(dossier);
  const columns = Math.max(own.frames.length, history.frames.length);
  const track = (course: Course, party: string, label: string) => ({
    label,
    stretches: toEnd(stanceStretches(dossier, course, party), course, columns),
    turns: [],
  });
  return dossier.order.map((party) => ({
    id: party,
    name: names.party(party),
    ...(party === dossier.seat && { small: say('table.you') }),
    tracks: [track(own, party, say('debrief.yours')), track(history, party, say('debrief.theirs'))],
  }));
}

export function stanceStretches(dossier: Dossier, course: Course, party: string): readonly Stretch[] {
  const names = namesOf(dossier);
  return stanceSpans(course, party).map(({ from, to, value }) => {
    const word = names.stance(party, value.stance);
    const away = value.status === 'out' ? say('table.out') : say('table.withdrawn');
    const small = value.status === 'in' ? posture(value.posture) : away;
    return {
      ...{ from, to, word },
      tone: value.posture,
      sign: <PostureBadge posture={value.posture} />,
      ...(small !== word && { small }),
    };
  });
}
