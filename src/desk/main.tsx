import { render } from 'preact';
import { App } from './app.tsx';
import { faultOf } from './fault.ts';
import { fault, heedOtherPages } from './game.ts';
import { openLink } from './open-log.ts';
import { backIsTitle } from './screen.ts';
import { wake } from './solo/call.ts';
import { refuseStrayFiles } from './stray-files.ts';
import { isRehearsal } from './studio/frame-message.ts';
import { firstLanguage, speak } from './words/say.ts';

const desk = document.getElementById('desk');
if (!desk) throw new Error('index.html has no desk');

const stopped = (): void => {
  fault.value = faultOf('page/stopped', '');
};
addEventListener('error', stopped);
addEventListener('unhandledrejection', stopped);
refuseStrayFiles();
await speak(firstLanguage());
const room = /^#(teach|wall)(?:=|$)/.exec(location.hash)?.[1];
if (room === 'teach') (await import('./class/teacher/open.tsx')).openTeachersDesk(desk);
else if (room === 'wall') (await import('./class/projector/open.tsx')).openProjector(desk);
else openGames(desk);

function openGames(desk: HTMLElement): void {
  backIsTitle();
  heedOtherPages();
  render(<App />, desk);
  if (isRehearsal()) void import('./studio/rehearsal.ts').then(({ beRehearsed }) => beRehearsed());
  else void openLink();
  addEventListener('hashchange', () => void openLink());
  const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 300));
  idle(() => wake());
}
