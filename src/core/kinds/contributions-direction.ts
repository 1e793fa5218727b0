import { answerTo, type Question } from '../checks/question';
import { foldLoose } from '../vietnamese/fold';
import type { RowGifts } from './contributions-amounts';
import { directionOf, moneyKindOf } from './money-kind';
import type { Reading } from './reading';
import type { MoneyKind } from './records';

/** Whether the money of a row came in, went out or was gifts: column, words of the row, heading, title, else asked. */
export function kindOfMoney(
  reading: Reading,
  row: number,
  column: number | null,
  content: string,
  recipient: string,
  gifts: RowGifts,
): MoneyKind | null {
  const header = column === null ? '' : reading.header(column);
  const hasGifts = (gifts.count ?? 0) > 0 || (gifts.value ?? 0) > 0;
  const said =
    directionOf(reading.text(row, 'direction')) ??
    (haveColumnsOfTheirOwn(reading) ? moneyKindOf(header) : null) ??
    moneyKindOf(content) ??
    moneyKindOf(reading.text(row, 'note')) ??
    moneyKindOf(header) ??
    moneyKindOf(reading.section(row));
  if (
    said === 'given' &&
    hasGifts &&
    column !== null &&
    reading.column('gift_value') === null &&
    /\bqua\b/.test(foldLoose(content))
  )
    return 'gifts';
  if (said) return said;
  if (hasGifts) return 'gifts';
  return titleKind(reading) ?? (recipient === '' ? asked(reading) : 'given');
}

/** "Vận động được | Đã hỗ trợ": the column decides, whatever verb the row begins with. */
function haveColumnsOfTheirOwn(reading: Reading): boolean {
  const kinds = reading.columns('amount').map((column) => moneyKindOf(reading.header(column)));
  return kinds.includes('collected') && kinds.includes('given');
}

/**
 * A list titled for a fund or a campaign is collected. The nearest line decides, the sheet's name last; one that names
 * both ways tells nothing, and nothing beyond it is asked.
 */
function titleKind(reading: Reading): MoneyKind | null {
  const nearest = [...reading.table.titles.map(({ text }) => text)].reverse();
  for (const title of [...nearest, reading.table.sheet]) {
    const words = title.replace(/[_.-]+/g, ' ');
    if (namesBoth(title, foldLoose(words))) return null;
    const kind = moneyKindOf(words);
    if (kind) return kind;
  }
  return null;
}

function namesBoth(title: string, loose: string): boolean {
  return (
    /\b(?:dong gop|van dong|ung ho|quyen gop)\b.*\b(?:ho tro|tang qua|tham hoi)\b/.test(loose) &&
    /[,–-]|\bva\b/.test(title)
  );
}

/** A list of people with amounts is rather collected (INDICATORS.md "Kinds of money"); of other lists nobody can tell. */
function asked(reading: Reading): MoneyKind | null {
  const ofPeople = reading.column('person') !== null;
  const question: Question = {
    id: `money@${reading.tableKey()}`,
    text: `Số tiền ở trang “${reading.table.sheet}” là tiền vận động, đóng góp hay tiền hỗ trợ?`,
    at: { sheet: reading.table.sheet, range: reading.table.range },
    options: [
      { id: 'collected', label: 'Vận động, đóng góp (thu vào)' },
      { id: 'given', label: 'Hỗ trợ, thăm hỏi (chi ra)' },
      { id: 'other', label: 'Khoản khác, không tính' },
    ],
    suggested: ofPeople ? 'collected' : 'other',
    why: ofPeople
      ? 'Vận động, đóng góp, vì bảng ghi từng người kèm số tiền mà không có chữ “hỗ trợ”, “tặng quà”.'
      : 'Tạm chưa tính, vì bảng chỉ ghi nội dung và số tiền, không có chữ nào cho biết là thu vào hay chi ra.',
    affects: ['tien_van_dong', 'tien_ho_tro'],
  };
  const used = reading.ask(question);
  if (answerTo(question, reading.context.answers) === null && !ofPeople) return null;
  return used === 'collected' || used === 'given' ? used : 'other';
}
