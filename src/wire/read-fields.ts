/** Reads one member of a message from outside; throws `Misshapen` where it is not what it should be. */
export type Read<T> = (outside: unknown) => T;
/** What a message of one kind holds besides its kind. */
export type Shape = Readonly<Record<string, Read<unknown>>>;

type Optional<S extends Shape> = { [F in keyof S]: undefined extends ReturnType<S[F]> ? F : never }[keyof S];
/** The message's members as a type, so that types and checks are written down once. */
export type FieldsOf<S extends Shape> = {
  readonly [F in Exclude<keyof S, Optional<S>>]: ReturnType<S[F]>;
} & { readonly [F in Optional<S>]?: Exclude<ReturnType<S[F]>, undefined> };

export class Misshapen extends Error {}

/** Control characters, halves of characters (no file keeps those), and those that turn the direction of the text around them. */
export const UNSEEN = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
const UNSEEN_BUT_LINES = /[^\P{Cc}\n\t]|[\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
/** Marks piled up until they cover the lines around. No script needs so many on one letter. */
const PILE = /\p{M}{6}/u;
const IGNORABLE = /\p{Default_Ignorable_Code_Point}/gu;
const isBlank = (text: string): boolean => text.replace(IGNORABLE, '').trim() === '';

/** A text that matches a pattern: ids, codes, keys. */
export const matching =
  (pattern: RegExp): Read<string> =>
  (outside) => {
    if (typeof outside !== 'string' || outside.length > 200 || !pattern.test(outside)) throw new Misshapen();
    return outside;
  };

/** One line for people, in NFC, blanks joined; 1 to `most` characters. */
export const line =
  (most: number): Read<string> =>
  (outside) => {
    if (typeof outside !== 'string' || outside.length > 4 * most) throw new Misshapen();
    const plain = outside.normalize('NFC').trim().replace(/ +/g, ' ');
    if (isBlank(plain) || [...plain].length > most || UNSEEN.test(plain) || PILE.test(plain)) throw new Misshapen();
    return plain;
  };

/** Several lines for people; 1 to `most` UTF-16 units. */
export const prose =
  (most: number): Read<string> =>
  (outside) => {
    if (typeof outside !== 'string' || outside.length > most) throw new Misshapen();
    const plain = outside.normalize('NFC').trim();
    if (isBlank(plain) || UNSEEN_BUT_LINES.test(plain) || PILE.test(plain)) throw new Misshapen();
    return plain;
  };

/** The same, or nothing at all. */
export const jotting =
  (most: number): Read<string> =>
  (outside) =>
    typeof outside === 'string' && outside.trim() === '' && outside.length <= most ? '' : prose(most)(outside);

export const count =
  (least: number, most: number): Read<number> =>
  (outside) => {
    if (typeof outside !== 'number' || !Number.isSafeInteger(outside) || outside < least || outside > most) {
      throw new Misshapen();
    }
    return outside;
  };

export const yesOrNo: Read<boolean> = (outside) => {
  if (typeof outside !== 'boolean') throw new Misshapen();
  return outside;
};

export const oneOf =
  <T extends string>(list: readonly T[]): Read<T> =>
  (outside) => {
    const found = list.find((one) => one === outside);
    if (found === undefined) throw new Misshapen();
    return found;
  };

export const listOf =
  <T>(read: Read<T>, most: number): Read<readonly T[]> =>
  (outside) => {
    if (!Array.isArray(outside) || outside.length > most) throw new Misshapen();
    return Array.from(outside, read);
  };

export const maybe =
  <T>(read: Read<T>): Read<T | undefined> =>
  (outside) =>
    outside === undefined ? undefined : read(outside);

/** An object with these members and no others. */
export const shaped =
  <S extends Shape>(shape: S): Read<FieldsOf<S>> =>
  (outside) => {
    if (typeof outside !== 'object' || outside === null || Array.isArray(outside)) throw new Misshapen();
    const given = new Map<string, unknown>(Object.entries(outside));
    const fields = Object.entries(shape).flatMap(([name, read]) => {
      const value = read(given.get(name));
      given.delete(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    if (given.size > 0) throw new Misshapen();
    return Object.fromEntries(fields) as FieldsOf<S>; // each member was read by its own reader
  };
