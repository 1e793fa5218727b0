/** One chart as data: the same model is drawn in Excel, in the file, in previews and in Word. */
export interface DrawnChart {
  /** `xep_loai`, `du_sinh_hoat`, `dong_gop`, `co_cau`, `so_nam_truoc` */
  readonly id: string;
  readonly title: string;
  /** The sentence that says the same, for the caption row and the alt text. */
  readonly caption: string;
  /** `bar` is horizontal. */
  readonly shape: 'bar' | 'column';
  readonly stacked: boolean;
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
  /** First category on top (horizontal bars). */
  readonly reversed: boolean;
  readonly axisMaximum: number;
  /** Percent of a bar's width. */
  readonly gapWidth: number;
  readonly overlap: number;
  readonly legend: boolean;
}

export interface ChartSeries {
  readonly name: string;
  /** One a category; null draws nothing. */
  readonly values: readonly (number | null)[];
  /** Key of CHART_COLOURS. */
  readonly colour: ChartColour;
  /** en-US number format code of the data labels. */
  readonly labelFormat: string;
  readonly labelPosition: 'outsideEnd' | 'centre';
}

export type ChartColour = 'A' | 'B' | 'C';

/** LOOK.md §2: lightness 32 / 70 / 90, apart in grey and for colour-blind readers. RGB hex without "#". */
export const CHART_COLOURS: Readonly<Record<ChartColour, { readonly fill: string; readonly label: string }>> =
  {
    A: { fill: '1F4E79', label: 'FFFFFF' },
    B: { fill: 'E69F00', label: '000000' },
    C: { fill: 'E3E3E3', label: '000000' },
  };

/** A chart that is not drawn, and why: a Vietnamese sentence for the pane. */
export interface OmittedChart {
  readonly id: string;
  readonly title: string;
  readonly why: string;
}

export type Chart = ({ readonly drawn: true } & DrawnChart) | ({ readonly drawn: false } & OmittedChart);
