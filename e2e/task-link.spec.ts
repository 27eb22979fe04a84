import { AxeBuilder } from '@axe-core/playwright';
import { expect, test as base } from '@playwright/test';
import type { Browser, Page } from '@playwright/test';
import { en as inClass } from '../src/app/classroom/en';
import { en as builder } from '../src/app/task/builderEn';
import { en as taskWords } from '../src/app/task/en';
import { encodeTask } from '../src/app/task/taskCode';
import type { TaskContent } from '../src/app/task/taskCode';
import { zh as taskWordsInChinese } from '../src/app/task/zh';
import { en as sheet } from '../src/app/worksheet/en';
import { zh as sheetInChinese } from '../src/app/worksheet/zh';
import { en } from '../src/i18n/en';
import { en as worms } from '../src/labs/worms/en';
import { openHost } from './embedHost';
import { test } from './quietTest';
import { shareDialog } from './shareDialog';
import { EXPLORE, wormsLab } from './wormsLab';

const PHONE = { width: 390, height: 844 };

const plain: TaskContent = { scene: '', goals: [], hide: ['p'], message: '' };

/** A task of each lab that can hide p, and what of its p must be nowhere: as links, controls and tables write it. */
const secrets = [
  { lab: 'worms', metric: 'klPTheta', scene: 'counts=7_11_13_17_19_23&q=free', p: ['7_11_13', '0.0778', '0.144', '0.078', '0.256', 'p(0)'] },
  { lab: 'compare', metric: 'klPQ', scene: 'p=normal:1.3719_0.8327', p: ['1.37', '0.83'] },
  { lab: 'fit', metric: 'klPTheta', scene: 'p=normal:1.3719_0.8327', p: ['1.37', '0.83'] },
] as const;

const taskAddress = ({ lab, metric, scene }: Pick<(typeof secrets)[number], 'lab' | 'metric' | 'scene'>, view: string): string =>
  `./?${view === 'study' ? '' : `view=${view}&`}lang=en&theme=light&lab=${lab}&task=${encodeTask({ ...plain, scene, goals: [{ metric, is: 'below', than: 1e-9, unit: 'bits' }] })}`;

/** All that a page says, to whoever asks. */
async function allOf(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  return [await page.content(), tree, await page.title(), page.url()].join('\n');
}

/** Where a text stands by itself, with what is around it: `1.37` is not found in `211.37`. */
const findsOf = (all: string, text: string): readonly string[] =>
  [...all.matchAll(new RegExp(String.raw`.{0,40}(?<![\d.])${text.replaceAll(/[.()]/g, String.raw`\$&`)}.{0,20}`, 'g'))].map(([found]) => found);

async function openTables(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((one) => (one.open = true)));
  await expect(page.locator('details[open] table').first()).toBeVisible();
}

const panel = (page: Page, words = taskWords) => page.getByRole('region', { name: words.title, exact: true });

async function onPhone(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ viewport: PHONE, hasTouch: true, isMobile: true });
  const phone = await context.newPage();
  await phone.goto(url);
  return phone;
}

test('a task is made in the page, opens on a phone with p hidden, and is met by keyboard', async ({ page, browser }) => {
  await page.goto(`${EXPLORE}&lang=en`);
  await expect(wormsLab(page).rivalKl).toContainText(/\d/);
  const share = shareDialog(page);
  await share.button.click();
  await share.section('task').check();
  const { dialog } = share;
  await dialog.getByRole('textbox', { name: builder.message }).fill('Fit the binomial without seeing p.\nUse the slider.');
  await dialog.getByRole('button', { name: builder.addGoal }).click();
  await dialog.getByRole('checkbox', { name: builder.hideName('p') }).check();
  const goal = dialog.getByRole('group', { name: builder.goal(1) });
  await expect(goal.getByRole('combobox', { name: builder.metric })).toHaveValue('klPTheta');
  await goal.getByRole('textbox', { name: builder.bound }).fill('9');
  await goal.getByRole('textbox', { name: builder.bound }).press('Enter');
  await expect(goal.getByText(builder.metAlready)).toBeVisible();
  await goal.getByRole('textbox', { name: builder.bound }).fill('0.9');
  await goal.getByRole('textbox', { name: builder.bound }).press('Enter');
  await expect(goal.getByText(builder.metAlready)).toBeHidden();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  const link = (await dialog.getByRole('group', { name: builder.link, exact: true }).textContent()) ?? '';
  expect(link).not.toMatch(/counts|#|binomial/);
  await expect(dialog.getByRole('img', { name: builder.code })).toBeVisible();
  await expect(dialog.getByRole('group', { name: builder.embed })).toContainText('task=');

  const phone = await onPhone(browser, link);
  const task = panel(phone);
  await expect(task.getByText('Fit the binomial without seeing p.')).toBeVisible();
  await expect(task.getByRole('meter')).toHaveCount(1);
  await expect(phone.getByRole('slider', { name: /^p\(/ })).toHaveCount(0);
  expect((await new AxeBuilder({ page: phone }).analyze()).violations).toEqual([]);
  const theta = phone.getByRole('slider', { name: worms.theta, exact: true });
  await theta.focus();
  // One key after the other has been answered: of keys that come faster, only the last place is looked at, which may be past the goal.
  await expect(async () => {
    await theta.press('PageUp');
    await expect(task.getByRole('status')).toHaveText(taskWords.metAndShown, { timeout: 500 });
  }).toPass();
  await expect(wormsLab(phone).distributions).toBeVisible();
  await expect(wormsLab(phone).distributions.getByRole('slider', { name: 'p(10)' })).toBeVisible();
  await phone.context().close();
});

for (const secret of secrets) {
  for (const view of ['study', 'explore', 'embed']) {
    test(`p of ${secret.lab} is nowhere in ${view} until the answer is asked for`, async ({ page }) => {
      await page.goto(taskAddress(secret, view));
      await expect(panel(page).getByRole('meter')).toHaveAttribute('aria-valuenow', /\d/);
      await openTables(page);
      const share = shareDialog(page);
      await share.button.click();
      const said = [await allOf(page)];
      for (const section of ['embed', 'export'] as const) {
        await share.section(section).check();
        said.push(await allOf(page));
      }
      await expect(share.section('file')).toHaveCount(0);
      await expect(share.section('python')).toHaveCount(0);
      await expect(share.dialog.getByRole('button', { name: 'CSV' })).toHaveCount(0);
      for (const text of secret.p) expect.soft(findsOf(said.join('\n'), text), text).toEqual([]);
      await page.keyboard.press('Escape');

      const task = panel(page);
      await task.getByRole('button', { name: taskWords.showAnswer }).click();
      await expect(task.getByRole('button', { name: taskWords.notYet })).toBeFocused();
      await task.getByRole('button', { name: taskWords.showNow }).click();
      await expect(task.getByRole('status')).toHaveText(taskWords.shown);
      await openTables(page);
      // That it would have been found.
      const shown = await allOf(page);
      expect(secret.p.flatMap((text) => findsOf(shown, text))).not.toEqual([]);
    });
  }
}

test('a task that cannot be read is named, and the lab opens without it', async ({ page }) => {
  await page.goto(`./?view=explore&lang=en&task=${encodeTask({ ...plain, hide: ['q'] })}`);
  await expect(page.getByText(en.notice.badTask('task.h.0', 'must be one of p'))).toBeVisible();
  await expect(wormsLab(page).rivalKl).toContainText(/\d/);
  await expect(panel(page)).toHaveCount(0);
  await page.goto('./?lang=en&task=half-a-task');
  await expect(page.getByText(en.notice.badTask('task', 'has lost a part, or is no task'))).toBeVisible();
});

// The host is another origin, which the quiet test would call a stranger.
base('a host page hears that the goal is met, and nothing of p before', async ({ page, baseURL }) => {
  const code = encodeTask({ ...plain, scene: 'counts=7_11_13_17_19_23', goals: [{ metric: 'klPTheta', is: 'below', than: 0.45, unit: 'bits' }] });
  const host = await openHost(page, baseURL ?? '', { query: `?view=embed&lang=en&task=${code}`, height: 700 });
  const before = await host.ask({ type: 'get' });
  expect(before).toMatchObject({ ok: true, metrics: {}, scene: { approximation: { params: { theta: 0.3 } } } });
  expect(JSON.stringify(before)).not.toContain('23');
  expect(await host.ask({ type: 'export', format: 'csv' })).toMatchObject({ ok: false, error: { field: 'format' } });
  expect(await host.heard('event')).toEqual([]);
  const theta = host.frame.getByRole('textbox', { name: worms.theta });
  await theta.fill('0.62');
  await theta.press('Enter');
  await expect.poll(() => host.heard('event')).toEqual([{ klarity: 1, type: 'event', name: 'challenge-met' }]);
  expect(JSON.stringify(await host.ask({ type: 'get' }))).toContain('23');
});

test('Back leads out of a task and into it again, with p hidden again', async ({ page }) => {
  const [secret] = secrets;
  await page.goto(`${EXPLORE}&lang=en#theta=0.4`);
  await expect(wormsLab(page).rivalKl).toContainText(/\d/);
  await page.goto(taskAddress(secret, 'explore'));
  await expect(panel(page)).toBeVisible();
  await page.getByRole('link', { name: en.labs.fit }).click();
  await expect(panel(page)).toHaveCount(0);
  await page.goBack();
  await expect(panel(page)).toBeVisible();
  await expect(page.getByRole('slider', { name: /^p\(/ })).toHaveCount(0);
});

for (const [lang, words, inTask] of [
  ['en', sheet, taskWords],
  ['zh', sheetInChinese, taskWordsInChinese],
] as const) {
  test(`the worksheet of a task prints on two pages, A4 and Letter, in ${lang}`, async ({ page }) => {
    const message = lang === 'en' ? 'Where is p? '.repeat(60) : '真实的分布在哪里？'.repeat(60);
    const code = encodeTask({ ...plain, scene: 'counts=7_11_13_17_19_23', goals: [{ metric: 'klPQ', is: 'below', than: 0.05, unit: 'bits' }], message });
    await page.goto(`./?lang=${lang}&page=worksheet&task=${code}`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.title);
    await expect(page.getByRole('img', { name: words.scan })).toBeVisible();
    const [asked, answered] = [page.locator('.worksheet__sheet').first(), page.locator('.worksheet__sheet--answers')];
    // Axes, and nothing in them; on the last page what was hidden.
    await expect(asked.locator('.frame')).toHaveCount(1);
    await expect(asked.locator('.bars__bar, .stroke')).toHaveCount(0);
    await expect(answered.locator('.bars__bar')).toHaveCount(6);
    for (const format of ['A4', 'Letter']) {
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type\s*\/Page\b/g), format).toHaveLength(2);
    }
    await page.getByRole('checkbox', { name: words.withAnswers }).uncheck();
    const alone = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(alone.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    expect(inTask.title).not.toBe('');
  });
}

test('the worksheet of a lecture asks what its slides ask', async ({ page }) => {
  await page.goto('./?lang=en&page=worksheet&section=ten');
  await expect(page.locator('.worksheet__sheet').first().locator('.worksheet__choices')).not.toHaveCount(0);
  await expect(page.locator('.worksheet__sheet--answers')).toContainText('✓');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('where a worksheet is to be drawn on, it has axes, and nothing of the answer', async ({ page }) => {
  await page.goto('./?lang=en&page=worksheet&section=fifty');
  const asked = page.locator('.worksheet__sheet').first();
  await expect(asked.locator('.worksheet__choices').first()).toBeVisible();
  const drawn = asked.locator('.worksheet__block--drawn');
  await expect(drawn.locator('.frame__svg').first()).toBeVisible();
  await expect(drawn.locator('.frame')).toHaveCount(await drawn.locator('.frame__svg').count());
  await expect(drawn.locator('.bars__bar, .stroke, .stacked-bars')).toHaveCount(0);
  // Nor does what is given say where KL is ∞.
  await expect(asked).not.toContainText('∞');
  await expect(asked.locator('.band')).toHaveCount(0);
});

test('one key hands out what the room sees, and a phone opens it in the same state', async ({ page, browser }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.goto('./?view=classroom&lang=en#theta=0.4');
  await expect(page.getByRole('heading', { name: worms.question })).toBeVisible();
  await page.keyboard.press('h');
  const dialog = page.getByRole('dialog', { name: inClass.handOut.title });
  const code = dialog.getByRole('img', { name: inClass.handOut.code });
  await expect(code).toBeVisible();
  expect((await code.boundingBox())?.height).toBeGreaterThan(600);
  const link = (await dialog.locator('.hand-out__link').textContent()) ?? '';
  // What is not shown yet is not in it.
  expect(link).toContain('show=distributions');
  await page.keyboard.press('h');
  await expect(dialog).toBeHidden();

  const phone = await onPhone(browser, `http://${link}`);
  await expect(wormsLab(phone).distributions).toBeVisible();
  await expect(wormsLab(phone).numbers).toHaveCount(0);
  expect(phone.url()).toContain('theta=0.4');
  await phone.context().close();
});
