import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from './words/say.ts';

/** A screen whose code comes when it is first shown, or when `fetch` is called ahead of that. */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>) {
  const loaded = signal<{ readonly component?: FunctionComponent<P> }>({});
  const fetch = async (): Promise<void> => {
    if (!loaded.value.component) loaded.value = { component: await load() };
  };
  const Later: FunctionComponent<P> = (props) => {
    useEffect(() => void fetch(), []);
    const { component: Component } = loaded.value;
    return Component ? <Component {...props} /> : <p class="moment">{say('app.loading')}</p>;
  };
  return { Later, fetch };
}
