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

function asked(reading: Reading): MoneyKind | null {
  const question: Question = {
    id: `money@${reading.tableKey()}`,
    text: `Số tiền ở trang “${reading.table.sheet}” là tiền vận động, đóng góp hay tiền hỗ trợ?`,
    at: { sheet: reading.table.sheet, range: reading.table.range },
    options: [
      { id: 'collected', label: 'Vận động, đóng góp (thu vào)' },
      { id: 'given', label: 'Hỗ trợ, thăm hỏi (chi ra)' },
    ],
    suggested: 'collected',
    why: 'Vận động, đóng góp, vì bảng là danh sách có số tiền mà không ghi hỗ trợ hay tặng quà.',
    affects: ['tien_van_dong', 'tien_ho_tro'],
  };
  reading.ask(question);
  const answer = answerTo(question, reading.context.answers);
  return answer === 'collected' || answer === 'given' ? answer : null;
}
