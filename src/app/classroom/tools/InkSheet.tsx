import { useRef, useState } from 'react';
import type { PointerEvent } from 'react';
import { chartAround, placeOfChart, plotOf } from './chartOnSlide';
import { addPoints, inBox, inkPath } from './ink';
import type { Box, Stroke } from './ink';
import { boxWithin, useInkBoxes } from './useInkBoxes';

interface InkSheetProps {
  readonly strokes: readonly Stroke[];
  /** Whether the pen is in the hand: then nothing below the sheet feels the pointer. */
  readonly isDrawing: boolean;
  readonly onStroke: (stroke: Stroke) => void;
}

interface Drawn {
  readonly pointerId: number;
  readonly box: Box;
  readonly stroke: Stroke;
}

/** A sheet over the slide for strokes of the pen. A stroke over a chart goes with it, wherever the chart moves and however large it is. */
export function InkSheet({ strokes, isDrawing, onStroke }: InkSheetProps) {
  const sheet = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<Drawn>();
  const boxes = useInkBoxes(sheet, strokes.map(({ on }) => on));

  const begin = (event: PointerEvent<SVGSVGElement>): void => {
    if (event.button !== 0 || drawn) return;
    const target = event.currentTarget;
    target.setPointerCapture(event.pointerId);
    const [, below] = document.elementsFromPoint(event.clientX, event.clientY);
    const chart = below && chartAround(below);
    const box = boxWithin(chart ? plotOf(chart) : target, target);
    const on = chart ? placeOfChart(chart) : '';
    setDrawn({ pointerId: event.pointerId, box, stroke: { on, points: passed(event, box) } });
  };
  const draw = (event: PointerEvent<SVGSVGElement>): void => {
    if (drawn?.pointerId !== event.pointerId) return;
    const { box, stroke } = drawn;
    const points = addPoints(stroke.points, passed(event, box), box);
    if (points !== stroke.points) setDrawn({ ...drawn, stroke: { ...stroke, points } });
  };
  const lift = (event: PointerEvent<SVGSVGElement>): void => {
    if (drawn?.pointerId !== event.pointerId) return;
    onStroke(drawn.stroke);
    setDrawn(undefined);
  };

  const paths = [
    ...strokes.map((stroke) => ({ stroke, box: boxes.get(stroke.on) })),
    ...(drawn ? [drawn] : []),
  ];
  return (
    <svg
      ref={sheet}
      className={isDrawing ? 'ink ink--drawing' : 'ink'}
      aria-hidden="true"
      onPointerDown={isDrawing ? begin : undefined}
      onPointerMove={draw}
      onPointerUp={lift}
      onPointerCancel={lift}
    >
      {paths.map(({ stroke, box }, i) =>
        box ? (
          <g key={i}>
            <path className="ink__ground" d={inkPath(stroke, box)} />
            <path className="ink__stroke" d={inkPath(stroke, box)} />
          </g>
        ) : null,
      )}
    </svg>
  );
}

/** The places since the last event: a quick hand makes more of them than there are frames. */
function passed(event: PointerEvent<SVGSVGElement>, box: Box) {
  const { left, top } = event.currentTarget.getBoundingClientRect();
  const coalesced = event.nativeEvent.getCoalescedEvents?.() ?? [];
  const events = coalesced.length > 0 ? coalesced : [event.nativeEvent];
  return events.map(({ clientX, clientY }) => inBox(clientX - left, clientY - top, box));
}
