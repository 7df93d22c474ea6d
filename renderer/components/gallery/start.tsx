import '../../styles/fonts.css';
import '../../styles/tokens.css';
import '../../styles/base.css';
import { createRoot } from 'react-dom/client';
import { Gallery } from './Gallery.tsx';

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Gallery />);
