import type { Klarity } from '../../state/klarity';
import { whenAnswered } from '../embed/whenAnswered';
import { chartPicture, pictureText } from './chartPicture';
import type { Picture } from './chartPicture';
import { onSlide } from './onSlide';
import { isFrame } from './pageCharts';
import type { PageChart } from './pageCharts';
import { painted } from './painted';
import { pngOf } from './rasterize';
import { slidePlaces } from './slidePlaces';
import { SLIDE } from './slideSize';

export type SlideFormat = 'svg' | 'png';

/** Drawings as one slide of 1920 × 1080, in the projector's theme: one fills it, several share it. */
export async function slide(klarity: Klarity, format: SlideFormat, charts: () => readonly PageChart[]): Promise<Blob> {
  await whenAnswered(klarity);
  return onSlide(
    charts().map(({ element }) => element),
    async () => {
      // A plot of another shape may ask the engine for another part of its surface.
      await painted();
      await whenAnswered(klarity);
      await painted();
      const picture = fitted(pictureOf(charts()));
      return format === 'png' ? pngOf(picture, 1) : new Blob([pictureText(picture)], { type: 'image/svg+xml' });
    },
  );
}

function pictureOf(charts: readonly PageChart[]): Picture {
  return chartPicture(charts, (boxes) => slidePlaces(charts.map(({ element }) => isFrame(element)), boxes));
}

/** A picture in the middle of a slide, as large as it can be. */
function fitted({ width, height, root }: Picture): Picture {
  const scale = Math.min(SLIDE.width / width, SLIDE.height / height);
  const x = (SLIDE.width - width * scale) / 2;
  const y = (SLIDE.height - height * scale) / 2;
  // What the whole says of itself is said of the slide; what is drawn is moved, its ground but the slide's own.
  const drawn = [...root.children].filter(({ localName }) => localName !== 'title' && localName !== 'desc');
  const [ground] = drawn;
  ground?.setAttribute('width', String(SLIDE.width));
  ground?.setAttribute('height', String(SLIDE.height));
  for (const element of drawn.slice(1)) {
    const own = element.getAttribute('transform') ?? '';
    element.setAttribute('transform', `translate(${x},${y}) scale(${scale}) ${own}`.trim());
  }
  root.setAttribute('viewBox', `0 0 ${SLIDE.width} ${SLIDE.height}`);
  root.setAttribute('width', String(SLIDE.width));
  root.setAttribute('height', String(SLIDE.height));
  return { ...SLIDE, root };
}
