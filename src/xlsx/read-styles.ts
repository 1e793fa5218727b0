import { FILE_LIMITS } from './file-limits';
import { FileRefusal } from './file-refusal';
import { isLegacyFont } from './legacy-font';
import { numberKind, type NumberKind } from './number-formats';
import { readXml } from './xml-events';

/** What a cell's format says about its value. */
export interface CellFormat {
  readonly number: NumberKind;
  /** Only a legacy one. */
  readonly font?: string;
  /** "@": what is typed stays text. */
  readonly text?: true;
  /** Takes entries on a protected sheet. */
  readonly unlocked?: true;
}

/** Built-in number format "@". */
const TEXT_FORMAT = 49;

/** The workbook's cell formats, by the index that cells carry. */
export function readStyles(xml: string, part: string): readonly CellFormat[] {
  const codes = new Map<number, string>();
  const fonts: (string | undefined)[] = [];
  const formats: CellFormat[] = [];
  // Fonts and number formats occur inside differential formats too: only the top lists count.
  const path: string[] = [];
  readXml(xml, part, {
    open(name, attributes) {
      const parent = path.at(-1);
      const list = path.at(-2);
      path.push(name);
      if (name === 'numFmt' && parent === 'numFmts') {
        codes.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? '');
      } else if (name === 'font' && parent === 'fonts') fonts.push(undefined);
      else if (name === 'name' && parent === 'font' && list === 'fonts') {
        fonts[fonts.length - 1] = attributes['val'];
      } else if (name === 'xf' && parent === 'cellXfs') {
        if (formats.length >= FILE_LIMITS.cellFormats) throw new FileRefusal('tooLarge', part);
        const id = Number(attributes['numFmtId'] ?? 0);
        const number = numberKind(id, codes.get(id));
        const font = fonts[Number(attributes['fontId'] ?? 0)];
        const text = id === TEXT_FORMAT || codes.get(id) === '@';
        formats.push({
          number,
          ...(isLegacyFont(font) ? { font } : {}),
          ...(text ? { text } : {}),
        });
      } else if (name === 'protection' && parent === 'xf' && list === 'cellXfs') {
        const last = formats.pop();
        if (last) formats.push(attributes['locked'] === '0' ? { ...last, unlocked: true } : last);
      }
    },
    close() {
      path.pop();
    },
  });
  return formats;
}
