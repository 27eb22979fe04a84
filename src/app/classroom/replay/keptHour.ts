import type { Hour } from './hour';
import { hourText, readHour } from './hourFile';

const KEY = 'klarity:hour';

/** The hour that this window kept before it was loaded anew, where there was one that can be read. */
export async function keptHour(): Promise<Hour | undefined> {
  try {
    const text = sessionStorage.getItem(KEY);
    const reading = text === null ? undefined : await readHour(text);
    return reading?.ok === true ? reading.hour : undefined;
  } catch {
    // Storage is denied: the hour begins with the page.
    return undefined;
  }
}

/** Keeps the hour for the same window, where that is allowed. */
export function keepHour(hour: Hour): void {
  if (hour.moments.length === 0) return;
  try {
    sessionStorage.setItem(KEY, hourText(hour));
  } catch {
    // Denied, or full: the hour ends with the page.
  }
}
