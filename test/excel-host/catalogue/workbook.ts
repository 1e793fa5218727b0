import type { WorkbookModel } from '../model/workbook-model';
import { itemNotFound } from '../wire/host-error';
import { type Ref, refer, type Scene, type TypeTable } from '../wire/type-table';
import { CUSTOM_XML_PARTS } from './custom-xml';
import { NAMES } from './names';
import { RANGE } from './range';
import { WORKSHEETS } from './worksheet';

const PROTECTION: TypeTable<WorkbookModel> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: (workbook) => workbook.isStructureProtected } },
};

export const WORKBOOK: TypeTable<WorkbookModel> = {
  name: 'Workbook',
  properties: {
    name: { get: (workbook) => workbook.name },
    readOnly: { get: (workbook) => workbook.isReadOnly },
  },
  objects: {
    worksheets: () => refer(WORKSHEETS, null),
    names: (workbook) => refer(NAMES, { names: workbook.names, scope: 'Workbook' as const }),
    protection: (workbook) => refer(PROTECTION, workbook),
    customXmlParts: (workbook) => refer(CUSTOM_XML_PARTS, workbook),
  },
  methods: {
    getSelectedRange: (workbook) => {
      if (!workbook.selection) throw itemNotFound('selection');
      return refer(RANGE, workbook.selection);
    },
  },
};

const RUNTIME_SERVICE: TypeTable = {
  name: 'AppRuntimeService',
  methods: {
    getAppRuntimeState: (_target, _args, scene) => scene.runtime.pane,
  },
  effects: {
    setAppRuntimeState: (_target, [state], scene) => {
      scene.runtime.pane = state === 'Visible' ? 'Visible' : 'Hidden';
    },
  },
};

const INTERNAL_SERVICE: TypeTable = {
  name: 'AddinInternalService',
  methods: { notifyActionHandlerReady: () => null },
};

/** Objects the library makes by name instead of reaching them from the workbook. */
export const ROOTS: Readonly<Record<string, (scene: Scene) => Ref>> = {
  'Microsoft.AppRuntime.AppRuntimeService': () => refer(RUNTIME_SERVICE, null),
  'Microsoft.InternalService.AddinInternalService': () => refer(INTERNAL_SERVICE, null),
};
