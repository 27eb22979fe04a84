import { expect, test } from '@playwright/test';
import { en } from '../src/i18n/en';
import { openHost } from './embedHost';
import { en as wormsInEnglish } from '../src/labs/worms/en';

test('links to the same scene in the full lab', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { query: '?view=embed&unit=nats#theta=0.4' });
  await host.ask({ type: 'set', scene: { brush: 3 } });
  const link = host.frame.getByRole('link', { name: en.app.openFull });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener');
  const href = await link.evaluate((element) => (element as HTMLAnchorElement).href);
  await page.goto(href);
  await expect(page).toHaveURL(/view=explore.*unit=nats.*#theta=0\.4&bin=3/);
  await expect(page.getByRole('textbox', { name: 'θ', exact: true })).toHaveValue('0.400');
});

test('leaves the wheel and the Back button to the page', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { height: 1500, width: 700, follows: true });
  const entries = await page.evaluate(() => history.length);
  await host.frame.getByRole('button', { name: wormsInEnglish.reset }).click();
  await host.ask({ type: 'set', scene: { brush: 3 } });
  await host.rest();
  expect(await page.evaluate(() => history.length)).toBe(entries);
  await page.mouse.move(300, 200);
  await page.mouse.wheel(0, 900);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(400);
});

test('takes its language, theme and unit from the address', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '', { query: '?view=embed&lang=zh&theme=dark&unit=nats&show=numbers' });
  await expect(host.frame.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await expect(host.frame.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(host.frame.getByText('0.137', { exact: true }).first()).toBeVisible();
});

test('works in sandbox="allow-scripts", where the server lets any origin read it', async ({ page, baseURL }) => {
  await page.route(`${baseURL}/**`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), 'access-control-allow-origin': '*' } });
  });
  const host = await openHost(page, baseURL ?? '', { attributes: 'sandbox="allow-scripts"' });
  expect(await host.ask({ type: 'get' })).toMatchObject({ ok: true, metrics: { klPQ: expect.closeTo(0.13667971094966938, 12) } });
  const bar = host.frame.getByRole('slider', { name: 'p(4)' }).first();
  await bar.focus();
  await bar.press('ArrowUp');
  await expect.poll(async () => (await host.heard('change')).length).toBeGreaterThan(0);
});

test('the example page talks with it', async ({ page }) => {
  await page.goto('/embed-example.html');
  const messages = page.locator('#messages');
  await expect(messages).toContainText('"ready"');
  await page.getByRole('button', { name: 'set a p with a zero' }).click();
  await expect(messages).toContainText('"klThetaP": "Infinity"');
  await page.getByRole('button', { name: 'set θ = 7 (refused)' }).click();
  await expect(messages).toContainText('"scene.approximation.params.theta"');
  await expect.poll(() => page.locator('#klarity').evaluate((frame) => frame.style.height)).toMatch(/^\d+px$/);
});

test('the example page asks its element, and unlocks it', async ({ page }) => {
  await page.goto('/embed-example.html');
  // By key: the frame grows as it is answered, and takes the buttons away from under a pointer.
  const press = (name: string) => page.getByRole('button', { name }).press('Enter');
  const answer = page.locator('#answer');
  await press('get KL(p‖q)');
  await expect(answer).toHaveText(/^KL\(p‖q\) = \d\.\d+ nats$/);
  const before = (await answer.textContent()) ?? '';
  await press('set σ of q to 0.5');
  await expect(answer).not.toHaveText(before);
  await expect(answer).toHaveText(/nats$/);
  const swap = page.frameLocator('klarity-embed iframe').getByRole('slider', { name: /^q/ }).first();
  await expect(swap).toBeDisabled();
  await press('unlock');
  await expect(answer).toHaveText('locked: nothing');
  await expect(swap).toBeEnabled();
});
