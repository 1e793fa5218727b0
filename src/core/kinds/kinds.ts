import { ATTENDANCE_SHAPE } from './attendance-fields';
import { AWARDS_SHAPE } from './awards-fields';
import { CONTRIBUTIONS_SHAPE } from './contributions-fields';
import { EDUCATION_SHAPE } from './education-fields';
import { FEES_SHAPE } from './fees-fields';
import { FIGURES_SHAPE } from './figures-fields';
import { INSPECTIONS_SHAPE } from './inspections-fields';
import type { KindId, KindShape } from './kind';
import { MASS_MODELS_SHAPE } from './mass-models-fields';
import { MEETINGS_SHAPE } from './meetings-fields';
import { MEMBERS_SHAPE } from './members-fields';
import { MOVEMENTS_SHAPE } from './movements-fields';
import { RATINGS_SHAPE } from './ratings-fields';
import { RESIDENCE_SHAPE } from './residence-fields';

/** All kinds of sheet, as the recogniser tells them apart. */
export const KIND_SHAPES: readonly KindShape[] = [
  MEMBERS_SHAPE,
  ATTENDANCE_SHAPE,
  MEETINGS_SHAPE,
  EDUCATION_SHAPE,
  CONTRIBUTIONS_SHAPE,
  RATINGS_SHAPE,
  AWARDS_SHAPE,
  INSPECTIONS_SHAPE,
  MOVEMENTS_SHAPE,
  MASS_MODELS_SHAPE,
  RESIDENCE_SHAPE,
  FEES_SHAPE,
  FIGURES_SHAPE,
];

export function shapeOf(id: KindId): KindShape {
  const shape = KIND_SHAPES.find((each) => each.id === id);
  if (!shape) throw new Error(`no such kind: ${id}`);
  return shape;
}
