/** The system's clipboard. Whatever it answers is what happened: true only after something was put there. */
export interface Clipboard {
  /** Must be called inside the click itself: it answers at once. */
  copyRich(content: RichContent): boolean;
  /** The same for words alone, which take the look of the place they are pasted into. */
  copyText(text: string): boolean;
  /** The picture may still be on its way when the click is over. A picture that fails counts as not copied. */
  copyPicture(png: Promise<Blob>): Promise<boolean>;
}

/** The same content twice; the program it is pasted into takes what it understands. */
export interface RichContent {
  readonly html: string;
  readonly text: string;
}
