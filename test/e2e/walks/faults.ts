import { emptyBook, SAMPLE, unknownBook } from '../books';
import type { Scene } from '../scene';
import { figureRowIn, openAllSections, runButton } from '../steps';
import { paneWithout } from '../without-excel';

/** What cannot be done, in each page. */
export async function faultsWalk(scene: Scene): Promise<void> {
  for (const [screen, book] of [
    ['a list, but of no kind', await unknownBook()],
    ['nothing recognised', await emptyBook()],
  ] as const) {
    await scene.begin(book);
    if (scene.where === 'file') await scene.choose('Chọn tệp Excel…', book);
    await scene.look(screen, 'Chưa thấy bảng nào dùng được');
  }
  if (scene.where === 'file') {
    await scene.choose('Chọn tệp Excel…', { name: 'thu.xlsx', bytes: Buffer.from('không phải sổ') });
    await scene.page.getByRole('alert').waitFor();
    await scene.look('not a workbook', 'Tệp của anh/chị giữ nguyên.');
    return;
  }
  await lookAtExcel(scene);
  await lookWithoutExcel(scene);
}

async function lookAtExcel(scene: Scene): Promise<void> {
  await scene.open(SAMPLE);
  const { excel, page } = scene;
  excel.workbook.isStructureProtected = true;
  await runButton(page).click();
  await scene.look('structure locked', 'Sổ đang khóa cấu trúc');
  excel.workbook.isStructureProtected = false;
  excel.startCellEdit();
  await scene.press('Tổng hợp lại');
  await scene.look('a cell being typed in', 'Một ô đang gõ dở');
  excel.endCellEdit();
  await scene.done();
  const members = excel.workbook.find('DS đảng viên');
  if (!members) throw new Error('no list of members');
  members.visibility = 'Hidden';
  await openAllSections(page);
  await figureRowIn(scene.pane, 'Tổng số đảng viên').click();
  await scene.press(/^Đến ô/);
  await scene.look('cells of a hidden sheet', 'Bỏ ẩn và đến ô');
}

async function lookWithoutExcel(scene: Scene): Promise<void> {
  const { world, window } = scene.options;
  for (const [missing, screen, words] of [
    ['excel', 'no Excel', 'Trang này mở trong Excel'],
    ['library', 'Excel out of reach', 'Chưa nối được với Excel'],
    ['new web view', 'Excel too old', 'Bản Excel này chưa chạy được'],
  ] as const) {
    await scene.leave();
    // What is missing is what the browser's console complains of here.
    scene.enter(await paneWithout(missing, world, window), () => []);
    await scene.look(screen, words);
  }
}
