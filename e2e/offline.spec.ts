import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { test as quiet } from './quietTest';
import { serveSite } from './siteServer';
import type { Site } from './siteServer';

const test = quiet.extend<{ site: Site }>({
  site: async ({ serviceWorkers }, provide) => {
    expect(serviceWorkers).toBe('allow');
    const site = await serveSite();
    await provide(site);
    await site.stop();
  },
  baseURL: ({ site }, provide) => provide(site.url),
});
test.use({ serviceWorkers: 'allow' });

const LABS = ['worms', 'compare', 'fit', 'codes', 'samples', 'divergences', 'loss', 'consistency', 'plane'];

/** The page is there, and all of the site is on the device. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await expect(page.locator('main')).toBeVisible();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller?.state)).toBe('activated');
}

const build = (page: Page): Promise<string | null | undefined> => page.evaluate(() => document.querySelector('meta[name="build"]')?.getAttribute('content'));
const offer = (page: Page) => page.getByRole('complementary', { name: 'A new version' });

test('after one visit, every lab, chapter, view and language opens without a network', async ({ page, site }) => {
  await visit(page, '/?view=explore');
  await site.stop();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Space worms');
  for (const lab of LABS) {
    await page.goto(`/?view=explore&lab=${lab}`);
    await expect(page.locator('main :is(svg, table)').first()).toBeVisible();
    await expect(page.getByRole('status').filter({ hasText: /could not/ })).toHaveCount(0);
  }
  // Numbers come from the worker, which is kept as well.
  await page.goto('/?view=explore&lab=compare&lang=zh');
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(page.locator('main')).toContainText(/\d\.\d{3}/);
  // A page that was made ahead and never visited, which then comes to life.
  await page.goto('/zh/zeros/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('#root .lab').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '分享…' })).toBeVisible();
  await page.goto('/?view=classroom&lab=fit&lang=en');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
  await page.keyboard.press('r');
  await expect(page.locator('main svg').first()).toBeVisible();
  // A lecture, from its first slide on.
  await page.goto('/?view=classroom&deck=ten&slide=1&lang=en');
  await expect(page.locator('main .lab')).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(page).toHaveURL(/slide=2/);
  await expect(page.locator('main .lab')).toBeVisible();
});

test('the page of the first visit opens its later parts without a network', async ({ page, site }) => {
  await visit(page, '/?view=explore');
  await site.stop();
  await page.getByRole('button', { name: 'Share…' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a new version is offered, and opens when the reader asks', async ({ page, site }) => {
  await visit(page, '/?view=explore&lab=compare');
  site.update();
  await page.reload();
  await expect(offer(page)).toBeVisible();
  expect(await build(page)).toBeUndefined();
  await page.getByRole('button', { name: 'Open the new version' }).click();
  await expect.poll(() => build(page).catch(() => undefined)).toBe('2');
  expect(page.url()).toContain('lab=compare');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
});

test('a lecture is never loaded again, nor disturbed', async ({ page, context, site }) => {
  await visit(page, '/?view=classroom');
  await page.evaluate(() => Reflect.set(window, 'lecture', 'running'));
  site.update();
  const other = await context.newPage();
  await other.goto('/?view=explore');
  await other.getByRole('button', { name: 'Open the new version' }).click();
  await expect(offer(other)).toContainText('A classroom is open in another window');
  expect(await build(other)).toBeUndefined();
  await expect(offer(page)).toHaveCount(0);
  expect(await page.evaluate(() => Reflect.get(window, 'lecture') as unknown)).toBe('running');
  await page.close();
  await other.getByRole('button', { name: 'Open the new version' }).click();
  await expect.poll(() => build(other).catch(() => undefined)).toBe('2');
});

test('another window is told, and not loaded again', async ({ page, context, site }) => {
  await visit(page, '/?view=explore');
  await page.evaluate(() => Reflect.set(window, 'reader', 'here'));
  site.update();
  const other = await context.newPage();
  await other.goto('/?view=explore');
  await other.getByRole('button', { name: 'Open the new version' }).click();
  await expect(offer(page)).toContainText('was opened in another window');
  expect(await page.evaluate(() => Reflect.get(window, 'reader') as unknown)).toBe('here');
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(offer(page)).toHaveCount(0);
});

test('what is framed keeps nothing', async ({ page, site }) => {
  // A page without an icon of its own makes the browser ask for the site's.
  await page.route('**/favicon.ico', (route) => route.fulfill({ status: 204 }));
  await page.goto('/robots.txt');
  await page.setContent(`<iframe title="KLarity" src="${site.url}/?view=explore" style="width: 800px; height: 600px"></iframe>`);
  await expect(page.locator('iframe').contentFrame().locator('main svg').first()).toBeVisible();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5000)));
  await page.goto('/?view=embed');
  await expect(page.locator('svg').first()).toBeVisible();
  // As long as another page would have begun long since.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 5000)));
  expect(site.asked).not.toContain('/sw.js');
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
});

test('can be installed, under a name in either language', async ({ page }) => {
  await visit(page, '/?view=explore&lang=en');
  const link = page.locator('link[rel="manifest"]');
  await expect(link).toHaveAttribute('href', './manifest.webmanifest');
  const session = await page.context().newCDPSession(page);
  const { manifest, errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(manifest.name).toBe('KLarity: the Kullback–Leibler divergence, made visible');
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's window is a private one.
  expect(installabilityErrors.map(({ errorId }) => errorId)).toEqual(['in-incognito']);
  await page.getByRole('radio', { name: '中文' }).check();
  await expect(link).toHaveAttribute('href', /manifest\.zh\.webmanifest$/);
});
