import { INDICATORS } from '../figures/indicators';
import type { KindId } from '../kinds/kind';

const MEMBER_EVENTS = ['ket_nap', 'chuyen_chinh_thuc'];
const idsOf = (...sections: readonly string[]): readonly string[] =>
  INDICATORS.filter(({ section }) => sections.includes(section)).map(({ id }) => id);

/** Which figures hang on a kind of sheet. */
const FIGURES_OF_KIND: Readonly<Record<KindId, readonly string[]>> = {
  members: [...idsOf('to_chuc'), ...MEMBER_EVENTS],
  attendance: idsOf('sinh_hoat'),
  meetings: idsOf('sinh_hoat'),
  education: [...idsOf('tu_tuong'), 'ky_sinh_hoat_chuyen_de'],
  contributions: ['tien_van_dong', 'tien_ho_tro', 'phan_qua', 'tri_gia_qua'],
  ratings: idsOf('danh_gia'),
  awards: ['giai_thuong', ...idsOf('khen_thuong')],
  inspections: idsOf('ktgs'),
  movements: idsOf('bien_dong'),
  mass_models: idsOf('dan_van'),
  residence: idsOf('noi_cu_tru'),
  fees: idsOf('dang_phi'),
  figures: [],
};

export function figuresOfKind(kind: KindId): readonly string[] {
  return FIGURES_OF_KIND[kind];
}

/** All that a table of this kind may give a value: a list of figures may hold any of them. */
export function figuresGivenBy(kind: KindId): readonly string[] {
  return kind === 'figures' ? INDICATORS.map(({ id }) => id) : figuresOfKind(kind);
}
