/** The public names of the kinds of sheet. `other`: a list that is none of them. */
export const KIND_IDS = [
  'members',
  'attendance',
  'meetings',
  'education',
  'contributions',
  'ratings',
  'awards',
  'inspections',
  'movements',
  'mass_models',
  'residence',
  'fees',
  'figures',
] as const;
export type KindId = (typeof KIND_IDS)[number];
export type TableKind = KindId | 'other';
