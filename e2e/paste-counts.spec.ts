import { expect } from '@playwright/test';
import { klInBits, uniform } from './divergence';
import { EXPLORE, wormsLab } from './wormsLab';
import { handleValues } from './handlePlace';
import { test } from './quietTest';
import { en as wormsInEnglish } from '../src/labs/worms/en';

const readable = [
  ['a line with spaces', '1 2 3 4', [1, 2, 3, 4]],
  ['a column', '1\n2\n3\n4\n', [1, 2, 3, 4]],
  ['commas of a Chinese keyboard', '１，２、３；４', [1, 2, 3, 4]],
  ['CSV with a header', 'teeth,worms\n0,5\n1,0\n2,15', [5, 0, 15]],
] as const;

const garbage = [
  ['a word', '1 2 three 4', wormsInEnglish.pasteBad('three', 1)],
  ['a negative count', '1 2\n3 -4 5', wormsInEnglish.pasteNegative('-4', 2)],
  ['one count', '7', wormsInEnglish.pasteFew],
  ['zeros', '0 0 0', wormsInEnglish.pasteZero],
  ['too many', Array.from({ length: 65 }, () => '1').join(' '), wormsInEnglish.pasteMany(65, 64)],
  ['a table with a gap', '0,1\n2,3', wormsInEnglish.pasteGap(2)],
  ['an infinity', '1 Infinity', wormsInEnglish.pasteBad('Infinity', 1)],
] as const;

test.beforeEach(async ({ page }) => {
  await page.goto(EXPLORE);
  await expect(wormsLab(page).rivalKl).toHaveText('0.197 bits');
});

for (const [name, text, counts] of readable) {
  test(`${name} becomes p`, async ({ page }) => {
    const lab = wormsLab(page);
    const total = counts.reduce<number>((all, count) => all + count, 0);
    const p = counts.map((count) => count / total);
    await lab.paste.click();
    const dialog = page.getByRole('dialog', { name: wormsInEnglish.pasteTitle });
    await dialog.getByRole('textbox', { name: wormsInEnglish.pasteLabel }).fill(text);
    await expect(dialog.getByRole('status')).toHaveText(wormsInEnglish.pasteRead(counts.length, String(total)));
    await dialog.getByRole('button', { name: wormsInEnglish.pasteUse }).click();
    await expect(dialog).toBeHidden();
    await expect(lab.distributions.getByText(wormsInEnglish.counts(String(total)))).toBeVisible();
    await expect.poll(() => handleValues(lab.bars)).toEqual(p);
    await expect(lab.rivalKl).toHaveText(`${klInBits(p, uniform(p.length)).toFixed(3)} bits`);
  });
}

test('garbage is named, changes nothing, and stays in the box to be mended', async ({ page }) => {
  const lab = wormsLab(page);
  const before = await handleValues(lab.bars);
  await lab.paste.click();
  const dialog = page.getByRole('dialog', { name: wormsInEnglish.pasteTitle });
  const box = dialog.getByRole('textbox', { name: wormsInEnglish.pasteLabel });
  for (const [, text, message] of garbage) {
    await box.fill(text);
    await expect(dialog.getByRole('status')).toHaveText(message);
    await expect(dialog.getByRole('button', { name: wormsInEnglish.pasteUse })).toBeDisabled();
  }
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
  expect(await handleValues(lab.bars)).toEqual(before);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
  await expect(lab.undo).toBeDisabled();

  await lab.paste.click();
  await expect(box).toHaveValue(garbage[garbage.length - 1]?.[1] ?? '');
});

test('counts are pasted by keyboard alone, undone, and the worms come back', async ({ page }) => {
  const lab = wormsLab(page);
  await lab.paste.press('Enter');
  const dialog = page.getByRole('dialog', { name: wormsInEnglish.pasteTitle });
  const box = dialog.getByRole('textbox', { name: wormsInEnglish.pasteLabel });
  await box.focus();
  await page.keyboard.type('3 1');
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('button', { name: wormsInEnglish.pasteUse })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(lab.paste).toBeFocused();
  await expect.poll(() => handleValues(lab.bars)).toEqual([0.75, 0.25]);

  await page.keyboard.press('Control+z');
  await expect(lab.bars).toHaveCount(11);
  await page.keyboard.press('Control+Shift+z');
  await expect(lab.bars).toHaveCount(2);
  await lab.worms.press('Enter');
  await expect(lab.bars).toHaveCount(11);
  await expect(lab.rivalKl).toHaveText('0.197 bits');
});
