import { startApp } from './startApp';
import './theme/tokens.css';
import './theme/page.css';

const root = document.getElementById('root');
if (!root) throw new Error('the page has no #root');
startApp(root);
