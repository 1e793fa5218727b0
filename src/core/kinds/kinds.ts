import { ATTENDANCE } from './attendance';
import { AWARDS } from './awards';
import { CONTRIBUTIONS } from './contributions';
import { EDUCATION } from './education';
import { FEES } from './fees';
import { FIGURES } from './figures';
import { INSPECTIONS } from './inspections';
import type { Kind, KindId, KindShape } from './kind';
import { MASS_MODELS } from './mass-models';
import { MEETINGS } from './meetings';
import { MEMBERS } from './members';
import { MOVEMENTS } from './movements';
import { RATINGS } from './ratings';
import { RESIDENCE } from './residence';

/** All kinds of sheet, in the order of their public names. Adding a kind: its two files and a line here. */
export const KINDS: readonly Kind[] = [
  MEMBERS,
  ATTENDANCE,
  MEETINGS,
  EDUCATION,
  CONTRIBUTIONS,
  RATINGS,
  AWARDS,
  INSPECTIONS,
  MOVEMENTS,
  MASS_MODELS,
  RESIDENCE,
  FEES,
  FIGURES,
];

/** The same list for those who only recognise. */
export const KIND_SHAPES: readonly KindShape[] = KINDS;

export function kindOf(id: KindId): Kind {
  const kind = KINDS.find((each) => each.id === id);
  if (!kind) throw new Error(`no such kind: ${id}`);
  return kind;
}
