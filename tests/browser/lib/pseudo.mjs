// The real site in languages made up from the source, on a server of its own.

import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { PROJECT, PUBLIC } from "./pages.mjs";
import { serve } from "./server.mjs";
import { BINARY } from "./small.mjs";

/** Builds and serves it with `kinds` of such languages: `accented`, `mirrored`. Resolves to `{ origin, close }`. */
export async function servePseudo(...kinds) {
  const folder = mkdtempSync(path.join(os.tmpdir(), "hikaku-pseudo-"));
  const site = path.join(folder, "site");
  execFileSync(BINARY, ["--root", PROJECT, "build", "--quiet", "--base-url", PUBLIC, "--pseudo", kinds.join(), "--out", site]);
  const { origin, close } = await serve(site);
  return {
    origin,
    async close() {
      await close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
