import { useEffect, useRef } from 'react';

/** A dot that follows the pointer, in place of its cursor. */
export function Laser() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['laser'] = '';
    const follow = ({ clientX, clientY }: PointerEvent): void => {
      if (!dot.current) return;
      // Past React: it follows each move, and nothing else depends on where it is.
      dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
      dot.current.hidden = false;
    };
    const hide = (): void => {
      if (dot.current) dot.current.hidden = true;
    };
    addEventListener('pointermove', follow);
    addEventListener('pointerdown', follow);
    root.addEventListener('pointerleave', hide);
    return () => {
      delete root.dataset['laser'];
      removeEventListener('pointermove', follow);
      removeEventListener('pointerdown', follow);
      root.removeEventListener('pointerleave', hide);
    };
  }, []);
  return <div ref={dot} className="laser" aria-hidden="true" hidden />;
}
