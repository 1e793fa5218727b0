import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { TEXT_KEYS, text } from '../../src/taskpane/texts';

const ROOM = path.join(__dirname, '../../src/taskpane');
const CATALOGUE = path.join(ROOM, 'texts');

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    if (entry.isDirectory()) return full === CATALOGUE ? [] : sources(full);
    return /\.tsx?$/.test(entry.name) ? [readFileSync(full, 'utf8')] : [];
  });
}

describe('the catalogue of texts', () => {
  test('every key is used', () => {
    const code = sources(ROOM).join('\n');
    // Stage names are asked for by stage: text(`run.${stage}`).
    const stages = ['read', 'recognise', 'check', 'compute', 'write', 'chart'].map((stage) => `run.${stage}`);
    expect(TEXT_KEYS.filter((key) => !stages.includes(key) && !code.includes(`'${key}'`))).toEqual([]);
  });

  test('speaks as the office does', () => {
    const catalogue = readdirSync(CATALOGUE)
      .map((file) => readFileSync(path.join(CATALOGUE, file), 'utf8'))
      .join('\n');
    const said = [...catalogue.matchAll(/'[a-z]+\.[a-z_]+':\s+'([^']*)'/g)].map(([, words = '']) => words);
    expect(said.length).toBe(TEXT_KEYS.length);
    for (const words of said) {
      expect(words).not.toMatch(/!|"|dữ liệu đầu vào|mapping|template|import|cảnh báo|tự động|thông minh/i);
      expect(words).toBe(words.normalize('NFC'));
    }
  });

  test('values are put in', () => {
    expect(text('home.run', { period: 'năm 2018' })).toBe('Tổng hợp năm 2018');
    expect(text('run.stage', { i: 4, n: 6, name: 'Tính số liệu' })).toBe('Bước 4 trên 6: Tính số liệu');
  });
});
