import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { FLOOR } from '../../src/excel/excel-runtime';
import { isAtLeast, memberSets } from '../excel-host/requirement-sets';

// Real libraries and files: on a busy machine more than the five seconds of a unit test.
jest.setTimeout(60_000);

const root = join(__dirname, '../..');

/** Members above the floor; each stands behind a `supports(…)` of its set. */
const PROBED = ['Range.getMergedAreasOrNullObject 1.13'];

/** Every member of a class of `Excel` that the rooms use, with the requirement set it came with. */
function membersUsed(folders: readonly string[]): ReadonlyMap<string, string> {
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(root, folder, name)),
  );
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const program = ts.createProgram(files, { ...options, types: ['office-js'] });
  const checker = program.getTypeChecker();
  const used = new Map<string, string>();
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node)) {
      const declaration = checker.getSymbolAtLocation(node.name)?.declarations?.[0];
      const owner = declaration?.parent;
      if (declaration && owner && ts.isClassDeclaration(owner) && owner.name) {
        const member = `${owner.name.text}.${node.name.text}`;
        const set = memberSets().get(member);
        if (set !== undefined && declaration.getSourceFile().fileName.includes('office-js'))
          used.set(member, set);
      }
    }
    ts.forEachChild(node, visit);
  };
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (source) visit(source);
  }
  return used;
}

describe('what src/excel and src/commands use of Office.js', () => {
  it(`stays within ExcelApi ${FLOOR}, but for what is probed`, () => {
    const used = membersUsed(['src/excel', 'src/commands']);
    expect(used.get('Range.values')).toBe('1.1');
    expect(used.get('PageLayout.zoom')).toBe('1.9');
    expect(used.size).toBeGreaterThan(60);
    const above = [...used].filter(([, set]) => !isAtLeast(FLOOR, set)).map((entry) => entry.join(' '));
    expect(above).toEqual(PROBED);
  });
});

describe('the table of requirement sets out of @types/office-js', () => {
  it.each([
    ['Worksheet.getRange', '1.1'],
    ['Worksheet.names', '1.4'],
    ['Range.hyperlink', '1.7'],
    ['Worksheet.pageLayout', '1.9'],
    ['Worksheet.customProperties', '1.12'],
    ['Range.getMergedAreasOrNullObject', '1.13'],
  ])('knows %s to be of %s', (member, set) => {
    expect(memberSets().get(member)).toBe(set);
  });

  it('compares versions as numbers between dots', () => {
    expect([isAtLeast('1.20', '1.9'), isAtLeast('1.2', '1.20'), isAtLeast('2.0', '1.20')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});
