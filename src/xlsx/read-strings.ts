import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import { RichTextReader, type StoredString } from './rich-text';
import { readXml } from './xml-events';

/** The shared strings, in their order. */
export function readStrings(xml: string, part: string): readonly StoredString[] {
  const strings: StoredString[] = [];
  const reader = new RichTextReader();
  readXml(xml, part, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (piece) => reader.text(piece),
    close(name) {
      reader.close(name);
      if (name !== 'si') return;
      if (strings.length >= FILE_LIMITS.strings) throw new FileRefusal('tooLarge', part);
      strings.push(reader.take());
    },
  });
  return strings;
}
