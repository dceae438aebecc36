import { ownCredential } from './credential.ts';

interface Begun {
  readonly to: readonly string[];
  readonly text: string;
}

const KEPT = 'communique.letter';

/** What this tab's participant was writing when the page was loaded again. */
export function begunLetter(): Begun {
  try {
    const data: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
    if (typeof data === 'object' && data !== null && Reflect.get(data, 'token') === ownCredential()?.token) {
      const [to, text] = [Reflect.get(data, 'to'), Reflect.get(data, 'text')];
      if (Array.isArray(to) && typeof text === 'string') return { to: to.map(String), text };
    }
  } catch {
    // Then nothing was kept.
  }
  return { to: [], text: '' };
}

export function keepBegun({ to, text }: Begun): void {
  try {
    if (text === '') sessionStorage.removeItem(KEPT);
    else sessionStorage.setItem(KEPT, JSON.stringify({ token: ownCredential()?.token, to, text }));
  } catch {
    // It lasts as long as the page is open.
  }
}
