/** A browser that Playwright does not drive, as far as the host matrix needs it. */
export interface OtherBrowser {
  open(url: string): Promise<void>;
  /** What a function of the page's window resolves to. */
  call(name: string, argument: unknown): Promise<unknown>;
  close(): Promise<void>;
}

/** How long a call may take. */
export const CALL_TIMEOUT_MS = 80_000;

/** The body of an asynchronous script of WebDriver, for the arguments of `call`. */
export const CALL_SCRIPT =
  'const [name, argument, done] = arguments; window[name](argument).then((it) => done(JSON.stringify([it])), (error) => done(String(error)));';

/** What that script answered. */
export function resultOf(value: unknown): unknown {
  if (typeof value !== 'string' || !value.startsWith('[')) throw new Error(String(value));
  const [result] = JSON.parse(value) as readonly unknown[];
  return result;
}

/** Whether it holds within a minute. */
export async function comesTrue(condition: () => boolean | Promise<boolean>): Promise<boolean> {
  for (const start = performance.now(); performance.now() - start < 60_000; ) {
    if (await condition()) return true;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  return false;
}
