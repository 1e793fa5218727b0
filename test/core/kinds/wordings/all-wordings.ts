import { MEMBERS_WORDINGS } from './members-wordings';
import { ATTENDANCE_WORDINGS } from './attendance-wordings';
import { MEETINGS_WORDINGS } from './meetings-wordings';
import { EDUCATION_WORDINGS } from './education-wordings';
import { CONTRIBUTIONS_WORDINGS } from './contributions-wordings';
import { RATINGS_WORDINGS } from './ratings-wordings';
import { AWARDS_WORDINGS } from './awards-wordings';
import { INSPECTIONS_WORDINGS } from './inspections-wordings';
import { MOVEMENTS_WORDINGS } from './movements-wordings';
import { MASS_MODELS_WORDINGS } from './mass-models-wordings';
import { RESIDENCE_WORDINGS } from './residence-wordings';
import { FEES_WORDINGS } from './fees-wordings';
import { FIGURES_WORDINGS } from './figures-wordings';
import type { KindWordings } from './kind-wordings';

/** The written tables, a kind each. */
export const ALL_WORDINGS: readonly KindWordings[] = [
  MEMBERS_WORDINGS,
  ATTENDANCE_WORDINGS,
  MEETINGS_WORDINGS,
  EDUCATION_WORDINGS,
  CONTRIBUTIONS_WORDINGS,
  RATINGS_WORDINGS,
  AWARDS_WORDINGS,
  INSPECTIONS_WORDINGS,
  MOVEMENTS_WORDINGS,
  MASS_MODELS_WORDINGS,
  RESIDENCE_WORDINGS,
  FEES_WORDINGS,
  FIGURES_WORDINGS,
];
