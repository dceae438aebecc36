/** A worker with a solo host of its own. An exported page has its own way to get one: `exported/hire.ts`. */
export const hire = (): Worker => new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
