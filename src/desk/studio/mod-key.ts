/** The key that goes with letters for commands, as it is written on this machine's keyboard. */
export const MOD = /Mac|iP(?:ad|hone)/.test(navigator.platform) ? '⌘' : 'Ctrl+';

export const isSaveKey = ({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean =>
  key.toLowerCase() === 's' && (ctrlKey || metaKey) && !altKey && !shiftKey;
