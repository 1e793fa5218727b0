import type { CivilDate } from '../core/sheet/cell';
import { rulesFor } from '../core/rules/rules-for';

/** What a Party document looks like under one guide (LOOK.md §4, DOMAIN.md §2.2). */
export interface DocumentLayout {
  /** "-----" stands under the abstract. */
  readonly dashesUnderTitle: boolean;
  /** Which of the two lines over the name is bold: "T/M CHI BỘ" or "BÍ THƯ". */
  readonly boldSignatureLine: 'on_behalf' | 'post';
  /** What a recipient ends with, but for the last. */
  readonly recipientEnd: ';' | ',';
  /** What the superior body gets the report for. */
  readonly superiorPurpose: string;
}

const LAYOUTS: Readonly<Record<string, DocumentLayout>> = {
  '36-HD/VPTW': {
    dashesUnderTitle: false,
    boldSignatureLine: 'on_behalf',
    recipientEnd: ';',
    superiorPurpose: 'báo cáo',
  },
  '05-HD/VPTW': {
    dashesUnderTitle: true,
    boldSignatureLine: 'post',
    recipientEnd: ',',
    superiorPurpose: 'để báo cáo',
  },
};

/** The layout in force on a day: the date of issue, else the period's last day. Throws for a guide without layout. */
export function layoutOn(day: CivilDate): DocumentLayout {
  const { number } = rulesFor(day).layout;
  const layout = Object.hasOwn(LAYOUTS, number) ? LAYOUTS[number] : undefined;
  if (!layout) throw new Error(`the guide ${number} has no layout`);
  return layout;
}
