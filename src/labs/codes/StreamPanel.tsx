import { useRef } from 'react';
import { Panel } from '../../charts/Panel';
import { useUnmeasured } from '../../charts/unmeasuredSize';
import { useSize } from '../../charts/useSize';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import type { LabControls } from '../lab';
import { SettledStatus } from '../SettledStatus';
import { useCodes } from './codesCore';
import { isAlone, symbolName } from './codesScene';
import { codesWords } from './codesWords';
import { SendControls } from './SendControls';
import { Tape } from './Tape';
import { useResult, useSent } from './useShown';
import { useStreamTable } from './useStreamTable';
import './StreamPanel.css';

/** The symbols on their way as bits, under the code made for p and under that made for q: the same message, two bills. */
export function StreamPanel({ controls }: { readonly controls: LabControls }) {
  const { messages, format } = useI18n();
  const words = useWords(codesWords);
  const scene = useCodes((state) => state.scene);
  const codes = useResult();
  const sent = useSent();
  const table = useStreamTable();
  const box = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const { width } = useSize(box, useUnmeasured({ width: 520, height: 160 }));
  const type = useSize(ruler, { width: 1250, height: 1 }).width / 100;
  /** As many symbols as fit on a line, in a type of equal widths. */
  const line = Math.max(8, Math.floor(width / (type * 0.62)) - 12);
  const unit = messages.app[format.unit];
  const bill = (bits: number | undefined): string => format.info((bits ?? Number.NaN) * Math.LN2, format.unit === 'bits' && scene.code !== 'ideal' ? 0 : 1);
  const [right, wrong] = [codes?.right.running[sent], codes?.wrong.running[sent]];
  const stopped = codes !== undefined && scene.sent > sent && sent < codes.symbols.length;
  const blocked = stopped ? symbolName(scene, codes.symbols[sent] ?? 0) : '';
  const alone = isAlone(scene);
  const soFar = alone ? words.taken(sent, bill(right), unit) : words.extra(sent, bill((wrong ?? 0) - (right ?? 0)), unit);
  const status = stopped ? words.stopped(blocked, sent) : soFar;
  return (
    <Panel
      title={alone ? words.streamTitleAlone : words.streamTitle}
      subtitle={words.streamSubtitle}
      footer={controls !== 'none' && <SendControls />}
      table={table}
      tableLabel={words.dataTable}
    >
      <div className="codes-stream" ref={box}>
        <span className="frame__ruler" aria-hidden="true">
          <span className="frame__hundred-ems" ref={ruler} />
        </span>
        <p className="codes-stream__text">
          <span className="codes-stream__label">{words.message}</span> <span className="codes-stream__letters" data-letters="">{message()}</span>
        </p>
        {codes && <Tape type={type} side="right" sent={sent} width={width} blocked={false} bill={`${bill(right)} ${unit}`} />}
        {codes && !alone && <Tape type={type} side="wrong" sent={sent} width={width} blocked={stopped} bill={`${bill(wrong)} ${unit}`} />}
        <p className={stopped ? 'codes-lab__line codes-lab__line--infinite' : 'codes-lab__line'}>{status}</p>
        <p className="codes-lab__hint">{restored()}</p>
      </div>
      <SettledStatus text={status} />
    </Panel>
  );

  function message(): string {
    if (!codes) return '';
    const shown = Array.from(codes.symbols.subarray(Math.max(0, sent - line), sent), (symbol) => symbolName(scene, symbol));
    return (sent > line ? '…' : '') + shown.join('') + (stopped ? `[${blocked}]` : '');
  }

  function restored(): string {
    if (!codes) return '';
    if (scene.code === 'ideal') return words.noBitsOfIdeal;
    const isWhole = codes.right.restored.every((symbol, i) => symbol === codes.symbols[i]);
    return isWhole ? words.restored(codes.right.restored.length, codes.right.bits.length) : words.notRestored;
  }
}
