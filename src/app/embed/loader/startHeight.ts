/** In pixels: as wide as the frame may be at most for each height of the lists below. */
const WIDTHS = [330, 370, 440, 520, 600, 680, 760, 850, 950, 1100];

/** How high the first parts of each lab were at such widths, in English. */
const HEIGHTS: Readonly<Record<string, readonly number[]>> = {
  worms: [726, 687, 687, 716, 460, 392, 375, 375, 378, 398, 406],
  compare: [912, 806, 825, 826, 494, 494, 494, 494, 417, 420, 457],
  fit: [653, 653, 653, 682, 713, 380, 410, 441, 465, 465, 465],
  codes: [672, 616, 616, 656, 716, 426, 456, 487, 491, 491, 491],
  samples: [1253, 1235, 1164, 1153, 1153, 888, 864, 864, 864, 864, 864],
  divergences: [1350, 1350, 1350, 1409, 1469, 864, 634, 634, 634, 634, 659],
  loss: [1330, 1308, 1308, 1263, 961, 944, 961, 961, 944, 944, 751],
  consistency: [1950, 1800, 1558, 1328, 1211, 1028, 930, 881, 740, 728, 676],
  plane: [738, 668, 631, 613, 613, 616, 646, 676, 690, 700, 700],
};

/** Frames that begin higher show the whole lab, where they name no parts: see useHasRoom.ts. */
const MOST = { narrow: 1099, wide: 559 };
const WIDE = 820;

/** The height to begin with, so that little moves once the frame has said how high its content is. */
export function startHeight(lab: string, width: number, namesParts: boolean): number {
  // Of what is wider than all, the last.
  const found = WIDTHS.findIndex((most) => width <= most);
  const height = (HEIGHTS[lab] ?? HEIGHTS['worms'])?.at(found) ?? 400;
  return namesParts ? height : Math.min(height, width < WIDE ? MOST.narrow : MOST.wide);
}
