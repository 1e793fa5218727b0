import {
  attendance,
  awards,
  contributions,
  inspections,
  members,
  movements,
  ratings,
} from '../figures/book-builder';
import { checked, told } from './check-books';

const in2018 = (sheet: string) => ({ sheet, title: 'năm 2018' });
const LIST = members(
  in2018('DS'),
  `full_name | birth | card | joined
   Nguyễn Văn An  | 1970 | | 2000
   Trần Văn Bảo   | 1970 | | 2000
   Lê Thị Hoà     | 1985 | 001 | 2000
   nguyễn văn an  | | | 2000
   Trần Văn Bảo   | 1981 | | 2000`,
);

describe('people of the member list', () => {
  const findings = checked({ books: { members: [LIST] } });

  test('one person in two rows', () => {
    expect(told(findings, 'duplicate_member')).toEqual([
      'DS!B9 “nguyễn văn an” có tên hai lần trong danh sách đảng viên (trang “DS” dòng 6 và dòng 9); đang tính là một người.',
    ]);
    expect(findings.find(({ code }) => code === 'duplicate_member')).toMatchObject({
      severity: 'warning',
      affects: ['tong_dang_vien'],
      effect: 0.2, // 4 people; 5 if it were two
    });
  });

  test('two people of one name', () => {
    expect(told(findings, 'same_name')).toEqual([
      'DS!B10 Danh sách đảng viên có 2 người cùng tên “Trần Văn Bảo” (sinh 1981; sinh 1970); đang tính là 2 người.',
    ]);
    expect(findings.find(({ code }) => code === 'same_name')?.severity).toBe('info');
  });

  test('two lists that repeat each other are no slip, one name in two different lists is', () => {
    const quarter = (sheet: string) =>
      members(in2018(sheet), 'full_name | joined\n Nguyễn Văn An | 2000\n Lê Văn Cường | 2000');
    expect(
      told(checked({ books: { members: [quarter('Quý I'), quarter('Quý II')] } }), 'duplicate_member'),
    ).toEqual([]);
    const official = members(
      in2018('Chính thức'),
      'full_name | joined\n Nguyễn Văn An | 2000\n Lê Văn Cường | 2000\n Hồ Văn Hải | 2000',
    );
    const probationary = members(
      in2018('Dự bị'),
      'full_name | joined\n Đỗ Thị Giang | 2018\n Võ Văn Em | 2018\n Hồ Văn Hải | 2018',
    );
    expect(told(checked({ books: { members: [official, probationary] } }), 'duplicate_member')).toHaveLength(
      1,
    );
  });
});

describe('people whom other sheets name', () => {
  test('not in the list: each once a sheet, with someone of a like name', () => {
    const findings = checked({
      books: {
        members: [LIST],
        attendance: [
          attendance(
            in2018('DD'),
            'full_name | T1@01/2018\n Nguyễn Văn An | x\n Lê Thị Hòa | x\n Le Thi Hoa | x',
          ),
        ],
        inspections: [
          inspections(
            in2018('KTGS'),
            'full_name | inspection_type | date\n Hồ Văn Hải | kiểm tra | 03/2018\n Hồ Văn Hải | giám sát | 05/2018',
          ),
        ],
      },
    });
    expect(told(findings, 'unknown_person').map((text) => text.split(' ở trang')[0])).toEqual([
      'KTGS!B6 “Hồ Văn Hải”',
      'DD!B8 “Le Thi Hoa”',
    ]);
    expect(findings.find(({ code, at }) => code === 'unknown_person' && at?.sheet === 'DD')?.suggestion).toBe(
      'Danh sách có “Lê Thị Hoà”. Nếu là một người, anh/chị ghi hai nơi giống nhau.',
    );
  });

  test('people who left, collectives, and lists open to others are not strangers', () => {
    const findings = checked({
      books: {
        members: [LIST],
        movements: [
          movements(in2018('BĐ'), 'full_name | date | movement_type\n Hồ Văn Hải | 03/2018 | chuyen_di'),
        ],
        awards: [
          awards(
            in2018('KT'),
            'full_name | form\n Công đoàn cơ quan | giay_khen\n Tập thể chi bộ | giay_khen',
          ),
        ],
        contributions: [
          contributions(
            in2018('Quỹ'),
            'person | words | amount\n Đỗ Thị Giang | collected | 1\n Võ Văn Em | collected | 1\n Nguyễn Văn An | collected | 1',
          ),
        ],
      },
    });
    expect(told(findings, 'unknown_person')).toEqual([]);
  });

  test('without a member list nobody is a stranger', () => {
    const findings = checked({
      books: { ratings: [ratings(in2018('XL'), 'full_name | final_rating\n Hồ Văn Hải | tot')] },
    });
    expect(told(findings, 'unknown_person')).toEqual([]);
  });
});
