import type { Posture } from '../../scenario/model.ts';
import type { ClauseView, SeatFace } from '../../table/view.ts';
import type { Course } from '../../wire/messages.ts';
import { type Span, spansOf } from './spans.ts';
import type { Turn, TurnLane } from './turning-points.ts';

/** A party's stance as a run of frames: how things stood when each round opened, and at the end. */
export interface StanceSpan {
  readonly stance: string;
  readonly posture: Posture;
  readonly status: SeatFace['status'];
}

export function stanceSpans({ frames }: Course, party: string): readonly Span<StanceSpan>[] {
  const faces = frames.map(({ view }): StanceSpan | undefined => {
    const face = view.seats.find((s) => s.party === party);
    return face && { stance: face.stance, posture: face.posture, status: face.status };
  });
  return spansOf(faces, (a, b) => a?.stance === b?.stance && a?.status === b?.status).flatMap((span) =>
    span.value ? [{ ...span, value: span.value }] : [],
  );
}

/** One clause of one text as a run of rounds, from when it was first tabled. */
export function clauseSpans({ frames }: Course, instrument: string, clause: string): readonly Span<ClauseView>[] {
  const lives = frames.map(({ view }) =>
    view.text.find((t) => t.instrument === instrument)?.clauses.find((c) => c.clause === clause),
  );
  return spansOf(lives, sameLife).flatMap((span) =>
    span.value && span.value.status !== 'untabled' ? [{ ...span, value: span.value }] : [],
  );
}

function sameLife(a: ClauseView | undefined, b: ClauseView | undefined): boolean {
  const options = (life: ClauseView | undefined): string =>
    (life?.brackets ?? [])
      .map((bracket) => bracket.option)
      .sort()
      .join();
  if (a?.status !== b?.status) return false;
  return a?.status === 'bracketed' || a?.status === 'reopened' ? options(a) === options(b) : a?.option === b?.option;
}

/** How many stances changed and how many clauses were settled by the end, each clause counted once. */
export function tallyOf(course: Course): {
  readonly changes: number;
  readonly agreed: number;
  readonly clauses: number;
} {
  const last = course.frames.at(-1)?.view;
  const parties = last?.seats.map((s) => s.party) ?? [];
  const lives = last?.text.flatMap((t) => t.clauses) ?? [];
  const ids = new Set(lives.map((c) => c.clause));
  const agreed = new Set(lives.filter((c) => c.status === 'agreed').map((c) => c.clause));
  return {
    changes: parties.reduce((sum, party) => sum + stanceSpans(course, party).length - 1, 0),
    agreed: agreed.size,
    clauses: ids.size,
  };
}

/** What a text still lacked at the end: the clauses that were tabled and not agreed, and whose assent was wanting. */
export function unsettled({ frames }: Course): readonly { readonly instrument: string; readonly life: ClauseView }[] {
  const last = frames.at(-1)?.view;
  return (last?.text ?? []).flatMap(({ instrument, clauses }) =>
    clauses
      .filter((c) => c.status !== 'agreed' && c.status !== 'untabled' && c.wanting.length > 0)
      .map((life) => ({ instrument, life })),
  );
}

/** The turns of one lane. */
export const turnsOf = (turns: readonly Turn[], test: (lane: TurnLane) => boolean): readonly Turn[] =>
  turns.filter((turn) => turn.lanes.some(test));
