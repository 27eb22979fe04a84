import { useEffect, useState } from 'react';
import { useField } from '../../state/KlarityContext';
import { openedLab } from '../openLab';

/** The script that reproduces the numbers on the screen, once it is written; undefined until then, and where there is none. */
export function usePython(): string | undefined {
  const scene = useField((state) => state.scene);
  const results = useField((state) => state.results);
  const unit = useField((state) => state.preferences.unit);
  const [written, setWritten] = useState<{ readonly code?: string | undefined; readonly failure?: { readonly reason: unknown } }>({});
  useEffect(() => {
    let isLatest = true;
    const tell = (told: typeof written): void => {
      if (isLatest) setWritten(told);
    };
    void openedLab(scene.lab)
      .python?.(scene, results, unit)
      .then(
        (code) => tell({ code }),
        (reason: unknown) => tell({ failure: { reason } }),
      );
    return () => {
      isLatest = false;
    };
  }, [scene, results, unit]);
  // To what catches the failures of whatever is fetched.
  if (written.failure) throw written.failure.reason;
  return written.code;
}
