/** What a cell holds after Excel took the entry: '' is an empty cell. */
export type CellValue = string | number | boolean;

export type BorderEdge =
  'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideVertical' | 'InsideHorizontal';

export interface BorderModel {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export interface StyleModel {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly fontColor: string;
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly shrink: boolean;
  readonly indent: number;
  readonly borders: Readonly<Partial<Record<BorderEdge, BorderModel>>>;
}

export interface LinkModel {
  readonly documentReference?: string;
  readonly address?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

export interface CellModel {
  readonly value: CellValue;
  /** With the leading "="; absent for constants. */
  readonly formula?: string;
  readonly numberFormat: string;
  /** The entry began with an apostrophe. */
  readonly quotePrefix?: boolean;
  readonly style: StyleModel;
  readonly link?: LinkModel;
}

export const PLAIN_STYLE: StyleModel = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  fontColor: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  shrink: false,
  indent: 0,
  borders: {},
};

export const BLANK_CELL: CellModel = { value: '', numberFormat: 'General', style: PLAIN_STYLE };
