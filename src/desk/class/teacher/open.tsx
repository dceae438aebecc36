import { render } from 'preact';
import { addressFromDoor, keyFromAddress } from './drawer.ts';
import { address, presideWith, shut } from './office.ts';
import { TeacherScreen } from './teacher-screen.tsx';

/** The teacher's page, behind the address that the host printed. */
export function openTeachersDesk(element: HTMLElement): void {
  const key = keyFromAddress();
  address.value = addressFromDoor();
  if (key) void presideWith(key);
  else shut.value = 'none';
  render(<TeacherScreen />, element);
}
