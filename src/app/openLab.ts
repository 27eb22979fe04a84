import { labs } from '../labs';
import type { Lab } from '../labs/lab';
import type { Language } from '../scene/preferences';

const loaders = new Map<string, () => Promise<Lab>>(Object.entries(labs));
const opened = new Map<string, Lab>();

/** Fetches a lab, and its words if a language is given, so that it can be shown at once. */
export async function openLab(name: string, lang?: Language): Promise<Lab> {
  const load = loaders.get(name);
  if (!load) throw new Error(`no lab ${name}`);
  const lab = opened.get(name) ?? (await load());
  opened.set(name, lab);
  if (lang) await Promise.all(lab.words.map((words) => words.load(lang)));
  return lab;
}

export function isOpened(name: string): boolean {
  return opened.has(name);
}

/** A lab that has been opened, as every lab in the state has. */
export function openedLab(name: string): Lab {
  const lab = opened.get(name);
  if (!lab) throw new Error(`the lab ${name} has not been opened`);
  return lab;
}
