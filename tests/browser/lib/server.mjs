// A static host such as the site will meet: the headers of `_headers`, `404.html` for what is not there, folders that
// lead to their index. Loopback only.

import { createServer } from "node:http";
import { readFile, stat } from "node:fs/promises";
import { readFileSync } from "node:fs";
import path from "node:path";

const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".webmanifest": "application/manifest+json",
  ".xml": "application/xml",
  ".txt": "text/plain; charset=utf-8",
};

/** The rules of `_headers`: a path, which may end in `*`, and the headers of what it covers. */
function rules(folder) {
  const found = [];
  for (const line of readFileSync(path.join(folder, "_headers"), "utf8").split("\n")) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (/^\S/.test(line)) found.push({ path: line.trim(), headers: {} });
    else if (name) found.at(-1).headers[name] = value;
  }
  return found;
}

/** All headers for a path; a later rule goes before an earlier one. */
function headersFor(all, wanted) {
  const covers = (rule) => (rule.path.endsWith("*") ? wanted.startsWith(rule.path.slice(0, -1)) : wanted === rule.path);
  return Object.assign({}, ...all.filter(covers).map((rule) => rule.headers));
}

/**
 * Serves `folder` below the path `mount` on a free port. `delay(name)` may hold a file back for some milliseconds.
 * Resolves to `{ origin, close }`; `origin` has the mount, without a slash at its end.
 */
export async function serve(folder, { mount = "", delay = () => 0 } = {}) {
  const all = rules(folder);
  if (!headersFor(all, `${mount}/`)["Content-Security-Policy"]) throw new Error(`${folder}/_headers has no Content-Security-Policy for /*`);

  async function answer(request, response) {
    const { pathname } = new URL(request.url, "http://localhost");
    const wanted = decodeURIComponent(pathname);
    // A host below whose root the site lies still reads the paths in the file as its own.
    const headers = { ...headersFor(all, wanted), ...headersFor(all, wanted.slice(mount.length)) };
    if (wanted !== mount && wanted.startsWith(`${mount}/`)) {
      let file = path.join(folder, path.normalize(wanted.slice(mount.length)));
      const found = await stat(file).catch(() => null);
      if (found?.isDirectory()) {
        if (!wanted.endsWith("/")) return response.writeHead(301, { Location: `${pathname}/` }).end();
        file = path.join(file, "index.html");
      }
      const body = await readFile(file).catch(() => null);
      if (body) {
        await new Promise((done) => setTimeout(done, delay(path.basename(file))));
        return response.writeHead(200, { "Content-Type": TYPES[path.extname(file)] ?? "application/octet-stream", ...headers }).end(body);
      }
    }
    // The folder may be gone: a browser asks for icons when a test is over.
    const lost = await readFile(path.join(folder, "404.html"));
    response.writeHead(404, { ...headers, "Content-Type": TYPES[".html"] }).end(lost);
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((ready) => server.listen(0, "127.0.0.1", ready));
  return {
    origin: `http://127.0.0.1:${server.address().port}${mount}`,
    close() {
      server.closeAllConnections();
      return new Promise((done) => server.close(done));
    },
  };
}
