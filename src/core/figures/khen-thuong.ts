import { awardCount } from './award-count';
import type { Indicator } from './indicator';

export const KHEN_THUONG: readonly Indicator[] = [
  awardCount({
    id: 'giay_khen',
    label: 'Giấy khen',
    unit: 'giấy',
    section: 'khen_thuong',
    form: 'giay_khen',
  }),
  awardCount({
    id: 'bang_khen',
    label: 'Bằng khen',
    unit: 'bằng',
    section: 'khen_thuong',
    form: 'bang_khen',
  }),
  awardCount({
    id: 'huy_hieu_dang',
    label: 'Huy hiệu Đảng',
    unit: 'huy hiệu',
    section: 'khen_thuong',
    form: 'huy_hieu_dang',
  }),
];
