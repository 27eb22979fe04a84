import { expect, test } from '@playwright/test';
import { openHost } from './embedHost';
import { copiedLink, shareDialog } from './shareDialog';
import { EXPLORE, wormsLab } from './wormsLab';
import { en as wormsInEnglish } from '../src/labs/worms/en';

test('the snippet is a frame that shows the lab as it was, in any page', async ({ page, baseURL }) => {
  await page.goto(`${EXPLORE}#theta=0.4&step=2`);
  await expect(wormsLab(page).rivalKl).toContainText(/\d/);
  const { button, dialog, section, words } = shareDialog(page);
  await button.click();
  await section('embed').check();
  await dialog.getByRole('radio', { name: words.embed.whole }).check();
  await dialog.getByRole('checkbox', { name: words.embed.keeps }).check();
  const snippet = (await dialog.getByRole('group', { name: words.embed.label }).textContent()) ?? '';
  expect(snippet).toContain('theme=light');

  await page.goto(`${(baseURL ?? '').replace('127.0.0.1', 'localhost')}/embed-example.html`);
  await page.setContent(snippet);
  const frame = page.frameLocator('iframe');
  await expect(frame.getByRole('group', { name: wormsInEnglish.run, exact: true }).locator('output').first()).toHaveText(/^step 2 of/);
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
