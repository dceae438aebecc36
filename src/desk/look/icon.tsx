const PATHS = {
  back: 'M15 5l-7 7 7 7',
  on: 'M9 5l7 7-7 7',
  close: 'M6 6l12 12M18 6L6 18',
  menu: 'M4 7h16M4 12h16M4 17h16',
  print: 'M7 9V4h10v5M7 17H4v-7h16v7h-3M7 14h10v6H7z',
  sound: 'M4 10v4h4l5 4V6L8 10zM16.5 9a4 4 0 010 6M19 6.5a8 8 0 010 11',
  mute: 'M4 10v4h4l5 4V6L8 10zM17 10l4 4M21 10l-4 4',
  moves: 'M5 19l4-1L19 8l-3-3L6 15zM14 7l3 3',
  text: 'M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7',
  wire: 'M4 12h3l2-6 4 12 2-6h5',
  dossier: 'M3 7h7l2 2h9v10H3zM3 7V5h7',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 017 0v3',
  letter: 'M3 6h18v12H3zM3 7l9 6 9-6',
  seal: 'M12 3l2.2 1.8 2.8-.3.9 2.7 2.4 1.5-1 2.7 1 2.7-2.4 1.5-.9 2.7-2.8-.3L12 20l-2.2-1.9-2.8.3-.9-2.7-2.4-1.5 1-2.7-1-2.7 2.4-1.5.9-2.7 2.8.3z',
  check: 'M5 12.5l4.5 4.5L19 7',
  cross: 'M7 7l10 10M17 7L7 17',
  warn: 'M12 4l9 16H3zM12 10v4.5M12 17.2v.3',
  undo: 'M8 5L4 9l4 4M4 9h9a6 6 0 010 12h-3',
  bulb: 'M9 18h6M10 21h4M12 3a6 6 0 00-3.5 10.9c.5.4.8 1 .8 1.6h5.4c0-.600.3-1.2.8-1.6A6 6 0 0012 3z',
} as const;
export type IconName = keyof typeof PATHS;

/** A line drawing beside words; never alone without a name for those who can't see it. */
export function Icon({ name, size = 20 }: { readonly name: IconName; readonly size?: number }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
