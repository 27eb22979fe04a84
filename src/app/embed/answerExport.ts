import type { Klarity } from '../../state/klarity';
import { messageOf } from '../../i18n/messageOf';
import type { ExportFormat } from '../share/exportFormat';
import { isAnswerHidden } from '../share/isAnswerHidden';
import type { ExportedData } from './frameMessage';
import type { Refusal } from './hostMessage';

type ExportAnswer = ({ readonly ok: true } & ExportedData) | { readonly ok: false; readonly error: Refusal };

/** What is on the screen, in a format. What makes it is fetched when it is first asked for. */
export async function answerExport(klarity: Klarity, format: ExportFormat): Promise<ExportAnswer> {
  if (format !== 'svg' && format !== 'png' && isAnswerHidden(klarity.store.getState())) return refusal('is not to be had while the task hides something');
  try {
    const { exportAs } = await import('../share/exportAs');
    const content = await exportAs(klarity, format);
    if (!content) return refusal(`this lab has no ${format}`);
    return { ok: true, mime: content.type, data: format === 'png' ? await base64Of(content) : await content.text() };
  } catch (error) {
    return refusal(messageOf(error));
  }

  function refusal(message: string): ExportAnswer {
    return { ok: false, error: { field: 'format', message } };
  }
}

async function base64Of(content: Blob): Promise<string> {
  const bytes = new Uint8Array(await content.arrayBuffer());
  // By the byte: a picture is more than the arguments that a call can take.
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
