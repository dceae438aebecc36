import '@fontsource/source-serif-4/600.css';
import type { ToldEvent } from '../table/view.ts';
import { mountStage, type Renderer } from './mount.ts';
import { SETTINGS, type Seated, told, viewOf } from './seated.fixture.ts';
import type { StageHandle } from './stage-setting.ts';

/** Drives the room from outside: `?room=five&renderer=canvas`, then `harness.show(…)`. Not part of any build. */
const query = new URLSearchParams(location.search);
const name = query.get('room') ?? 'five';
const setting = Object.hasOwn(SETTINGS, name) ? SETTINGS[name as keyof typeof SETTINGS] : SETTINGS.five;
const asked = query.get('renderer');
const renderer: Renderer = asked === 'canvas' || asked === 'webgl' ? asked : 'auto';
const element = document.querySelector<HTMLElement>('#stage');
let handle: StageHandle | undefined;

export interface Harness {
  mount(): Promise<void>;
  show(seated: Seated, events?: readonly (readonly [ToldEvent['kind'], Partial<ToldEvent>])[]): void;
  language(language: 'en' | 'fr'): void;
  sound(on: boolean): void;
  destroy(): void;
}

const harness: Harness = {
  async mount() {
    if (element === null) return;
    const still = query.get('motion') === 'still';
    handle = await mountStage(element, { ...setting, reducedMotion: still }, renderer);
  },
  show(seated, events = []) {
    handle?.show(
      viewOf(setting, seated),
      events.map(([kind, rest]) => told(kind, rest)),
    );
  },
  language: (language) => handle?.language(language),
  sound: (on) => handle?.sound(on),
  destroy: () => handle?.destroy(),
};
Object.assign(globalThis, { harness });
await harness.mount();
harness.show({ own: 'turkey', sealed: ['russia'] });
document.body.dataset.ready = 'yes';
