import type { Clipboard, RichContent } from '../../ports/clipboard';

/**
 * The browser's clipboard. Office's web views refuse the newer interface for text by policy (OFFICE-JS.md trap 5:
 * #1991, #2513, #3480), so a table goes by the `copy` event inside the click; a picture knows no other way.
 */
export const browserClipboard: Clipboard = { copyRich, copyText, copyPicture };

/** Deprecated, and the only call that works in every web view of Office. */
interface CopyCommand {
  execCommand(command: 'copy'): boolean;
}

function copyRich(content: RichContent): boolean {
  return copyInEvent((data) => writeRich(data, content));
}

function copyText(text: string): boolean {
  return copyInEvent((data) => {
    data?.setData('text/plain', text);
    return data !== null;
  });
}

/** `write` says whether it found a place to put its content. */
function copyInEvent(write: (data: DataTransfer | null) => boolean): boolean {
  let written = false;
  const onCopy = (event: ClipboardEvent): void => {
    written = write(event.clipboardData);
    event.preventDefault();
    // Whatever else listens would put something else there.
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', onCopy, { capture: true });
  try {
    const commands: CopyCommand = document;
    return commands.execCommand('copy') && written;
  } finally {
    document.removeEventListener('copy', onCopy, { capture: true });
  }
}

/** Puts the content where a `copy` event takes it from; false where the event brings no place. */
export function writeRich(data: Pick<DataTransfer, 'setData'> | null, { html, text }: RichContent): boolean {
  if (data === null) return false;
  data.setData('text/html', html);
  data.setData('text/plain', text);
  return true;
}

async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  // Both are missing outside secure pages and in some web views, whatever the types say.
  const { clipboard } = navigator as Partial<Pick<Navigator, 'clipboard'>>;
  if (!clipboard || !('ClipboardItem' in globalThis)) return false;
  try {
    // The promise itself goes in: Safari's engine wants the item inside the click.
    await clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    // Refused by policy or by the person, or no picture came: the caller says what else can be done.
    return false;
  }
}
