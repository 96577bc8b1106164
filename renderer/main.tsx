import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { connectDesk } from './desk.ts';
import { DeskProvider } from './desk/use-desk.tsx';
import { applyKeptTheme } from './frame/theme.ts';
import './ui/tokens.css';
import './ui/base.css';
import './ui/forced-colors.css';

applyKeptTheme();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
const desk = await connectDesk();
createRoot(root).render(<DeskProvider desk={desk}><App /></DeskProvider>);
