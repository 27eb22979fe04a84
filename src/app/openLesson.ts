import { lessons } from '../lessons';
import type { Chapter } from '../lessons';
import type { Lesson } from '../lessons/lesson';

const opened = new Map<string, Lesson>();

const chapters: readonly Chapter[] = lessons;

/** The entry of a chapter that an address may name. */
export function chapterOf(name: string): Chapter {
  const chapter = chapters.find((one) => one.name === name);
  if (!chapter) throw new Error(`no chapter ${name}`);
  return chapter;
}

/** Fetches a chapter, without its text. */
export async function openLesson(name: string): Promise<Lesson> {
  const lesson = opened.get(name) ?? (await chapterOf(name).load());
  opened.set(name, lesson);
  return lesson;
}

export function isLessonOpened(name: string): boolean {
  return opened.has(name);
}

/** A chapter that has been opened, as the one of the place always has. */
export function openedLesson(name: string): Lesson {
  const lesson = opened.get(name);
  if (!lesson) throw new Error(`the chapter ${name} has not been opened`);
  return lesson;
}
