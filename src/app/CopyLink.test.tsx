// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { en } from '../i18n/en';
import { drawWith, startWorms } from '../labs/worms/drawWorms';
import { AddressContext } from './AddressContext';
import { CopyLink } from './CopyLink';

beforeEach(() => {
  // jsdom knows the element but not what it does.
  HTMLDialogElement.prototype.showModal = vi.fn(function showModal(this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function close(this: HTMLDialogElement) {
    this.open = false;
  });
});
afterEach(cleanup);

describe('the link to copy', () => {
  it('is the one of the moment at which it is asked for', async () => {
    const user = userEvent.setup();
    let theta = 0.3;
    drawWith(
      startWorms().klarity,
      <AddressContext value={{ link: () => `https://example.org/#theta=${theta}`, placeHref: () => '?' }}>
        <CopyLink />
      </AddressContext>,
    );
    const ask = async (): Promise<string | null> => {
      await user.click(screen.getByRole('button', { name: en.app.copyLink }));
      const dialog = within(screen.getByRole('dialog', { name: en.app.copyLink }));
      await user.click(dialog.getByRole('button', { name: en.app.copy }));
      const { textContent } = dialog.getByRole('group', { name: en.app.copyLink });
      expect(dialog.getByRole('status').textContent).toBe(en.app.copied);
      await user.click(dialog.getByRole('button', { name: en.app.close }));
      expect(screen.queryByRole('dialog')).toBeNull();
      return textContent;
    };
    expect(await ask()).toBe('https://example.org/#theta=0.3');
    expect(await navigator.clipboard.readText()).toBe('https://example.org/#theta=0.3');
    theta = 0.7;
    expect(await ask()).toBe('https://example.org/#theta=0.7');
    expect(await navigator.clipboard.readText()).toBe('https://example.org/#theta=0.7');
  });
});
