import type { Locator } from '@playwright/test';

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** Where a handle stands on the screen. Its box says less: it reaches as far as a finger may miss. */
export function handlePlace(handle: Locator): Promise<Place> {
  return handle.evaluate((element) => {
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    if (!matrix) throw new Error('a handle is drawn');
    return { x: matrix.e, y: matrix.f };
  });
}

/** The value of a handle, to the last digit. */
export async function handleValue(handle: Locator): Promise<number> {
  return Number(await handle.getAttribute('aria-valuenow'));
}

export async function handleValues(handles: Locator): Promise<readonly number[]> {
  return (await handles.evaluateAll((all) => all.map((one) => one.getAttribute('aria-valuenow')))).map(Number);
}
