import type { CustomXmlModel, WorkbookModel } from '../model/workbook-model';
import { asText } from '../wire/arguments';
import { accessDenied, invalidArgument, itemNotFound } from '../wire/host-error';
import { NULL_REF, refer, type Scene, type TypeTable } from '../wire/type-table';

/** The namespace of a part's root, as Excel finds it. */
function namespaceOf(xml: string): string {
  const root = /<(?:(\w+):)?\w+[^>]*>/.exec(xml.replace(/^\s*<\?[^>]*>/, ''));
  if (!root) throw invalidArgument('no XML');
  const name = root[1] === undefined ? 'xmlns' : `xmlns:${root[1]}`;
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(root[0])?.[1] ?? '';
}

function assertWritable({ workbook }: Scene): void {
  if (workbook.isReadOnly) throw accessDenied('the workbook is read-only');
}

const PART: TypeTable<CustomXmlModel> = {
  name: 'CustomXmlPart',
  identity: (part) => part.id,
  properties: {
    id: { get: (part) => part.id },
    namespaceUri: { get: (part) => namespaceOf(part.xml) },
  },
  methods: { getXml: (part) => part.xml },
  effects: {
    setXml: (part, [xml], scene) => {
      assertWritable(scene);
      const text = asText(xml, 'xml');
      namespaceOf(text);
      part.xml = text;
    },
    delete: (part, _args, scene) => {
      assertWritable(scene);
      const { customXml } = scene.workbook;
      customXml.splice(customXml.indexOf(part), 1);
    },
  },
};

interface Scoped {
  readonly workbook: WorkbookModel;
  readonly namespace: string;
}

const partsIn = ({ workbook, namespace }: Scoped): readonly CustomXmlModel[] =>
  workbook.customXml.filter(({ xml }) => namespaceOf(xml) === namespace);

const SCOPED: TypeTable<Scoped> = {
  name: 'CustomXmlPartScopedCollection',
  items: (scoped) => partsIn(scoped).map((part) => refer(PART, part)),
  item: (scoped, [id]) => {
    const part = partsIn(scoped).find((one) => one.id === id);
    if (!part) throw itemNotFound(`custom XML part ${String(id)}`);
    return refer(PART, part);
  },
  methods: {
    getOnlyItemOrNullObject: (scoped) => {
      const [only, ...more] = partsIn(scoped);
      return only && more.length === 0 ? refer(PART, only) : NULL_REF;
    },
  },
};

export const CUSTOM_XML_PARTS: TypeTable<WorkbookModel> = {
  name: 'CustomXmlPartCollection',
  items: (workbook) => workbook.customXml.map((part) => refer(PART, part)),
  methods: {
    getByNamespace: (workbook, [namespace]) =>
      refer(SCOPED, { workbook, namespace: asText(namespace, 'namespace') }),
  },
  effects: {
    add: (workbook, [xml], scene) => {
      assertWritable(scene);
      const text = asText(xml, 'xml');
      namespaceOf(text);
      const part = { id: `{CUSTOM-${String(scene.nextNumber())}}`, xml: text };
      workbook.customXml.push(part);
      return refer(PART, part);
    },
  },
};
