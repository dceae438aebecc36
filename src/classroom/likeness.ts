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

const NAME_AT_MOST = 40;

/**
 * A list of names, each as it can be told from those before it: of namesakes the second has a 2 behind it, and so on. The same
 * list comes out the same, so that a list read in twice names nobody anew. Plainly a person's own name wherever it can be.
 */
export function toldApart(names: readonly string[]): readonly string[] {
  const own = new Set(names.map(likeness));
  const taken = new Set<string>();
  return names.map((name) => {
    let [one, n] = [name, 1];
    while (taken.has(likeness(one)) || (n > 1 && own.has(likeness(one)))) one = numbered(name, ++n);
    taken.add(likeness(one));
    return one;
  });
}

const numbered = (name: string, n: number): string =>
  `${[...name]
    .slice(0, NAME_AT_MOST - 1 - String(n).length)
    .join('')
    .trim()} ${n}`;
