import { expect, test } from '@playwright/test';
import { openHost, WORMS, twoFrames } from './embedHost';
import type { Message } from './embedHost';

test('it is ready once, and then knows the numbers of the worms', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  expect(await host.heard('ready')).toEqual([
    { klarity: 1, type: 'ready', version: expect.stringMatching(/^\d+\.\d+\.\d+/), lab: 'worms', languages: ['en', 'zh'] },
  ]);
  const reply = await host.ask({ type: 'get' });
  expect(reply).toMatchObject({
    klarity: 1,
    type: 'reply',
    ok: true,
    scene: { lab: 'worms', p: { family: 'empirical', params: { counts: WORMS } }, brush: null },
  });
  const { metrics } = reply as unknown as { metrics: Record<string, number> & Record<'method' | 'errorBound', object> };
  expect(Math.abs((metrics['klPQ'] ?? NaN) - 0.13667971094966938)).toBeLessThan(1e-12);
  const quantities = [
    'entropyP',
    'entropyQ',
    'crossEntropyPQ',
    'crossEntropyQP',
    'klPQ',
    'klQP',
    'entropyTheta',
    'crossEntropyPTheta',
    'crossEntropyThetaP',
    'klPTheta',
    'klThetaP',
  ];
  for (const name of quantities) expect(typeof metrics[name], name).toBe('number');
  expect(Object.keys(metrics.method).toSorted()).toEqual(quantities.toSorted());
  expect(Object.keys(metrics.errorBound).toSorted()).toEqual(quantities.toSorted());
});

test('the reply to set has the numbers of the new scene', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  const counts = await host.ask({ type: 'set', scene: { p: { family: 'empirical', params: { counts: [1, 1, 2] } } } });
  expect(counts).toMatchObject({
    ok: true,
    scene: { q: { params: { low: 0, high: 2 } }, approximation: { params: { trials: 2, theta: 0.3 } } },
    metrics: { entropyP: expect.closeTo(1.5 * Math.LN2, 12), klPQ: expect.closeTo(Math.log(3) - 1.5 * Math.LN2, 12) },
  });
  const theta = await host.ask({ type: 'set', scene: { approximation: { params: { theta: 0.625 } } } });
  // −0.25 ln(.375²) − 0.25 ln(2·.625·.375) − 0.5 ln(.625²) − H(p)
  const cross = -0.5 * Math.log(0.375) - 0.25 * Math.log(2 * 0.625 * 0.375) - Math.log(0.625);
  expect(theta).toMatchObject({ metrics: { theta: 0.625, klPTheta: expect.closeTo(cross - 1.5 * Math.LN2, 12) } });
  await expect(host.frame.getByRole('slider', { name: 'p(2)' }).first()).toHaveAttribute('aria-valuetext', '0.500');
});

test('an infinite divergence travels as a word', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  const reply = await host.ask({ type: 'set', scene: { p: { params: { counts: [0, ...WORMS.slice(1)] } } } });
  expect(reply).toMatchObject({ metrics: { klThetaP: 'Infinity', crossEntropyThetaP: 'Infinity', errorBound: { klThetaP: 0 } } });
});

test('a refused set names its field and changes nothing', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  const before = await host.ask({ type: 'get' });
  const refusals = [
    [{ type: 'set', scene: { brush: 3, approximation: { params: { theta: 7 } } } }, 'scene.approximation.params.theta'],
    [{ type: 'set', scene: { brush: 3, colour: 'red' } }, 'scene.colour'],
    [{ type: 'set', scene: { brush: 3 }, more: 1 }, 'more'],
    [{ type: 'set' }, 'scene'],
    [{ type: 'set', scene: { brush: 'x'.repeat(70_000) } }, 'message'],
    [{ type: 'run', action: 'fly' }, 'action'],
    [{ type: 'lock', controls: ['p', 'hat'] }, 'controls.1'],
    [{ type: 'fly' }, 'type'],
    [{ klarity: 2, type: 'set', scene: { brush: 3 } }, 'klarity'],
  ] as const;
  for (const [message, field] of refusals) {
    expect(await host.ask(message)).toMatchObject({ klarity: 1, ok: false, error: { field, message: expect.any(String) } });
  }
  expect(await host.ask({ type: 'get' })).toEqual({ ...before, id: expect.any(String) });
  expect(await host.heard('change')).toEqual([]);
});

test('says which versions it speaks, and which types it answers', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  expect(await host.ask({ klarity: 9, type: 'get' })).toMatchObject({ error: { message: /speaks version 1/ } });
  expect(await host.ask({ type: 'fly' })).toMatchObject({ error: { message: /answers get, set, run, lock, and export/ } });
});

test('a host plays the run to its end, and is told when it is there', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  const { step: last } = await host.ask({ type: 'run', action: 'seek', step: 80 });
  expect(last).toBe(80);
  expect(await host.ask({ type: 'run', action: 'play' })).toMatchObject({ ok: true });
  await expect.poll(() => host.heard('event')).toEqual([{ klarity: 1, type: 'event', name: 'run-finished', step: expect.any(Number) }]);
  const [finished] = await host.heard('event');
  expect(await host.ask({ type: 'get' })).toMatchObject({ scene: { run: { step: finished?.['step'] } } });
  expect(await host.ask({ type: 'run', action: 'rewind' })).toMatchObject({ ok: true, step: 0 });
});

for (const lab of ['fit', 'codes', 'samples', 'plane']) {
  test(`a host rewinds and steps the run of ${lab}`, async ({ page, baseURL }) => {
    const host = await openHost(page, baseURL ?? '', { query: `?view=embed&lab=${lab}` });
    expect(await host.ask({ type: 'run', action: 'rewind' })).toMatchObject({ ok: true, step: 0 });
    const { step } = await host.ask({ type: 'run', action: 'step' });
    expect(step).toBeGreaterThan(0);
    expect(await host.ask({ type: 'run', action: 'seek', step: 0 })).toMatchObject({ ok: true, step: 0 });
  });
}

test('a lab without a run says so', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { query: '?view=embed&lab=compare' });
  expect(await host.ask({ type: 'run', action: 'play' })).toMatchObject({ ok: false, error: { field: 'action' } });
});

test('what is not for KLarity is not answered', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  for (const data of ['get', null, { type: 'get', id: 'x' }, [1]]) await host.post(data);
  // What is said later is answered later.
  const { id } = await host.ask({ type: 'get' });
  expect((await host.heard('reply')).map((reply) => reply.id)).toEqual([id]);
});

test('a key on a bar is one change, with its results; the pointer and the unit are none', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  const bar = host.frame.getByRole('slider', { name: 'p(4)' }).first();
  await bar.focus();
  await host.rest();
  const before = (await host.heard('change')).length;
  await bar.press('ArrowUp');
  await expect.poll(async () => (await host.heard('change')).length).toBe(before + 1);
  await bar.hover();
  await host.rest();
  const changes = await host.heard('change');
  expect(changes).toHaveLength(before + 1);
  const last = changes.at(-1);
  const now = await host.ask({ type: 'get' });
  expect(last).toEqual({ klarity: 1, type: 'change', scene: now['scene'], metrics: now['metrics'] });
  expect(now).toMatchObject({ scene: { p: { family: 'categorical' }, brush: 4 } });
});

test('no other window is heard or answered', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  const before = await host.ask({ type: 'get' });
  await page.evaluate(() => {
    const sibling = document.createElement('iframe');
    document.body.append(sibling);
    const other = sibling.contentWindow;
    const got: unknown[] = [];
    Reflect.set(window, 'siblingGot', got);
    other?.addEventListener('message', ({ data }) => got.push(data));
    const script = sibling.contentDocument?.createElement('script');
    if (script) {
      script.textContent = `parent.frames[0].postMessage({ klarity: 1, type: 'set', id: 'evil', scene: { brush: 1 } }, '*')`;
      sibling.contentDocument?.body.append(script);
    }
  });
  // What is said later is answered later.
  const after = await host.ask({ type: 'get' });
  expect(await page.evaluate(() => Reflect.get(window, 'siblingGot') as unknown)).toEqual([]);
  expect((await host.heard('reply')).map(({ id }) => id)).not.toContain('evil');
  expect(after).toEqual({ ...before, id: expect.any(String) });
});

test('a page that nobody frames does not talk to itself', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.set(window, 'heard', []);
    addEventListener('message', ({ data }) => void (Reflect.get(window, 'heard') as unknown[]).push(data));
  });
  await page.goto('/?view=embed');
  await expect(page.getByRole('slider', { name: 'p(4)' }).first()).toBeVisible();
  await page.evaluate(() => window.postMessage({ klarity: 1, type: 'get', id: 'self' }, '*'));
  await page.evaluate(twoFrames);
  const heard = await page.evaluate(() => Reflect.get(window, 'heard') as Message[]);
  expect(heard.filter(({ type }) => type !== 'get')).toEqual([]);
});
