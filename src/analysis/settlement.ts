import { ABSENT, type ClauseId, type InstrumentId, type OptionId, type PartyId } from '../scenario/model.ts';

/**
 * What a game can come to, as far as anybody's preference speaks of it. Signatures are those of texts in force: the
 * required ones, and of the others those on which some term or aim turns; whoever else signs makes no difference.
 */
export interface Settlement {
  /** The weightiest first; none: no text. */
  readonly inForce: readonly InstrumentId[];
  readonly signed: Readonly<Record<InstrumentId, readonly PartyId[]>>;
  /** Of the clauses in texts in force; all others are absent. A clause has one option, that of the weightiest text. */
  readonly options: Readonly<Record<ClauseId, OptionId>>;
}

/** All settlements with the same texts in force and the same signatures. */
export interface Frame {
  readonly inForce: readonly InstrumentId[];
  readonly signed: Readonly<Record<InstrumentId, readonly PartyId[]>>;
  /** Clauses of these texts, by index, in file order. The last varies fastest. */
  readonly clauses: readonly number[];
  /** Number of settlements in it. */
  readonly size: number;
  /** How many stand before it in the whole space. */
  readonly first: number;
}

/** The settlements of a scenario in order. Plain data that a worker can hand over whole. */
export interface SettlementList {
  readonly parties: readonly PartyId[];
  readonly clauses: readonly { readonly id: ClauseId; readonly options: readonly OptionId[] }[];
  readonly frames: readonly Frame[];
  /** By text: of its other signers those whose signature is told apart. */
  readonly counted: Readonly<Record<InstrumentId, readonly PartyId[]>>;
  /** Settlements there are. */
  readonly total: number;
  /** Signatures on which something turns, too many to tell apart: supposed not to be given. Empty in any usual file. */
  readonly overlooked: readonly { readonly text: InstrumentId; readonly party: PartyId }[];
  /** Only in a sample: the frame of each row, and option index by clause, `rows × clauses`. */
  readonly drawn?: { readonly frames: Uint16Array; readonly picked: Uint8Array };
}

/** Option index by clause of a row; 0 is `absent`. Returns the frame. */
export function readRow(list: SettlementList, row: number, into: Uint8Array): Frame {
  const { frames, drawn, clauses } = list;
  const frame = frames[drawn ? (drawn.frames[row] ?? 0) : frameBefore(frames, row)];
  if (!frame) throw new Error('a space without frames');
  if (drawn) {
    into.set(drawn.picked.subarray(row * clauses.length, (row + 1) * clauses.length));
    return frame;
  }
  into.fill(0);
  let left = row - frame.first;
  for (let k = frame.clauses.length - 1; k >= 0; k--) {
    const clause = frame.clauses[k] ?? 0;
    const size = clauses[clause]?.options.length ?? 1;
    into[clause] = left % size;
    left = Math.floor(left / size);
  }
  return frame;
}

/** The last frame that begins at or before a place of the whole space. */
export function frameBefore(frames: readonly Frame[], place: number): number {
  let [low, high] = [0, frames.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((frames[middle]?.first ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The settlement of a row of the space. */
export function settlementAt(list: SettlementList, row: number): Settlement {
  const picked = new Uint8Array(list.clauses.length);
  const frame = readRow(list, row, picked);
  const options = frame.clauses.map((c): [ClauseId, OptionId] => {
    const clause = list.clauses[c];
    return [clause?.id ?? '', clause?.options[picked[c] ?? 0] ?? ''];
  });
  return { inForce: frame.inForce, signed: frame.signed, options: Object.fromEntries(options) };
}

/** A settlement in the numbers of the list. */
export interface Spot {
  readonly frame: number;
  /** Option index by clause. */
  readonly picked: Uint8Array;
}

/**
 * Where a settlement stands, whether or not a sample holds it; signatures on which nothing turns are overlooked, as
 * are options of clauses in no text in force. `undefined` where no frame has these texts and signatures, or an option
 * is unknown.
 */
export function spotOf(list: SettlementList, settlement: Settlement): Spot | undefined {
  const index = list.frames.findIndex(
    (frame) =>
      frame.inForce.length === settlement.inForce.length &&
      frame.inForce.every((text) => settlement.inForce.includes(text)) &&
      frame.inForce.every((text) => sameSigned(list, frame, text, settlement.signed[text] ?? [])),
  );
  const picked = new Uint8Array(list.clauses.length);
  for (const c of list.frames[index]?.clauses ?? []) {
    const clause = list.clauses[c];
    const option = clause?.options.indexOf(settlement.options[clause.id] ?? ABSENT) ?? -1;
    if (option < 0) return undefined;
    picked[c] = option;
  }
  return index < 0 ? undefined : { frame: index, picked };
}

/** Whether a frame has just those of the signatures under a text that are told apart. */
function sameSigned(
  { counted }: SettlementList,
  frame: Frame,
  text: InstrumentId,
  signatures: readonly PartyId[],
): boolean {
  const told = counted[text] ?? [];
  const own = frame.signed[text] ?? [];
  return told.every((party) => own.includes(party) === signatures.includes(party));
}

/** Row of a spot; `undefined` where a sample does not hold it. */
export function rowAt(list: SettlementList, spot: Spot): number | undefined {
  const { frames, clauses, drawn } = list;
  const frame = frames[spot.frame];
  if (!frame) return undefined;
  if (!drawn) {
    return (
      frame.clauses.reduce((place, c) => place * (clauses[c]?.options.length ?? 1) + (spot.picked[c] ?? 0), 0) +
      frame.first
    );
  }
  const same = (row: number): boolean =>
    spot.picked.every((option, c) => drawn.picked[row * clauses.length + c] === option);
  const row = drawn.frames.findIndex((index, at) => index === spot.frame && same(at));
  return row < 0 ? undefined : row;
}

/** Row of a settlement; `undefined` also where a sample does not hold it. */
export function rowOf(list: SettlementList, settlement: Settlement): number | undefined {
  const spot = spotOf(list, settlement);
  return spot && rowAt(list, spot);
}
