/** What this browser keeps for the teacher: links it has given out, files it has brought. Nothing of it is needed to teach. */
const keyOf = (kind: string, ...ids: readonly string[]): string => ['communique', 'class', kind, ...ids].join('.');

const read = (key: string): string | undefined => {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
};
const write = (key: string, text: string): void => {
  try {
    localStorage.setItem(key, text);
  } catch {
    // Not kept where nothing may be kept: the link is issued anew, the file brought again.
  }
};

export const keptWall = (id: string): string | undefined => read(keyOf('wall', id));
export const keepWall = (id: string, token: string): void => write(keyOf('wall', id), token);
export const keptSource = (id: string, scenario: string): string | undefined => read(keyOf('source', id, scenario));
export const keepSource = (id: string, scenario: string, source: string): void =>
  write(keyOf('source', id, scenario), source);

/** All that was kept of a class that is no more. */
export function forget(id: string): void {
  try {
    const own = Object.keys(localStorage).filter((key) => key.startsWith('communique.class.') && key.includes(id));
    for (const key of own) localStorage.removeItem(key);
  } catch {
    // Nothing could be kept either.
  }
}

const KEY = 'communique.teacher';
/** The key leaves the address, which a class may see on the wall, for as long as the tab is open. */
export function keyFromAddress(): string | undefined {
  const given = /^#teach=([A-Za-z0-9_-]{22})/.exec(location.hash)?.[1];
  const at = new URLSearchParams(location.hash.slice(1)).get('at');
  try {
    if (given) sessionStorage.setItem(KEY, given);
    if (at) sessionStorage.setItem(`${KEY}.at`, at);
    history.replaceState({}, '', `${location.pathname}#teach`);
    return given ?? sessionStorage.getItem(KEY) ?? undefined;
  } catch {
    return given;
  }
}

const OPEN = `${KEY}.class`;
/** The class that this tab was in: a page that is loaded again goes on there. */
export function openClass(): string | undefined {
  try {
    return sessionStorage.getItem(OPEN) ?? undefined;
  } catch {
    return undefined;
  }
}
export function keepOpen(id: string | undefined): void {
  try {
    if (id === undefined) sessionStorage.removeItem(OPEN);
    else sessionStorage.setItem(OPEN, id);
  } catch {
    // The list of classes is one press away.
  }
}

const isLoopback = (host: string): boolean => host === 'localhost' || host === '[::1]' || host.startsWith('127.');

/** Where students find this host, as far as the page knows; empty if it only knows itself. */
export function addressFromDoor(): string {
  try {
    const given = sessionStorage.getItem(`${KEY}.at`);
    if (given && /^https?:\/\/[^/#?]+$/.test(given)) return given;
  } catch {
    // As below.
  }
  return isLoopback(location.hostname) ? '' : location.origin;
}
