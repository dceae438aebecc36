import { gesture } from './gesture.ts';
import { judgePledges } from './pledge.ts';
import { change, type Proceedings, tell } from './proceedings.ts';
import { speak } from './speak.ts';

/** Seats whose wish together suspends the talks; the chair's alone is enough. */
const VOICES_TO_SUSPEND = 2;

/** Words resolve before gestures, both in speaking order; then words given in the corridor are judged. */
export function resolvePlenary(p: Proceedings): void {
  const before = p.table;
  const { chair, order } = p.game.scenario;
  for (const seat of order) {
    const commit = before.sealed[seat];
    if (commit?.kind === 'plenary' && commit.word) speak(p, before, seat, commit.word);
  }
  let suspending = 0;
  for (const seat of order) {
    const commit = before.sealed[seat];
    const move = commit?.kind === 'plenary' ? commit.gesture : undefined;
    const made = move !== undefined && gesture(p, before, seat, move);
    if (made && move.verb === 'suspend') suspending += seat === chair ? VOICES_TO_SUSPEND : 1;
  }
  for (const seat of before.awaited) {
    const commit = before.sealed[seat];
    if (commit?.kind === 'plenary' && (commit.word || commit.gesture)) continue;
    tell(p, { kind: 'silent', audience: 'all', by: seat });
  }
  judgePledges(p, before);
  if (suspending >= VOICES_TO_SUSPEND) {
    change(p, { suspended: true });
    tell(p, { kind: 'suspended', audience: 'all' });
  }
}
