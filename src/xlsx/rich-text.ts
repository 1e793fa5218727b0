import { isLegacyFont } from './legacy-font';
import { decodeStoredText } from './stored-text';
import type { Attributes } from './xml-events';

/** A text and, where one of its runs has one, its legacy font. */
export interface StoredString {
  readonly text: string;
  readonly font?: string;
}

/** Joins the runs of an `si` or `is` element as its events pass by; phonetic readings are no part of the text. */
export class RichTextReader {
  private pieces = '';
  private font: string | undefined;
  private phonetic = 0;
  private inText = false;

  open(name: string, attributes: Attributes): void {
    if (name === 'rPh') this.phonetic++;
    else if (name === 't') this.inText = this.phonetic === 0;
    else if (name === 'rFont' && isLegacyFont(attributes['val'])) this.font ??= attributes['val'];
  }

  text(piece: string): void {
    if (this.inText) this.pieces += piece;
  }

  close(name: string): void {
    if (name === 'rPh') this.phonetic--;
    else if (name === 't') this.inText = false;
  }

  take(): StoredString {
    const text = decodeStoredText(this.pieces);
    const taken = this.font === undefined ? { text } : { text, font: this.font };
    this.pieces = '';
    this.font = undefined;
    this.phonetic = 0;
    return taken;
  }
}
