import { titleItem } from '../../../src/core/kinds/title-item';

describe('titleItem', () => {
  test.each([
    ['DANH SÁCH ĐẢNG VIÊN ỦNG HỘ ĐỒNG BÀO BỊ BÃO LŨ (YAGI)', 'Ủng hộ đồng bào bị bão lũ (YAGI)'],
    ['DANH SÁCH ĐÓNG GÓP CÁC LOẠI QUỸ NĂM 2018 CỦA CHI BỘ A', 'Đóng góp các loại quỹ'],
    ['Bảng theo dõi quỹ Vì người nghèo, năm học 2017-2018', 'Quỹ Vì người nghèo'],
    ['DANH SÁCH ĐẢNG VIÊN', null],
    ['KẾT QUẢ THI ĐUA', null],
  ])('%s', (title, item) => {
    expect(titleItem(title)).toBe(item);
  });
});
