import { columnName } from '../../src/core/sheet/range';
import { archiveOf, partsOf } from '../xlsx/fixtures/archive';

/**
 * A workbook file under a person's hands: sheets and rows are changed as Excel would save them, on the parts that
 * FileHost and the fixtures write. No reader for files of others.
 */
export class FileSheets {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  static async open(bytes: Uint8Array): Promise<FileSheets> {
    return new FileSheets(new Map(await partsOf(bytes)));
  }

  save(): Promise<Uint8Array> {
    return archiveOf(Object.fromEntries(this.parts));
  }

  text(part: string): string {
    const bytes = this.parts.get(part);
    if (!bytes) throw new Error(`no part ${part}`);
    return new TextDecoder().decode(bytes);
  }

  write(part: string, text: string): void {
    this.parts.set(part, new TextEncoder().encode(text));
  }

  partNames(): readonly string[] {
    return [...this.parts.keys()];
  }

  /** Tags of the workbook's list of sheets. */
  list(): readonly string[] {
    return [...this.text(WORKBOOK).matchAll(/<sheet [^>]*>/g)].map(([tag]) => tag);
  }

  indexOf(name: string): number {
    return this.list().findIndex((tag) => tag.includes(` name="${name}"`));
  }

  /** The sheet's part. */
  partOf(name: string): string {
    const id = / r:id="([^"]+)"/.exec(this.list()[this.indexOf(name)] ?? '')?.[1] ?? '';
    const relation = new RegExp(`<Relationship [^>]*Id="${id}"[^>]*>`).exec(this.text(RELATIONS))?.[0] ?? '';
    const target = / Target="([^"]+)"/.exec(relation)?.[1] ?? '';
    return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
  }

  /** Puts the sheets of these places, in this order, in the list; names of their own follow them. */
  reorder(places: readonly number[]): void {
    const tags = this.list();
    const listed = places.map((place) => tags[place] ?? '').join('');
    const xml = this.text(WORKBOOK)
      .replace(/<sheets>.*<\/sheets>/s, () => `<sheets>${listed}</sheets>`)
      .replace(/<definedName [^>]*localSheetId="(\d+)"[^>]*>.*?<\/definedName>/gs, (name, old: string) => {
        const now = places.indexOf(Number(old));
        return now < 0 ? '' : name.replace(`localSheetId="${old}"`, `localSheetId="${String(now)}"`);
      });
    this.write(WORKBOOK, xml.replace('<definedNames></definedNames>', ''));
  }

  rename(name: string, wanted: string): void {
    const xml = this.text(WORKBOOK).replaceAll(` name="${name}"`, ` name="${wanted}"`);
    this.write(WORKBOOK, xml.replaceAll(`'${name}'!`, `'${wanted}'!`));
  }

  hide(name: string): void {
    const xml = this.text(WORKBOOK).replace(/ state="\w+"/g, '');
    this.write(WORKBOOK, xml.replace(` name="${name}"`, ` name="${name}" state="hidden"`));
  }

  /** A copy at the end of the list, with its hidden name and without its drawing. */
  copy(name: string, wanted: string): void {
    const index = this.indexOf(name);
    const number = String(this.list().length + 50);
    const part = `xl/worksheets/copy${number}.xml`;
    this.write(part, this.text(this.partOf(name)).replace(/<drawing [^>]*>/, ''));
    const add = (where: string, before: string, text: string): void =>
      this.write(
        where,
        this.text(where).replace(before, () => text + before),
      );
    add(
      RELATIONS,
      '</Relationships>',
      `<Relationship Id="rIdC${number}" Type="${WORKSHEET}" Target="/${part}"/>`,
    );
    add(TYPES, '</Types>', `<Override PartName="/${part}" ContentType="${WORKSHEET_TYPE}"/>`);
    add(WORKBOOK, '</sheets>', `<sheet name="${wanted}" sheetId="${number}" r:id="rIdC${number}"/>`);
    const marker = new RegExp(
      `<definedName name="tonghop" localSheetId="${String(index)}"[^>]*>[^<]*</definedName>`,
    );
    const own = marker.exec(this.text(WORKBOOK))?.[0] ?? '';
    const last = String(this.list().length - 1);
    add(WORKBOOK, '</definedNames>', own.replace(/localSheetId="\d+"/, `localSheetId="${last}"`));
  }

  /** The cell's content; its look stays. The row has to be there. */
  put(part: string, row: number, column: number, value: string | number): void {
    const place = columnName(column) + String(row);
    const content =
      typeof value === 'number' ? `<v>${String(value)}</v>` : `<is><t xml:space="preserve">${value}</t></is>`;
    const xml = this.text(part);
    const cell = new RegExp(`<c r="${place}"([^>]*?)(?:/>|>.*?</c>)`, 's');
    const attributes = (cell.exec(xml)?.[1] ?? '').replace(/ t="\w+"/, '');
    const type = typeof value === 'number' ? '' : ' t="inlineStr"';
    this.write(
      part,
      xml.replace(cell, () => `<c r="${place}"${attributes}${type}>${content}</c>`),
    );
  }

  clearColumns(part: string, columns: string): void {
    const cells = new RegExp(`<c r="[${columns}]\\d+"[^>]*?(?:/>|>.*?</c>)`, 'gs');
    this.write(part, this.text(part).replace(cells, ''));
  }

  /** Every row gets the number that `to` gives for it; null takes it away. */
  renumber(part: string, to: (row: number) => number | null): void {
    const rows: { readonly at: number; readonly xml: string }[] = [];
    const moved = this.text(part).replace(/<sheetData>(.*)<\/sheetData>/s, (_, data: string) => {
      for (const [row, number = ''] of data.matchAll(/<row r="(\d+)"[^>]*?(?:\/>|>.*?<\/row>)/gs)) {
        const at = to(Number(number));
        if (at !== null) rows.push({ at, xml: rowAt(row, number, at) });
      }
      const sorted = rows.sort((a, b) => a.at - b.at).map(({ xml }) => xml);
      return `<sheetData>${sorted.join('')}</sheetData>`;
    });
    this.write(part, moved);
  }

  /** A row of the person's own, where there is none now. */
  insertRow(part: string, row: number, cells: Readonly<Record<string, string>>): void {
    const texts = Object.entries(cells).map(
      ([column, text]) => `<c r="${column}${String(row)}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    const own = `<row r="${String(row)}">${texts.join('')}</row>`;
    const next = `<row r="${String(row + 1)}"`;
    this.write(
      part,
      this.text(part).replace(next, () => own + next),
    );
  }
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const WORKSHEET = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet';
const WORKSHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

function rowAt(row: string, from: string, to: number): string {
  return row
    .replace(`<row r="${from}"`, `<row r="${String(to)}"`)
    .replace(new RegExp(`(<c r="[A-Z]+)${from}"`, 'g'), `$1${String(to)}"`);
}
