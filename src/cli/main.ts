import { run } from './run';

// What a person can cause has been answered with exit 2 inside; anything that still comes out is ours to mend.
run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(
      `Có lỗi ngoài dự tính, chưa ghi gì: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exitCode = 2;
  },
);
