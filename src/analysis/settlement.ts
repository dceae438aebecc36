import type { ClauseId, InstrumentId, OptionId, PartyId } from '../scenario/model.ts';

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
  /** Settlements there are. */
  readonly total: number;
  /** Only in a sample: place in the whole space of each row, in ascending order. */
  readonly drawn?: Float64Array;
}

/** Option index by clause of one place in the whole space; 0 is `absent`. Returns the frame. */
export function readPlace(list: SettlementList, place: number, into: Uint8Array): Frame {
  let [low, high] = [0, list.frames.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((list.frames[middle]?.first ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  const frame = list.frames[low];
  if (!frame) throw new Error('a space without frames');
  into.fill(0);
  let left = place - frame.first;
  for (let k = frame.clauses.length - 1; k >= 0; k--) {
    const clause = frame.clauses[k] ?? 0;
    const size = list.clauses[clause]?.options.length ?? 1;
    into[clause] = left % size;
    left = Math.floor(left / size);
  }
  return frame;
}

export const placeOfRow = (list: SettlementList, row: number): number => list.drawn?.[row] ?? row;

/** The settlement of a row of the space. */
export function settlementAt(list: SettlementList, row: number): Settlement {
  const picked = new Uint8Array(list.clauses.length);
  const frame = readPlace(list, placeOfRow(list, row), picked);
  const options = frame.clauses.map((c): [ClauseId, OptionId] => {
    const clause = list.clauses[c];
    return [clause?.id ?? '', clause?.options[picked[c] ?? 0] ?? ''];
  });
  return { inForce: frame.inForce, signed: frame.signed, options: Object.fromEntries(options) };
}

/**
 * Place of a settlement in the whole space; signatures on which nothing turns are overlooked, as are options of
 * clauses in no text in force. `undefined` where no frame has these texts and signatures, or an option is unknown.
 */
export function placeOf(list: SettlementList, settlement: Settlement): number | undefined {
  const fits = (frame: Frame): boolean =>
    frame.inForce.length === settlement.inForce.length &&
    frame.inForce.every((text) => settlement.inForce.includes(text)) &&
    frame.inForce.every((text) => sameOf(list.frames, frame, text, settlement.signed[text] ?? []));
  const frame = list.frames.find(fits);
  if (!frame) return undefined;
  let within = 0;
  for (const c of frame.clauses) {
    const clause = list.clauses[c];
    const option = clause?.options.indexOf(settlement.options[clause.id] ?? clause.options[0] ?? '') ?? -1;
    if (!clause || option < 0) return undefined;
    within = within * clause.options.length + option;
  }
  return frame.first + within;
}

/** Whether a frame has just those of the signatures under a text that some frame has. */
function sameOf(frames: readonly Frame[], frame: Frame, text: InstrumentId, signatures: readonly PartyId[]): boolean {
  const told = new Set(frames.flatMap((f) => f.signed[text] ?? []));
  const own = frame.signed[text] ?? [];
  const counted = signatures.filter((party) => told.has(party));
  return own.length === counted.length && own.every((party) => counted.includes(party));
}

/** Row of a settlement; `undefined` also where a sample does not hold it. */
export function rowOf(list: SettlementList, settlement: Settlement): number | undefined {
  const place = placeOf(list, settlement);
  if (place === undefined || !list.drawn) return place;
  const row = list.drawn.indexOf(place);
  return row < 0 ? undefined : row;
}
