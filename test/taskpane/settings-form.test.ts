import { saidBySheets, settingsForm, settingsOf } from '../../src/taskpane/settings-form';
import { understandWorkbook } from '../../src/app/understand';
import { keptPart, NOTHING_KEPT } from '../../src/core/kept/kept-part';
import { workbookOf } from '../app/sheets-as-text';

const SHEETS = {
  'DS đảng viên': `ĐẢNG ỦY XÃ ĐỒI THÔNG
    CHI BỘ ẤP SUỐI ĐÁ
    DANH SÁCH ĐẢNG VIÊN NĂM 2018
    TT | Họ và tên | Ngày vào Đảng | Chức vụ Đảng
    1 | Nguyễn Văn Lộc | 03/02/1996 | Bí thư
    2 | Trần Thị Bích Hạnh | 19/05/2001 | Đảng viên`,
};
const KEPT = {
  unit: 'Chi bộ Khối Vận',
  place: 'Bến Lau',
  feeKeptPercent: 12.5,
  ceilingBase: 'good' as const,
};

test('the fields hold what is kept, else what the sheets say', () => {
  const understood = understandWorkbook({
    ...workbookOf(SHEETS),
    keptPart: keptPart({ ...NOTHING_KEPT, settings: KEPT }),
  });
  expect(settingsForm(understood)).toEqual({
    unit: 'Chi bộ Khối Vận',
    superior: 'Đảng ủy xã Đồi Thông',
    secretary: 'Nguyễn Văn Lộc',
    secretaryPost: 'Bí thư',
    place: 'Bến Lau',
    ceilingBase: 'good',
    fee: '12,5',
  });
  expect(saidBySheets(understood)).toEqual({
    unit: 'Chi bộ Ấp Suối Đá',
    superior: 'Đảng ủy xã Đồi Thông',
    secretary: 'Nguyễn Văn Lộc',
    place: '',
  });
});

const FORM = { ...settingsForm(understandWorkbook(workbookOf(SHEETS))), fee: '' };

test.each([
  ['30', 30],
  [' 12,5 % ', 12.5],
  ['0', 0],
  ['100', 100],
])('a share typed as %j is %d', (fee, share) => {
  expect(settingsOf({ ...FORM, fee })?.feeKeptPercent).toBe(share);
});

test.each(['300', '-1', 'nửa', '1.000'])('%j is no share: nothing is kept', (fee) => {
  expect(settingsOf({ ...FORM, fee })).toBeNull();
});

test('a share left open is none', () => {
  expect(settingsOf(FORM)).not.toHaveProperty('feeKeptPercent');
});
