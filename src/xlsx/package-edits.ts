import { editedBytes, readEditable } from './editable-part';
import { CONTENT_TYPES, OFFICE_RELATIONSHIPS, PACKAGE_RELATIONSHIPS } from './namespaces';
import { freeId } from './part-names';
import { parseRelationships, relationshipsPart, type Relationship } from './relationships';
import { XmlEdits } from './xml-edits';
import { xmlAttributes, XML_DECLARATION } from './xml-text';
import { parseTree, prefixOf } from './xml-tree';
import type { ZipPackage } from './zip-package';

const TYPES_PART = '[Content_Types].xml';

/** What a package will be: parts to write, parts to leave out, and the lists that must name them. */
export class PackageEdits {
  readonly changed = new Map<string, Uint8Array>();
  readonly dropped = new Set<string>();
  private readonly types = new Map<string, string>();

  constructor(readonly archive: ZipPackage) {}

  write(part: string, xml: string): void {
    this.changed.set(part, editedBytes(xml));
  }

  /** A part of a kind that the list of content types has to tell. */
  writeTyped(part: string, xml: string, type: string): void {
    this.write(part, xml);
    this.types.set(part, type);
  }

  drop(part: string): void {
    this.dropped.add(part);
  }

  /** The relationships of a part, to be added to. */
  async relationshipsOf(part: string): Promise<RelationshipEdits> {
    const name = relationshipsPart(part);
    const xml = this.archive.has(name)
      ? await readEditable(this.archive, name)
      : `${XML_DECLARATION}<Relationships xmlns="${PACKAGE_RELATIONSHIPS}"></Relationships>`;
    return new RelationshipEdits(part, xml);
  }

  writeRelationships(relationships: RelationshipEdits): void {
    const xml = relationships.result();
    if (xml !== null) this.write(relationshipsPart(relationships.part), xml);
  }

  /** Last of all: the content types of what was written and dropped. */
  async finish(): Promise<void> {
    const xml = await readEditable(this.archive, TYPES_PART);
    const root = parseTree(xml, TYPES_PART);
    const edits = new XmlEdits(xml);
    const gone = new Set([...this.dropped].map((part) => `/${part}`.toLowerCase()));
    const named = new Set<string>();
    for (const child of root.children) {
      const part = child.attributes['PartName']?.toLowerCase();
      if (part === undefined) continue;
      if (gone.has(part)) edits.replace(child, '');
      named.add(part);
    }
    const added = [...this.types].filter(([part]) => !named.has(`/${part}`.toLowerCase()));
    const tag = `${prefixOf(root)}Override`;
    edits.append(
      root,
      added
        .map(([part, ContentType]) => `<${tag}${xmlAttributes({ PartName: `/${part}`, ContentType })}/>`)
        .join(''),
    );
    const result = edits.result();
    if (result !== xml) this.write(TYPES_PART, result);
  }
}

/** One relationships part. Our targets are absolute, so that they hold wherever the part itself stands. */
export class RelationshipEdits {
  readonly list: readonly Relationship[];
  private readonly added: Relationship[] = [];
  private readonly removed = new Set<string>();

  constructor(
    readonly part: string,
    private readonly xml: string,
  ) {
    this.list = parseRelationships(xml, part);
  }

  /** Type's last word and target part; gives the new relationship's id. */
  add(type: string, target: string): string {
    const id = freeId([...this.list, ...this.added].map((relation) => relation.id));
    this.added.push({ id, type, target, external: false });
    return id;
  }

  remove(id: string): void {
    this.removed.add(id);
  }

  /** Null when nothing changed. */
  result(): string | null {
    if (this.added.length === 0 && this.removed.size === 0) return null;
    const root = parseTree(this.xml, relationshipsPart(this.part));
    const edits = new XmlEdits(this.xml);
    for (const child of root.children) {
      if (this.removed.has(child.attributes['Id'] ?? '')) edits.replace(child, '');
    }
    const tag = `${prefixOf(root)}Relationship`;
    edits.append(
      root,
      this.added
        .map(({ id, type, target }) => {
          const attributes = { Id: id, Type: `${OFFICE_RELATIONSHIPS}/${type}`, Target: `/${target}` };
          return `<${tag}${xmlAttributes(attributes)}/>`;
        })
        .join(''),
    );
    return edits.result();
  }
}

/** Content types of a package without any part of a workbook yet. */
export const PLAIN_TYPES =
  `${XML_DECLARATION}<Types xmlns="${CONTENT_TYPES}">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';
