import { ownCredential } from './credential.ts';
import type { Posted } from './outbox.ts';

const KEPT = 'communique.unsent';

/** The outbox of this tab's participant, so that a page which is loaded again still sends what was typed in it. */
export const unsent = {
  read: (): readonly Posted[] => {
    try {
      const data: unknown = JSON.parse(sessionStorage.getItem(KEPT) ?? 'null');
      if (typeof data !== 'object' || data === null) return [];
      const posted: unknown = Reflect.get(data, 'posted');
      const mine = Reflect.get(data, 'token') === ownCredential()?.token;
      return mine && Array.isArray(posted) ? (posted as Posted[]) : []; // the host reads every message anew
    } catch {
      return [];
    }
  },
  write: (posted: readonly Posted[]): void => {
    try {
      if (posted.length === 0) sessionStorage.removeItem(KEPT);
      else sessionStorage.setItem(KEPT, JSON.stringify({ token: ownCredential()?.token, posted }));
    } catch {
      // Then it is kept for as long as the page is open.
    }
  },
};
