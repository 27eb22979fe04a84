// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Dialog } from './Dialog';
import { stubDialogs } from './stubDialogs';

beforeEach(stubDialogs);
afterEach(cleanup);

const onClose = vi.fn();
const dialog = (open: boolean) => (
  <Dialog open={open} title="Share" closeLabel="Close" onClose={onClose}>
    <p>link</p>
  </Dialog>
);

describe('Dialog', () => {
  beforeEach(() => onClose.mockClear());

  it('is modal under its title while open, and empty while not', () => {
    const { rerender, container } = render(dialog(false));
    expect(HTMLDialogElement.prototype.showModal).not.toHaveBeenCalled();
    expect(container.textContent).toBe('');
    rerender(dialog(true));
    expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledOnce();
    expect(screen.getByRole('dialog', { name: 'Share' })).toBeTruthy();
    rerender(dialog(false));
    expect(HTMLDialogElement.prototype.close).toHaveBeenCalledOnce();
  });

  it('asks to be closed by its button, by Escape and by a press beside it', () => {
    render(dialog(true));
    fireEvent.click(screen.getByRole('button', { name: 'Close' }));
    const element = screen.getByRole('dialog');
    fireEvent(element, new Event('cancel', { cancelable: true }));
    fireEvent.mouseDown(element);
    fireEvent.click(element);
    expect(onClose).toHaveBeenCalledTimes(3);
  });

  it('stays for a press inside, even one that ends beside it', () => {
    render(dialog(true));
    const inside = screen.getByText('link');
    fireEvent.mouseDown(inside);
    fireEvent.click(inside);
    fireEvent.mouseDown(inside);
    fireEvent.click(screen.getByRole('dialog'));
    fireEvent.mouseDown(screen.getByRole('dialog'));
    fireEvent.click(inside);
    expect(onClose).not.toHaveBeenCalled();
  });

  it('gives the focus back, even if it is taken away while open', () => {
    const { unmount } = render(dialog(true));
    unmount();
    expect(HTMLDialogElement.prototype.close).toHaveBeenCalledOnce();
  });
});
