import { CHART_HEIGHT, CHART_WIDTH } from '../../charts/chart-layout';
import { withResolution } from './png-resolution';

/** The resolution of print. */
const DOTS_PER_INCH = 300;
/** 16 cm at 300 to the inch: how wide a chart stands on the page. */
export const PICTURE_WIDTH = 1890;
export const PICTURE_HEIGHT = Math.round((PICTURE_WIDTH * CHART_HEIGHT) / CHART_WIDTH);

/** A chart that stands on the screen, as a PNG for print. Rejects where the browser cannot draw it. */
export async function chartPicture(chart: SVGSVGElement): Promise<Blob> {
  const image = new Image(PICTURE_WIDTH, PICTURE_HEIGHT);
  image.src = svgAddress(chart);
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = PICTURE_WIDTH;
  canvas.height = PICTURE_HEIGHT;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  context.drawImage(image, 0, 0, PICTURE_WIDTH, PICTURE_HEIGHT);
  const plain = await new Promise<Blob>((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))), 'image/png');
  });
  const bytes = withResolution(new Uint8Array(await plain.arrayBuffer()), DOTS_PER_INCH);
  return new Blob([bytes], { type: 'image/png' });
}

/** As a data: address, which the pages' Content-Security-Policy allows for pictures; blob: it does not. */
function svgAddress(chart: SVGSVGElement): string {
  const copy = chart.cloneNode(true) as SVGSVGElement;
  copy.setAttribute('width', String(PICTURE_WIDTH));
  copy.setAttribute('height', String(PICTURE_HEIGHT));
  return `data:image/svg+xml;charset=utf-8,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
}
