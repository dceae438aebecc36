import { remembered } from '../ground/remembered.ts';
import { type ClauseId, GESTURE_VERBS, type OptionId, type PartyId, type VerbUse } from '../scenario/model.ts';
import type { Game } from './game.ts';
import type { Gesture, Undertaking, Word } from './move.ts';

/**
 * Everything that could ever be said or done as a file has it, whatever the table is like: made once, so that who looks
 * for what is possible now tests these and makes nothing. The same thing is always the same object.
 */
interface OnFile {
  readonly gestures: ReadonlyMap<PartyId, readonly Gesture[]>;
  /** Of each clause every option, proposed and supported. */
  readonly words: ReadonlyMap<ClauseId, ReadonlyMap<OptionId, { readonly propose: Word; readonly support: Word }>>;
  readonly objections: ReadonlyMap<ClauseId, Word>;
  /** By round from 1 and clause. */
  readonly supports: readonly ReadonlyMap<ClauseId, readonly Undertaking[]>[];
  /** Support of what the file's list has up after a round. */
  readonly later: readonly (readonly Undertaking[])[];
  /** By gesture, one for each round from 1. */
  readonly gesturesDue: ReadonlyMap<Gesture, readonly Undertaking[]>;
  readonly signatures: readonly Undertaking[];
}

const files = new WeakMap<Game['verbs'], OnFile>();

export const onFile = (game: Game): OnFile => files.get(game.verbs) ?? remembered(files, game.verbs, () => read(game));

const RETURN: Gesture = { verb: 'return' };
export const RETURN_ONLY: readonly Gesture[] = [RETURN];

function read(game: Game): OnFile {
  const { clauses, instruments, parties, rounds } = game.scenario;
  const gestures = new Map(parties.map(({ id }) => [id, gesturesOnFile(game, id)] as const));
  const each = [...gestures.values(), RETURN_ONLY].flat();
  const supports = rounds.map(
    (_, i) =>
      new Map(
        clauses.map(({ id: clause, options }) => [
          clause,
          options.map(({ id: option }): Undertaking => ({ kind: 'support', clause, option, round: i + 1 })),
        ]),
      ),
  );
  return {
    gestures,
    words: new Map(
      clauses.map(({ id: clause, options }) => [
        clause,
        new Map(
          options.map(({ id: option }) => [
            option,
            { propose: { verb: 'propose', clause, option }, support: { verb: 'support', clause, option } } as const,
          ]),
        ),
      ]),
    ),
    objections: new Map(clauses.map(({ id: clause }) => [clause, { verb: 'object', clause } as const])),
    supports,
    later: rounds.map((_, now) =>
      rounds.flatMap(({ decide }, i) => (i > now ? decide.flatMap((clause) => supports[i]?.get(clause) ?? []) : [])),
    ),
    gesturesDue: new Map(
      each.map((gesture) => [gesture, rounds.map((_, i): Undertaking => ({ kind: 'gesture', gesture, round: i + 1 }))]),
    ),
    signatures: instruments.map(({ id: instrument }): Undertaking => ({ kind: 'sign', instrument })),
  };
}

/** Gestures of a seat in the room that name what their verb needs, in the order of verbs. */
function gesturesOnFile(game: Game, seat: PartyId): readonly Gesture[] {
  return GESTURE_VERBS.flatMap((verb) => {
    const use = game.verbs.get(verb);
    if (!use || verb === 'return' || (use.by && !use.by.includes(seat))) return [];
    const addressees = use.to?.filter((to) => to !== seat) ?? [undefined];
    return addressees.flatMap((to) =>
      detailsOf(game, use).map((detail): Gesture => ({ verb, ...(to !== undefined && { to }), ...detail })),
    );
  });
}

/** Where a venue may be changed to. */
export const placesOf = (game: Game): readonly string[] =>
  game.verbs.get('change-venue')?.places ?? game.scenario.places.map((place) => place.id);

function detailsOf(game: Game, use: VerbUse): readonly Omit<Gesture, 'verb' | 'to'>[] {
  const choices = use.choices?.map((c) => ({ choice: c.id })) ?? [{}];
  if (use.verb === 'change-venue') {
    return choices.flatMap((choice) => placesOf(game).map((place) => ({ ...choice, place })));
  }
  if (use.verb === 'take-up') {
    return choices.flatMap((choice) => game.scenario.clauses.map((clause) => ({ ...choice, clause: clause.id })));
  }
  return choices;
}
