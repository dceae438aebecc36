import { signal } from '@preact/signals';

const KEPT = 'communique.coach';
export type Lesson = 'dispatch' | 'offers' | 'carriage' | 'replies' | 'plenary' | 'wire' | 'signing';

/** Lessons that this reader has put aside; `off`: wants none. */
interface Learned {
  readonly off: boolean;
  readonly lessons: readonly string[];
}

const learned = signal<Learned>(remembered());

export const isNew = (lesson: Lesson): boolean => !learned.value.off && !learned.value.lessons.includes(lesson);
export const coachIsOff = (): boolean => learned.value.off;

export function learn(lesson: Lesson): void {
  remember({ ...learned.value, lessons: [...learned.value.lessons, lesson] });
}

/** Turns all hints off, or all on again from the first. */
export function coachOff(off: boolean): void {
  remember({ off, lessons: [] });
}

function remember(next: Learned): void {
  learned.value = next;
  try {
    localStorage.setItem(KEPT, JSON.stringify(next));
  } catch {
    // The hints come again on the next visit.
  }
}

function remembered(): Learned {
  try {
    const data: unknown = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
    if (typeof data === 'object' && data !== null) {
      const [off, lessons] = [Reflect.get(data, 'off'), Reflect.get(data, 'lessons')];
      if (typeof off === 'boolean' && Array.isArray(lessons)) return { off, lessons: lessons.map(String) };
    }
  } catch {
    // As on a first visit.
  }
  return { off: false, lessons: [] };
}
