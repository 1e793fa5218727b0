import { execFile, spawnSync } from 'node:child_process';
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeXlsx } from 'hucre';
import { cliBundle } from './cli-bundle.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, '.build', 'pictures');
const samples = path.join(root, 'assets', 'mau');
const run = promisify(execFile);

/** Books at the edges, where a layout that fits the sample may not. */
const BOOKS = {
  'nam-nguoi-khong-tien': [members(5), ratings(5)],
  'ba-tram-nguoi': [members(300), ratings(300)],
  'ten-dai': [members(12, longName), money()],
  'mot-muc': [meetings()],
};

/** name → the command line's arguments */
const CASES = {
  'so-mau': [path.join(samples, 'so-chi-bo-2018.xlsx')],
  'so-mau-hai-nam': [
    path.join(samples, 'so-chi-bo-2018.xlsx'),
    '--nam-truoc',
    path.join(samples, 'so-chi-bo-2017.xlsx'),
  ],
  ...Object.fromEntries(Object.keys(BOOKS).map((name) => [name, [path.join(folder, `${name}.nguon.xlsx`)]])),
};

if (spawnSync('soffice', ['--version']).status !== 0) {
  console.log('Chưa có LibreOffice (soffice) trên máy này nên chưa vẽ được hình. Cài rồi chạy lại.');
} else {
  await drawAll();
}

async function drawAll() {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const [name, sheets] of Object.entries(BOOKS)) {
    // Calibri has no twin of its width on most machines without Office; columns would come out too wide
    const book = await writeXlsx({ sheets, defaultFont: { name: 'Times New Roman', size: 12 } });
    await writeFile(path.join(folder, `${name}.nguon.xlsx`), book);
  }
  const bundle = await cliBundle();
  for (const [name, args] of Object.entries(CASES)) {
    const book = path.join(folder, `${name}.xlsx`);
    // exit 1 says that there are findings; the workbook is written all the same
    await run(process.execPath, [bundle, ...args, '--nam', '2018', '--ra', book]).catch((error) => {
      if (error.code !== 1) throw error;
    });
    await draw(name, book);
  }
  console.log(`${path.relative(root, folder)}: ${(await readdir(folder)).length} tệp`);
}

/** Pages from our table on; LibreOffice prints the source before it. */
async function draw(name, book) {
  const profile = `-env:UserInstallation=file://${path.join(folder, '.soffice')}`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, book]);
  const pdf = path.join(folder, `${name}.pdf`);
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-']).catch(() => ({ stdout: '' }));
  const pages = stdout.split('\f');
  const first = pages.findIndex((page) => /TỔNG HỢP KẾT QUẢ/.test(page)) + 1;
  const from = first > 0 ? ['-f', String(first)] : [];
  await run('pdftoppm', ['-r', '80', '-png', ...from, pdf, path.join(folder, name)]);
}

function name(index) {
  const family = ['Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ'][index % 5];
  const given = ['An', 'Bình', 'Chi', 'Dũng', 'Em', 'Giang', 'Hà'][index % 7];
  return `${family} Văn ${given} ${index + 1}`;
}

function longName(index) {
  return `Công Tằng Tôn Nữ Hoàng Thị Thùy Dương Ngọc Quỳnh ${index + 1}`;
}

function members(count, nameOf = name) {
  const rows = Array.from({ length: count }, (_, at) => [
    at + 1,
    nameOf(at),
    at % 3 === 0 ? 'Nữ' : 'Nam',
    `0${(at % 9) + 1}/04/${1960 + (at % 35)}`,
    `19/05/${2000 + (at % 15)}`,
    `19/05/${2001 + (at % 15)}`,
  ]);
  const headers = ['TT', 'Họ và tên', 'Giới tính', 'Ngày sinh', 'Ngày vào Đảng', 'Ngày chính thức'];
  return { name: 'Đảng viên', rows: [['DANH SÁCH ĐẢNG VIÊN NĂM 2018'], [], headers, ...rows] };
}

function ratings(count) {
  const rows = Array.from({ length: count }, (_, at) => [
    at + 1,
    name(at),
    at % 5 === 0 ? 'Hoàn thành xuất sắc nhiệm vụ' : 'Hoàn thành tốt nhiệm vụ',
  ]);
  return {
    name: 'Xếp loại',
    rows: [['ĐÁNH GIÁ, XẾP LOẠI ĐẢNG VIÊN NĂM 2018'], [], ['TT', 'Họ và tên', 'Xếp loại'], ...rows],
  };
}

function money() {
  const what = 'Hỗ trợ gia đình chính sách, người có công và hộ nghèo bị thiệt hại do thiên tai tại ấp';
  const rows = Array.from({ length: 9 }, (_, at) => [
    at + 1,
    `${10 + at}/06/2018`,
    `${what} số ${at + 1}`,
    'Hỗ trợ',
    1_250_000_000 * (at + 1),
  ]);
  return {
    name: 'Hỗ trợ',
    rows: [
      ['SỔ THEO DÕI ĐÓNG GÓP, HỖ TRỢ NĂM 2018'],
      [],
      ['TT', 'Ngày', 'Nội dung', 'Hình thức', 'Số tiền (đồng)'],
      ...rows,
    ],
  };
}

function meetings() {
  const rows = Array.from({ length: 12 }, (_, at) => [
    at + 1,
    `03/${String(at + 1).padStart(2, '0')}/2018`,
    'Sinh hoạt thường kỳ',
    '9/10',
    1,
  ]);
  return {
    name: 'Sổ họp',
    rows: [
      ['SỔ THEO DÕI SINH HOẠT CHI BỘ NĂM 2018'],
      [],
      ['TT', 'Ngày họp', 'Nội dung', 'Có mặt', 'Vắng'],
      ...rows,
    ],
  };
}
