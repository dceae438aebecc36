interface Memory<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): unknown;
}

/** What a memory holds for a key; made and kept where it holds nothing. */
export function remembered<K, V>(memory: Memory<K, V>, key: K, make: (key: K) => V): V {
  const known = memory.get(key);
  if (known !== undefined) return known;
  const fresh = make(key);
  memory.set(key, fresh);
  return fresh;
}

/** A map within a memory of maps, an empty one where there is none yet. */
export function mapIn<K, L, V>(memory: Memory<K, Map<L, V>>, key: K): Map<L, V> {
  const known = memory.get(key);
  if (known) return known;
  const fresh = new Map<L, V>();
  memory.set(key, fresh);
  return fresh;
}
