import { KIND_IDS, type KindId } from '../core/kinds/kind';
import { kindOf } from '../core/kinds/kinds';

/** Names of the kinds of sheet as the first screen says them. Carries the catalogue: import it late. */
export function kindLabels(): Readonly<Record<KindId, string>> {
  return Object.fromEntries(KIND_IDS.map((id) => [id, kindOf(id).label])) as Record<KindId, string>;
}
