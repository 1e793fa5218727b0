import type { Range } from '../../../src/core/sheet/range';

export interface HeaderFooterModel {
  leftHeader: string;
  centerHeader: string;
  rightHeader: string;
  leftFooter: string;
  centerFooter: string;
  rightFooter: string;
}

/** A sheet's page setup; margins in points, as Office.js keeps them. */
export interface PageModel {
  orientation: string;
  paperSize: string;
  topMargin: number;
  bottomMargin: number;
  leftMargin: number;
  rightMargin: number;
  headerMargin: number;
  footerMargin: number;
  centerHorizontally: boolean;
  centerVertically: boolean;
  printGridlines: boolean;
  blackAndWhite: boolean;
  zoom: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printArea: Range | null;
  titleRows: { top: number; bottom: number } | null;
  /** '' where Excel counts on from the sheet before. */
  firstPageNumber: number | '';
  headerState: string;
  headers: Record<'defaultForAllPages' | 'firstPage' | 'evenPages' | 'oddPages', HeaderFooterModel>;
  /** Rows that begin a page. */
  rowBreaks: number[];
  columnBreaks: number[];
}

const headerFooter = (): HeaderFooterModel => ({
  leftHeader: '',
  centerHeader: '',
  rightHeader: '',
  leftFooter: '',
  centerFooter: '',
  rightFooter: '',
});

export function newPage(): PageModel {
  return {
    orientation: 'Portrait',
    paperSize: 'A4',
    topMargin: 54,
    bottomMargin: 54,
    leftMargin: 50.4,
    rightMargin: 50.4,
    headerMargin: 21.6,
    footerMargin: 21.6,
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    blackAndWhite: false,
    zoom: { scale: 100 },
    printArea: null,
    titleRows: null,
    firstPageNumber: '',
    headerState: 'Default',
    headers: {
      defaultForAllPages: headerFooter(),
      firstPage: headerFooter(),
      evenPages: headerFooter(),
      oddPages: headerFooter(),
    },
    rowBreaks: [],
    columnBreaks: [],
  };
}
