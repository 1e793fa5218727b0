import type { SheetModel } from '../model/sheet-model';
import type { HeaderFooterModel, PageModel } from '../model/page-model';
import { asBoolean, asNumber, asRecord, asText, oneOf } from '../wire/arguments';
import { invalidArgument } from '../wire/host-error';
import { NULL_REF, type Property, type Ref, refer, type TypeTable } from '../wire/type-table';
import { asTarget } from './range-target';
import { RANGE_AREAS } from './range-areas';
import { RANGE } from './range';
import { WHOLE } from './range-target';

type Margin = 'topMargin' | 'bottomMargin' | 'leftMargin' | 'rightMargin' | 'headerMargin' | 'footerMargin';
type Flag = 'centerHorizontally' | 'centerVertically' | 'printGridlines' | 'blackAndWhite';

const margin = (key: Margin): Property<SheetModel> => ({
  get: ({ page }) => page[key],
  set: ({ page }, value) => {
    page[key] = asNumber(value, key);
  },
});
const flag = (key: Flag): Property<SheetModel> => ({
  get: ({ page }) => page[key],
  set: ({ page }, value) => {
    page[key] = asBoolean(value, key);
  },
});
const PER_UNIT: Readonly<Record<string, number>> = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 };

const text = (key: keyof HeaderFooterModel): Property<HeaderFooterModel> => ({
  get: (target) => target[key],
  set: (target, value) => {
    target[key] = asText(value, key);
  },
});
const HEADER_FOOTER: TypeTable<HeaderFooterModel> = {
  name: 'HeaderFooter',
  properties: {
    leftHeader: text('leftHeader'),
    centerHeader: text('centerHeader'),
    rightHeader: text('rightHeader'),
    leftFooter: text('leftFooter'),
    centerFooter: text('centerFooter'),
    rightFooter: text('rightFooter'),
  },
};
const HEADER_GROUP: TypeTable<PageModel> = {
  name: 'HeaderFooterGroup',
  properties: {
    state: {
      get: (page) => page.headerState,
      set: (page, value) => {
        page.headerState = oneOf(
          ['Default', 'FirstAndDefault', 'OddAndEven', 'FirstOddAndEven'],
          value,
          'state',
        );
      },
    },
  },
  objects: {
    defaultForAllPages: (page) => refer(HEADER_FOOTER, page.headers.defaultForAllPages),
    firstPage: (page) => refer(HEADER_FOOTER, page.headers.firstPage),
    evenPages: (page) => refer(HEADER_FOOTER, page.headers.evenPages),
    oddPages: (page) => refer(HEADER_FOOTER, page.headers.oddPages),
  },
};

function printArea(sheet: SheetModel): Ref {
  const area = sheet.page.printArea;
  if (!area) return NULL_REF;
  return refer(RANGE_AREAS, { sheet, areas: [area], range: (range) => refer(RANGE, { sheet, range }) });
}

export const PAGE_LAYOUT: TypeTable<SheetModel> = {
  name: 'PageLayout',
  properties: {
    orientation: {
      get: ({ page }) => page.orientation,
      set: ({ page }, value) => {
        page.orientation = oneOf(['Portrait', 'Landscape'], value, 'orientation');
      },
    },
    paperSize: {
      get: ({ page }) => page.paperSize,
      set: ({ page }, value) => {
        page.paperSize = asText(value, 'paperSize');
      },
    },
    zoom: {
      get: ({ page }) => page.zoom,
      set: ({ page }, value) => {
        page.zoom = { ...asRecord(value, 'zoom') };
      },
    },
    firstPageNumber: {
      get: ({ page }) => page.firstPageNumber,
      set: ({ page }, value) => {
        page.firstPageNumber = value === '' ? '' : asNumber(value, 'firstPageNumber');
      },
    },
    topMargin: margin('topMargin'),
    bottomMargin: margin('bottomMargin'),
    leftMargin: margin('leftMargin'),
    rightMargin: margin('rightMargin'),
    headerMargin: margin('headerMargin'),
    footerMargin: margin('footerMargin'),
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    printGridlines: flag('printGridlines'),
    blackAndWhite: flag('blackAndWhite'),
  },
  objects: { headersFooters: ({ page }) => refer(HEADER_GROUP, page) },
  methods: {
    getPrintAreaOrNullObject: (sheet) => printArea(sheet),
    getPrintTitleRowsOrNullObject: (sheet) => {
      const rows = sheet.page.titleRows;
      return rows ? refer(RANGE, { sheet, range: { ...WHOLE, ...rows } }) : NULL_REF;
    },
  },
  effects: {
    setPrintArea: (sheet, [area], scene) => {
      sheet.page.printArea = asTarget(area, sheet, scene).range;
    },
    setPrintTitleRows: (sheet, [rows], scene) => {
      const { top, bottom } = asTarget(rows, sheet, scene).range;
      sheet.page.titleRows = { top, bottom };
    },
    setPrintMargins: (sheet, [unit, options]) => {
      const factor = PER_UNIT[asText(unit, 'unit')];
      if (factor === undefined) throw invalidArgument(`margin unit ${String(unit)}`);
      for (const [side, value] of Object.entries(asRecord(options, 'margins'))) {
        const key = `${side}Margin` as Margin;
        if (!(key in sheet.page)) throw invalidArgument(`margin ${side}`);
        sheet.page[key] = asNumber(value, side) * factor;
      }
    },
  },
};

interface Breaks {
  readonly sheet: SheetModel;
  readonly of: 'rowBreaks' | 'columnBreaks';
}
const PAGE_BREAK: TypeTable<Breaks & { readonly line: number }> = { name: 'PageBreak' };

export const PAGE_BREAKS: TypeTable<Breaks> = {
  name: 'PageBreakCollection',
  effects: {
    add: (target, [where], scene) => {
      const { range } = asTarget(where, target.sheet, scene);
      const line = target.of === 'rowBreaks' ? range.top : range.left;
      target.sheet.page[target.of].push(line);
      return refer(PAGE_BREAK, { ...target, line });
    },
    removePageBreaks: ({ sheet, of }) => {
      sheet.page[of] = [];
    },
  },
};
