/** Letters of other alphabets by the Latin ones that they are taken for, small or capital. */
const ALIKE = new Map(
  Object.entries({
    a: 'аα',
    b: 'вβ',
    c: 'сϲ',
    e: 'еε',
    h: 'нһη',
    i: 'іιі',
    j: 'ј',
    k: 'кκ',
    m: 'мμ',
    n: 'ν',
    o: 'оοօ',
    p: 'рρ',
    s: 'ѕ',
    t: 'тτ',
    x: 'хχ',
    y: 'уүυ',
    z: 'ζ',
  }).flatMap(([latin, others]) => [...others].map((other) => [other, latin] as const)),
);

/** The same for two names that look the same on a wall: whoever comes under a name's double is asked for that name's PIN. */
export const likeness = (name: string): string =>
  [...name.normalize('NFKC').toLocaleLowerCase('und')]
    .filter((letter) => !/\p{Default_Ignorable_Code_Point}/u.test(letter))
    .map((letter) => ALIKE.get(letter) ?? letter)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
