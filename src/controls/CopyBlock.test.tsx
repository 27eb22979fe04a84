// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CopyBlock } from './CopyBlock';

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  getSelection()?.removeAllRanges();
});

const block = (code: string) => (
  <CopyBlock label="Python" code={code} copyLabel="Copy" copiedText="Copied" selectedText="Press Ctrl+C" />
);

describe('CopyBlock', () => {
  it('copies the code and says so, until the code is another', async () => {
    const user = userEvent.setup();
    const { rerender } = render(block('kl = 0'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await navigator.clipboard.readText()).toBe('kl = 0');
    expect(screen.getByRole('status').textContent).toBe('Copied');
    rerender(block('kl = 1'));
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it('selects the code, and says that instead, where the clipboard is forbidden', async () => {
    const user = userEvent.setup();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    render(block('kl = 0'));
    await user.click(screen.getByRole('button', { name: 'Copy' }));
    await vi.waitFor(() => expect(screen.getByRole('status').textContent).toBe('Press Ctrl+C'));
    expect(getSelection()?.toString()).toBe('kl = 0');
  });
});
