import { premisesOf, serveOn } from './premises.fixture.ts';

/** A class server of its own, to be killed. Loaded, it waits for the word to start, and says where it is once it listens. */
process.once('message', async (data: string) => {
  const { url } = await serveOn(premisesOf(data));
  process.send?.(url);
});
process.send?.('loaded');
