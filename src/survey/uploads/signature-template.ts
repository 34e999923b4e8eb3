import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';

import type { UploadMessages } from '../language/upload-messages.js';
import { isDrawing, LONGEST_SIGNATURE } from '../model/kinds/read-uploads.js';
import type { QuestionState } from '../model/session-state.js';
import { focusNext } from '../questions/late/focus-next.js';
import type { QuestionContext } from '../questions/question-context.js';
import { describedBy, frameQuestion, invalid } from '../questions/question-frame.js';

type Point = readonly [x: number, y: number];

/** What was drawn, stroke by stroke. */
export interface Drawing {
  strokes: readonly (readonly Point[])[];
  isTooLarge: boolean;
}

/** In pixels of the picture: wide enough for a name, small enough to be sent. */
const [WIDTH, HEIGHT] = [600, 200];

/** Black on white, whatever the page's colours are: it will be printed. */
function draw(canvas: HTMLCanvasElement, { strokes }: Drawing): void {
  const pen = canvas.getContext('2d');
  if (!pen) return;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, WIDTH, HEIGHT);
  Object.assign(pen, { lineWidth: 4, lineCap: 'round', lineJoin: 'round', strokeStyle: '#000' });
  for (const [first, ...rest] of strokes) {
    if (!first) continue;
    pen.beginPath();
    pen.moveTo(...first);
    // A dot is a stroke too.
    for (const point of rest.length ? rest : [first]) pen.lineTo(...point);
    pen.stroke();
  }
}

function pointAt({ clientX, clientY, currentTarget }: PointerEvent): Point {
  const { left, top, width, height } = (currentTarget as HTMLCanvasElement).getBoundingClientRect();
  return [Math.round(((clientX - left) / width) * WIDTH), Math.round(((clientY - top) / height) * HEIGHT)];
}

/** A field to draw one's name in, and another to type it in: either will do. */
export function signatureTemplate(
  state: QuestionState,
  context: QuestionContext,
  text: UploadMessages,
  drawing: Drawing,
): TemplateResult {
  const { question, value, entry, readOnly } = state;
  const { id, name } = question;
  const isDrawn = typeof value === 'string' && isDrawing(value);

  /** Draws anew, and makes what is drawn the answer. */
  const settle = (canvas: HTMLCanvasElement, strokes: Drawing['strokes']): void => {
    drawing.strokes = strokes;
    draw(canvas, drawing);
    const url = strokes.length ? canvas.toDataURL('image/png') : undefined;
    drawing.isTooLarge = (url?.length ?? 0) > LONGEST_SIGNATURE;
    context.answer(name, drawing.isTooLarge ? undefined : url);
    if (drawing.isTooLarge) context.announce(text.signatureTooLarge);
  };
  const canvasOf = ({ target }: Event): HTMLCanvasElement =>
    (target as HTMLElement).closest('.question')!.querySelector('canvas')!;

  const begin = (event: PointerEvent): void => {
    if (event.button) return;
    const canvas = event.currentTarget as HTMLCanvasElement;
    canvas.setPointerCapture(event.pointerId);
    drawing.strokes = [...drawing.strokes, [pointAt(event)]];
    draw(canvas, drawing);
  };
  const move = (event: PointerEvent): void => {
    const canvas = event.currentTarget as HTMLCanvasElement;
    if (!canvas.hasPointerCapture(event.pointerId)) return;
    const last = drawing.strokes.at(-1) ?? [];
    drawing.strokes = [...drawing.strokes.slice(0, -1), [...last, pointAt(event)]];
    draw(canvas, drawing);
  };
  const end = (event: PointerEvent): void => {
    const canvas = event.currentTarget as HTMLCanvasElement;
    if (canvas.hasPointerCapture(event.pointerId)) settle(canvas, drawing.strokes);
  };
  const clear = (event: Event): void => {
    settle(canvasOf(event), []);
    context.announce(text.signatureCleared);
    focusNext(event, `${id}-input`);
  };
  const undo = (event: Event): void => {
    settle(canvasOf(event), drawing.strokes.slice(0, -1));
    focusNext(event, `${id}-undo`, `${id}-input`);
  };
  const type = (event: InputEvent): void => {
    drawing.strokes = [];
    drawing.isTooLarge = false;
    draw(canvasOf(event), drawing);
    context.enter(name, (event.target as HTMLInputElement).value);
  };

  if (readOnly) {
    const name = isDrawn ? text.signed : typeof value === 'string' ? html`<bdi>${value}</bdi>` : '';
    return frameQuestion(state, context, { group: true, body: html`<p>${name}</p>` });
  }
  const strokes = drawing.strokes.length;
  const shown = typeof entry === 'string' ? entry : isDrawn || value === undefined ? '' : (value as string);
  const body = html`<div class="signature">
    <p id="${id}-pad-label">${text.signHere}</p>
    <canvas
      width=${WIDTH}
      height=${HEIGHT}
      role="img"
      aria-labelledby="${id}-pad-label"
      ${ref((canvas) => {
        if (canvas instanceof HTMLCanvasElement) draw(canvas, drawing);
      })}
      @pointerdown=${begin}
      @pointermove=${move}
      @pointerup=${end}
      @pointercancel=${end}
    ></canvas>
    ${isDrawn && !strokes ? html`<p>${text.signed}</p>` : nothing}
    ${drawing.isTooLarge ? html`<p class="hint">${text.signatureTooLarge}</p>` : nothing}
    ${
      !(strokes || isDrawn)
        ? nothing
        : html`<p class="tools">
            ${
              strokes
                ? html`<button type="button" class="tool" id="${id}-undo" @click=${undo}>
                    ${text.undoStroke}
                  </button>`
                : nothing
            }
            <button type="button" class="tool" @click=${clear}>${text.clearSignature}</button>
          </p>`
    }
    <label for="${id}-input">${text.orTypeName}</label>
    <input
      class="control"
      id="${id}-input"
      autocomplete="name"
      .value=${shown}
      aria-invalid=${invalid(state, context)}
      aria-describedby=${describedBy(state, context)}
      @input=${type}
    />
  </div>`;
  return frameQuestion(state, context, { group: true, body });
}
