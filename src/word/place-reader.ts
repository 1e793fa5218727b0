import { localName } from './local-name';

/** Where a loop may not reach out of, by local name of the element. */
const CONTAINERS = new Set([
  'tbl',
  'tr',
  'tc',
  'txbxContent',
  'sdtContent',
  'hyperlink',
  'ins',
  'moveTo',
  'fldSimple',
  'footnote',
  'endnote',
  'comment',
  'Choice',
  'Fallback',
]);

/** Where in a part one is while its elements go by: for the check of loops, and in words for a person. */
export class PlaceReader {
  readonly #place: string[] = [];
  readonly #open: string[] = [];
  #count = 0;
  #page = 1;
  #paragraph = 0;
  #table = 0;
  #row = 0;
  #cell = 0;

  /** `part`: what a person calls the part, "" for the document itself. */
  constructor(readonly part: string) {}

  get place(): readonly string[] {
    return [...this.#place];
  }

  /** "trang 2, bảng 1, dòng 3, ô 2"; pages only as far as Word has written them down. */
  get where(): string {
    const page = this.#page > 1 ? [`trang ${String(this.#page)}`] : [];
    return [this.part, ...page, ...this.#spot()].filter((words) => words !== '').join(', ');
  }

  #spot(): readonly string[] {
    if (this.#open.includes('tbl')) {
      return [`bảng ${String(this.#table)}`, `dòng ${String(this.#row)}`, `ô ${String(this.#cell)}`];
    }
    const box = this.#open.includes('txbxContent') ? ['khung chữ'] : [];
    return this.part === '' ? [...box, `đoạn ${String(Math.max(1, this.#paragraph))}`] : box;
  }

  open(name: string): void {
    const local = localName(name);
    if (local === 'lastRenderedPageBreak') this.#beginPage();
    if (!CONTAINERS.has(local)) return;
    // a table in a table is found by the outer one
    const outermost = !this.#open.includes('tc');
    this.#open.push(local);
    this.#place.push(`${local}${String((this.#count += 1))}`);
    if (!outermost) return;
    if (local === 'tbl') [this.#table, this.#row, this.#cell] = [this.#table + 1, 0, 0];
    if (local === 'tr') [this.#row, this.#cell] = [this.#row + 1, 0];
    if (local === 'tc') this.#cell += 1;
  }

  /** Paragraphs and tables are counted on their page, as a person does who looks for them. */
  #beginPage(): void {
    this.#page += 1;
    this.#paragraph = 0;
    this.#table = this.#open.includes('tbl') ? 1 : 0;
  }

  close(name: string): void {
    if (!CONTAINERS.has(localName(name))) return;
    this.#open.pop();
    this.#place.pop();
  }

  /** A paragraph with words has ended. Those of tables are found by row and cell. */
  countParagraph(): void {
    if (!this.#open.includes('tbl') && !this.#open.includes('txbxContent')) this.#paragraph += 1;
  }
}
