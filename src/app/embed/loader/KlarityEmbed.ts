import { NEAR_FRAME } from '../nearFrame';
import { addressed, frameAddress } from './frameAddress';
import { SANDBOX } from './sandbox';
import { startHeight } from './startHeight';

/** What the frame says: see EMBEDDING.md. */
interface FrameMessage {
  readonly klarity?: unknown;
  readonly type?: unknown;
  readonly id?: unknown;
  readonly ok?: boolean;
  readonly error?: { readonly field: string; readonly message: string };
  readonly height?: number;
  readonly name?: string;
}

interface Waiting {
  readonly resolve: (reply: FrameMessage) => void;
  readonly reject: (error: Error) => void;
}

const PROTOCOL = 1;
/** How far below the screen a frame is made already. */
const NEAR = '800px';

const dark = (scheme: string): string => (/\blight\b/.test(scheme) ? 'auto' : 'dark');

/**
 * `<klarity-embed lab="…" scene="…">`: a frame that shows a lab, made once it is near the screen. Its own content stands there until the
 * frame can be used, and for good where it cannot. `page` is the address of the embed build.
 */
export const klarityEmbed = (page: string) =>
  class KlarityEmbed extends HTMLElement {
    static observedAttributes = [...addressed, 'scene', 'label', 'height'];

    readonly #root = this.attachShadow({ mode: 'open' });
    readonly #waiting = new Map<string, Waiting>();
    /** What is to be said once the frame can hear. */
    #unsaid: object[] = [];
    #frame: HTMLIFrameElement | undefined;
    #isReady = false;
    #isStale = false;
    #lastId = 0;
    #observer: IntersectionObserver | undefined;

    connectedCallback(): void {
      const { style } = this;
      const { display, position } = getComputedStyle(this);
      if (display === 'inline') style.display = 'block';
      if (position !== 'absolute' && position !== 'fixed' && position !== 'sticky') style.position = 'relative';
      this.#root.append(document.createElement('slot'));
      this.#setHeight(Number(this.getAttribute('height')) || startHeight(this.getAttribute('lab') ?? '', this.clientWidth, this.hasAttribute('show')));
      addEventListener('message', this.#hear);
      if (typeof IntersectionObserver === 'undefined') return this.#open();
      this.#observer = new IntersectionObserver((entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) this.#open();
      }, { rootMargin: NEAR });
      this.#observer.observe(this);
    }

    disconnectedCallback(): void {
      removeEventListener('message', this.#hear);
      this.#observer?.disconnect();
      this.#root.replaceChildren();
      this.#frame = undefined;
      this.#forget('the frame was taken out of the page');
    }

    attributeChangedCallback(name: string, before: string | null, after: string | null): void {
      const frame = this.#frame;
      if (!frame || before === after) return;
      if (name === 'height') this.#setHeight(Number(after));
      else if (name === 'label') frame.title = this.#label();
      else if (name === 'lock' && this.#isReady) this.#follow(this.lock((after ?? '').split(',').filter(Boolean)));
      else this.#reopen();
    }

    get() {
      return this.#ask({ type: 'get' });
    }
    set(scene: object) {
      return this.#ask({ type: 'set', scene });
    }
    run(action: string, step?: number) {
      return this.#ask({ type: 'run', action, ...(step !== undefined && { step }) });
    }
    lock(controls: readonly string[]) {
      return this.#ask({ type: 'lock', controls });
    }
    export(format: string) {
      return this.#ask({ type: 'export', format });
    }

    /** An attribute has nobody who waits for the answer: what is refused is told as an event. */
    #follow(answer: Promise<unknown>): void {
      answer.catch((error: unknown) => this.dispatchEvent(new CustomEvent('refused', { detail: error })));
    }

    #label(): string {
      return this.getAttribute('label') ?? `KLarity: ${this.getAttribute('lab') ?? 'worms'}`;
    }

    #address(): string {
      const said: Record<string, string | null> = Object.fromEntries(addressed.map((name) => [name, this.getAttribute(name)]));
      const language = this.closest('[lang]')?.getAttribute('lang') ?? '';
      said['lang'] ??= /^(en|zh)\b/i.exec(language)?.[0].toLowerCase() ?? null;
      // As the page around it: where that says nothing of dark, it is light for every reader.
      const scheme = getComputedStyle(this).colorScheme;
      said['theme'] ??= scheme?.includes('dark') ? dark(scheme) : 'light';
      return frameAddress(page, said, this.getAttribute('scene'));
    }

    /** Another frame, not another address for the first: Back must lead out of the page. The first one stays until the other can be used. */
    #reopen(): void {
      if (this.#isStale) return;
      this.#isStale = true;
      queueMicrotask(() => {
        this.#isStale = false;
        if (!this.#frame) return;
        this.#forget('the frame shows something else');
        this.#frame = undefined;
        this.#open();
      });
    }

    #open(loading: 'lazy' | 'eager' = 'lazy'): void {
      if (this.#frame) {
        this.#frame.loading = loading;
        return;
      }
      this.#observer?.disconnect();
      const frame = document.createElement('iframe');
      frame.title = this.#label();
      frame.loading = loading;
      frame.name = NEAR_FRAME;
      frame.allow = 'clipboard-write; fullscreen';
      frame.setAttribute('sandbox', SANDBOX);
      Object.assign(frame.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', border: '0', opacity: '0' });
      frame.src = this.#address();
      this.#frame = frame;
      this.#root.append(frame);
    }

    #setHeight(height: number): void {
      if (height > 0) this.style.height = `${height}px`;
    }

    /** An answer is not to be waited for any more. */
    #forget(why: string): void {
      this.#isReady = false;
      this.#unsaid = [];
      for (const { reject } of this.#waiting.values()) reject(new Error(why));
      this.#waiting.clear();
    }

    #ask(message: object): Promise<FrameMessage> {
      const id = String(++this.#lastId);
      // Who speaks to it does not wait until it is near.
      this.#open('eager');
      const whole = { klarity: PROTOCOL, id, ...message };
      return new Promise((resolve, reject) => {
        this.#waiting.set(id, { resolve, reject });
        if (this.#isReady) this.#say(whole);
        else this.#unsaid.push(whole);
      });
    }

    #say(message: object): void {
      // A sandboxed frame has an origin without a name.
      this.#frame?.contentWindow?.postMessage(message, '*');
    }

    readonly #hear = ({ source, data }: MessageEvent<FrameMessage | null>): void => {
      if (!this.#frame || source !== this.#frame.contentWindow || data?.klarity !== PROTOCOL) return;
      switch (data.type) {
        case 'reply':
          return this.#settle(data);
        case 'ready':
          this.#isReady = true;
          this.#frame.style.opacity = '';
          // Whatever stood there until now; a frame that is put anew, even in its own place, begins anew.
          for (const one of Array.from(this.#root.children)) if (one !== this.#frame) one.remove();
          for (const message of this.#unsaid.splice(0)) this.#say(message);
          break;
        case 'resize':
          this.#setHeight(data.height ?? 0);
          break;
      }
      const name = data.type === 'event' ? data.name : data.type;
      this.dispatchEvent(new CustomEvent(String(name), { detail: data }));
    };

    #settle(reply: FrameMessage): void {
      const id = String(reply.id);
      const waiting = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (reply.ok === true) return waiting?.resolve(reply);
      const { field, message } = reply.error ?? { field: '', message: '' };
      waiting?.reject(Object.assign(new Error(`${field} ${message}`), { field }));
    }
  };
