import type { Locator, Page } from '@playwright/test';
import { en as share } from '../src/app/share/en';
import { zh as shareInChinese } from '../src/app/share/zh';
import type { ShareWords } from '../src/app/share/shareWords';
import { en } from '../src/i18n/en';
import type { Messages } from '../src/i18n/messages';

/** The words of sharing in the language of a page's messages. */
function shareWordsOf(messages: Messages): ShareWords {
  return messages === en ? share : shareInChinese;
}

/** The dialog that shares, as a reader finds it. */
export function shareDialog(page: Page, messages: Messages = en) {
  const words = shareWordsOf(messages);
  const dialog = page.getByRole('dialog', { name: words.title });
  return {
    words,
    dialog,
    button: page.getByRole('button', { name: messages.app.share }),
    link: dialog.getByRole('group', { name: words.link.label, exact: true }),
    section: (name: Exclude<keyof ShareWords['sections'], 'legend'>): Locator =>
      dialog.getByRole('radio', { name: words.sections[name], exact: true }),
  };
}

export async function copiedLink(page: Page, messages: Messages = en): Promise<string> {
  const { button, dialog, link } = shareDialog(page, messages);
  await button.click();
  const text = await link.textContent();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  return text ?? '';
}
