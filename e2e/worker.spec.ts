import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en } from '../src/i18n/en';
import { klInBits, sum, uniform } from './divergence';
import { EXPLORE, wormsLab } from './wormsLab';
import { handlePlace, handleValues } from './handlePlace';
import { killWorker } from './killWorker';
import { test } from './quietTest';

/** The numbers are those of the bars as they stand. */
async function expectNumbersOfBars(page: Page): Promise<void> {
  const lab = wormsLab(page);
  const p = await handleValues(lab.bars);
  expect(sum(p)).toBeCloseTo(1, 12);
  await expect(lab.rivalKl).toHaveText(`${klInBits(p, uniform(p.length)).toFixed(3)} bits`, { timeout: 15_000 });
}

test('a worker killed in the middle of a drag is started again, and the numbers catch up', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  const { x, y } = await handlePlace(lab.bar(8));
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x, y - 30, { steps: 5 });
  const first = page.workers()[0];
  await killWorker(page);
  await page.mouse.move(x, y - 70, { steps: 10 });
  await expect.poll(async () => (await handleValues(lab.bars))[8]).toBeGreaterThan(0.15);
  await expectNumbersOfBars(page);
  await page.mouse.move(x, y - 50, { steps: 10 });
  await page.mouse.up();
  await expectNumbersOfBars(page);
  expect(page.workers()).toHaveLength(1);
  expect(page.workers()[0]).not.toBe(first);
  await expect(page.getByText(en.notice.engineCrashed)).toHaveCount(0);
});

test('a worker killed twice gives way to the page itself, which says so and computes the same', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  await killWorker(page);
  await lab.bar(0).press('ArrowUp');
  await expectNumbersOfBars(page);
  await killWorker(page);
  await lab.bar(1).press('ArrowUp');
  await expect(page.getByText(en.notice.engineCrashed)).toBeVisible({ timeout: 15_000 });
  await expectNumbersOfBars(page);
  expect(page.workers()).toHaveLength(0);

  await lab.bar(2).press('Home');
  await expectNumbersOfBars(page);
  await lab.play.click();
  await expect(lab.stepText).toHaveText(/^step [1-9]/);
  await page.getByRole('button', { name: en.app.dismiss }).click();
  await expect(page.getByText(en.notice.engineCrashed)).toHaveCount(0);
});

test.describe('where the policy forbids workers', () => {
  test.use({ expectedComplaint: /Content Security Policy directive: "worker-src 'none'"/ });

  test('the numbers are right all the same, and a note says why it may be slower', async ({ page }) => {
    await page.route(
      (url) => url.pathname.endsWith('/'),
      async (route) => {
        const response = await route.fetch();
        const html = await response.text();
        const tightened = html.replace(/worker-src (['&#39;]+)self\1/, 'worker-src $1none$1');
        if (tightened === html) throw new Error('the page has a policy for workers');
        await route.fulfill({ response, body: tightened });
      },
    );
    await page.goto(`${EXPLORE}#theta=0.544`);
    const lab = wormsLab(page);
    await expect(page.getByText(en.notice.engineBlocked)).toBeVisible();
    await expect(lab.rivalKl).toHaveText('0.197 bits');
    await expect(lab.approximationKl).toHaveText('0.617 bits');
    expect(page.workers()).toHaveLength(0);
    await lab.bar(4).press('Shift+ArrowUp');
    await expectNumbersOfBars(page);
  });
});
