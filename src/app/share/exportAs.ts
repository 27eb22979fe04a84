import { yieldToEventLoop } from '../../engine/yieldToEventLoop';
import type { Klarity } from '../../state/klarity';
import { openedLab } from '../openLab';
import { whenAnswered } from '../embed/whenAnswered';
import { chartPicture, pictureText } from './chartPicture';
import type { ExportFormat } from './exportFormat';
import { numbersCsv } from './numbersCsv';
import { pageCharts } from './pageCharts';
import type { PageChart } from './pageCharts';
import { pngOf } from './rasterize';
import { numbersFileText } from './sceneFile';

const mimes: Readonly<Record<ExportFormat, string>> = {
  svg: 'image/svg+xml',
  png: 'image/png',
  csv: 'text/csv',
  json: 'application/json',
  python: 'text/x-python',
};

/** What is on the screen in a format, with the results of the scene as it is; nothing where the lab has no such thing. */
export async function exportAs(
  klarity: Klarity,
  format: ExportFormat,
  charts?: readonly PageChart[],
): Promise<Blob | undefined> {
  const state = await whenAnswered(klarity);
  // React draws what has come in before the next task, even in a frame that is off the screen and gets no animation frames.
  await yieldToEventLoop();
  const chosen = (): readonly PageChart[] => charts ?? pageCharts();
  const type = mimes[format];
  switch (format) {
    case 'svg':
      return new Blob([pictureText(chartPicture(chosen()))], { type });
    case 'png':
      return pngOf(chartPicture(chosen()));
    case 'csv':
      // With a byte order mark, by which spreadsheets know UTF-8.
      return new Blob(['\uFEFF', numbersCsv(state, chosen())], { type });
    case 'json':
      return new Blob([numbersFileText(state)], { type });
    case 'python': {
      const code = await openedLab(state.scene.lab).python?.(state.scene, state.results, state.preferences.unit);
      return code === undefined ? undefined : new Blob([code], { type });
    }
  }
}
