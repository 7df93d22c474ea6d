import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

export type GalleryServer = Readonly<{
  address: string;
  /** Folder with the built files, for measuring. */
  folder: string;
  stop: () => Promise<void>;
}>;

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
};

/** Builds the page with all building blocks as the product is built, and serves it under the product's strict policy. */
export async function startGallery(): Promise<GalleryServer> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'casustafel-gallery-'));
  const root = path.resolve(import.meta.dirname, '../../renderer');
  await build({
    configFile: false,
    root,
    logLevel: 'error',
    plugins: [react()],
    build: {
      outDir: folder,
      emptyOutDir: true,
      target: 'chrome138',
      assetsInlineLimit: 0,
      rolldownOptions: { input: path.join(root, 'gallery.html') },
    },
  });
  const server = http.createServer((request, response) => {
    const name = path.basename(new URL(request.url ?? '/', 'http://localhost').pathname);
    const isPage = name === '' || name.endsWith('.html');
    const file = isPage ? path.join(folder, 'gallery.html') : path.join(folder, 'assets', name);
    if (name === 'favicon.ico') {
      response.writeHead(204).end();
      return;
    }
    if (!fs.existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const nonce = randomBytes(16).toString('base64');
    const policy = `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; font-src 'self'; img-src 'self'`;
    response.writeHead(200, {
      'content-type': types[path.extname(file)] ?? 'application/octet-stream',
      'content-security-policy': policy,
    });
    const content = fs.readFileSync(file);
    response.end(isPage ? content.toString('utf8').replaceAll('__NONCE__', nonce) : content);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const where = server.address();
  if (where === null || typeof where === 'string') throw new Error('the gallery has no port');
  return {
    address: `http://127.0.0.1:${where.port}/gallery.html`,
    folder,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      fs.rmSync(folder, { recursive: true, force: true });
    },
  };
}
