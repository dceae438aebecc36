import { signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import { say } from './words/say.ts';

/** A screen whose code comes when it is first shown, or when `fetch` is called ahead of that. */
export function later<P extends object>(load: () => Promise<FunctionComponent<P>>) {
  const loaded = signal<{ readonly component?: FunctionComponent<P>; readonly failed?: true }>({});
  const fetch = async (): Promise<void> => {
    if (loaded.value.component) return;
    try {
      loaded.value = { component: await load() };
    } catch (fault) {
      console.warn(fault);
      loaded.value = { failed: true };
    }
  };
  const Later: FunctionComponent<P> = (props) => {
    useEffect(() => void fetch(), []);
    const { component: Component, failed } = loaded.value;
    if (failed) {
      return (
        <p class="moment" role="alert">
          {say('app.unloaded')}{' '}
          <button type="button" class="button" onClick={() => location.reload()}>
            {say('app.retry')}
          </button>
        </p>
      );
    }
    return Component ? <Component {...props} /> : <p class="moment">{say('app.loading')}</p>;
  };
  return { Later, fetch };
}
