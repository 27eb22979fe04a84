import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import { CALL_SCRIPT, CALL_TIMEOUT_MS, comesTrue, resultOf } from './otherBrowser';
import type { OtherBrowser } from './otherBrowser';

const FOLDERS = [...(process.env['PATH'] ?? '').split(':'), '/usr/lib/firefox-esr', '/usr/lib/firefox', '/Applications/Firefox.app/Contents/MacOS'];

/** A Firefox of this machine: FIREFOX_PATH, or where it usually is. Playwright drives none but its own. */
export function findFirefox(): string | undefined {
  const usual = FOLDERS.flatMap((folder) => ['firefox-esr', 'firefox'].map((name) => join(folder, name)));
  return [process.env['FIREFOX_PATH'] ?? '', ...usual].find((path) => path !== '' && existsSync(path));
}

type Answer = readonly [type: 1, id: number, error: { readonly message: string } | null, result: { readonly value?: unknown }];

const PREFERENCES = {
  'marionette.port': 0,
  // Nothing of it leaves the machine.
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': 9,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': 9,
  'network.proxy.no_proxies_on': 'localhost, 127.0.0.1',
  'datareporting.policy.dataSubmissionEnabled': false,
  'app.update.enabled': false,
  'browser.shell.checkDefaultBrowser': false,
};

/** Starts a Firefox without a window, in a profile of its own, and speaks with it in its own protocol. */
export async function startFirefox(executable: string, profile: string): Promise<OtherBrowser> {
  mkdirSync(profile, { recursive: true });
  writeFileSync(join(profile, 'user.js'), Object.entries(PREFERENCES).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
  const browser = spawn(executable, ['--headless', '--no-remote', '--marionette', '--profile', profile], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => browser.once('exit', () => resolve()));
  try {
    const socket = await connected(join(profile, 'MarionetteActivePort'));
    const { send } = conversation(socket);
    await send('WebDriver:NewSession', {});
    await send('WebDriver:SetTimeouts', { script: CALL_TIMEOUT_MS });
    return {
      open: async (url) => void (await send('WebDriver:Navigate', { url })),
      async call(name, argument) {
        const { value } = await send('WebDriver:ExecuteAsyncScript', { script: CALL_SCRIPT, args: [name, argument] });
        return resultOf(value);
      },
      async close() {
        await send('Marionette:Quit', { flags: ['eForceQuit'] });
        socket.destroy();
        await ended;
      },
    };
  } catch (error) {
    browser.kill();
    throw error;
  }
}

/** It writes down the port once it listens. */
async function connected(portFile: string): Promise<Socket> {
  const port = (): number => (existsSync(portFile) ? Number(readFileSync(portFile, 'utf8')) : 0);
  if (!(await comesTrue(() => port() > 0))) throw new Error('Firefox does not listen');
  return connect(port(), '127.0.0.1');
}

/** Messages are JSON, each with its length in bytes and a colon before it. */
function conversation(socket: Socket) {
  const waiting = new Map<number, (answer: Answer) => void>();
  let lastId = 0;
  let heard = Buffer.alloc(0);
  socket.on('data', (more) => {
    heard = Buffer.concat([heard, typeof more === 'string' ? Buffer.from(more) : more]);
    for (let colon = heard.indexOf(':'); colon > 0; colon = heard.indexOf(':')) {
      const end = colon + 1 + Number(heard.subarray(0, colon).toString());
      if (heard.length < end) return;
      const message = JSON.parse(heard.subarray(colon + 1, end).toString()) as unknown;
      heard = heard.subarray(end);
      // What it says first of itself is no answer.
      if (Array.isArray(message)) waiting.get((message as unknown as Answer)[1])?.(message as unknown as Answer);
    }
  });
  return {
    async send(command: string, parameters: object): Promise<Answer[3]> {
      const id = ++lastId;
      const text = JSON.stringify([0, id, command, parameters]);
      const answer = new Promise<Answer>((resolve) => void waiting.set(id, resolve));
      socket.write(`${Buffer.byteLength(text)}:${text}`);
      const [, , error, result] = await answer;
      waiting.delete(id);
      if (error) throw new Error(`${command}: ${error.message}`);
      return result;
    },
  };
}
