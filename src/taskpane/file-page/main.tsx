import { createRoot } from 'react-dom/client';
import { App } from './app';
import { browserServices } from './browser-services';
import { FileController } from './file-controller';

// The composition root of the file page: the only place where the screens meet the browser.
const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const services = browserServices();
createRoot(root).render(<App controller={new FileController(services)} services={services} />);
