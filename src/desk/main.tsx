import { render } from 'preact';
import { App } from './app.tsx';
import { faultOf } from './fault.ts';
import { fault, heedOtherPages } from './game.ts';
import { openLink } from './open-log.ts';
import { backIsTitle } from './screen.ts';
import { wake } from './solo/call.ts';
import { isRehearsal } from './studio/frame-message.ts';
import { firstLanguage, speak } from './words/say.ts';

const desk = document.getElementById('desk');
if (!desk) throw new Error('index.html has no desk');

const stopped = (): void => {
  fault.value = faultOf('page/stopped', '');
};
addEventListener('error', stopped);
addEventListener('unhandledrejection', stopped);
backIsTitle();
heedOtherPages();
await speak(firstLanguage());
render(<App />, desk);
if (isRehearsal()) void import('./studio/rehearsal.ts').then(({ beRehearsed }) => beRehearsed());
else void openLink();
addEventListener('hashchange', () => void openLink());
const idle = window.requestIdleCallback ?? ((then: () => void) => setTimeout(then, 300));
idle(() => wake());
