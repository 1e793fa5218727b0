import { CENTRE, LEFT, Page, formula } from './page.mjs';
import { MEMBERS } from './people.mjs';

const LOOKS = [
  CENTRE,
  LEFT,
  CENTRE,
  CENTRE,
  CENTRE,
  CENTRE,
  LEFT,
  CENTRE,
  CENTRE,
  CENTRE,
  CENTRE,
  CENTRE,
  CENTRE,
  LEFT,
];

function row(member, index) {
  return [
    index + 1,
    member.name,
    member.sex === 'nam' ? member.birth : null,
    member.sex === 'nữ' ? member.birth : null,
    member.ethnicity,
    member.religion,
    member.post,
    member.partyPost,
    member.joined,
    member.official,
    member.card,
    member.education,
    member.theory,
    member.official === null ? 'Dự bị' : null,
  ];
}

const HEADER = [
  'TT',
  'Họ và tên',
  ['Năm sinh', ['Nam', 'Nữ']],
  'Dân tộc',
  'Tôn giáo',
  ['Chức vụ', ['Chính quyền', 'Đảng']],
  'Ngày vào Đảng',
  'Ngày chính thức',
  'Số thẻ đảng viên',
  ['Trình độ', ['Chuyên môn', 'LLCT']],
  'Ghi chú',
];
const WIDTHS = [5, 23, 7, 7, 8, 11, 22, 12, 13, 13, 12, 12, 12, 10];

function layOut(page, members, { place, until, count }) {
  page.letterhead({ split: 6, place });
  page.title(5, 'DANH SÁCH ĐẢNG VIÊN', `(Tính đến ngày ${until})`);
  const first = page.columnNumbers(page.header(8, HEADER));
  const end = page.body(first, members.map(row), LOOKS);
  const men = members.filter((member) => member.sex === 'nam').length;
  page.body(
    end,
    [
      [
        null,
        'Tổng cộng: ' + String(members.length).padStart(2, '0') + ' đ/c',
        formula(`COUNT(C${first}:C${end - 1})`, men),
        formula(`COUNT(D${first}:D${end - 1})`, members.length - men),
        ...Array(10).fill(null),
      ],
    ],
    LOOKS,
    { bold: true },
  );
  page.across(end + 1, 1, 8, count, { italic: true, align: 'left' });
  page.signatures(end + 3, 6);
  page.freeze(first - 1, 2);
  return page;
}

/** Danh sách đảng viên, birth years in two columns Nam | Nữ. */
export function members() {
  const page = new Page('DS đảng viên', { widths: WIDTHS, landscape: true });
  return layOut(page, MEMBERS, {
    place: 'Kiên Giang, ngày 31 tháng 12 năm 2018',
    until: '31/12/2018',
    count: 'Danh sách này có 10 đồng chí, trong đó: chính thức 08, dự bị 02.',
  });
}

/** Last year's list, kept hidden as clerks do: one member fewer. */
export function lastYearsMembers() {
  const page = new Page('DS 2017', { widths: WIDTHS, landscape: true, hidden: true });
  const then = MEMBERS.filter((member) => member.name !== 'Lâm Hữu Phước');
  return layOut(page, then, {
    place: 'Kiên Giang, ngày 29 tháng 12 năm 2017',
    until: '31/12/2017',
    count: 'Danh sách này có 09 đồng chí, trong đó: chính thức 08, dự bị 01.',
  });
}
