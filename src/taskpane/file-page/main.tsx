import { createRoot } from 'react-dom/client';
import { browserClipboard } from '../clipboard/browser-clipboard';
import { type MakeBooks, type NewBooks, NewBooksProvider } from '../pane/new-books-services';
import { WordServicesProvider } from '../pane/word-services';
import { download } from '../download';
import { ok } from '../../core/sheet/result';
import { App } from './app';
import { browserServices } from './browser-services';
import { FileController } from './file-controller';

// The composition root of the file page: the only place where the screens meet the browser.
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const services = browserServices();

const makeBooks: MakeBooks = async (choice, atHand) => {
  const { newBooksFile } = await import('./new-books-engine');
  const { sheets, file } = await newBooksFile(choice, atHand);
  services.save(file);
  return ok({ sheets, file: file.name });
};

const NEW_BOOKS: NewBooks = { make: makeBooks, into: 'own_file' };

createRoot(root).render(
  <WordServicesProvider
    value={{ clipboard: browserClipboard, save: download, host: 'file', otherPage: () => null }}
  >
    <NewBooksProvider value={NEW_BOOKS}>
      <App controller={new FileController(services)} services={services} />
    </NewBooksProvider>
  </WordServicesProvider>,
);
