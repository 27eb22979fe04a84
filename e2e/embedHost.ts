import { expect } from '@playwright/test';
import type { FrameLocator, Page } from '@playwright/test';

export const WORMS = [2, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7];

export interface Message {
  readonly klarity?: unknown;
  readonly type?: string;
  readonly id?: string | null;
  readonly height?: number;
  readonly [field: string]: unknown;
}

export interface Host {
  readonly frame: FrameLocator;
  /** What the frame has said so far, of one type or all. */
  heard(type?: string): Promise<readonly Message[]>;
  post(message: unknown): Promise<void>;
  /** The reply to a message, which gets an id of its own. */
  ask(message: object): Promise<Message>;
  /** The frame has drawn what it was told, and has nothing more to say: it has been silent for some frames of its own. */
  rest(): Promise<void>;
}

interface HostOptions {
  /** The page that is framed; where it is left out, that of E2E_EMBED_PAGE, else the built site's. */
  readonly page?: string;
  readonly query?: string;
  readonly width?: number;
  readonly height?: number;
  readonly attributes?: string;
  /** Whether the host gives the frame the height it asks for. */
  readonly follows?: boolean;
}

/** A page of another origin that frames the embed and keeps what it hears. */
export async function openHost(page: Page, baseURL: string, options: HostOptions = {}): Promise<Host> {
  const { page: framed = process.env['E2E_EMBED_PAGE'] ?? '', query = '?view=embed', width = 640, height = 400, attributes = '', follows = false } = options;
  // The same server under its other name is another origin. A page made up by the test would not do: Chromium lets
  // none but a local page frame one of this machine.
  await page.goto(`${baseURL.replace('127.0.0.1', 'localhost')}/embed-example.html`);
  await page.setContent(`<!doctype html><body style="margin:0;height:4000px"><script>
      window.said = [];
      addEventListener('message', ({ data, source }) => {
        const frame = document.getElementById('klarity');
        if (source !== frame.contentWindow) return;
        window.said.push(data);
        if (${follows} && data.type === 'resize') frame.style.height = data.height + 'px';
      });
    </script>
    <iframe id="klarity" title="KLarity" ${attributes} style="display:block;border:0;width:${width}px;height:${height}px"
      src="${baseURL}/${framed}${query}"></iframe></body>`);
  let lastId = 0;
  const heard = (type?: string): Promise<readonly Message[]> =>
    page.evaluate(
      (wanted) => (Reflect.get(window, 'said') as Message[]).filter((one) => wanted === undefined || one.type === wanted),
      type,
    );
  const post = (message: unknown): Promise<void> =>
    page.evaluate((data) => {
      (document.getElementById('klarity') as HTMLIFrameElement).contentWindow?.postMessage(data, '*');
    }, message);
  await expect.poll(async () => (await heard('ready')).length).toBe(1);
  const frame = page.frameLocator('#klarity');
  return {
    frame,
    heard,
    post,
    async ask(message) {
      const id = `q${++lastId}`;
      await post({ klarity: 1, id, ...message });
      await expect.poll(async () => (await heard('reply')).some((one) => one.id === id)).toBe(true);
      const reply = (await heard('reply')).find((one) => one.id === id);
      if (!reply) throw new Error('no reply');
      return reply;
    },
    async rest() {
      for (let [said, silent] = [-1, 0]; silent < 3; ) {
        await frame.locator('html').evaluate(twoFrames);
        const now = (await heard()).length;
        silent = now === said ? silent + 1 : 0;
        said = now;
      }
    },
  };
}

/** What a page does in answer to something is drawn by the frame after the next. */
export const twoFrames = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
