/// <reference types="office-js" />
import { createRoot } from 'react-dom/client';
import { registerTongHop } from '../../commands/tong-hop-command';
import { browserClipboard } from '../clipboard/browser-clipboard';
import { download } from '../download';
import { pageServices } from '../page-services';
import { NewBooksProvider } from '../pane/new-books-services';
import { type OpenSitePage, SITE_PAGES, SitePagesProvider } from '../pane/site-pages';
import { WordServicesProvider } from '../pane/word-services';
import { excelReady } from './office-ready';
import { PaneApp } from './pane-app';
import { PaneController } from './pane-controller';

// The composition root of the pane in Excel: the only place where the screens meet Office.
const ready = excelReady();
const controller = new PaneController({
  ...pageServices(),
  ready: () => ready,
  book: (events) => import('./excel-book').then(({ openExcelBook }) => openExcelBook(events)),
});

const root = document.getElementById('root');
if (!root) throw new Error('taskpane.html has no #root');
createRoot(root).render(
  <WordServicesProvider
    value={{
      clipboard: browserClipboard,
      save: download,
      host: 'excel',
      otherPage: () => (savesFiles() ? null : openFilePage),
    }}
  >
    <NewBooksProvider
      value={{
        make: (choice) => import('./new-books-engine').then(({ makeBooks }) => makeBooks(choice)),
        into: 'open_book',
      }}
    >
      <SitePagesProvider value={openSitePage}>
        <PaneApp
          controller={controller}
          loadKindLabels={() => import('../kind-labels').then(({ kindLabels }) => kindLabels())}
          openFilePage={openFilePage}
        />
      </SitePagesProvider>
    </NewBooksProvider>
  </WordServicesProvider>,
);

void ready.then((result) => {
  // A click on the ribbon may be what loaded this page: the action has to be there as soon as Office is.
  if (result.ok) {
    registerTongHop(Promise.resolve({ isBusy: controller.isBusy, run: controller.readAndRun }));
  }
});
void controller.read();

/** Downloads do nothing in task panes on Apple's systems, and nobody is told (OFFICE-JS.md trap 6: #471, #2700, #6468). */
function savesFiles(): boolean {
  if (!('Office' in globalThis)) return true;
  const { platform } = Office.context;
  return platform !== Office.PlatformType.Mac && platform !== Office.PlatformType.iOS;
}

function openFilePage(): void {
  openSitePage(SITE_PAGES.file);
}

/** Task panes may not open windows of their own: Office opens the browser; outside Office the page itself goes. */
function openSitePage(page: Parameters<OpenSitePage>[0]): void {
  const address = new URL(page, location.href).href;
  if ('Office' in globalThis && Office.context?.ui?.openBrowserWindow)
    Office.context.ui.openBrowserWindow(address);
  else location.assign(address);
}
