import { ABSENT_POLICIES } from '../../../wire/class-message.ts';
import { LEVELS, type Level } from '../../../wire/messages.ts';
import { say } from '../../words/say.ts';
import { pick } from './typed.ts';
import { write } from './words.ts';

type Policy = (typeof ABSENT_POLICIES)[number];

interface AbsentProps {
  readonly policy: Policy;
  readonly onChoose: (policy: Policy) => void;
}

/** What a table does when one of its people loses the line. */
export function AbsentField({ policy, onChoose }: AbsentProps) {
  return (
    <label class="field">
      <span>{write('new.absent')}</span>
      <select value={policy} onChange={(e) => onChoose(pick(ABSENT_POLICIES, e.currentTarget.value))}>
        {ABSENT_POLICIES.map((one) => (
          <option key={one} value={one}>
            {write(`absent.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface LevelProps {
  readonly level: Level;
  readonly onChoose: (level: Level) => void;
}

export function LevelField({ level, onChoose }: LevelProps) {
  return (
    <label class="field">
      <span>{write('new.level')}</span>
      <select value={level} onChange={(e) => onChoose(pick(LEVELS, e.currentTarget.value))}>
        {LEVELS.map((one) => (
          <option key={one} value={one}>
            {say(`level.${one}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
