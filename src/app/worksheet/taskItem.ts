import type { Language } from '../../scene/preferences';
import type { Task } from '../../state/task';
import { askedParts } from '../classroom/askedParts';
import { openLab } from '../openLab';
import { wordsOfTask } from '../task/openTask';
import { drawnPartsOf } from './drawnParts';
import type { WorksheetItem } from './worksheetItem';

/** A task on paper: what stays hidden is not on its page, and stands on the last. */
export async function taskItem(name: string, task: Task, show: readonly string[], lang: Language, link: string): Promise<WorksheetItem> {
  const lab = await openLab(name, lang);
  const { goals, message } = wordsOfTask(name, task.code);
  const drawn = drawnPartsOf(name).slice(0, 1);
  const asked = show.length > 0 ? show : askedParts(lab, task.start);
  return {
    title: '',
    paragraphs: message.split(/\n+/).filter((text) => text.trim() !== ''),
    choices: [],
    goals,
    lab,
    scene: task.start,
    given: task.hidden.length > 0 ? [] : asked.slice(0, 1),
    drawn,
    link,
    answer: { parts: asked.slice(0, 1), lines: [] },
  };
}
