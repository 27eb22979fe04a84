import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en } from '../src/labs/consistency/live/en';
import type { LiveWords } from '../src/labs/consistency/live/liveWords';
import { zh } from '../src/labs/consistency/live/zh';
import { shareDialog } from './shareDialog';
import { en as messages } from '../src/i18n/en';
import { en as shareWords } from '../src/app/share/en';
import { test } from './quietTest';

const address = (hash: string, more = ''): string => `./?view=explore&lab=consistency&theme=light${more}#${hash}`;

/** The training as a reader finds it: by role and name. */
function liveLab(page: Page, words: LiveWords = en) {
  const run = page.getByRole('group', { name: words.run, exact: true });
  const seeds = page.getByRole('figure', { name: words.seedsTitle });
  return {
    run,
    play: run.getByRole('button', { name: words.play, exact: true }),
    pause: run.getByRole('button', { name: words.pause, exact: true }),
    rewind: run.getByRole('button', { name: words.rewind }),
    stepForward: run.getByRole('button', { name: words.stepForward }),
    stepBack: run.getByRole('button', { name: words.stepBack }),
    step: run.getByRole('slider', { name: words.step, exact: true }),
    accuracyOf: (network: 'withConsistency' | 'supervisedOnly') =>
      run.getByRole('row', { name: words[network] }).getByRole('cell'),
    // The slider's own output is a status too, that is not read out.
    verdict: run.locator('.live-training__verdict'),
    accuracy: page.getByRole('figure', { name: words.accuracyTitle }),
    wall: page.getByRole('figure', { name: words.wallTitle }),
    region: (network: 'withConsistency' | 'supervisedOnly') => page.getByRole('figure', { name: words.regionsTitle[network] }),
    seeds,
    trainSeeds: seeds.getByRole('button', { name: words.seedsStart }),
    cancelSeeds: seeds.getByRole('button', { name: words.seedsCancel }),
    progress: seeds.getByRole('progressbar', { name: words.seedsProgress }),
  };
}

async function expectNoViolations(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, what).toEqual([]);
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(10);
}

const stepOf = async (page: Page): Promise<number> => Number(await liveLab(page).step.inputValue());

test('two networks are trained by keyboard: played, paused, stepped, scrubbed and rewound to the same start', async ({ page }) => {
  await page.goto(address('preset=digits'));
  const lab = liveLab(page);
  await expect(lab.verdict).toHaveText(en.start);
  const start = await lab.accuracyOf('withConsistency').textContent();
  expect(await lab.accuracyOf('supervisedOnly').textContent()).toBe(start);

  await lab.play.focus();
  await page.keyboard.press('Space');
  await expect.poll(() => stepOf(page)).toBeGreaterThan(50);
  await expect(lab.accuracyOf('withConsistency')).not.toHaveText(start ?? '');
  await page.keyboard.press('Space');
  await expect(lab.play).toBeFocused();
  const paused = await stepOf(page);
  await expect(lab.verdict).toContainText(`At step ${paused}`);
  const accuracy = await lab.accuracyOf('withConsistency').textContent();

  await lab.stepForward.press('Enter');
  await expect(lab.step).toHaveValue(String(paused + 5));
  await lab.stepBack.press('Enter');
  await expect(lab.accuracyOf('withConsistency')).toHaveText(accuracy ?? '');
  await lab.step.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(lab.step).toHaveValue(String(paused - 5));
  await lab.rewind.press('Enter');
  await expect(lab.step).toHaveValue('0');
  await expect(lab.accuracyOf('withConsistency')).toHaveText(start ?? '');
  await expect(lab.verdict).toHaveText(en.start);
});

test('a training that is played to its end stops there, and its link gives the same numbers', async ({ page, context }) => {
  await page.goto(address('preset=moons'));
  const lab = liveLab(page);
  await lab.play.click();
  await expect(lab.step).toHaveValue('600', { timeout: 30_000 });
  await expect(lab.play).toBeVisible();
  await expect(lab.verdict).toContainText('At step 600');
  const read = (from: ReturnType<typeof liveLab>) =>
    Promise.all([from.accuracyOf('withConsistency').textContent(), from.accuracyOf('supervisedOnly').textContent(), from.verdict.textContent()]);
  const numbers = await read(lab);
  await expect.poll(() => page.url()).toContain('step=600');

  const other = await context.newPage();
  await other.goto(page.url());
  await expect(liveLab(other).verdict).toContainText('At step 600', { timeout: 30_000 });
  expect(await read(liveLab(other))).toEqual(numbers);
  await other.close();
  await page.keyboard.press('ControlOrMeta+z');
});

test('what is on the wall is in its table, and a changed setting starts the training anew', async ({ page }) => {
  await page.goto(address('preset=digits&step=100'));
  const lab = liveLab(page);
  await expect(lab.verdict).toContainText('At step 100');
  await expect(lab.wall).toContainText('CC BY 4.0');
  await expect(lab.wall.locator('svg[role=img]')).toHaveAccessibleDescription(/At step 100 \d+ of 32 digits pass/);
  await lab.wall.getByText(en.dataTable).click();
  await expect(lab.wall.getByRole('row')).toHaveCount(33);
  await page.getByRole('group', { name: en.labels }).getByRole('radio', { name: '100', exact: true }).check();
  await expect(lab.step).toHaveValue('0');
  await expect(lab.verdict).toHaveText(en.start);
  await expect(lab.accuracy).toContainText('100 labelled digits');
});

test('ten seeds show their progress, are cancelled, and say over all pairs what consistency gains', async ({ page }) => {
  await page.goto(address('preset=digits'));
  const lab = liveLab(page);
  await lab.trainSeeds.click();
  await expect(lab.progress).toBeVisible();
  await expect.poll(async () => Number(await lab.progress.getAttribute('value'))).toBeGreaterThan(0);
  await lab.cancelSeeds.click();
  await expect(lab.progress).toBeHidden();
  await expect(lab.seeds.getByRole('status')).toHaveText(en.seedsNone);

  await page.goto(address('preset=moons&seeds=ten'));
  await expect(lab.seeds.getByRole('status')).toContainText('Over 10 seeds', { timeout: 60_000 });
  await expect(lab.seeds.getByRole('status')).toContainText(/[+−]\d+\.\d ± \d+\.\d points/);
  await lab.seeds.getByText(en.dataTable).click();
  await expect(lab.seeds.getByRole('row')).toHaveCount(13);
});

test('the decisions of both networks move, each in its own plane', async ({ page }) => {
  await page.goto(address('preset=moons&step=300'));
  const lab = liveLab(page);
  await expect(lab.verdict).toContainText('At step 300');
  const lines = async () =>
    Promise.all((['withConsistency', 'supervisedOnly'] as const).map((name) => lab.region(name).locator('.live-decision path').getAttribute('d')));
  const [one, other] = await lines();
  expect(one).not.toBe(other);
  await lab.step.focus();
  await page.keyboard.press('PageDown');
  await expect.poll(async () => (await lines())[0]).not.toBe(one);
});

test('a step size that is too large is said to diverge', async ({ page }) => {
  await page.goto(address('preset=digits&by=momentum&rate=1&lambda=100&T=0.01&tau=-1&augment=3&step=600'));
  const lab = liveLab(page);
  await expect(lab.verdict).toHaveText(en.diverged(4));
  await expect(lab.step).toHaveValue('0');
  await expect(page.locator('main')).not.toContainText(/NaN|Infinity/);
});

test('a film of the run can be asked for before it is trained', async ({ page }) => {
  await page.goto(address('preset=moons'));
  await expect(liveLab(page).verdict).toHaveText(en.start);
  const share = shareDialog(page, messages);
  await share.button.click();
  await share.section('film').check();
  await expect(share.dialog).toContainText(shareWords.film.hint(600));
});

for (const [lang, words] of [
  ['en', en],
  ['zh', zh],
] as const) {
  for (const theme of ['light', 'dark', 'projector'] as const) {
    test(`the training has no accessibility violations (${lang}, ${theme})`, async ({ page }) => {
      const more = `&lang=${lang}`;
      for (const preset of ['digits', 'moons']) {
        await page.goto(address(`preset=${preset}&step=60`, more).replace('theme=light', `theme=${theme}`));
        const lab = liveLab(page, words);
        await expect(lab.verdict).toContainText('60', { timeout: 20_000 });
        await expectNoViolations(page, preset);
      }
    });
  }
}
