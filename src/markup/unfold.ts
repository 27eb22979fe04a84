import { act, fireEvent } from '@testing-library/react';

/** For tests: opens details by their summary; a browser says that they have opened only after the click. */
export async function unfold(summary: HTMLElement): Promise<void> {
  const details = summary.closest('details');
  if (!details) throw new Error('that is no summary');
  await act(async () => {
    const toggled = new Promise((resolve) => {
      details.addEventListener('toggle', resolve, { once: true });
    });
    fireEvent.click(summary);
    await toggled;
  });
}
