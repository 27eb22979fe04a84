import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { delimiter, join } from 'node:path';
import { CALL_SCRIPT, CALL_TIMEOUT_MS, comesTrue, resultOf } from './otherBrowser';
import type { OtherBrowser } from './otherBrowser';

const find = (name: string): string | undefined =>
  (process.env['PATH'] ?? '').split(delimiter).map((folder) => join(folder, name)).find((path) => existsSync(path));

/** The driver of WebKitGTK on this machine, and the screen that it is given where there is none: what to start it with. */
export function findWebKit(): readonly string[] | undefined {
  const driver = process.env['WEBKIT_DRIVER_PATH'] ?? find('WebKitWebDriver');
  if (driver === undefined) return undefined;
  if (process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']) return [driver];
  const screen = find('xvfb-run');
  return screen === undefined ? undefined : [screen, '-a', driver];
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Starts a WebKitGTK that keeps nothing, and speaks with it in WebDriver. */
export async function startWebKit([command = '', ...before]: readonly string[]): Promise<OtherBrowser> {
  const port = await freePort();
  // A group of its own: the driver, its browser and the screen end together.
  const { pid } = spawn(command, [...before, `--port=${port}`], { stdio: 'ignore', detached: true });
  if (pid === undefined) throw new Error(`${command} does not start`);
  const end = (): void => void spawnSync('kill', ['--', `-${pid}`]);

  async function send(method: 'POST' | 'GET' | 'DELETE', path: string, parameters?: object): Promise<unknown> {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, {
      method,
      ...(parameters && { body: JSON.stringify(parameters), headers: { 'content-type': 'application/json' } }),
    });
    const { value } = (await response.json()) as { readonly value: unknown };
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  }

  try {
    if (!(await comesTrue(() => send('GET', '/status').then(() => true, () => false)))) throw new Error('WebKitWebDriver does not listen');
    const { sessionId } = (await send('POST', '/session', { capabilities: {} })) as { readonly sessionId: string };
    const session = `/session/${sessionId}`;
    await send('POST', `${session}/timeouts`, { script: CALL_TIMEOUT_MS });
    return {
      open: async (url) => void (await send('POST', `${session}/url`, { url })),
      call: async (name, argument) => resultOf(await send('POST', `${session}/execute/async`, { script: CALL_SCRIPT, args: [name, argument] })),
      async close() {
        await send('DELETE', session);
        end();
      },
    };
  } catch (error) {
    end();
    throw error;
  }
}
