import { handlers } from './handlers';
import { serveCalls } from './serveCalls';

serveCalls(self, handlers);
