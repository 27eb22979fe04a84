import { useEffect, useEffectEvent, useRef } from 'react';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { embedWords } from './embedWords';

interface EmbedPreviewProps {
  readonly src: string;
  readonly title: string;
  readonly sandbox: string;
  /** In pixels; null is all there is. */
  readonly width: number | null;
  readonly height: number;
  /** What the frame asks for, once it is drawn. */
  readonly onSize: (size: { readonly width: number; readonly height: number }) => void;
}

interface Said {
  readonly klarity?: unknown;
  readonly type?: unknown;
  readonly width: number;
  readonly height: number;
}

/** The frame as a page would have it, at a width of its own. It is fetched when it comes into sight. */
export function EmbedPreview({ src, title, sandbox, width, height, onSize }: EmbedPreviewProps) {
  const { format } = useI18n();
  const words = useWords(embedWords);
  const frame = useRef<HTMLIFrameElement>(null);
  const hear = useEffectEvent(({ source, data }: MessageEvent<Said | null>) => {
    if (source === null || source !== frame.current?.contentWindow || data?.klarity !== 1 || data.type !== 'resize') return;
    onSize({ width: data.width, height: data.height });
  });
  useEffect(() => {
    const listener = (event: MessageEvent<Said | null>): void => hear(event);
    addEventListener('message', listener);
    return () => removeEventListener('message', listener);
  }, []);
  return (
    <figure className="embed-section__preview" aria-label={words.preview}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the keyboard must reach what scrolls */}
      <div className="embed-section__page control-focus" role="group" aria-label={words.preview} tabIndex={0}>
        <iframe
          // Another address is another frame: one that were sent on would leave entries for Back.
          key={src}
          ref={frame}
          src={src}
          title={title}
          loading="lazy"
          sandbox={sandbox}
          style={{ width: width === null ? '100%' : `${width}px`, height: `${height}px` }}
        />
      </div>
      <figcaption className="share__note">{width !== null && words.previewHeight(format.plain(width), format.plain(height))}</figcaption>
    </figure>
  );
}
