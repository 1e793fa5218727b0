import type { Facts } from '../facts';
import { asSentence, clauses, inPeriod, positive } from './prose';
import type { SentenceRule } from './sentence';

const FIGURES = [
  'ket_nap',
  'chuyen_chinh_thuc',
  'chuyen_den',
  'chuyen_di',
  'tu_tran',
  'xoa_ten',
  'bau_bo_sung_cap_uy',
] as const;

/** LOOK.md §5, 5. */
export const movementsSentence: SentenceRule = {
  id: 'bien_dong',
  figures: FIGURES,
  gap: 'biến động, phát triển đảng',
  build: ({ facts, period }) => {
    const admitted = facts.number('ket_nap');
    const others = clauses(
      [
        ...official(facts),
        positive(facts.number('chuyen_den'), (n) => `tiếp nhận ${n} đảng viên chuyển sinh hoạt đến`),
        positive(facts.number('chuyen_di'), (n) => `chuyển sinh hoạt đi ${n} đảng viên`),
        positive(facts.number('tu_tran'), (n) => `có ${n} đảng viên từ trần`),
        positive(facts.number('xoa_ten'), (n) => `xóa tên, khai trừ ${n} đảng viên`),
        positive(facts.number('bau_bo_sung_cap_uy'), (n) => `bầu bổ sung ${n} chi ủy viên`),
      ],
      '; ',
    );
    const when = inPeriod(period);
    if (admitted === null) return others === '' ? null : asSentence(others);
    if (admitted === 0 && others === '') {
      // the other figures may be unknown: then only what is known is said
      const allKnown = FIGURES.every((id) => facts.number(id) === 0);
      return allKnown
        ? `${when} không có biến động về đảng viên.`
        : `${when} chi bộ không kết nạp đảng viên mới.`;
    }
    const head =
      positive(admitted, (n) => `kết nạp ${n} đảng viên`) ?? `${when} chi bộ không kết nạp đảng viên mới`;
    return asSentence(clauses([head, others], '; '));
  },
};

/** Proposed and recognised; a person who is both counts as recognised. Without details it was recognised. */
function official(facts: Facts): readonly (string | null)[] {
  const total = facts.number('chuyen_chinh_thuc');
  if (total === null) return [];
  const proposedRows = facts.detail('chuyen_chinh_thuc', 'de_nghi') ?? 0;
  const recognisedRows = facts.detail('chuyen_chinh_thuc', 'cong_nhan');
  const recognised = recognisedRows ?? (proposedRows > 0 ? 0 : total);
  const proposed = Math.min(proposedRows, total - recognised);
  return [
    positive(proposed, (n) => `lập hồ sơ đề nghị chuyển đảng chính thức cho ${n} đồng chí`),
    positive(recognised, (n) => `công nhận chính thức ${n} đồng chí`),
  ];
}
