import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { openHost } from './embedHost';
import type { Host, Message } from './embedHost';

const LABS = ['worms', 'compare', 'fit', 'codes', 'samples', 'divergences', 'loss', 'consistency', 'plane'];

/** What of a scene a reader may change: all but what is looked at. */
function matterOf({ scene }: Message): unknown {
  return { ...(scene as object), brush: null, look: null };
}

/** Takes hold of what there is in the lab to take hold of, or of the first few: each control by keys, each handle and each plot by dragging; then undo. */
async function handleEverything(page: Page, { frame, rest }: Host, most = Infinity): Promise<void> {
  const inUse = '.lab :is(input, textarea, button, [role="slider"], [role="gridcell"]):not(:disabled, [aria-disabled="true"], [tabindex="-1"])';
  const controls = frame.locator(inUse).filter({ visible: true });
  for (let i = 0; i < Math.min(most, await controls.count()); i++) {
    await controls.nth(i).focus();
    for (const key of ['ArrowUp', 'Space', '7', 'Enter']) await page.keyboard.press(key);
  }
  for (const choice of await frame.locator('.lab select:not(:disabled):has(option:enabled:not(:checked))').all()) {
    await choice.selectOption({ index: await choice.evaluate((select: HTMLSelectElement) => [...select.options].findIndex((option) => !option.disabled && !option.selected)) });
  }
  for (const mark of await frame.locator('.lab :is(.handle, .frame__plot, .tensor__cell)').filter({ visible: true }).all().then((all) => all.slice(0, most))) {
    const box = await mark.boundingBox();
    if (!box) continue;
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 24, y - 24, { steps: 3 });
    await page.mouse.up();
  }
  for (let times = 0; times < 3; times++) await page.keyboard.press('Control+z');
  await rest();
}

for (const lab of LABS) {
  test(`of ${lab} nothing that is locked moves, and everything that could move it is out of use`, async ({ page, baseURL }) => {
    const host = await openHost(page, baseURL ?? '', { query: `?view=embed&lab=${lab}&lang=en&lock=all`, width: 1100, height: 1500 });
    const before = await host.ask({ type: 'get' });
    await handleEverything(page, host);
    expect(matterOf(await host.ask({ type: 'get' }))).toEqual(matterOf(before));
    await expect(host.frame.locator('.notice')).toHaveText('');

    expect(await host.ask({ type: 'lock', controls: [] })).toMatchObject({ ok: true, controls: [] });
    await handleEverything(page, host, 4);
    const moved = (await host.heard('change')).filter((change) => JSON.stringify(matterOf(change)) !== JSON.stringify(matterOf(before)));
    expect(moved.length).toBeGreaterThan(0);
  });
}

test('a link locks in the workbench too, says what it cannot lock, and “Open in KLarity” leaves all free', async ({ page }) => {
  await page.goto('/?view=explore&lang=en&lock=approximation,hat');
  await expect(page.getByRole('status').filter({ hasText: 'lock=hat' })).toContainText('It can be p, locked, q, approximation, direction, run, model.');
  await expect(page.getByRole('slider', { name: /^θ/ }).first()).toBeDisabled();
  await expect(page.getByRole('slider', { name: 'p(4)' }).first()).toBeEnabled();
  await page.goto('/?view=embed&lang=en&lock=approximation');
  await expect(page.getByRole('link', { name: /Open in KLarity/ })).not.toHaveAttribute('href', /lock/);
});
