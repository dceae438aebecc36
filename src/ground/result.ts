/** An expected outcome: a value, or a fault with a stable code. Our own bugs are thrown instead. */
export type Result<T, F> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: F };

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
export const failed = <F>(fault: F): { readonly ok: false; readonly fault: F } => ({ ok: false, fault });

/** The end of every `switch` over a union: the compiler proves that no case is left. */
export function unreachable(left: never): never {
  throw new Error(`unreachable: ${JSON.stringify(left)}`);
}
