import { effect, signal } from '@preact/signals';
import type { AnswerTo } from '../../wire/class-news.ts';
import { codeIn, tokenIn } from './links.ts';
import { comeIn, line } from './seat.ts';

type Class = Extract<AnswerTo<'look'>, { readonly ok: true }>;

/** How far a person has come who is not inside yet. */
type AtDoor =
  | { readonly kind: 'code' }
  | { readonly kind: 'looking'; readonly code: string }
  /** Nobody has joined by being here. */
  | { readonly kind: 'knock'; readonly code: string; readonly class: Class }
  | { readonly kind: 'names'; readonly code: string; readonly class: Class }
  | { readonly kind: 'link'; readonly token: string };

const [token, code] = [tokenIn(location), codeIn(location)];
export const door = signal<AtDoor>(
  token ? { kind: 'link', token } : code ? { kind: 'looking', code } : { kind: 'code' },
);
const MISSHAPEN = 'message/misshapen';
/** The code of what went wrong here last. */
export const doorFault = signal<string | undefined>(undefined);
export const entering = signal(false);

/** Asks what is behind a code as soon as there is a line. */
effect(() => {
  const { value: at } = door;
  const { value: state } = line.state;
  if (at.kind !== 'looking' || (state !== 'there' && state !== 'back')) return;
  void line.ask<'look'>({ kind: 'look', code: at.code }).then((answer) => {
    if (door.value !== at || (!answer.ok && answer.code === 'line/lost')) return;
    // Letters that no code has are a code that nobody has.
    doorFault.value = answer.ok ? undefined : answer.code === MISSHAPEN ? 'class/no-such-code' : answer.code;
    door.value = answer.ok ? { kind: 'knock', code: at.code, class: answer } : { kind: 'code' };
  });
});

export function tryCode(typed: string): void {
  doorFault.value = undefined;
  door.value = { kind: 'looking', code: typed.toUpperCase() };
}

export function step(next: AtDoor): void {
  doorFault.value = undefined;
  door.value = next;
}

export async function join(classCode: string, name: string, pin: string): Promise<void> {
  if (entering.value) return;
  entering.value = true;
  const answer = await line.ask<'join'>({ kind: 'join', code: classCode, name, pin });
  doorFault.value = answer.ok ? await comeIn({ token: answer.token, name, code: classCode }) : answer.code;
  entering.value = false;
}

/** With a credential that this device or a link holds. */
export async function resume(credential: Parameters<typeof comeIn>[0], otherwise: AtDoor): Promise<void> {
  history.replaceState({}, '', location.pathname);
  doorFault.value = await comeIn(credential);
  if (doorFault.value !== undefined) door.value = otherwise;
}
