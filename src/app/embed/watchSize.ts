export interface ContentSize {
  readonly width: number;
  readonly height: number;
}

/** Reports the size of an element in whole pixels that hold it, whenever it changes. Returns how to stop it. */
export function watchSize(element: Element, onSize: (size: ContentSize) => void): () => void {
  let last: ContentSize | undefined;
  const observer = new ResizeObserver(() => {
    const box = element.getBoundingClientRect();
    const size = { width: Math.ceil(box.width), height: Math.ceil(box.height) };
    if (size.width === last?.width && size.height === last.height) return;
    last = size;
    onSize(size);
  });
  observer.observe(element);
  return () => observer.disconnect();
}
