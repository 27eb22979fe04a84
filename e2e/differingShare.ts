import type { Page } from '@playwright/test';

/** Parts of a pixel that two layouts round differently are no difference: what is compared is a quarter as large. */
const SCALE = 0.25;

/** The share of the area in which two PNGs of one size differ plainly. `page` lends its canvas. */
export function differingShare(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ([a, b, scale]) => {
      const pixelsOf = async (base64: string): Promise<ImageData> => {
        const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const [width, height] = [Math.round(bitmap.width * scale), Math.round(bitmap.height * scale)];
        const context = new OffscreenCanvas(width, height).getContext('2d');
        if (!context) throw new Error('no canvas');
        context.imageSmoothingQuality = 'high';
        context.drawImage(bitmap, 0, 0, width, height);
        return context.getImageData(0, 0, width, height);
      };
      const [first, second] = await Promise.all([pixelsOf(a), pixelsOf(b)]);
      if (first.width !== second.width || first.height !== second.height) throw new Error('the sizes differ');
      let differing = 0;
      for (let i = 0; i < first.data.length; i += 4) {
        const most = Math.max(...[0, 1, 2].map((c) => Math.abs((first.data[i + c] ?? 0) - (second.data[i + c] ?? 0))));
        if (most > 48) differing += 1;
      }
      return differing / (first.data.length / 4);
    },
    [one.toString('base64'), other.toString('base64'), SCALE] as const,
  );
}
