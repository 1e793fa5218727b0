/** Abbreviations in headings, both sides as `fold` gives them: one to three words → written out (DOMAIN.md §1, §7). */
const ROWS: readonly (readonly [short: string, full: string])[] = [
  ['stt', 'số thứ tự'],
  ['tt', 'số thứ tự'],
  ['số tt', 'số thứ tự'],
  ['ntns', 'ngày tháng năm sinh'],
  ['ns', 'năm sinh'],
  ['ngày vđ', 'ngày vào đảng'],
  ['ng vđ', 'ngày vào đảng'],
  ['ngày kn', 'ngày kết nạp'],
  ['ngày ct', 'ngày chính thức'],
  ['công nhận ct', 'công nhận chính thức'],
  ['chuyển ct', 'chuyển chính thức'],
  ['đảng ct', 'đảng chính thức'],
  ['ngày vào đcsvn', 'ngày vào đảng'],
  ['ng', 'ngày'],
  ['g tính', 'giới tính'],
  ['dt', 'dân tộc'],
  ['đc', 'đồng chí'],
  ['đ c', 'đồng chí'],
  ['đv', 'đảng viên'],
  ['đ v', 'đảng viên'],
  ['mh', 'mô hình'],
  ['cb', 'chi bộ'],
  ['cbccvc', 'cán bộ công chức viên chức'],
  ['ccvc', 'công chức viên chức'],
  ['cv', 'chức vụ'],
  ['tđv', 'thẻ đảng viên'],
  ['llct', 'lý luận chính trị'],
  ['cmnv', 'chuyên môn nghiệp vụ'],
  ['tđcm', 'trình độ chuyên môn'],
  ['trình độ cm', 'trình độ chuyên môn'],
  ['t độ', 'trình độ'],
  ['t độ cm', 'trình độ chuyên môn'],
  ['tđvh', 'trình độ văn hóa'],
  ['gdpt', 'giáo dục phổ thông'],
  ['xl', 'xếp loại'],
  ['kq', 'kết quả'],
  ['kt gs', 'kiểm tra giám sát'],
  ['ktgs', 'kiểm tra giám sát'],
  ['qđ', 'quyết định'],
  ['hđ', 'hoạt động'],
  ['sh', 'sinh hoạt'],
  ['hs', 'hồ sơ'],
  ['hsl', 'hệ số lương'],
  ['hspc', 'hệ số phụ cấp'],
  ['pccv', 'phụ cấp chức vụ'],
  ['đvt', 'đơn vị tính'],
  ['sl', 'số lượng'],
  ['st', 'số tiền'],
  ['sđt', 'số điện thoại'],
  ['gc', 'ghi chú'],
  ['c thức', 'chính thức'],
  ['c môn', 'chuyên môn'],
  ['d bị', 'dự bị'],
  ['v hóa', 'văn hóa'],
  ['g chú', 'ghi chú'],
];
const FULL: ReadonlyMap<string, string> = new Map(ROWS);
const LONGEST = 4;

/**
 * A folded heading with its abbreviations written out, whole words only, the longest first: "ngày vđ" → "ngày vào
 * đảng", "đv" → "đảng viên", "kt gs" → "kiểm tra giám sát". For matching: compare both sides expanded. Idempotent.
 */
export function expandAbbreviations(folded: string): string {
  const words = folded.split(' ');
  const written: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST, words.length - at);
    while (length > 0 && !FULL.has(words.slice(at, at + length).join(' '))) length -= 1;
    const taken = Math.max(1, length);
    const short = words.slice(at, at + taken).join(' ');
    written.push(FULL.get(short) ?? short);
    at += taken;
  }
  return written.join(' ');
}
