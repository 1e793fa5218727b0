import { expandAbbreviations } from '../vietnamese/headers-words';
import { fold } from '../vietnamese/fold';
import { readMoneyUnit } from '../vietnamese/money-units';

/** By a figure's own unit: the words forms put for it. A form's "người" is no "lượt". */
const SAME_UNIT: Readonly<Record<string, readonly string[]>> = {
  'đảng viên': ['đảng viên', 'đồng chí', 'người'],
  'đồng chí': ['đảng viên', 'đồng chí', 'người'],
  tuổi: ['tuổi'],
  kỳ: ['kỳ', 'buổi', 'cuộc', 'lần', 'kỳ họp', 'cuộc họp'],
  lượt: ['lượt', 'lượt người', 'lượt đảng viên', 'lượt đồng chí', 'lần'],
  cuộc: ['cuộc', 'buổi', 'đợt', 'lần', 'hội nghị'],
  'mô hình': ['mô hình'],
  phần: ['phần', 'suất', 'phần quà', 'suất quà'],
  giải: ['giải', 'giải thưởng'],
  giấy: ['giấy', 'giấy khen', 'cái', 'tờ', 'lượt'],
  bằng: ['bằng', 'bằng khen', 'cái', 'tờ', 'lượt'],
  'huy hiệu': ['huy hiệu', 'cái', 'chiếc', 'đảng viên', 'đồng chí', 'người'],
  '%': ['%', 'phần trăm', 'tỷ lệ', 'tỷ lệ %'],
  '': ['loại', 'mức', 'xếp loại', 'mức xếp loại'],
};
const EVERY_UNIT: ReadonlySet<string> = new Set(Object.values(SAME_UNIT).flat());
/** A column ĐVT that leaves a row open. */
const NOTHING = /^(?:|x|-|–|…)$/;

function unitWords(text: string): string {
  return expandAbbreviations(fold(text)).replace(/^số /u, '');
}

/** Whether the words are a unit and nothing else: "đ/c", "triệu đồng", "%". */
export function isUnit(text: string): boolean {
  return EVERY_UNIT.has(unitWords(text)) || readMoneyUnit(text) !== null;
}

/**
 * How many of the figure's own units one of the form's is: 1000 for "nghìn đồng"; null: another kind of unit. A
 * column or a table names a unit for its money alone.
 */
export function unitFactor(
  figureUnit: string,
  rowUnit: string | null,
  moneyUnit: string | null,
): number | null {
  const said = rowUnit !== null && !NOTHING.test(rowUnit.trim());
  if (figureUnit === 'đồng') {
    if (said) return readMoneyUnit(rowUnit);
    return moneyUnit === null ? 1 : (readMoneyUnit(moneyUnit) ?? 1);
  }
  return !said || (SAME_UNIT[figureUnit] ?? [figureUnit]).includes(unitWords(rowUnit)) ? 1 : null;
}
