// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SteadyInput } from './SteadyInput';

afterEach(cleanup);

describe('SteadyInput', () => {
  it('is written anew only where it looks otherwise, and tells who listened last', async () => {
    const [first, second] = [vi.fn<() => void>(), vi.fn<() => void>()];
    const drawn = (checked: boolean, change: () => void) => <SteadyInput type="radio" name="one" checked={checked} on={{ change }} />;
    const { rerender } = render(drawn(false, first));
    const radio = screen.getByRole('radio');
    const seen = vi.fn<(records: readonly MutationRecord[]) => void>();
    const observer = new MutationObserver(seen);
    observer.observe(radio, { attributes: true });

    rerender(drawn(false, second));
    await Promise.resolve();
    expect(seen).not.toHaveBeenCalled();

    fireEvent.click(radio);
    expect(first).not.toHaveBeenCalled();
    expect(second).toHaveBeenCalledOnce();

    rerender(drawn(true, second));
    expect(screen.getByRole<HTMLInputElement>('radio').checked).toBe(true);
    observer.disconnect();
  });
});
