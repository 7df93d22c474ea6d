import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** The page of both hosts: one entry, screens loaded when they are opened, fonts as files, nothing from elsewhere. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [react()],
  build: {
    outDir: '../dist/renderer',
    emptyOutDir: true,
    target: 'chrome140',
    assetsInlineLimit: 0,
    reportCompressedSize: false,
  },
});
