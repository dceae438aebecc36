import { render } from 'preact';
import { App } from '../app.tsx';
import { faultOf } from '../fault.ts';
import { fault, heedOtherPages } from '../game.ts';
import { backIsTitle } from '../screen.ts';
import { call } from '../solo/call.ts';
import { firstLanguage, speak } from '../words/say.ts';
import { carried } from './carried.ts';
import { parcel } from './parcel.ts';
import '../look/look.css';

const desk = document.getElementById('desk');
if (!desk) throw new Error('the page has no desk');

const stopped = (): void => {
  fault.value = faultOf('page/stopped', '');
};
addEventListener('error', stopped);
addEventListener('unhandledrejection', stopped);
await speak(parcel.language ?? firstLanguage());
const reply = await call({ kind: 'bring', source: parcel.source, file: parcel.file });
if (reply.kind === 'brought') carried.value = reply.scenario;
if (reply.kind === 'refused') fault.value = faultOf(reply.code, reply.detail);
backIsTitle();
heedOtherPages();
render(<App />, desk);
