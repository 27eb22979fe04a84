import { expect } from '@playwright/test';
import { en } from '../src/i18n/en';
import { EXPLORE, wormsLab } from './wormsLab';
import { handlePlace } from './handlePlace';
import { test } from './quietTest';
import { en as wormsInEnglish } from '../src/labs/worms/en';

test('Back and Forward go through the views, with the scene as it was left', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  const current = (name: string) => expect(page.getByRole('link', { name, exact: true })).toHaveAttribute('aria-current', 'page');
  await lab.thetaField.fill('0.4');
  await lab.thetaField.press('Enter');
  await page.getByRole('link', { name: en.app.study, exact: true }).click();
  await current(en.app.study);
  await page.getByRole('link', { name: en.app.classroom }).press('Enter');
  await expect(page.getByRole('heading', { name: wormsInEnglish.question })).toBeVisible();

  await page.goBack();
  await current(en.app.study);
  await page.goBack();
  await current(en.app.explore);
  await expect(page).toHaveURL(/view=explore.*#theta=0\.4$/);
  await expect(lab.thetaField).toHaveValue('0.400');
  await page.goForward();
  await current(en.app.study);
  await page.goForward();
  await expect(page.getByRole('heading', { name: wormsInEnglish.question })).toBeVisible();
});

test('Back returns from the worms to the edited scene; a drag leaves nothing to go back over', async ({ page }) => {
  await page.goto(EXPLORE);
  const lab = wormsLab(page);
  const entries = (): Promise<number> => page.evaluate(() => history.length);
  const start = await entries();
  const { x, y } = await handlePlace(lab.thetaOnCurve);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 300, y, { steps: 20 });
  await page.mouse.up();
  await expect(page).toHaveURL(/#theta=0\.\d+$/);
  const edited = (await lab.thetaOnCurve.getAttribute('aria-valuenow')) ?? '';
  expect(await entries()).toBe(start);

  await lab.worms.click();
  await expect(lab.thetaOnCurve).toHaveAttribute('aria-valuenow', '0.3');
  expect(await entries()).toBe(start + 1);
  await page.goBack();
  await expect(lab.thetaOnCurve).toHaveAttribute('aria-valuenow', edited);
  await page.goForward();
  await expect(lab.thetaOnCurve).toHaveAttribute('aria-valuenow', '0.3');
});

test('an address typed over the old one shows what it says', async ({ page }) => {
  await page.goto(`${EXPLORE}#theta=0.4`);
  const lab = wormsLab(page);
  await expect(lab.thetaField).toHaveValue('0.400');
  await page.evaluate(() => {
    location.hash = 'theta=0.6&direction=reverse';
  });
  await expect(lab.thetaField).toHaveValue('0.600');
  await expect(lab.direction(wormsInEnglish.reverse)).toBeChecked();
  await page.goBack();
  await expect(lab.thetaField).toHaveValue('0.400');
  await expect(lab.direction(wormsInEnglish.forward)).toBeChecked();
});
