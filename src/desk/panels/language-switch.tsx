import { LANGUAGES } from '../../ground/words.ts';
import { languageShown, say, speak } from '../words/say.ts';

/** EN or FR; always at hand. */
export function LanguageSwitch() {
  return (
    <fieldset class="switch">
      <legend class="hush">{say('language.label')}</legend>
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-pressed={languageShown() === language}
          aria-label={say(`language.${language}`)}
          onClick={() => void speak(language)}
        >
          {language.toUpperCase()}
        </button>
      ))}
    </fieldset>
  );
}
