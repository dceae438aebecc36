import { Icon } from '../look/icon.tsx';

/** One line of caution, with its sign. */
export function Warning({ text }: { readonly text: string }) {
  return (
    <span class="warning">
      <Icon name="warn" size={16} />
      <span>{text}</span>
    </span>
  );
}
