import { createRoot } from 'react-dom/client';
import { browserClipboard } from '../clipboard/browser-clipboard';
import { WordServicesProvider } from '../pane/word-services';
import { download } from '../download';
import { App } from './app';
import { browserServices } from './browser-services';
import { FileController } from './file-controller';

// The composition root of the file page: the only place where the screens meet the browser.
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const services = browserServices();
createRoot(root).render(
  <WordServicesProvider
    value={{ clipboard: browserClipboard, save: download, host: 'file', otherPage: () => null }}
  >
    <App controller={new FileController(services)} services={services} />
  </WordServicesProvider>,
);
