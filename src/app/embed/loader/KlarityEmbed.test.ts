// @vitest-environment jsdom
import { afterEach, beforeAll, expect, it } from 'vitest';
import { klarityEmbed } from './KlarityEmbed';
import { SANDBOX } from './sandbox';

const KlarityEmbed = klarityEmbed('https://klarity.example/embed.html');
type Embed = InstanceType<typeof KlarityEmbed>;

beforeAll(() => customElements.define('klarity-embed', KlarityEmbed));
afterEach(() => document.body.replaceChildren());

function put(markup: string): Embed {
  document.body.innerHTML = markup;
  const embed = document.querySelector('klarity-embed');
  if (!(embed instanceof KlarityEmbed)) throw new Error('no embed');
  return embed;
}

const framesOf = (embed: Embed): readonly HTMLIFrameElement[] => [...(embed.shadowRoot?.querySelectorAll('iframe') ?? [])];

function frameOf(embed: Embed): HTMLIFrameElement {
  const frame = framesOf(embed).at(-1);
  if (!frame) throw new Error('no frame');
  return frame;
}

/** The frame says something; what is said to it is kept. */
function hearing(embed: Embed) {
  const heard: unknown[] = [];
  const source = { postMessage: (message: unknown) => void heard.push(message) };
  Object.defineProperty(frameOf(embed), 'contentWindow', { value: source });
  const say = (data: object, from: object = source): boolean =>
    dispatchEvent(Object.assign(new Event('message'), { data: { klarity: 1, ...data }, source: from }));
  return { heard, say };
}

it('is a frame of what its attributes say, named, sandboxed, in the language and the theme of the page', () => {
  const embed = put('<div lang="zh-CN"><klarity-embed lab="compare" show="numbers,formula" lock="pair" scene="p=normal_0_1&q=x" label="KL"></klarity-embed></div>');
  const frame = frameOf(embed);
  expect(frame.src).toBe('https://klarity.example/embed.html?lab=compare&show=numbers,formula&lock=pair&theme=light&lang=zh#p=normal_0_1&q=x');
  expect([frame.title, frame.loading, frame.getAttribute('sandbox')]).toEqual(['KL', 'lazy', SANDBOX]);
  expect(put('<klarity-embed lang="en" theme="dark"></klarity-embed>')).toSatisfy((one: Embed) => frameOf(one).src.endsWith('embed.html?theme=dark&lang=en'));
});

it('keeps what cannot be of an address within its value', () => {
  const embed = put('<klarity-embed lab="a&amp;view=study#x" scene="#bin=1"></klarity-embed>');
  expect(frameOf(embed).src).toBe('https://klarity.example/embed.html?lab=a%26view%3Dstudy%23x&theme=light#bin=1');
});

it('has a height from the start and then the one that the frame asks for', () => {
  const embed = put('<klarity-embed height="432">text</klarity-embed>');
  expect(embed.style.height).toBe('432px');
  hearing(embed).say({ type: 'resize', width: 600, height: 611 });
  expect(embed.style.height).toBe('611px');
  expect(Number.parseFloat(put('<klarity-embed lab="fit"></klarity-embed>').style.height)).toBeGreaterThan(200);
});

it('shows its own content until the frame can be used', () => {
  const embed = put('<klarity-embed>text</klarity-embed>');
  expect([embed.shadowRoot?.querySelector('slot') === null, frameOf(embed).style.opacity]).toEqual([false, '0']);
  const root = embed.shadowRoot ?? document;
  const watch = new MutationObserver(() => undefined);
  watch.observe(root, { childList: true });
  hearing(embed).say({ type: 'ready' });
  expect([root.querySelector('slot'), frameOf(embed).style.opacity]).toEqual([null, '']);
  // The frame itself is left where it is: moved, it would load anew.
  expect(watch.takeRecords().flatMap(({ removedNodes }) => [...removedNodes].map(({ nodeName }) => nodeName))).toEqual(['SLOT']);
});

it('asks once the frame can hear, and gives back its answers', async () => {
  const embed = put('<klarity-embed></klarity-embed>');
  const { heard, say } = hearing(embed);
  const [got, refused] = [embed.get(), embed.set({ brush: 'x' })];
  expect([heard, frameOf(embed).loading]).toEqual([[], 'eager']);
  say({ type: 'ready' });
  expect(heard).toEqual([
    { klarity: 1, id: '1', type: 'get' },
    { klarity: 1, id: '2', type: 'set', scene: { brush: 'x' } },
  ]);
  say({ type: 'reply', id: '1', ok: true, scene: { lab: 'worms' } });
  say({ type: 'reply', id: '2', ok: false, error: { field: 'scene.brush', message: 'must be an outcome' } });
  await expect(got).resolves.toMatchObject({ scene: { lab: 'worms' } });
  await expect(refused).rejects.toMatchObject({ field: 'scene.brush', message: 'scene.brush must be an outcome' });
  for (const asked of [embed.run('seek', 3), embed.lock(['p']), embed.export('svg')]) asked.catch(() => undefined);
  expect(heard.slice(2)).toEqual([
    { klarity: 1, id: '3', type: 'run', action: 'seek', step: 3 },
    { klarity: 1, id: '4', type: 'lock', controls: ['p'] },
    { klarity: 1, id: '5', type: 'export', format: 'svg' },
  ]);
});

it('tells what the frame says as events, and hears no other window', () => {
  const embed = put('<klarity-embed></klarity-embed>');
  const told: unknown[] = [];
  for (const name of ['ready', 'change', 'resize', 'run-finished']) embed.addEventListener(name, (event) => void told.push([name, (event as CustomEvent).detail]));
  const { say } = hearing(embed);
  say({ type: 'change', scene: {} }, window);
  say({ type: 'ready', version: '1' });
  say({ type: 'change', scene: { lab: 'fit' } });
  say({ type: 'event', name: 'run-finished', step: 4 });
  expect(told).toEqual([
    ['ready', { klarity: 1, type: 'ready', version: '1' }],
    ['change', { klarity: 1, type: 'change', scene: { lab: 'fit' } }],
    ['run-finished', { klarity: 1, type: 'event', name: 'run-finished', step: 4 }],
  ]);
});

it('follows its attributes: locks by message, anything else by another frame, and the old one stays until that is ready', async () => {
  const embed = put('<klarity-embed lab="fit"></klarity-embed>');
  const first = hearing(embed);
  first.say({ type: 'ready' });
  embed.setAttribute('lock', 'p,q');
  expect(first.heard).toMatchObject([{ type: 'lock', controls: ['p', 'q'] }]);
  const refused = new Promise((resolve) => {
    embed.addEventListener('refused', (event) => resolve((event as CustomEvent).detail), { once: true });
  });
  first.say({ type: 'reply', id: '1', ok: false, error: { field: 'controls.1', message: 'must be a field of the scene' } });
  expect(await refused).toMatchObject({ field: 'controls.1' });
  const lost = embed.get();
  embed.setAttribute('lab', 'compare');
  embed.setAttribute('scene', 'bin=1');
  await expect(lost).rejects.toThrow('the frame shows something else');
  expect(framesOf(embed)).toHaveLength(2);
  expect(frameOf(embed).src).toBe('https://klarity.example/embed.html?lab=compare&lock=p,q&theme=light#bin=1');
  hearing(embed).say({ type: 'ready' });
  expect(framesOf(embed)).toHaveLength(1);
  embed.setAttribute('label', 'other');
  embed.setAttribute('height', '321');
  expect([frameOf(embed).title, embed.style.height]).toEqual(['other', '321px']);
});

it('leaves nobody waiting once it is taken out of the page', async () => {
  const embed = put('<klarity-embed></klarity-embed>');
  const got = embed.get();
  embed.remove();
  await expect(got).rejects.toThrow('taken out');
  expect(framesOf(embed)).toEqual([]);
});
