import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DOMParser, type Element } from '@xmldom/xmldom';
import { ACTION_ID } from '../../src/commands/tong-hop-command';
import { FLOOR } from '../../src/excel/excel-runtime';

const root = join(__dirname, '../..');
const file = join(root, 'manifest.xml');
const document = new DOMParser().parseFromString(readFileSync(file, 'utf8'), 'text/xml');

function all(name: string): Element[] {
  return [...document.getElementsByTagName(name)];
}
function attributes(name: string): string[] {
  return ['*'].flatMap((tag) => all(tag)).flatMap((element) => element.getAttribute(name) ?? []);
}
/** Every text a person reads, with its overrides. */
function texts(element: Element | undefined): string[] {
  if (!element) return [];
  const overrides = [...element.childNodes].filter((node): node is Element => node.nodeType === 1);
  return [
    element.getAttribute('DefaultValue') ?? '',
    ...overrides.map((one) => one.getAttribute('Value') ?? ''),
  ];
}

describe('manifest.xml', () => {
  it('is read by Microsoft’s own parser as a task pane add-in for workbooks', () => {
    // In a process of its own: the package loads ES modules by require, which jest's loader refuses. Only its
    // parser is used; its validation would send the manifest to a service.
    const program =
      "require('office-addin-manifest').OfficeAddinManifest.readManifestFile(process.argv[1]).then((info) => console.log(JSON.stringify(info)))";
    const info: unknown = JSON.parse(
      execFileSync(process.execPath, ['-e', program, file], { cwd: root }).toString(),
    );
    expect(info).toMatchObject({
      id: '8dee3164-1948-4096-9efe-4a05b11e3f08',
      officeAppType: 'TaskPaneApp',
      defaultLocale: 'vi-VN',
      displayName: 'Tổng hợp',
      hosts: ['Workbook'],
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });

  it('names every id once, and names none that is not there', () => {
    const ids = all('*')
      .filter((element) => element.namespaceURI?.endsWith('officeappbasictypes/1.0'))
      .flatMap((element) => element.getAttribute('id') ?? []);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = attributes('resid');
    expect(wanted.length).toBeGreaterThan(10);
    expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    expect(ids.filter((id) => !wanted.includes(id))).toEqual([]);
    for (const id of ids) expect(id.length).toBeLessThanOrEqual(32);
  });

  it('takes everything over https, from one place', () => {
    const addresses = [...attributes('DefaultValue')].filter((value) => /^[a-z]+:\/\//.test(value));
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(address).toMatch(/^https:\/\/localhost:3000\//);
  });

  it('points to icons that have the sizes it states', () => {
    const images = all('bt:Image');
    const addressOf = (resid: string) =>
      images.find((image) => image.getAttribute('id') === resid)?.getAttribute('DefaultValue') ?? '';
    const stated: (readonly [string, number])[] = images
      .filter((image) => image.hasAttribute('size'))
      .map((image) => [addressOf(image.getAttribute('resid') ?? ''), Number(image.getAttribute('size'))]);
    stated.push([all('IconUrl')[0]?.getAttribute('DefaultValue') ?? '', 32]);
    stated.push([all('HighResolutionIconUrl')[0]?.getAttribute('DefaultValue') ?? '', 64]);
    expect(new Set(stated.map(([, size]) => size))).toEqual(new Set([16, 32, 64, 80]));
    for (const [address, size] of stated)
      expect([address, ...sizeOf(address)]).toEqual([address, size, size]);
    // The store's list uses the largest.
    expect(sizeOf('https://localhost:3000/assets/icon-128.png')).toEqual([128, 128]);
  });

  it('keeps within the lengths Office allows', () => {
    for (const text of texts(all('DisplayName')[0])) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of texts(all('Description')[0])) expect(text.length).toBeLessThanOrEqual(250);
    const strings = (list: string): string[] =>
      [...(all(list)[0]?.getElementsByTagName('bt:String') ?? [])].flatMap((one) => texts(one));
    for (const text of strings('bt:ShortStrings')) expect(text.length).toBeLessThanOrEqual(125);
    for (const text of strings('bt:LongStrings')) expect(text.length).toBeLessThanOrEqual(250);
    expect(
      strings('bt:ShortStrings')
        .concat(strings('bt:LongStrings'))
        .every((text) => text !== ''),
    ).toBe(true);
  });

  it('says everything in Vietnamese, and again in English', () => {
    const spoken = [...all('DisplayName'), all('Description')[0], ...all('bt:String')];
    for (const element of spoken) {
      const locales = [...(element?.childNodes ?? [])].filter((node): node is Element => node.nodeType === 1);
      expect(locales.map((one) => one.getAttribute('Locale'))).toEqual(['en-US']);
    }
  });

  it('has one button on the Home tab, which runs the action of the shared runtime', () => {
    expect(all('OfficeTab').map((tab) => tab.getAttribute('id'))).toEqual(['TabHome']);
    expect(all('Control').map((control) => control.getAttribute('xsi:type'))).toEqual(['Button']);
    expect(all('FunctionName').map((name) => name.textContent)).toEqual([ACTION_ID]);
    expect(
      all('Runtime').map((runtime) => [runtime.getAttribute('resid'), runtime.getAttribute('lifetime')]),
    ).toEqual([['TaskPane.Url', 'long']]);
    expect(all('FunctionFile').map((one) => one.getAttribute('resid'))).toEqual(['TaskPane.Url']);
  });

  it('lets an old Excel open the pane, and asks for the host’s floor only for the button', () => {
    const needs = (name: string) =>
      all(name).map((set) => `${set.getAttribute('Name') ?? ''} ${set.getAttribute('MinVersion') ?? ''}`);
    expect(needs('Set')).toEqual(['ExcelApi 1.1']);
    expect(needs('bt:Set')).toEqual([`ExcelApi ${FLOOR}`, 'SharedRuntime 1.1']);
  });
});

/** Width and height out of a PNG's header. */
function sizeOf(address: string): readonly [number, number] {
  const path = join(root, new URL(address).pathname);
  if (!existsSync(path)) return [0, 0];
  const bytes = readFileSync(path);
  expect(bytes.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}
