import type { WriteStream } from 'node:tty';
import type { Stage } from '../app/tong-hop';

const STAGES: Readonly<Record<Stage, string>> = {
  read: 'Đọc các trang',
  recognise: 'Nhận ra bảng và cột',
  check: 'Kiểm tra, đối chiếu',
  compute: 'Tính số liệu',
  write: 'Ghi bảng tổng hợp',
  chart: 'Vẽ biểu đồ',
};
const QUIET_MS = 500;

/** Shows the stage on a terminal, but only of work that takes over half a second (DESIGN.md). */
export function progressOn(stream: WriteStream): { show: (stage: Stage) => void; end: () => void } {
  const started = performance.now();
  let shown = false;
  return {
    show(stage) {
      if (!stream.isTTY || performance.now() - started < QUIET_MS) return;
      stream.write(`\r\u001b[K${STAGES[stage]}…`);
      shown = true;
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
    },
  };
}
