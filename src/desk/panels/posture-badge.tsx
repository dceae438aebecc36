import type { Posture } from '../../scenario/model.ts';
import { POSTURE_BADGES } from '../../stage/stage-setting.ts';

const SHAPES = {
  circle: <circle cx="10" cy="10" r="8" />,
  square: <rect x="3" y="3" width="14" height="14" rx="1.5" />,
  diamond: <path d="M10 1.5 18.5 10 10 18.5 1.5 10z" />,
  hexagon: <path d="M5.5 2.5h9L19 10l-4.5 7.5h-9L1 10z" />,
  triangle: <path d="M10 2 19 17.5H1z" />,
  ring: <circle cx="10" cy="10" r="6.5" fill="none" stroke-width="4" />,
} as const;

/** A stance by shape and hue, the same as in the picture of the room; the word stands beside it. */
export function PostureBadge({ posture, size = 16 }: { readonly posture: Posture; readonly size?: number }) {
  const { shape, hue } = POSTURE_BADGES[posture];
  return (
    <svg
      class="posture"
      width={size}
      height={size}
      viewBox="0 0 20 20"
      fill={hue}
      stroke={shape === 'ring' ? hue : '#1e2430'}
      stroke-width="1.2"
      aria-hidden="true"
    >
      {SHAPES[shape]}
    </svg>
  );
}
