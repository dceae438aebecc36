import type { ObserverSheet, RosterNews, TableCard, TableRecord } from '../../../../wire/class-news.ts';
import type { Dossier } from '../../../../wire/dossier.ts';
import { namesOf } from '../../../words/names.ts';
import { languageShown } from '../../../words/say.ts';
import { isPlayed } from '../outcomes.ts';
import { studentsOf } from '../seating.ts';
import { numberOf } from '../table-name.ts';
import { actsOf } from './acts.ts';
import { COLUMNS, type Column } from './columns.ts';
import type { Cell } from './csv.ts';

/** One table of the class with all that is kept of it. */
export interface Kept {
  readonly card: TableCard;
  readonly record: TableRecord;
  readonly dossier: Dossier;
}

/** For whom a file is: `show` holds what all at its table saw, `keep` what they did not, or who they are. */
export const FOLDERS = { show: 'to-show', keep: 'to-keep' } as const;

export interface SheetFile {
  readonly folder: keyof typeof FOLDERS;
  /** Without its ending. */
  readonly name: string;
  /** The first is that of heads. */
  readonly rows: readonly (readonly Cell[])[];
}

interface Wishes {
  readonly roster: RosterNews;
  readonly kept: readonly Kept[];
  /** What observers wrote. */
  readonly observed?: readonly ObserverSheet[];
  /** With the students' names; else by codes alone. */
  readonly named: boolean;
}

/** A student's code: the same in every file, and nothing of the name in it. */
export const codeOf = (participant: string): string => `S${participant.slice(1).padStart(2, '0')}`;

/** Who made a move: a student by code, else `bot`, `clock`, `teacher`, `fork`. */
export const makerOf = (by: string): string => (/^p\d+$/.test(by) ? codeOf(by) : by);

const yes = (is: boolean): Cell => (is ? 1 : 0);

/** The files of a class for a spreadsheet, with heads and words in the language shown; ids beside the words stay the same in both. */
export function sheetsOf({ roster, kept, observed = [], named }: Wishes): readonly SheetFile[] {
  const sheet =
    (folder: SheetFile['folder']) =>
    (name: string, columns: readonly Column[], rows: readonly (readonly Cell[])[]): SheetFile => ({
      ...{ folder, name },
      rows: [columns.map((column) => COLUMNS[column][languageShown()]), ...rows],
    });
  const [toShow, toKeep] = [sheet('show'), sheet('keep')];
  const each = (rows: (one: Kept) => readonly (readonly Cell[])[]) => kept.flatMap(rows);
  return [
    toKeep(
      'participants',
      ['participant', ...(named ? (['name'] as const) : []), 'joined', 'table', 'seat'],
      studentsOf(roster).map(({ participant, name, taken, place }) => [
        codeOf(participant),
        ...(named ? [name] : []),
        yes(taken),
        place ? numberOf(place.table) : '',
        place?.as ?? '',
      ]),
    ),
    toShow(
      'tables',
      [
        'table',
        'scenario',
        'title',
        'origin',
        'stage',
        'round',
        'rounds',
        'ending',
        'endingTitle',
        'endingKind',
        'cards',
        'persons',
        'bots',
      ],
      each(tableRow),
    ),
    toKeep(
      'moves',
      [
        'table',
        'entry',
        'at',
        'round',
        'step',
        'seat',
        'by',
        'act',
        'to',
        'clause',
        'option',
        'detail',
        'gives',
        'wants',
      ],
      each(moveRows),
    ),
    toShow('stances', ['table', 'opening', 'seat', 'stance', 'stanceLabel', 'posture', 'status'], each(stanceRows)),
    toShow(
      'texts',
      ['table', 'text', 'textTitle', 'inForce', 'clause', 'clauseTitle', 'status', 'option', 'optionLabel'],
      each(textRows),
    ),
    toShow('signatures', ['table', 'text', 'seat', 'required', 'signed'], each(signatureRows)),
    toKeep('pledges', ['table', 'pledge', 'by', 'to', 'what', 'due', 'state'], each(pledgeRows)),
    toKeep(
      'observations',
      ['table', 'participant', 'seat', 'question', 'note'],
      observed.flatMap(({ table, participant, watched, notes }) =>
        notes.flatMap((note, i) =>
          note === '' ? [] : [[numberOf(table), codeOf(participant), watched ?? '', i + 1, note]],
        ),
      ),
    ),
    toKeep('worth', ['table', 'seat', 'delegation', 'worth', 'counted'], each(worthRows)),
  ];
}

type Rows = readonly (readonly Cell[])[];

function tableRow({ card, dossier }: Kept): Rows {
  const { table, scenario, origin, stage, round, ending, disclosed, seats } = card;
  const ended = dossier.endings.find(({ id }) => id === ending);
  return [
    [
      numberOf(table),
      scenario,
      dossier.title[languageShown()],
      origin ? numberOf(origin.table) : '',
      stage,
      round,
      dossier.rounds.length,
      ending ?? '',
      ended ? ended.title[languageShown()] : '',
      ended?.kind ?? '',
      yes(disclosed),
      seats.filter(({ people, bot }) => people.length > 0 && !bot).length,
      seats.filter(({ bot }) => bot !== undefined).length,
    ],
  ];
}

/** A row for each act: what is sealed at once can be several. */
function moveRows({ card, record, dossier }: Kept): Rows {
  const names = namesOf(dossier);
  return record.moves.flatMap(({ actor, move, at, by }, index) => {
    const round = Math.max(1, card.starts.filter((start) => start <= index).length);
    return actsOf(move, names, round).map(
      ({ act, to = '', clause = '', option = '', detail = '', gives = '', wants = '' }) => [
        numberOf(card.table),
        index + 1,
        new Date(at).toISOString(),
        round,
        move.kind,
        actor,
        makerOf(by),
        ...[act, to, clause, option, detail, gives, wants],
      ],
    );
  });
}

function stanceRows({ card, record, dossier }: Kept): Rows {
  const names = namesOf(dossier);
  const { frames } = record.course;
  return frames.flatMap(({ view }, index) =>
    view.seats.map(({ party, stance, posture, status }) => [
      numberOf(card.table),
      // The last is as it stands now, or as it ended.
      index === frames.length - 1 ? 'end' : index + 1,
      party,
      stance,
      names.stance(party, stance),
      posture,
      status,
    ]),
  );
}

function textRows({ card, record, dossier }: Kept): Rows {
  const names = namesOf(dossier);
  return record.open.text.flatMap(({ instrument, inForce, clauses }) =>
    clauses.map(({ clause, status, option }) => [
      numberOf(card.table),
      instrument,
      names.instrument(instrument),
      yes(inForce),
      clause,
      names.clause(clause),
      status,
      option ?? '',
      option === undefined ? '' : names.option(clause, option),
    ]),
  );
}

function signatureRows({ card, record: { open }, dossier }: Kept): Rows {
  return dossier.instruments.flatMap(({ id, required, others }) => {
    const signed = open.text.find(({ instrument }) => instrument === id)?.signatures ?? [];
    return [...new Set([...required, ...others])].map((seat) => [
      numberOf(card.table),
      id,
      seat,
      yes(required.includes(seat)),
      yes(signed.includes(seat)),
    ]);
  });
}

function pledgeRows({ card, record, dossier }: Kept): Rows {
  const names = namesOf(dossier);
  return (record.course.frames.at(-1)?.view.pledges ?? []).map(({ id, by, to, what, state }) => [
    numberOf(card.table),
    id,
    by,
    to,
    names.undertaking(what, 'round' in what ? what.round : 0),
    'round' in what ? what.round : '',
    state,
  ]);
}

/** Of tables that are over: before it, nothing is worth anything yet. One that was closed early counts as in the class's pictures. */
function worthRows({ card, record, dossier }: Kept): Rows {
  if (!isPlayed(card)) return [];
  const names = namesOf(dossier);
  return dossier.order.map((seat) => [
    numberOf(card.table),
    seat,
    names.party(seat),
    record.course.utilities[seat] ?? '',
    record.course.cut ?? 'ended',
  ]);
}
