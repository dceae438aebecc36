import type { Words } from '../ground/words.ts';
import type { EventKind } from '../table/event.ts';
import type { SeatView, ToldEvent } from '../table/view.ts';
import type { Dossier } from './dossier.ts';

/** A table as one seat was shown it; nothing else goes into what that seat is told of itself. */
export interface Side {
  readonly seat: string;
  readonly view: SeatView;
  /** All, as they were told to this seat. */
  readonly events: readonly ToldEvent[];
  readonly dossier: Dossier;
}

/** Something to think about, with what it turns on. */
export type Question =
  | { readonly kind: 'broken' | 'let-down' | 'kept' | 'declined' | 'beyond' | 'turn'; readonly event: ToldEvent }
  | { readonly kind: 'missed'; readonly aim: string }
  | { readonly kind: 'unanswered' | 'silent' | 'no-text' | 'text' | 'cut' };

/** What a delegation did and what came of it: facts to read again, no points and no rank. */
export interface Feedback {
  /** Words by which it brought an option to the table. */
  readonly tabled: readonly ToldEvent[];
  /** Of the clauses agreed at the end, how many read as it last stood. */
  readonly standing: { readonly agreed: number; readonly asMeant: number };
  readonly offers: {
    readonly made: Tally;
    readonly received: Tally;
  };
  readonly words: {
    readonly kept: readonly ToldEvent[];
    readonly broken: readonly ToldEvent[];
    /** Overtaken by others; nobody's fault. */
    readonly voided: readonly ToldEvent[];
    /** What others had promised it. */
    readonly keptToIt: readonly ToldEvent[];
    readonly brokenToIt: readonly ToldEvent[];
  };
  readonly aims: { readonly met: readonly string[]; readonly missed: readonly string[] };
  /** Moves past its instructions, each as it was made, and why it was past them. */
  readonly beyond: readonly { readonly event: ToldEvent; readonly because?: Words }[];
  /** One or two moments in which it had a hand, in the order of the course. */
  readonly turns: readonly ToldEvent[];
  /** Two. */
  readonly questions: readonly Question[];
}

export interface Tally {
  readonly all: number;
  readonly accepted: number;
  readonly declined: number;
  readonly countered: number;
  readonly unanswered: number;
}

/** From what a seat was shown until its table was over. */
export function feedbackOf(side: Side): Feedback {
  const { seat, view, events } = side;
  const mine = (kind: EventKind): readonly ToldEvent[] => events.filter((e) => e.kind === kind && e.by === seat);
  const toMe = (kind: EventKind): readonly ToldEvent[] => events.filter((e) => e.kind === kind && e.to === seat);
  const aims = view.own?.worth.aims ?? [];
  const told: Omit<Feedback, 'questions'> = {
    tabled: mine('said').filter((e) => e.verb === 'propose'),
    standing: standingOf(side),
    offers: offersOf(side),
    words: {
      kept: mine('kept'),
      broken: mine('broken'),
      voided: mine('voided'),
      keptToIt: toMe('kept'),
      brokenToIt: toMe('broken'),
    },
    aims: {
      met: aims.filter((a) => a.met).map((a) => a.aim),
      missed: aims.filter((a) => !a.met).map((a) => a.aim),
    },
    beyond: mine('beyond-instructions').map((e) => {
      const act = events.find((o) => o.n > e.n && o.by === seat && ACTS.includes(o.kind));
      const because = e.reasons?.find((reason) => reason.because)?.because;
      return { event: act ?? e, ...(because && { because }) };
    }),
    turns: turnsOf(side),
  };
  return { ...told, questions: questionsOf(side, told) };
}

/** What a move is told as. */
const ACTS: readonly EventKind[] = ['said', 'gestured', 'offered', 'accepted', 'countered', 'lapsed', 'signed'];

function standingOf({ seat, view, events }: Side): Feedback['standing'] {
  const lives = view.text.flatMap(({ clauses }) => clauses.filter((c) => c.status === 'agreed'));
  const agreed = [...new Map(lives.map((c) => [c.clause, c.option])).entries()];
  const meant = (clause: string): string | undefined =>
    events.findLast((e) => e.kind === 'said' && e.by === seat && e.clause === clause && e.option !== undefined)?.option;
  return { agreed: agreed.length, asMeant: agreed.filter(([clause, option]) => meant(clause) === option).length };
}

const ENDS: readonly EventKind[] = ['accepted', 'declined', 'countered'];
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Offers by their papers: what a counter carries is a new paper of the other's, told of the one that it answers. */
function offersOf({ seat, events }: Side): Feedback['offers'] {
  const tally = (papers: readonly ToldEvent[]): Tally => {
    // Two that had offered each other the same came to one deal, which bears the name of one of the papers.
    const crossed = (e: ToldEvent, paper: ToldEvent): boolean =>
      e.parties !== undefined && e.round === paper.round && same(e.give, paper.want) && same(e.want, paper.give);
    const ends = papers.map((paper) =>
      events.find((e) => ENDS.includes(e.kind) && (e.offer === paper.offer || crossed(e, paper))),
    );
    const count = (kind: EventKind): number => ends.filter((e) => e?.kind === kind).length;
    const [accepted, declined, countered] = [count('accepted'), count('declined'), count('countered')];
    return {
      all: papers.length,
      accepted,
      declined,
      countered,
      unanswered: papers.length - accepted - declined - countered,
    };
  };
  const offered = events.filter((e) => e.kind === 'offered' || e.kind === 'carried');
  const once = [...new Map(offered.map((e) => [e.offer, e])).values()];
  const from = (e: ToldEvent): string | undefined => /^r\d+-(.+)-\d+c?$/.exec(e.offer ?? '')?.[1];
  return {
    made: tally(once.filter((e) => from(e) === seat)),
    received: tally(once.filter((e) => e.to === seat && from(e) !== seat)),
  };
}

/** What turned, gravest first. */
const GRAVE: readonly EventKind[] = [
  'in-force',
  'void',
  'agreed',
  'broken',
  'seat-changed',
  'stance-changed',
  'reopened',
  'kept',
];
const TURNS_AT_MOST = 2;

function turnsOf(side: Side): readonly ToldEvent[] {
  const ranked = side.events
    .filter((e) => GRAVE.includes(e.kind) && hadAHand(side, e))
    .toSorted((a, b) => GRAVE.indexOf(a.kind) - GRAVE.indexOf(b.kind) || a.n - b.n);
  // Two of one kind would tell the same story twice.
  const kinds = ranked.filter((e, at) => ranked.findIndex((other) => other.kind === e.kind) === at);
  return kinds.slice(0, TURNS_AT_MOST).toSorted((a, b) => a.n - b.n);
}

/** By its own deed or word of that round, its pen under the text, or its refusal of it. */
function hadAHand({ seat, events }: Side, e: ToldEvent): boolean {
  const before = events.filter((one) => one.n < e.n && one.by === seat);
  switch (e.kind) {
    case 'agreed':
      return before.some(
        (o) => o.kind === 'said' && o.round === e.round && o.clause === e.clause && o.option === e.option,
      );
    case 'reopened':
      return before.some(
        (o) => (o.kind === 'asked-to-reopen' || o.kind === 'gestured') && o.round === e.round && o.clause === e.clause,
      );
    case 'in-force':
      return before.some((o) => o.kind === 'signed' && o.instrument === e.instrument);
    case 'void':
      return before.some((o) => (o.kind === 'refused' || o.kind === 'pen-dropped') && o.instrument === e.instrument);
    case 'stance-changed':
      // Another's, and this seat's deed was among what decided it.
      return (
        e.by !== seat && (e.reasons ?? []).some((r) => r.facts.some((f) => f.fact === 'event.by' && f.value === seat))
      );
    default:
      return e.by === seat;
  }
}

/** Two that rest on what happened, the most telling first; what always can be asked fills up. */
function questionsOf({ seat, view, events }: Side, told: Omit<Feedback, 'questions'>): readonly Question[] {
  const { words, offers, beyond, aims, turns } = told;
  const first = <K extends 'broken' | 'let-down' | 'kept' | 'declined' | 'beyond' | 'turn'>(
    kind: K,
    list: readonly ToldEvent[],
  ): readonly Question[] => list.slice(0, 1).map((event) => ({ kind, event }));
  const declined = events.filter((e) => e.kind === 'declined' && e.by === seat);
  const spoke = events.some((e) => (e.kind === 'said' || e.kind === 'gestured') && e.by === seat);
  const signed = view.text.some((t) => t.inForce && t.signatures.includes(seat));
  const plain = (kind: 'unanswered' | 'silent' | 'no-text' | 'text' | 'cut'): Question => ({ kind });
  // Talks that were cut short.
  const cut = view.step !== 'ended';
  return [
    ...first('broken', words.broken),
    ...first(
      'beyond',
      beyond.map(({ event }) => event),
    ),
    ...first('let-down', words.brokenToIt),
    ...(cut ? [plain('cut')] : []),
    ...aims.missed.slice(0, 1).map((aim): Question => ({ kind: 'missed', aim })),
    ...first('declined', declined),
    ...(offers.made.unanswered > 0 ? [plain('unanswered')] : []),
    ...first('turn', turns),
    ...(spoke ? [] : [plain('silent')]),
    ...first('kept', words.kept),
    plain(signed ? 'text' : 'no-text'),
  ].slice(0, QUESTIONS);
}

const QUESTIONS = 2;
