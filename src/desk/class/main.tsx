import { render } from 'preact';
import { firstLanguage, speak, wordsFrom } from '../words/say.ts';
import { App } from './app.tsx';
import { goOn } from './seat.ts';
import { classWords } from './words.ts';
import './class.css';

const desk = document.getElementById('desk');
if (!desk) throw new Error('class.html has no desk');

wordsFrom(classWords, {
  en: async () => (await import('../words/opening-en.ts')).openingEn,
  fr: async () => (await import('../words/opening-fr.ts')).openingFr,
});
goOn();
await speak(firstLanguage());
render(<App />, desk);
