/** A banker's lamp over a sheet of paper: the title page's only picture. */
export function Lamp() {
  return (
    <svg class="hero-lamp" viewBox="0 0 340 300" aria-hidden="true">
      <defs>
        <radialGradient id="lamp-glow" cx="50%" cy="0%" r="100%">
          <stop offset="0" stop-color="#ffe9b8" stop-opacity=".75" />
          <stop offset=".55" stop-color="#ffce7a" stop-opacity=".18" />
          <stop offset="1" stop-color="#ffce7a" stop-opacity="0" />
        </radialGradient>
        <filter id="lamp-blur" x="-30%" width="160%">
          <feGaussianBlur stdDeviation="9" />
        </filter>
        <linearGradient id="lamp-shade" x1="0" x2="0" y1="0" y2="1">
          <stop offset="0" stop-color="#3d8a73" />
          <stop offset=".55" stop-color="#24604f" />
          <stop offset="1" stop-color="#173e33" />
        </linearGradient>
        <linearGradient id="lamp-brass" x1="0" x2="1">
          <stop offset="0" stop-color="#7b581d" />
          <stop offset=".45" stop-color="#e6c47c" />
          <stop offset="1" stop-color="#8a6524" />
        </linearGradient>
      </defs>
      <path d="M72 104 L6 288 H334 L268 104 Z" fill="url(#lamp-glow)" filter="url(#lamp-blur)" />
      <ellipse cx="170" cy="278" rx="150" ry="17" fill="#ffe0a0" opacity=".2" filter="url(#lamp-blur)" />
      <g transform="rotate(-7 92 262)">
        <path d="M38 246 h104 v34 h-104 z" fill="#f6f0e1" />
        <path d="M50 256 h70 M50 263 h78 M50 270 h46" stroke="#1e2430" stroke-opacity=".5" stroke-width="2.4" />
        <circle cx="130" cy="272" r="5.5" fill="#a63a2b" />
      </g>
      <path d="M196 271 l70 -18 6 6 -70 18 -9 -1 z" fill="#2a1c12" />
      <path d="M196 271 l-9 5 3 1 z" fill="#e6c47c" />
      <rect x="165" y="92" width="10" height="172" rx="4" fill="url(#lamp-brass)" />
      <path d="M128 274 q42 -22 84 0 q4 8 -4 10 h-76 q-8 -2 -4 -10z" fill="url(#lamp-brass)" />
      <path d="M66 104 q4 -52 64 -58 h80 q60 6 64 58 q-104 14 -208 0z" fill="url(#lamp-shade)" />
      <path d="M66 104 q104 14 208 0 l1 6 q-105 15 -210 0z" fill="#ffeec4" />
      <path
        d="M92 66 q30 -14 92 -13"
        fill="none"
        stroke="#a8dcc4"
        stroke-opacity=".5"
        stroke-width="4"
        stroke-linecap="round"
      />
      <path d="M158 46 q12 -16 24 0z" fill="url(#lamp-brass)" />
      <circle cx="170" cy="34" r="6" fill="url(#lamp-brass)" />
      <path d="M226 112 v26" stroke="#b68a3a" stroke-width="2" />
      <circle cx="226" cy="141" r="3.6" fill="#e6c47c" />
    </svg>
  );
}
