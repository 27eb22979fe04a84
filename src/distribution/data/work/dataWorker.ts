import { serveDataJobs } from './serveDataJobs';

serveDataJobs({
  addEventListener: (type, listener) => self.addEventListener(type, listener),
  postMessage: (message, transfer) => self.postMessage(message, { transfer }),
});
