import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import { guidePage } from './scripts/guide-page.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));

/**
 * One entry a page. Every address in the pages is relative to the page, so that dist/ works from any folder of
 * any static host; nothing is taken from another origin.
 */
const pages = [
  {
    name: 'index',
    entry: './src/taskpane/file-page/main.tsx',
    template: './src/taskpane/file-page/index.html',
  },
  {
    name: 'taskpane',
    entry: './src/taskpane/excel-pane/main.tsx',
    template: './src/taskpane/excel-pane/taskpane.html',
  },
];

/** Where the manifest says the pages lie; `npm run build -- --env base=https://…` for another static host. */
export const DEVELOPMENT_BASE = 'https://localhost:3000';

function manifestFor(xml, base) {
  return xml.replaceAll(DEVELOPMENT_BASE, base);
}

export default ({ base = DEVELOPMENT_BASE } = {}) => ({
  mode: 'production',
  context: root,
  target: ['web', 'es2022'],
  // The pages' Content-Security-Policy forbids eval, so source maps are files of their own or none.
  devtool: false,
  entry: Object.fromEntries(pages.map((page) => [page.name, page.entry])),
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].[contenthash:8].js',
    chunkFilename: '[name].[contenthash:8].js',
    publicPath: 'auto',
    clean: true,
  },
  resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'ts-loader',
        // Types are checked by `npm run typecheck`; here each file is only translated.
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
    ],
  },
  plugins: [
    ...pages.map(
      (page) =>
        new HtmlPlugin({
          filename: `${page.name}.html`,
          template: page.template,
          chunks: [page.name],
          scriptLoading: 'defer',
        }),
    ),
    new CopyPlugin({
      patterns: [
        { from: 'assets/mau', to: 'mau' },
        { from: 'assets/icon-*.png' },
        {
          from: 'docs/huong-dan.md',
          to: 'huong-dan.html',
          transform: (markdown) => guidePage(markdown.toString()),
        },
        { from: 'assets/huong-dan.css', to: 'huong-dan.css' },
        { from: 'docs/pictures', to: 'pictures' },
        { from: 'src/taskpane/excel-pane/before-office.js', to: 'before-office.js' },
        { from: 'manifest.xml', transform: (xml) => manifestFor(xml.toString(), base) },
      ],
    }),
  ],
  optimization: {
    splitChunks: { chunks: 'async' },
    moduleIds: 'deterministic',
  },
  performance: { hints: false },
  stats: 'errors-warnings',
});
