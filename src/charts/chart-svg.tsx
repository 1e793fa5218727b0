import type { DrawnChart } from '../core/report/chart-model';
import { CHART_HEIGHT, CHART_WIDTH, chartLayout, type Label } from './chart-layout';

const FONT = "'Times New Roman', 'Liberation Serif', Tinos, serif";
const TEXT_SIZE = 14.67; // 11 pt
const TITLE_SIZE = 17.33; // 13 pt
const LINE = 16;
const OUTLINE = '#404040';

/** A picture of a chart of the model, always black on white as it prints. Named by its title and its sentence. */
export function ChartSvg({ chart }: { readonly chart: DrawnChart }) {
  const { bars, labels, axis, legend } = chartLayout(chart);
  const legendY = CHART_HEIGHT - 16;
  return (
    <svg
      viewBox={`0 0 ${String(CHART_WIDTH)} ${String(CHART_HEIGHT)}`}
      width="100%"
      role="img"
      aria-label={`${chart.title}. ${chart.caption}`}
      fontFamily={FONT}
      fontSize={TEXT_SIZE}
    >
      <rect width={CHART_WIDTH} height={CHART_HEIGHT} fill="#ffffff" />
      <text x={CHART_WIDTH / 2} y={26} textAnchor="middle" fontSize={TITLE_SIZE} fontWeight="bold">
        {chart.title}
      </text>
      {bars.map((bar, index) => (
        <rect key={index} {...bar} stroke={OUTLINE} strokeWidth={bar.width > 0 && bar.height > 0 ? 1 : 0} />
      ))}
      <line {...axis} stroke={OUTLINE} />
      {labels.map((label, index) => (
        <TextLines key={index} label={label} />
      ))}
      {legend.map((entry) => (
        <g key={entry.name}>
          <rect x={entry.x} y={legendY - 9} width={10} height={10} fill={entry.fill} stroke={OUTLINE} />
          <text x={entry.x + 16} y={legendY}>
            {entry.name}
          </text>
        </g>
      ))}
    </svg>
  );
}

function TextLines({ label }: { readonly label: Label }) {
  const first = label.y - ((label.lines.length - 1) * LINE) / 2 + 5;
  return (
    <text textAnchor={label.anchor} fill={label.fill}>
      {label.lines.map((line, index) => (
        <tspan key={index} x={label.x} y={first + index * LINE}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
