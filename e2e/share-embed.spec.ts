import { expect, test } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import { openHost } from './embedHost';
import { copiedLink, shareDialog } from './shareDialog';
import { EXPLORE } from './wormsLab';
import { en as embed } from '../src/app/share/embed/en';
import { zh as compareInChinese } from '../src/labs/compare/zh';
import { en as wormsInEnglish } from '../src/labs/worms/en';

/** The dialog's part that makes embeds, open. */
async function openEmbed(page: Page, address: string) {
  await page.goto(address);
  await expect(page.getByRole('main').getByRole('figure').first()).toBeVisible();
  const { button, dialog, section } = shareDialog(page);
  await button.click();
  await section('embed').check();
  const snippet = (label: string) => dialog.getByRole('group', { name: label, exact: true });
  return { dialog, preview: dialog.frameLocator('iframe'), element: snippet(embed.element), frame: snippet(embed.frame) };
}

/** A fresh page of another origin with a snippet in its body. */
async function paste(page: Page, baseURL: string, snippet: string): Promise<void> {
  // Not one that the test makes up: Chromium lets none but a page of this machine ask for what is on it.
  const host = baseURL.replace('127.0.0.1', 'localhost');
  // It has nothing of KLarity but what is pasted.
  await page.route(`${host}/embed*.js`, (route) => route.abort());
  await page.goto(`${host}/embed-example.html`);
  await page.setContent(`<!doctype html><html lang="zh"><meta charset="utf-8"><title>A page</title><body><h1>A page of another</h1>${snippet}</body></html>`);
}

const copied = (page: Page, block: Locator): Promise<string> =>
  block.locator('..').getByRole('button', { name: 'Copy' }).click().then(() => page.evaluate(() => navigator.clipboard.readText()));

test.describe('what the dialog says to paste works as printed in a page of another origin', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('as an element: it takes the language of the page, its height, and answers scripts', async ({ page, baseURL }) => {
    const { dialog, element } = await openEmbed(page, '/?view=explore&lab=compare&lang=en#p=normal:0_2&q=normal:1_1');
    await dialog.getByRole('radio', { name: embed.locks.chosen }).check();
    await dialog.getByRole('checkbox', { name: embed.fields.compare.pair }).check();
    const snippet = await copied(page, element);
    expect(snippet).toContain('<klarity-embed lab="compare"');

    await paste(page, baseURL ?? '', snippet);
    const frame = page.frameLocator('iframe');
    await expect(frame.getByRole('heading', { name: compareInChinese.distributionsTitle })).toBeVisible();
    const got = await page.evaluate(async () => {
      const embedded = document.querySelector('klarity-embed') as HTMLElement & Record<'get' | 'set', (scene?: object) => Promise<Record<string, object>>>;
      const { scene } = await embedded.get();
      const refused = await embedded.set({ colour: 1 }).catch((error: unknown) => Reflect.get(error as object, 'field') as unknown);
      const told = new Promise((resolve) => embedded.addEventListener('change', (event) => resolve((event as CustomEvent<{ scene: object }>).detail.scene), { once: true }));
      await embedded.set({ direction: 'reverse' });
      return { scene, refused, told: await told };
    });
    expect(got).toMatchObject({
      scene: { lab: 'compare', pair: { p: { distribution: { family: 'normal', params: { mu: 0, sigma: 2 } } } } },
      refused: 'scene.colour',
      told: { direction: 'reverse' },
    });
    const place = page.locator('klarity-embed');
    await expect.poll(() => place.evaluate((one) => one.shadowRoot?.querySelector('iframe')?.clientHeight === one.clientHeight && one.clientHeight)).toBeGreaterThan(300);
    await expect(frame.getByRole('slider', { disabled: true }).first()).toBeVisible();
  });

  test('as a plain frame: the lab as it was, at the height that the preview asked for', async ({ page, baseURL }) => {
    const { dialog, preview, frame } = await openEmbed(page, `${EXPLORE}#theta=0.4&step=2`);
    await dialog.getByRole('radio', { name: embed.sizes.whole }).check();
    await expect(preview.getByRole('group', { name: wormsInEnglish.run, exact: true })).toBeVisible();
    await expect(frame).not.toContainText('height="1100"');
    const snippet = await copied(page, frame);

    await paste(page, baseURL ?? '', snippet);
    const pasted = page.frameLocator('iframe');
    await expect(pasted.getByRole('group', { name: wormsInEnglish.run, exact: true }).locator('output').first()).toHaveText(/^step 2 of/);
  });
});

test('a host page gets pictures, tables and Python by message', async ({ page, baseURL }) => {
  const host = await openHost(page, baseURL ?? '');
  const svg = await host.ask({ type: 'export', format: 'svg' });
  expect(svg).toMatchObject({ ok: true, mime: 'image/svg+xml', data: expect.stringContaining(wormsInEnglish.distributionsTitle) });
  const png = await host.ask({ type: 'export', format: 'png' });
  expect(Buffer.from(String(png['data']), 'base64').subarray(1, 4).toString()).toBe('PNG');
  expect(await host.ask({ type: 'export', format: 'csv' })).toMatchObject({ mime: 'text/csv', data: expect.stringContaining('klPTheta') });
  expect(await host.ask({ type: 'export', format: 'json' })).toMatchObject({ data: expect.stringContaining('klPTheta') });
  expect(await host.ask({ type: 'export', format: 'python' })).toMatchObject({ data: expect.stringContaining('scipy') });
  expect(await host.ask({ type: 'export', format: 'gif' })).toMatchObject({ ok: false, error: { field: 'format' } });
});

test('the link of an embed leads to the full lab', async ({ page }) => {
  await page.goto('./?view=embed&theme=light&lang=en#theta=0.4');
  const link = await copiedLink(page);
  expect(link).toContain('view=explore');
  expect(link).toContain('theta=0.4');
});
