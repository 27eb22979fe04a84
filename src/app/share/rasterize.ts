import { pictureText } from './chartPicture';
import type { Picture } from './chartPicture';

/** Paints a picture at a size in pixels. */
export async function rasterize(picture: Picture, width: number, height: number): Promise<HTMLCanvasElement> {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('this browser gives no canvas to paint on');
  // A picture of another shape than the film's leaves edges, which are paper, too.
  context.fillStyle = getComputedStyle(document.body).backgroundColor;
  context.fillRect(0, 0, width, height);
  context.drawImage(await imageOf(picture, width, height), 0, 0, width, height);
  return canvas;
}

/** Drawn at the size it is wanted in: not every browser scales a picture as the drawing that it is. */
async function imageOf({ root, ...size }: Picture, width: number, height: number): Promise<HTMLImageElement> {
  const scaled = root.cloneNode(true);
  if (!(scaled instanceof SVGSVGElement)) throw new Error('a picture is not a drawing any more');
  scaled.setAttribute('width', String(width));
  scaled.setAttribute('height', String(height));
  const image = new Image();
  // Not a blob: the page's policy lets images come from the page and from data.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(pictureText({ ...size, root: scaled }))}`;
  await image.decode();
  return image;
}

/** Twice as many pixels as the page has, so that it stays sharp in print and on a projector. */
const PNG_SCALE = 2;

export async function pngOf(picture: Picture, scale = PNG_SCALE): Promise<Blob> {
  const { width, height } = picture;
  const canvas = await rasterize(picture, Math.round(width * scale), Math.round(height * scale));
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('this browser makes no PNG of that size'))), 'image/png');
  });
}
