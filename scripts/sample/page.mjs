const FONT = 'Times New Roman';
const THIN = { style: 'thin', color: { rgb: '000000' } };
const BOX = { top: THIN, right: THIN, bottom: THIN, left: THIN };
const DAY_MS = 86_400_000;
const DAYS_TO_1970 = 25569;

/** A real Excel date: day, month, year as the clerk reads them. */
export function date(day, month, year) {
  return { serial: Date.UTC(year, month - 1, day) / DAY_MS + DAYS_TO_1970 };
}

/** A formula with the value Excel had cached when the clerk last saved. */
export function formula(text, cached) {
  return { formula: text, cached };
}

function styleOf({
  size = 12,
  bold,
  italic,
  align = 'left',
  indent,
  wrap = true,
  box,
  format,
  fill,
  valign = 'center',
}) {
  return {
    font: { name: FONT, size, ...(bold && { bold }), ...(italic && { italic }) },
    alignment: {
      horizontal: align,
      vertical: valign,
      ...(wrap && { wrapText: true }),
      ...(indent && { indent }),
    },
    ...(box && { border: BOX }),
    ...(format && { numFmt: format }),
    ...(fill && { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: fill } } }),
  };
}

/** One sheet as a clerk lays it out. Rows and columns count from 1, as Excel shows them. */
export class Page {
  constructor(name, { widths, landscape = false, hidden = false }) {
    this.name = name;
    this.widths = widths;
    this.landscape = landscape;
    this.hidden = hidden;
    this.cells = new Map();
    this.merges = [];
    this.heights = new Map();
    this.frozen = null;
  }

  get lastColumn() {
    return this.widths.length;
  }

  put(row, column, value, look = {}) {
    const key = `${row - 1},${column - 1}`;
    if (value !== null && typeof value === 'object' && 'serial' in value) {
      const style = styleOf({ format: 'dd/mm/yyyy', align: 'center', ...look });
      this.cells.set(key, { value: value.serial, type: 'number', style });
    } else if (value !== null && typeof value === 'object') {
      const { formula: text, cached } = value;
      this.cells.set(key, { value: cached, formula: text, formulaResult: cached, style: styleOf(look) });
    } else {
      this.cells.set(key, { value, style: styleOf(look) });
    }
  }

  merge(top, left, bottom, right) {
    this.merges.push({ startRow: top - 1, startCol: left - 1, endRow: bottom - 1, endCol: right - 1 });
  }

  height(row, points) {
    this.heights.set(row - 1, { height: points });
  }

  /** Text over several columns: one merged cell. */
  across(row, left, right, value, look = {}) {
    this.put(row, left, value, { align: 'center', wrap: false, ...look });
    if (look.box) for (let column = left + 1; column <= right; column++) this.put(row, column, null, look);
    if (right > left) this.merge(row, left, row, right);
  }

  /** ĐẢNG ỦY … / CHI BỘ … / * on the left, the Party's name and the date on the right: rows 1–3. */
  letterhead({ split, place }) {
    const left = split;
    const right = this.lastColumn;
    this.across(1, 1, left, 'ĐẢNG ỦY CÁC CƠ QUAN TỈNH', { size: 12 });
    this.across(2, 1, left, 'CHI BỘ LIÊN MINH HTX TỈNH', { size: 12, bold: true });
    this.across(3, 1, left, '*', { size: 12 });
    this.across(1, left + 1, right, 'ĐẢNG CỘNG SẢN VIỆT NAM', { size: 13, bold: true });
    this.across(3, left + 1, right, place, { size: 12, italic: true });
  }

  title(row, text, subtitle) {
    this.across(row, 1, this.lastColumn, text, { size: 14, bold: true });
    this.height(row, 22);
    if (subtitle) this.across(row + 1, 1, this.lastColumn, subtitle, { size: 12, italic: true });
  }

  /**
   * Header cells; an entry is a text (over all header rows) or `[group, [sub, sub]]`. Returns the row below.
   */
  header(row, entries) {
    const rows = entries.some(Array.isArray) ? 2 : 1;
    const look = { bold: true, align: 'center', box: true, fill: 'F2F2F2' };
    let column = 1;
    for (const entry of entries) {
      if (Array.isArray(entry)) {
        const [group, subs] = entry;
        this.across(row, column, column + subs.length - 1, group, { ...look, wrap: true });
        subs.forEach((sub, index) => this.put(row + 1, column + index, sub, look));
        column += subs.length;
      } else {
        this.put(row, column, entry, look);
        if (rows === 2) {
          this.put(row + 1, column, null, look);
          this.merge(row, column, row + 1, column);
        }
        column += 1;
      }
    }
    for (let line = 0; line < rows; line++) this.height(row + line, rows === 2 ? 30 : 36);
    return row + rows;
  }

  /** The row "1 2 3 …" under the header. */
  columnNumbers(row) {
    for (let column = 1; column <= this.lastColumn; column++) {
      this.put(row, column, column, { size: 9, italic: true, align: 'center', box: true });
    }
    return row + 1;
  }

  /** Ruled rows of values; `looks[column - 1]` says how a column looks. Returns the row below. */
  body(row, lines, looks, { height = 20, bold = false } = {}) {
    lines.forEach((line, index) => {
      this.height(row + index, height);
      line.forEach((value, at) => this.put(row + index, at + 1, value, { box: true, bold, ...looks[at] }));
    });
    return row + lines.length;
  }

  /** NGƯỜI LẬP BIỂU on the left, T/M CHI BỘ – BÍ THƯ on the right. */
  signatures(row, split) {
    const right = this.lastColumn;
    this.across(row, 1, split, 'NGƯỜI LẬP BIỂU', { bold: true });
    this.across(row, split + 1, right, 'T/M CHI BỘ', { bold: true });
    this.across(row + 1, split + 1, right, 'BÍ THƯ');
    this.across(row + 6, 1, split, 'Trần Thị Bích Hạnh', { bold: true });
    this.across(row + 6, split + 1, right, 'Nguyễn Văn Lộc', { bold: true });
  }

  freeze(rows, columns) {
    this.frozen = { rows, columns };
  }

  /** As hucre's writer takes it. */
  toSheet() {
    return {
      name: this.name,
      columns: this.widths.map((width) => ({ width })),
      rows: [],
      cells: this.cells,
      merges: this.merges,
      rowDefs: this.heights,
      ...(this.hidden && { hidden: true }),
      ...(this.frozen && { freezePane: this.frozen }),
      pageSetup: {
        paperSize: 'a4',
        orientation: this.landscape ? 'landscape' : 'portrait',
        fitToPage: true,
        fitToWidth: 1,
        fitToHeight: 1,
        horizontalCentered: true,
        margins: { top: 0.79, bottom: 0.79, left: 0.79, right: 0.59, header: 0.39, footer: 0.39 },
      },
    };
  }
}

/** How the usual columns look. */
export const CENTRE = { align: 'center' };
export const LEFT = { align: 'left' };
export const MONEY = { align: 'right', indent: 1, format: '[>=1000000]0\\.000\\.000;[>=1000]0\\.000;0' };
