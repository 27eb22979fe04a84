import { expect } from '@playwright/test';
import { en } from '../src/i18n/en';
import { wormsLab } from './wormsLab';
import { test } from './quietTest';
import { wormsParts } from '../src/labs/worms/wormsCore';
import { en as wormsInEnglish } from '../src/labs/worms/en';

const { badValue, unknownKey } = en.notice;
const WORM_COUNTS = '2_3_5_14_16_15_12_8_10_8_7';
const TOO_MANY = Array.from({ length: 65 }, () => '1').join('_');

/** What follows `?view=explore`, and what the page has to say of it. */
const links = [
  ['&lang=fr', badValue('lang', 'fr', '')],
  ['&theme=neon', badValue('theme', 'neon', '')],
  ['&unit=bytes', badValue('unit', 'bytes', '')],
  ['&lab=wormz', badValue('lab', 'wormz', 'worms')],
  ['&chapter=nope', badValue('chapter', 'nope', 'space-worms')],
  ['&show=numbers,graph', badValue('show', 'graph', 'numbers', wormsParts)],
  ['&colour=red', unknownKey('colour')],
  ['#preset=wurms', badValue('preset', 'wurms', '')],
  ['#preset=__proto__', badValue('preset', '__proto__', '')],
  ['#counts=1_2_x', badValue('counts', '1_2_x', WORM_COUNTS)],
  ['#counts=', badValue('counts', '', WORM_COUNTS)],
  ['#counts=5', badValue('counts', '5', WORM_COUNTS)],
  ['#counts=1_-2_3', badValue('counts', '1_-2_3', WORM_COUNTS)],
  ['#counts=0_0_0', badValue('counts', '0_0_0', WORM_COUNTS)],
  ['#counts=1e400_1', badValue('counts', '1e400_1', WORM_COUNTS)],
  [`#counts=${TOO_MANY}`, badValue('counts', TOO_MANY, WORM_COUNTS)],
  ['#p=0.5_0.6', badValue('p', '0.5_0.6', '')],
  ['#p=0.02_0.03_0.0', badValue('p', '0.02_0.03_0.0', '')],
  ['#p=~AAAA', badValue('p', '~AAAA', '')],
  ['#q=0.5_0.5', badValue('q', '0.5_0.5', 'uniform')],
  ['#lock=11', badValue('lock', '11', '')],
  ['#theta=1', badValue('theta', '1', '0.3')],
  ['#theta=NaN', badValue('theta', 'NaN', '0.3')],
  ['#direction=sideways', badValue('direction', 'sideways', 'forward')],
  ['#by=variance', badValue('by', 'variance', 'theta')],
  ['#rate=99', badValue('rate', '99', '0.004')],
  ['#step=-1', badValue('step', '-1', '0')],
  ['#step=1.5', badValue('step', '1.5', '0')],
  ['#model=gan', badValue('model', 'gan', 'approximation')],
  ['#bin=11', badValue('bin', '11', 'none')],
  ['#constructor=1', unknownKey('constructor')],
  ['#%E0%A4%A', unknownKey('\uFFFD%A')],
  ['#<img src=x onerror=alert(1)>', unknownKey('<img src')],
] as const;

for (const [link, notice] of links) {
  test(`a link with ${link.slice(0, 40)} opens, and says what was wrong`, async ({ page }) => {
    await page.goto(`./?view=explore${link}`);
    const notices = page.getByRole('status').filter({ has: page.getByRole('button', { name: en.app.dismiss }) });
    await expect(notices).toHaveText(notice);
    await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
    await notices.getByRole('button', { name: en.app.dismiss }).press('Enter');
    await expect(page.getByText(notice)).toHaveCount(0);
  });
}

test('an unknown view opens the study, and says so', async ({ page }) => {
  await page.goto('./?view=exlpore');
  await expect(page.getByText(badValue('view', 'exlpore', 'study'))).toBeVisible();
  await expect(page.getByRole('link', { name: en.app.study, exact: true })).toHaveAttribute('aria-current', 'page');
});

test('what is right in a link is used beside what is wrong, and each wrong part is named', async ({ page }) => {
  await page.goto('./?view=explore&unit=nats&theme=neon#theta=0.544&step=x&direction=reverse&junk=1');
  const lab = wormsLab(page);
  for (const notice of [badValue('theme', 'neon', ''), badValue('step', 'x', '0'), unknownKey('junk')]) {
    await expect(page.getByText(notice)).toBeVisible();
  }
  await expect(page.getByRole('button', { name: en.app.dismiss })).toHaveCount(3);
  await expect(lab.direction(wormsInEnglish.reverse)).toBeChecked();
  await expect(lab.approximationKl).toHaveText('0.252 nats');
});

test('a corrupted link is named in the other views too', async ({ page }) => {
  for (const view of ['classroom', 'embed', 'study']) {
    await page.goto(`./?view=${view}#theta=7`);
    await expect(page.getByText(badValue('theta', '7', '0.3'))).toBeVisible();
  }
});
