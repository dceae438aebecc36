import { later } from '../later.tsx';

/** Parts of a student's page that come when they are shown, or a little ahead of that. */
export const { Later: WaitingRoom, fetch: fetchRoom } = later(
  async () => (await import('./waiting-room.tsx')).WaitingRoom,
);
export const { Later: ClassTable, fetch: fetchTable } = later(
  async () => (await import('./class-table.tsx')).ClassTable,
);
export const { Later: AfterPage, fetch: fetchAfter } = later(async () => (await import('./after-page.tsx')).AfterPage);
/** Few ever see it. */
export const { Later: ClosedRoom } = later(async () => (await import('./closed-room.tsx')).ClosedRoom);
/** Comes only when somebody asks for it. */
export const { Later: Guess } = later(async () => (await import('./after/guess.tsx')).Guess);
export const { Later: Letters, fetch: fetchLetters } = later(async () => (await import('./letters.tsx')).Letters);
