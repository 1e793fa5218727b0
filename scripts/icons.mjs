// Draws the add-in's icons, assets/icon-{16,32,64,80,128}.png: a table with a bar chart in the colours of the
// charts (LOOK.md §2). Same input, same bytes; nothing but Node. Run: node scripts/icons.mjs
import { mkdirSync, writeFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';

const SIZES = [16, 32, 64, 80, 128];
/** Sub-pixels a pixel and direction: edges are smoothed by averaging them. */
const SAMPLES = 8;

const BLUE = [0x1f, 0x4e, 0x79];
const ORANGE = [0xe6, 0x9f, 0x00];
const WHITE = [0xff, 0xff, 0xff];
const LINE = [0xc9, 0xd3, 0xde];

/** The drawing on a field of 32 × 32: later shapes cover earlier ones. Edges lie on whole pixels at 16 and 32. */
const SHAPES = [
  { colour: BLUE, x: 2, y: 2, width: 28, height: 28, radius: 4 },
  { colour: WHITE, x: 4, y: 10, width: 24, height: 18, radius: 2 },
  { colour: WHITE, x: 6, y: 5, width: 10, height: 2, radius: 1 },
  { colour: LINE, x: 4, y: 15, width: 24, height: 1, radius: 0 },
  { colour: LINE, x: 4, y: 20, width: 24, height: 1, radius: 0 },
  { colour: BLUE, x: 8, y: 19, width: 4, height: 9, radius: 0 },
  { colour: ORANGE, x: 14, y: 12, width: 4, height: 16, radius: 0 },
  { colour: BLUE, x: 20, y: 16, width: 4, height: 12, radius: 0 },
];

/** At 16 pixels hair lines and the header's dash would only be dirt. */
const SMALL_SHAPES = SHAPES.filter(({ colour, height }) => colour !== LINE && height !== 2);

function isInside({ x, y, width, height, radius }, px, py) {
  if (px < x || py < y || px >= x + width || py >= y + height) return false;
  const dx = Math.max(x + radius - px, px - (x + width - radius), 0);
  const dy = Math.max(y + radius - py, py - (y + height - radius), 0);
  return dx * dx + dy * dy <= radius * radius || dx === 0 || dy === 0;
}

function colourAt(shapes, px, py) {
  return shapes.findLast((shape) => isInside(shape, px, py))?.colour ?? null;
}

/** RGBA bytes, row by row. */
function draw(size) {
  const shapes = size < 32 ? SMALL_SHAPES : SHAPES;
  const scale = 32 / size;
  const pixels = Buffer.alloc(size * size * 4);
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const sum = [0, 0, 0];
      let hits = 0;
      for (let s = 0; s < SAMPLES * SAMPLES; s += 1) {
        const px = (x + ((s % SAMPLES) + 0.5) / SAMPLES) * scale;
        const py = (y + (Math.floor(s / SAMPLES) + 0.5) / SAMPLES) * scale;
        const colour = colourAt(shapes, px, py);
        if (!colour) continue;
        hits += 1;
        for (const channel of [0, 1, 2]) sum[channel] += colour[channel];
      }
      const at = (y * size + x) * 4;
      for (const channel of [0, 1, 2]) pixels[at + channel] = hits ? Math.round(sum[channel] / hits) : 0;
      pixels[at + 3] = Math.round((255 * hits) / (SAMPLES * SAMPLES));
    }
  }
  return pixels;
}

const CRC_TABLE = Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** 8 bits a channel, RGBA, no filter. */
export function encodePng(size, pixels) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const lines = Buffer.alloc((size * 4 + 1) * size);
  for (let y = 0; y < size; y += 1)
    pixels.copy(lines, y * (size * 4 + 1) + 1, y * size * 4, (y + 1) * size * 4);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lines, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const folder = new URL('../assets/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const size of SIZES) writeFileSync(new URL(`icon-${size}.png`, folder), encodePng(size, draw(size)));
