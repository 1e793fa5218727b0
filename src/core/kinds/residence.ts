import { foldLoose } from '../vietnamese/fold';
import { bookOf, closeReading } from './book-of';
import { textOrAbove } from './ditto';
import type { Kind } from './kind';
import { markedPeopleOf } from './read-person';
import { Reading } from './reading';
import type { Book, ResidenceEntry } from './records';
import { reportMissing } from './report-missing';
import { RESIDENCE_SHAPE } from './residence-fields';
import { isTick } from './ticks';

const AFFECTS = ['ty_le_giu_lien_he_noi_cu_tru'];

/** Who keeps in touch with the cell of their place of residence. */
export const RESIDENCE: Kind<ResidenceEntry, Book<ResidenceEntry>> = {
  ...RESIDENCE_SHAPE,
  read(source, context) {
    const reading = new Reading(source, context, RESIDENCE_SHAPE, AFFECTS);
    const column = reading.column('result');
    const entries = markedPeopleOf(reading).map(({ row, name }): ResidenceEntry => {
      const text = textOrAbove(reading, row, column);
      const result =
        resultOf(text, reading.text(row, 'ticked_poor')) ?? residenceResult(reading.text(row, 'note'), true);
      if (result === null && text !== '' && column !== null) reportUnread(reading, row, column, text);
      return {
        sheet: reading.table.sheet,
        row,
        name,
        place: textOrAbove(reading, row, reading.column('place')) || null,
        result,
      };
    });
    if (column !== null) {
      const empty = entries.filter(
        ({ row, result }) => result === null && reading.cell(row, column).kind === 'empty',
      );
      reportMissing(
        reading,
        column,
        empty.map(({ row }) => row),
        'nhận xét của nơi cư trú',
        AFFECTS,
      );
    }
    return closeReading(reading, bookOf(reading, entries));
  },
};

/** What the row's words or ticks say; ticked as good and as not good it says nothing. */
function resultOf(text: string, poor: string): ResidenceEntry['result'] {
  const result = residenceResult(text);
  if (!isTick(poor)) return result;
  return result === 'good' ? null : 'poor';
}

const EXEMPT = /\bmien\b|\bkhong thuoc dien\b|\bgioi thieu sinh hoat 2 noi khong\b/;
const POOR = /\b(?:chua|khong|kem|yeu|trung binh|tb|it|thieu)\b/;
const GOOD =
  /\b(?:tot|kha|co|dat|da|giu|thuong xuyen|day du|tham gia|guong mau|xuat sac|hoan thanh|t|dung|nghiem tuc|chap hanh|bao dam|dam bao)\b/;

/** "Tốt", "Giữ mối liên hệ tốt", "Có", "x", "Đã có nhận xét" are good; "Chưa tốt", "Chưa có", "Không" are not. */
export function residenceResult(text: string, onlyExempt = false): ResidenceEntry['result'] {
  const loose = foldLoose(text);
  if (loose === '' && !isTick(text)) return null;
  if (EXEMPT.test(loose)) return 'exempt';
  if (onlyExempt) return null;
  if (isTick(text)) return 'good';
  if (/^(?:0|k|ko|f|false)$/.test(loose)) return 'poor';
  if (/\bkhong (?:co )?(?:vi pham|sai pham|khuyet diem)\b/.test(loose)) return 'good';
  if (POOR.test(loose)) return 'poor';
  return GOOD.test(loose) || loose === 'true' ? 'good' : null;
}

function reportUnread(reading: Reading, row: number, column: number, text: string): void {
  if (/^[-–—.…]+$/.test(text)) return;
  reading.reportCell(
    {
      code: 'missing_value',
      severity: 'warning',
      message: `Chưa rõ nhận xét “${text}” ở ${reading.place(row, column)} là tốt hay chưa tốt, nên chưa tính.`,
      suggestion: 'Anh/chị ghi “Tốt”, “Chưa tốt” hoặc “Được miễn”.',
    },
    row,
    column,
  );
}
