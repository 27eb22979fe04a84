import type { Message } from './embedHost';

/** What one frame has said, and answered. */
export interface Talk {
  readonly ready: readonly Message[];
  readonly resize: readonly Message[];
  readonly embedSize: readonly Message[];
  /** To each message in turn. */
  readonly replies: readonly Message[];
}

export interface HostedFrame {
  readonly src?: string;
  readonly srcdoc?: string;
  readonly attributes?: string;
  readonly width?: number;
  readonly height?: number;
}

const attribute = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** A page that frames these, hears what they say, and talks with each when `converse` is called. `nonce` is that of its script. */
export function hostPage(frames: readonly HostedFrame[], { head = '', nonce = '' } = {}): string {
  const iframes = frames.map(({ src, srcdoc, attributes = '', width = 460, height = 420 }, i) => {
    const from = srcdoc === undefined ? `src="${attribute(src ?? '')}"` : `srcdoc="${attribute(srcdoc)}"`;
    return `<iframe title="frame ${i}" width="${width}" height="${height}" frameborder="0" ${attributes} ${from}></iframe>`;
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A host</title><link rel="icon" href="data:,">${head}
<script${nonce && ` nonce="${nonce}"`}>(${String(listen)})()</script></head><body>${iframes.join('\n')}</body></html>`;
}

/** A page whose only content is another page, as notebooks show what a cell puts out. It talks through that one. */
export function nestingPage(html: string): string {
  return `<!doctype html><html lang="en"><head><title>A notebook</title><link rel="icon" href="data:,"></head><body>
<iframe title="a cell" width="1420" height="860" srcdoc="${attribute(html)}"></iframe>
<script>converse = (...asked) => document.querySelector('iframe').contentWindow.converse(...asked)</script></body></html>`;
}

/** Runs in the host page, so it needs nothing from here: every browser can be asked to call what it leaves behind. */
function listen(): void {
  const said: { readonly from: number; readonly data: Message }[] = [];
  const frames = (): readonly HTMLIFrameElement[] => [...document.querySelectorAll('iframe')];
  addEventListener('message', ({ data, source }: MessageEvent<Message>) => {
    said.push({ from: frames().findIndex((frame) => frame.contentWindow === source), data });
  });

  const heard = (from: number, type: string): Message[] => said.filter((one) => one.from === from && one.data.type === type).map(({ data }) => data);
  const until = async (what: string, isDone: () => boolean): Promise<void> => {
    for (const start = performance.now(); !isDone(); ) {
      if (performance.now() - start > 45_000) throw new Error(`no ${what}; heard ${JSON.stringify(said).slice(0, 2000)}`);
      await new Promise((resolve) => {
        setTimeout(resolve, 10);
      });
    }
  };
  const ask = async (frame: HTMLIFrameElement, from: number, message: object, id: string): Promise<Message> => {
    frame.contentWindow?.postMessage({ klarity: 1, id, ...message }, '*');
    const replies = (): Message[] => heard(from, 'reply').filter((reply) => reply.id === id);
    await until(`reply of frame ${from} to ${JSON.stringify(message)}`, () => replies().length > 0);
    return replies()[0] ?? {};
  };

  /** Each frame in turn, brought into view as a reader would, is asked all of this. */
  async function converse(asked: readonly object[]): Promise<readonly Talk[]> {
    const talks: Talk[] = [];
    for (const [from, frame] of frames().entries()) {
      frame.scrollIntoView();
      await until(`ready of frame ${from}`, () => heard(from, 'ready').length > 0);
      await until(`resize of frame ${from}`, () => heard(from, 'embed-size').length > 0);
      const replies: Message[] = [];
      for (const [i, message] of asked.entries()) replies.push(await ask(frame, from, message, `q${i}`));
      talks.push({ ready: heard(from, 'ready'), resize: heard(from, 'resize'), embedSize: heard(from, 'embed-size'), replies });
    }
    return talks;
  }
  Object.assign(window, { converse });
}
