import { attributeOf, decodeXml, readXml } from './xml-events';
import type { ZipPackage } from './zip-package';

export interface Relationship {
  readonly id: string;
  /** Last word of the type's address: "worksheet", "styles"; the same in transitional and strict files. */
  readonly type: string;
  /** Part name without leading slash; as written when external. */
  readonly target: string;
  readonly external: boolean;
}

/** "xl/workbook.xml" → "xl/_rels/workbook.xml.rels"; "" → "_rels/.rels". */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** The relationships of a part; none when it has no relationships part. */
export async function readRelationships(archive: ZipPackage, part: string): Promise<readonly Relationship[]> {
  const name = relationshipsPart(part);
  if (!archive.has(name)) return [];
  return parseRelationships(decodeXml(await archive.read(name)), part);
}

export function parseRelationships(xml: string, part: string): readonly Relationship[] {
  const found: Relationship[] = [];
  readXml(xml, relationshipsPart(part), {
    open(name, attributes) {
      if (name !== 'Relationship') return;
      const external = attributeOf(attributes, 'TargetMode') === 'External';
      const target = attributeOf(attributes, 'Target') ?? '';
      found.push({
        id: attributeOf(attributes, 'Id') ?? '',
        type: (attributeOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '',
        target: external ? target : resolveTarget(part, target),
        external,
      });
    },
  });
  return found;
}

/** Targets are relative to the part, or absolute from the package's root. */
export function resolveTarget(part: string, target: string): string {
  const steps = target.startsWith('/') ? [] : part.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
