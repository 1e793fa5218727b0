import { fold, foldLoose } from '../vietnamese/fold';

/** A body that a line names: an office, a mass organisation, a village. */
export interface Body {
  /** Loose: "khoi pho 3". */
  readonly text: string;
  /** The words that tell it apart from others of its sort: "3"; none of "CÔNG ĐOÀN". */
  readonly own: readonly string[];
  /** `part`: perhaps only a department of the office above it. */
  readonly sort: 'office' | 'part' | 'people';
}

const PLACES =
  'khối phố|khu phố|tổ dân phố|khu dân cư|khu nội trú|khóm|thôn|xóm|ấp|làng|buôn|dòng họ|ban điều hành|ban quản lý|ban nhân dân|ban công tác mặt trận|ban đại diện cha mẹ học sinh';
const ORGANISATIONS =
  'đoàn (?:thanh niên|tncs|tn|xã|phường|thị trấn|trường|cơ sở|khối|cơ quan|viên thanh niên)|chi đoàn|liên đội|công đoàn|liên đoàn lao động|chi hội|hội (?:liên hiệp|lhpn|phụ nữ|pn|nông dân|nd|cựu chiến binh|ccb|khuyến học|người cao tuổi|nct|chữ thập đỏ|ctđ|đồng hương|cựu giáo chức|làm vườn)|(?:ủy ban |uỷ ban |ub |ubmttq)?(?:mttq|mặt trận tổ quốc)|ubmttq|câu lạc bộ|clb|hợp tác xã|htx|tổ hợp tác|quỹ tín dụng';
const OFFICES =
  '(?:tổng )?công ty|cty|doanh nghiệp|ngân hàng|bệnh viện|trạm y tế|nhà máy|xí nghiệp|trường (?:tiểu học|th|thcs|thpt|mầm non|mn|mẫu giáo|đại học|cao đẳng|trung cấp|phổ thông)';
/** Too short to be looked for inside a title: "cơ sở", "văn phòng", "xã hội". */
const ONLY_FIRST_PEOPLE = 'bản|phường|xã|thị trấn|tổ|đoàn kiểm tra';
const ONLY_FIRST_OFFICES = 'trường|ubnd|(?:ủy|uỷ) ban nhân dân|chi cục|kho bạc';
const PARTS = 'sở|phòng|trung tâm|trạm';

const before = '(?:(?:ban chấp hành|bch|ban thường vụ|btv) )?';
const people = new RegExp(`^${before}(?:${PLACES}|${ORGANISATIONS}|${ONLY_FIRST_PEOPLE})(?= |$)`);
const office = new RegExp(`^(?:${OFFICES}|${ONLY_FIRST_OFFICES})(?= |$)`);
const part = new RegExp(`^(?:${PARTS}) `);
const within = new RegExp(`(?<= )(?:${PLACES}|${ORGANISATIONS}|${OFFICES})(?= |$)`);
const NO_BODY =
  /^(?:trường hợp|phòng chống|phòng ngừa|xã hội|tổ chức|tổ đảng|tổ quốc|bản (?:tổng|đăng|tự|cam|kê|nhận|kiểm|thành|cá)|xã viên|công đoàn viên)(?: |$)/;

/** The words of a title that are no name any more. */
const TITLE =
  /(?:^| )(?:danh sach|bang|so theo doi|so thu|ket qua|bao cao|ke hoach|thong ke|theo doi|tong hop|so lieu)(?= |$)/;
const NAME_ENDS =
  /^(?:danh|bang|ket|bao|ke|thong|theo|tong|nam|thang|quy|dot|ung|dong|ho|va|da|tham|dat|duoc|nhan|nop|thu|lan|tu|den|cho|voi|so(?= theo| thu))(?: |$)/;
/** What stands before a body that was given to; what follows was not done by it. */
const GIVEN_TO =
  /(?:^| )(?:ho tro|tang|trao|giup|giup do|cho|tham|tham hoi|tro cap|ung ho|quy|van dong|dong gop|den|toi|voi|ve|doi voi|cung|sinh hoat|noi)(?= |$)/;
const BY = /(?:^| )(?:cua|do|tai|thuoc)$/;
/** Who held a meet is not who won it. */
const HELD_BY = /(?:^| )(?:hoi thao|hoi thi|cuoc thi|giai|phong trao)(?= |$)/;

/** The body whose paper a line says it is: a letterhead, or a title that begins with it or says "của", "đại hội". */
export function bodyOf(line: string): Body | null {
  const folded = fold(line.replace(/[_.]+/g, ' '));
  const first = sortOf(folded);
  if (first !== null) return bodyFrom(folded, first);
  const found = within.exec(folded);
  if (!found) return null;
  const ahead = foldLoose(folded.slice(0, found.index));
  if (!BY.test(ahead) && (GIVEN_TO.test(ahead) || HELD_BY.test(ahead) || /chi bo/.test(ahead))) return null;
  const rest = folded.slice(found.index);
  return TITLE.test(ahead) || BY.test(ahead) ? bodyFrom(rest, sortOf(rest) ?? 'people') : null;
}

function sortOf(folded: string): Body['sort'] | null {
  if (NO_BODY.test(folded)) return null;
  if (people.test(folded)) return 'people';
  if (office.test(folded)) return 'office';
  return part.test(folded) ? 'part' : null;
}

const LONGEST = 14;

function bodyFrom(folded: string, sort: Body['sort']): Body {
  const words = foldLoose(folded).split(' ');
  let end = 1;
  while (end < Math.min(words.length, LONGEST) && !NAME_ENDS.test(words.slice(end, end + 2).join(' ')))
    end += 1;
  const name = words.slice(0, end);
  const own = ownWords(name.join(' ').replace(/^htx /, ''));
  return { text: name.join(' '), own, sort };
}

/** Words that many bodies share and that tell none of them apart. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'cong ty tnhh mtv cp co phan tong doanh chi nhanh hop tac ngan hang truong mam non mau giao tieu hoc ' +
    'trung thcs thpt so pho thong ubnd uy ban nhan dan phong tam benh vien tram cuc kho bac hoi lien hiep doan ' +
    'thon ap to khu phuong xa thi tran quan huyen tinh thanh cac quan chi bo dang khoi truc thuoc van nha nuoc ' +
    'viet nam va cua co kiem tra nganh su xom lang buon ban dieu hanh ly cong tac mat tran mttq quoc ' +
    'thanh nien tncs phu nu lhpn nong dan cuu chien binh ccb chap hanh bch khuyen cao tuoi cau lac clb cu nguoi'
  ).split(' '),
);

/** The telling words of a name, loose. */
export function ownWords(loose: string): readonly string[] {
  return loose.split(' ').filter((word) => word !== '' && !COMMON.has(word));
}
