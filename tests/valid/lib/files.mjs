// What lies in a built site.

import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

/** The files below a folder with one of the endings, as paths from it, in order. */
export function files(folder, ending = "") {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = all.filter((it) => it.isFile()).map((it) => path.relative(folder, path.join(it.parentPath ?? it.path, it.name)));
  return paths.filter((name) => name.endsWith(ending)).sort();
}

export function read(folder, file) {
  return readFileSync(path.join(folder, file), "utf8");
}
