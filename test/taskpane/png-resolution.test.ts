import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { withResolution } from '../../src/taskpane/clipboard/png-resolution';

function chunk(name: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(name), content]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(content.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

/** One black point. */
const HEADER = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]);
const PNG = Buffer.concat([
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
  chunk('IHDR', HEADER),
  chunk('IDAT', deflateSync(Buffer.from([0, 0]))),
  chunk('IEND', Buffer.alloc(0)),
]);

/** Name, content, and whether the checksum is right. */
function chunks(png: Buffer): readonly (readonly [string, Buffer, boolean])[] {
  const found: (readonly [string, Buffer, boolean])[] = [];
  for (let at = 8; at < png.length;) {
    const end = at + 8 + png.readUInt32BE(at);
    const body = png.subarray(at + 4, end);
    found.push([body.subarray(0, 4).toString(), body.subarray(4), png.readUInt32BE(end) === crc32(body)]);
    at = end + 4;
  }
  return found;
}

test('the size on paper stands behind the header; all else is as it was', () => {
  const marked = chunks(Buffer.from(withResolution(PNG, 300)));
  expect(marked.map(([name, , right]) => [name, right])).toEqual(
    ['IHDR', 'pHYs', 'IDAT', 'IEND'].map((name) => [name, true]),
  );
  expect([...(marked[1]?.[1] ?? [])]).toEqual([0, 0, 0x2e, 0x23, 0, 0, 0x2e, 0x23, 1]);
  expect([...inflateSync(marked[2]?.[1] ?? Buffer.alloc(0))]).toEqual([0, 0]);
});
