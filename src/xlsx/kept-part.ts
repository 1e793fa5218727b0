import { KEPT_NAMESPACE } from '../core/kept/kept-part';
import type { Grafted } from './graft';
import { PART_TYPES } from './namespaces';
import { PackageEdits } from './package-edits';
import { PartNames } from './part-names';
import type { OpenedPackage } from './preflight';
import { decodeXml } from './xml-events';
import { xmlAttributes, XML_DECLARATION } from './xml-text';

type Package = Pick<OpenedPackage, 'archive' | 'parts'>;

/** As Excel writes it beside every custom XML part; without it Excel would not find the part by its namespace. */
const STORE_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
/** One such part a workbook, so one id will do. */
const STORE_ID = '{5B0C3A4E-2E0E-4C55-9D8E-7A1F3C6B2018}';

/** Its first tag, with or without a prefix; what other programs keep beside it may be anything. */
const OUR_ROOT = new RegExp(
  `^[^<]*(?:<[?!][^>]*>\\s*)*<(?:\\w+:)?\\w+[^>]*\\sxmlns(?::\\w+)?=["']${KEPT_NAMESPACE}["']`,
);

/** Our part's text; undefined when the workbook has none. */
export async function readPartXml(file: Package): Promise<string | undefined> {
  const part = await findPart(file);
  return part === null ? undefined : decodeXml(await file.archive.read(part));
}

/** The package with this part, in the place of the one before; no other part of the person's changes. */
export async function graftPart(file: Package, xml: string): Promise<Grafted> {
  const { archive, parts } = file;
  const edits = new PackageEdits(archive);
  const standing = await findPart(file);
  if (standing !== null) edits.write(standing, XML_DECLARATION + xml);
  else await addPart(edits, parts.workbook, xml);
  await edits.finish();
  return {
    bytes: await archive.rewrite(edits.changed, edits.dropped),
    written: new Set(edits.changed.keys()),
    dropped: edits.dropped,
    areas: new Map(),
  };
}

async function addPart(edits: PackageEdits, workbook: string, xml: string): Promise<void> {
  const names = new PartNames(edits.archive);
  const item = names.free('customXml/itemTH');
  const properties = names.free('customXml/itemPropsTH');
  edits.writeTyped(item, XML_DECLARATION + xml, PART_TYPES.customXml);
  edits.writeTyped(properties, propertiesXml(), PART_TYPES.customXmlProperties);
  const ofItem = await edits.relationshipsOf(item);
  ofItem.add('customXmlProps', properties);
  edits.writeRelationships(ofItem);
  const ofWorkbook = await edits.relationshipsOf(workbook);
  ofWorkbook.add('customXml', item);
  edits.writeRelationships(ofWorkbook);
}

function propertiesXml(): string {
  const root = { 'ds:itemID': STORE_ID, 'xmlns:ds': STORE_NAMESPACE };
  const schema = `<ds:schemaRef${xmlAttributes({ 'ds:uri': KEPT_NAMESPACE })}/>`;
  return (
    `${XML_DECLARATION}<ds:datastoreItem${xmlAttributes(root)}>` +
    `<ds:schemaRefs>${schema}</ds:schemaRefs></ds:datastoreItem>`
  );
}

/** By its root's namespace, as Excel finds it. */
async function findPart({ archive, parts }: Package): Promise<string | null> {
  for (const { type, target, external } of parts.relationships) {
    if (type !== 'customXml' || external || !archive.has(target)) continue;
    const text = decodeXml(await archive.read(target));
    if (OUR_ROOT.test(text)) return target;
  }
  return null;
}
