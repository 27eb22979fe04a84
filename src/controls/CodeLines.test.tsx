// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CodeLines } from './CodeLines';

afterEach(cleanup);

const words = { copyLabel: 'Copy', copiedText: 'Copied', selectedText: 'Selected' };
const lines = ['import torch', '', 'loss = kl.sum()'];

describe('CodeLines', () => {
  it('lights the lines it is told to, for the eye and for assistive technology', () => {
    render(<CodeLines label="PyTorch" lines={lines} lit={[2]} {...words} />);
    const selected = screen.getAllByRole('option').map((line) => line.getAttribute('aria-selected'));
    expect(selected).toEqual(['false', 'true']);
    expect(screen.getByRole('option', { name: 'loss = kl.sum()' }).className).toContain('lit');
  });

  it('says which line is under the pointer, and when none is', () => {
    const onBrush = vi.fn();
    render(<CodeLines label="PyTorch" lines={lines} lit={[]} onBrush={onBrush} {...words} />);
    fireEvent.pointerEnter(screen.getByRole('option', { name: 'import torch' }));
    fireEvent.pointerLeave(screen.getByRole('listbox', { name: 'PyTorch' }));
    expect(onBrush.mock.calls).toEqual([[0], [null]]);
  });

  it('is one stop of Tab, in which the arrows go from line to line, past empty ones and not beyond', () => {
    const onBrush = vi.fn();
    render(<CodeLines label="PyTorch" lines={lines} lit={[]} onBrush={onBrush} {...words} />);
    const stops = screen.getAllByRole('option').filter((line) => line.tabIndex === 0);
    expect(stops).toEqual([screen.getByRole('option', { name: 'import torch' })]);
    stops[0]?.focus();
    for (const key of ['ArrowUp', 'ArrowDown', 'End', 'ArrowDown', 'Home']) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    }
    expect(onBrush.mock.calls.flat().filter((line) => line !== null)).toEqual([0, 2, 0]);
    const { activeElement } = document;
    expect(activeElement instanceof HTMLElement && activeElement.tabIndex).toBe(0);
    if (activeElement instanceof HTMLElement) activeElement.blur();
    expect(onBrush).toHaveBeenLastCalledWith(null);
  });

  it('copies the whole code', async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(<CodeLines label="PyTorch" lines={lines} lit={[]} {...words} />);
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }));
    expect(await screen.findByText('Copied')).toBeTruthy();
    expect(writeText).toHaveBeenCalledWith('import torch\n\nloss = kl.sum()');
    vi.unstubAllGlobals();
  });
});
