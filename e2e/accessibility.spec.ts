import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { en } from '../src/i18n/en';
import { zh } from '../src/i18n/zh';
import type { Messages } from '../src/i18n/messages';
import { shareDialog } from './shareDialog';
import { wormsLab, wormsWords } from './wormsLab';
import { test } from './quietTest';

/** What a frame shows, the preview of an embed, is a document of its own, and is looked at as such. */
async function expectNoViolations(page: Page, what: string): Promise<void> {
  const { violations, passes } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
  expect.soft(found, what).toEqual([]);
  expect(passes.length, 'axe has looked at something').toBeGreaterThan(10);
}

interface Journey {
  readonly name: string;
  readonly view: string;
  /** To what is to be looked at, and back to a page that can go on. */
  readonly visit: (page: Page, messages: Messages, look: (what: string) => Promise<void>) => Promise<void>;
}

const journeys: readonly Journey[] = [
  {
    name: 'study, before and after the answer',
    view: 'study',
    async visit(page, messages, look) {
      await expect(page.getByRole('radio')).not.toHaveCount(0);
      await look('before');
      await page.getByRole('group', { name: messages.study.predictTitle }).getByRole('radio').first().check();
      await page.getByRole('button', { name: messages.study.commit }).click();
      await expect(wormsLab(page, messages).rivalKl).toContainText('0.197');
      await look('after');
    },
  },
  {
    name: 'explore, at rest, edited, and with every dialog',
    view: 'explore',
    async visit(page, messages, look) {
      const lab = wormsLab(page, messages);
      await expect(lab.rivalKl).toContainText('0.197');
      await look('at rest');

      await lab.paste.click();
      await expect(page.getByRole('dialog')).toBeVisible();
      await look('with the dialog of counts');
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();

      const share = shareDialog(page, messages);
      await share.button.click();
      for (const section of ['link', 'embed', 'task', 'file', 'export', 'film', 'python'] as const) {
        await share.section(section).check();
        await look(`sharing: ${section}`);
      }
      await page.keyboard.press('Escape');
      await expect(share.dialog).toBeHidden();

      await lab.rivalKind(wormsWords(messages).freeChoice).check();
      await lab.bar(3).press('Home');
      await lab.lock(3).check();
      await lab.direction(wormsWords(messages).reverse).check();
      await expect(lab.rivalKl).toContainText('∞');
      await lab.bar(5).focus();
      await lab.barField(5).fill('x');
      await lab.barField(5).press('Enter');
      await expect(lab.editor.getByRole('alert')).toBeVisible();
      for (const table of await page.getByText(wormsWords(messages).dataTable, { exact: true }).all()) await table.click();
      await look('edited, infinite, with tables open');
      await page.evaluate(() => {
        location.hash = 'theta=7';
      });
      await expect(page.getByRole('button', { name: messages.app.dismiss })).toBeVisible();
      await look('with a notice');
    },
  },
  {
    name: 'explore on a phone, with its menu',
    view: 'explore',
    async visit(page, messages, look) {
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(wormsLab(page, messages).rivalKl).toContainText('0.197');
      await look('at rest');
      await page.getByRole('button', { name: messages.app.settings }).click();
      await expect(page.getByRole('combobox', { name: messages.app.theme })).toBeVisible();
      await look('with the menu');
    },
  },
  {
    name: 'classroom, before and after the answer',
    view: 'classroom',
    async visit(page, messages, look) {
      await expect(wormsLab(page, messages).bars).toHaveCount(11);
      await look('before');
      await page.keyboard.press('r');
      await expect(wormsLab(page, messages).rivalKl).toContainText('0.197');
      await page.keyboard.press('ArrowRight');
      await look('after');
    },
  },
  {
    name: 'embed, whole and in part',
    view: 'embed',
    async visit(page, messages, look) {
      await expect(wormsLab(page, messages).rivalKl).toContainText('0.197');
      await look('whole');
      await page.setViewportSize({ width: 480, height: 600 });
      await expect(wormsLab(page, messages).loss).toHaveCount(0);
      await look('in part');
    },
  },
];

for (const theme of ['light', 'dark', 'projector']) {
  for (const [lang, messages] of [
    ['en', en],
    ['zh', zh],
  ] as const) {
    for (const { name, view, visit } of journeys) {
      test(`axe finds nothing: ${name} (${theme}, ${lang})`, async ({ page }) => {
        test.slow();
        await page.goto(`./?view=${view}&theme=${theme}&lang=${lang}`);
        await visit(page, messages, (what) => expectNoViolations(page, what));
      });
    }
  }
}
