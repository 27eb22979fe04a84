import { expect, test } from '@playwright/test';
import { openHost, WORMS } from './embedHost';

test('is posted in both dialects, and again when the content grows', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { follows: true });
  await host.rest();
  const first = (await host.heard('resize')).at(-1);
  expect(first).toEqual({ klarity: 1, type: 'resize', width: 640, height: expect.any(Number) });
  expect((await host.heard('embed-size')).at(-1)).toEqual({ sentinel: 'amp', type: 'embed-size', height: first?.height });
  await host.ask({ type: 'set', scene: { direction: 'reverse', p: { params: { counts: [0, ...WORMS.slice(1)] } } } });
  await expect.poll(async () => (await host.heard('resize')).at(-1)?.height).toBeGreaterThan(first?.height ?? Infinity);
  await host.rest();
  const box = await host.frame.locator('html').evaluate((html) => [html.scrollHeight, html.clientHeight]);
  expect(box[0]).toBe(box[1]);
});

for (const [width, height] of [
  [280, 200],
  [320, 500],
  [640, 400],
  [900, 600],
  [700, 1200],
] as const) {
  test(`comes to rest at ${width}×${height}, without a sideways scroll`, async ({ page, baseURL }) => {
    const host = await openHost(page, baseURL ?? '', { width, height, follows: true });
    await host.rest();
    const sizes = await host.heard('resize');
    expect(sizes.length).toBeLessThanOrEqual(3);
    const html = host.frame.locator('html');
    const [scrollWidth, clientWidth] = await html.evaluate((root) => [root.scrollWidth, root.clientWidth] as const);
    expect(scrollWidth).toBe(clientWidth);
    const box = await html.evaluate((root) => root.clientHeight);
    expect(box).toBe(sizes.at(-1)?.height);
  });
}

test('goes on showing its first parts in a frame that follows them, however high they are', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { query: '?view=embed&lab=samples', width: 320, height: 400, follows: true });
  await host.rest();
  expect((await host.heard('resize')).at(-1)?.height).toBeGreaterThan(1100);
  await expect(host.frame.locator('.lab__part')).toHaveCount(2);
});

test('does not follow the height of the frame', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { query: '?view=embed&show=distributions,numbers' });
  await host.rest();
  const before = await host.heard('resize');
  for (const height of [200, 1000, 500]) {
    await page.locator('#klarity').evaluate((frame, to) => frame.setAttribute('style', `width:640px;height:${to}px`), height);
    await host.rest();
  }
  expect((await host.heard('resize')).at(-1)?.height).toBe(before.at(-1)?.height);
});

test('leaves nothing to scroll at 640×400, with the distributions and the numbers in view', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  const html = host.frame.locator('html');
  expect(await html.evaluate((root) => root.scrollHeight)).toBeLessThanOrEqual(400);
  await expect(host.frame.getByRole('slider', { name: 'p(4)' }).first()).toBeInViewport();
  await expect(host.frame.getByText('0.197', { exact: true })).toBeInViewport();
});

test('shows the whole lab where there is room', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { height: 1500 });
  await expect(host.frame.getByRole('heading', { level: 2 })).toHaveCount(4);
});

test('is whole to stay in a page that follows its height, whatever it is asked', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { width: 700, height: 1500, follows: true });
  const headings = host.frame.getByRole('heading', { level: 2 });
  for (let n = 2; n < 8; n += 1) {
    const counts = Array.from({ length: n }, (_, x) => x + 1);
    await host.ask({ type: 'set', scene: { p: { family: 'empirical', params: { counts } } } });
    await host.rest();
    await expect(headings).toHaveCount(4);
  }
  expect(Math.min(...(await host.heard('resize')).map(({ height = 0 }) => height))).toBeGreaterThan(1100);
});
