import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { safeParse } from 'valibot';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { labs } from '../../labs';
import { decodeHash } from '../../scene/hash';
import { mergeScene } from '../../scene/mergeScene';
import { defaultScene } from '../../scene/sceneKind';
import type { AnyLabCore } from '../../state/labCore';
import { readAddress } from '../addressSync';
import { openLab } from '../openLab';
import { sceneAndMetrics } from './frameMessage';
import { createTestKlarity } from './testKlarity';
import { whenAnswered } from './whenAnswered';

const guide = readFileSync('EMBEDDING.md', 'utf8');

/** What else a scene of a lab may be, so that it has other numbers. A network that learns takes too long here. */
const variants: Readonly<Record<string, readonly object[]>> = {
  fit: [{ q: { family: 'normal', params: { mu: 0, sigma: 3 } } }],
  samples: [{ mode: 'empirical', n: 500 }, { mode: 'estimators', n: 500 }],
  divergences: [{ mode: 'triangle' }, { mode: 'merge' }],
  plane: [{ mode: 'twoModes' }, { mode: 'vae' }],
};

function chapterOf(lab: string): string {
  const [, text = ''] = guide.split(`\n### \`${lab}\`\n`);
  return text.split('\n### ')[0] ?? '';
}

function codeOf(text: string): unknown {
  const [, code = ''] = /```js\n([^]*?)```/.exec(text) ?? [];
  // From another realm: what its arrays are instances of is not what ours are.
  return JSON.parse(JSON.stringify(runInNewContext(`(${code})`)));
}

const namesIn = (text: string): readonly string[] => [...text.matchAll(/`(\w+)`/g)].map(([, name = '']) => name);
const read = (attribute: string): string => attribute.replaceAll('&amp;', '&');

async function metricsOf(core: AnyLabCore, patch: object): Promise<readonly string[]> {
  const merged = mergeScene(core, defaultScene(core), patch);
  const scene = merged.ok ? merged.scene : defaultScene(core);
  expect(merged).toMatchObject({ ok: true });
  const klarity = createTestKlarity({ ...core, presets: { ...core.presets, [core.defaultPreset]: scene } });
  const { metrics } = sceneAndMetrics(await whenAnswered(klarity));
  return typeof metrics === 'object' && metrics !== null ? Object.keys(metrics) : [];
}

beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', (task: () => void) => {
    queueMicrotask(task);
    return 0;
  });
  vi.stubGlobal('cancelAnimationFrame', () => undefined);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

describe.each(Object.keys(labs))('what the guide says of %s', (name) => {
  it('is a scene of it, whole', async () => {
    const { core } = await openLab(name);
    const scene = codeOf(chapterOf(name));
    expect(safeParse(core.schema, scene).issues?.map(({ message }) => message)).toBeUndefined();
    expect(scene).toMatchObject({ lab: name });
    expect(Object.keys(Object.assign({}, scene)).toSorted()).toEqual(Object.keys(defaultScene(core)).toSorted());
  });

  it('are all of its parts, and no others', async () => {
    const { core } = await openLab(name);
    const [, line = ''] = /\nParts: (.*)\n/.exec(chapterOf(name)) ?? [];
    expect(namesIn(line).toSorted()).toEqual(core.parts.toSorted());
  });

  it('are all of its metrics', async () => {
    const { core } = await openLab(name);
    const [, metrics = ''] = chapterOf(name).split('**Metrics.**');
    // Those of two laws are told once.
    const told = new Set([...namesIn(metrics), ...(name === 'compare' ? namesIn(chapterOf('worms')) : [])]);
    for (const patch of [{}, ...(variants[name] ?? [])]) {
      const names = await metricsOf(core, patch);
      expect(names.length).toBeGreaterThan(2);
      expect(names.filter((one) => !told.has(one))).toEqual([]);
    }
  });
});

describe('an address in the guide', () => {
  const framed = [...guide.matchAll(/(?:embed|klarity)\.html(\?[^\s"'`)<#]*)(#[^\s"'`)<]*)?/g)].map(([, search = '', hash = '']) => ({ search: read(search), hash: read(hash) }));
  const elements = [...guide.matchAll(/<klarity-embed[^>]* lab="(\w+)" scene="([^"{]*)"/g)].map(([, lab = '', scene = '']) => ({ lab, scene: read(scene) }));

  it('is there', () => {
    expect(framed.length).toBeGreaterThan(4);
    expect(elements.length).toBeGreaterThan(2);
  });

  it.each(framed)('opens without a word: $search$hash', async ({ search, hash }) => {
    const { problems } = await readAddress({ search: search.includes('view=') ? search : search.replace('?', '?view=embed&'), hash });
    expect(problems).toEqual([]);
  });

  it.each(elements)('shows the scene $scene of $lab', async ({ lab, scene }) => {
    const { core } = await openLab(lab);
    expect(decodeHash(core, scene).problems).toEqual([]);
  });

  it('of a place in the guide leads there', () => {
    const slug = (title: string): string => title.toLowerCase().replaceAll(/[^\w\- ]/g, '').replaceAll(' ', '-');
    const places = [...guide.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => slug(title));
    const links = [...guide.matchAll(/\]\(#([^)]*)\)/g)].map(([, place]) => place);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((place) => !places.includes(place ?? ''))).toEqual([]);
  });
});
