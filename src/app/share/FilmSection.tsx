import { useEffect, useRef, useState } from 'react';
import { Button } from '../../controls/Button';
import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { messageOf } from '../../i18n/messageOf';
import { useField, useKlarity } from '../../state/KlarityContext';
import { openedLab } from '../openLab';
import { ChartChoice } from './ChartChoice';
import { Credit } from './Credit';
import type { FilmFormat } from './filmPlan';
import { makeFilm } from './makeFilm';
import { saveFile } from './saveFile';
import { shareWords } from './shareWords';
import { useChartChoice } from './useChartChoice';

type Stage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly done: number; readonly all: number; readonly cancel: () => void }
  | { readonly kind: 'over'; readonly text: string };

/** Without WebCodecs there is nothing to make a WebM with. */
const hasVideo = 'VideoEncoder' in globalThis;

/** A film of the lab's run. */
export function FilmSection() {
  const { format: numbers } = useI18n();
  const words = useWords(shareWords);
  const klarity = useKlarity();
  const film = openedLab(useField((state) => state.scene.lab)).film;
  const steps = useField((state) => film?.steps(state) ?? 0);
  const { charts, left, setLeft, chosen } = useChartChoice();
  const [format, setFormat] = useState<FilmFormat>(hasVideo ? 'webm' : 'gif');
  const [stage, setStage] = useState<Stage>({ kind: 'idle' });
  const running = useRef<AbortController>(null);
  // A dialog that is closed makes no film.
  useEffect(() => () => running.current?.abort(), []);

  const make = async (): Promise<void> => {
    if (!film || stage.kind === 'running') return;
    const control = new AbortController();
    running.current = control;
    const cancel = (): void => control.abort();
    const onProgress = (done: number, all: number): void => setStage({ kind: 'running', done, all, cancel });
    onProgress(0, steps + 1);
    try {
      const content = await makeFilm(klarity, { film, format, charts: chosen, signal: control.signal, onProgress });
      const name = `klarity-${klarity.store.getState().scene.lab}.${format}`;
      saveFile(name, content);
      setStage({ kind: 'over', text: words.film.saved(name, numbers.plain(content.size / 1e6, 2)) });
    } catch (error) {
      const reason = messageOf(error);
      setStage({ kind: 'over', text: control.signal.aborted ? words.film.cancelled : words.export.failed(reason) });
    }
  };

  if (steps === 0) return <p>{words.film.nothing}</p>;
  return (
    <>
      <p>{words.film.hint(steps)}</p>
      <ChartChoice charts={charts} left={left} onChange={setLeft} />
      <SegmentedChoice
        legend={words.film.format}
        value={format}
        options={[
          { value: 'webm', label: 'WebM', disabled: !hasVideo },
          { value: 'gif', label: 'GIF' },
        ]}
        onChange={setFormat}
        disabled={stage.kind === 'running'}
      />
      {!hasVideo && <p className="share__note">{words.film.noVideo}</p>}
      <div className="share__actions">
        {/* One button, so that who starts the film still has the focus to stop it. */}
        <Button
          kind={stage.kind === 'running' ? 'plain' : 'primary'}
          label={stage.kind === 'running' ? words.film.cancel : words.film.make}
          disabled={left.size === charts.length}
          onClick={() => {
            if (stage.kind === 'running') stage.cancel();
            else void make();
          }}
        />
        {stage.kind === 'running' && (
          <>
            <progress
              className="share__progress"
              aria-label={words.film.progress}
              value={stage.done}
              max={stage.all}
            />
            <span className="share__note">{words.film.frames(stage.done, stage.all)}</span>
          </>
        )}
      </div>
      <p role="status" className="share__note">
        {stage.kind === 'over' ? stage.text : ''}
      </p>
      <Credit />
    </>
  );
}
