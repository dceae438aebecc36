import { type ServeOptions, serve } from '../../../classroom/serve.ts';

/** The class server in a process of its own, as `npm start` has it: told what to serve, it says where it is. */
process.once('message', async (options: ServeOptions) => {
  const served = await serve(options);
  process.send?.(served.ok ? { own: served.value.own, teacher: served.value.teacher } : served.fault);
});
process.once('disconnect', () => process.exit());
