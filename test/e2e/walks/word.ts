import type { Scene } from '../scene';

const CHART = /^Sao chép Xếp loại/;

/** What goes to Word: the table, a chart, and what stands there where the machine forbids copying or saving. */
export async function wordWalk(scene: Scene): Promise<void> {
  await atWord(scene);
  const context = scene.page.context();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await scene.look('to Word', 'Cả bản báo cáo');
  await scene.press('Sao chép bảng');
  await scene.look('table copied', 'Đã sao chép bảng. Sang Word, bấm Ctrl+V.');
  await scene.press(CHART);
  await scene.look('chart copied', 'Đã sao chép biểu đồ. Sang Word, bấm Ctrl+V.');
  await context.clearPermissions();
  await context.grantPermissions(['clipboard-read']);
  await scene.press(CHART);
  await scene.look(
    'chart not copied',
    scene.where === 'file' ? /^Máy này chặn sao chép hình/ : /^Chưa sao chép được hình/,
  );
  await scene.page.evaluate(() => {
    document.execCommand = () => false;
  });
  await scene.press('Sao chép bảng');
  await scene.look('table not copied', /^Máy này chặn sao chép\. Bảng bên dưới/);
  if (scene.where === 'file') return;
  await atWord(scene, true);
  await scene.look('no downloads here', 'Máy này không tải tệp từ khung bên được');
}

async function atWord(scene: Scene, onMac = false): Promise<void> {
  await scene.open();
  if (onMac) {
    // The stand-in is a Windows Excel and says so for good: what the page takes for a Mac is changed instead.
    await scene.page.evaluate(() => {
      (Office.PlatformType as { Mac: unknown }).Mac = Office.context.platform;
    });
  }
  await scene.run();
  await scene.page.getByRole('tab', { name: 'Sang Word' }).click();
}
