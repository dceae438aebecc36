import { render } from 'preact';
import { firstLanguage, speak, wordsFrom } from '../words/say.ts';
import { App } from './app.tsx';
import { goOn } from './seat.ts';
import './class.css';

const desk = document.getElementById('desk');
if (!desk) throw new Error('class.html has no desk');

wordsFrom({
  en: async () => (await import('../words/table-en.ts')).tableEn,
  fr: async () => (await import('../words/table-fr.ts')).tableFr,
});
goOn();
await speak(firstLanguage());
render(<App />, desk);
