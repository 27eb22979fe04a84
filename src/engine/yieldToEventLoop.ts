/**
 * Resolves in a task of its own. Not `scheduler.yield`, whose continuation goes before other tasks: slices of one long
 * call would hold up the requests of every other channel, and the pings.
 */
export function yieldToEventLoop(): Promise<void> {
  return new Promise((resolve) => {
    if (typeof MessageChannel === 'undefined') return void setTimeout(resolve);
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
