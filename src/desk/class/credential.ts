/** What lets this device in again. The token opens the seat; name and code say to people whose and where it is. */
export interface Credential {
  readonly token: string;
  readonly name: string;
  readonly code: string;
}

const KEPT = 'communique.seat';

/** This tab's own: a page that is loaded again goes on without asking. */
export const ownCredential = (): Credential | undefined => readFrom(() => sessionStorage);

/** The last one of this device: to be offered, not used, since the link alone joins nobody. */
export const lastCredential = (): Credential | undefined => readFrom(() => localStorage);

export function keepCredential(credential: Credential): void {
  for (const storage of [() => sessionStorage, () => localStorage]) {
    try {
      storage().setItem(KEPT, JSON.stringify(credential));
    } catch {
      // Without it the student comes back by name and PIN.
    }
  }
}

export function dropCredential(): void {
  const own = ownCredential();
  try {
    sessionStorage.removeItem(KEPT);
    if (lastCredential()?.token === own?.token) localStorage.removeItem(KEPT);
  } catch {
    // Nothing was kept.
  }
}

function readFrom(storage: () => Storage): Credential | undefined {
  try {
    const data: unknown = JSON.parse(storage().getItem(KEPT) ?? 'null');
    if (typeof data !== 'object' || data === null) return undefined;
    const [token, name, code] = [Reflect.get(data, 'token'), Reflect.get(data, 'name'), Reflect.get(data, 'code')];
    if (typeof token !== 'string' || typeof name !== 'string' || typeof code !== 'string') return undefined;
    return { token, name, code };
  } catch {
    return undefined;
  }
}
