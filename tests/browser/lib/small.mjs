// A small site of its own, as `tests/it/site_test.rs` makes them: folders of `tests/sites/` one over the other, the words of
// the real site round the pages, and what a test writes over them.

import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";

const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

export const BINARY = path.resolve(PROJECT, process.env.HIKAKU ?? "target/release/hikaku");

export class SmallSite {
  /** `overlays`: names of folders below `tests/sites/`, the later ones over the earlier. */
  constructor(...overlays) {
    this.folder = mkdtempSync(path.join(os.tmpdir(), "hikaku-small-"));
    this.root = path.join(this.folder, "sources");
    for (const name of overlays) cpSync(path.join(PROJECT, "tests/sites", name), this.root, { recursive: true });
    for (const locale of ["en", "ja"]) {
      cpSync(path.join(PROJECT, "locales", locale, "site.ftl"), path.join(this.root, "locales", locale, "site.ftl"));
    }
  }

  read(file) {
    return readFileSync(path.join(this.root, file), "utf8");
  }

  write(file, text) {
    const whole = path.join(this.root, file);
    mkdirSync(path.dirname(whole), { recursive: true });
    writeFileSync(whole, text);
    return this;
  }

  remove(file) {
    rmSync(path.join(this.root, file));
    return this;
  }

  /** Replaces a text that stands exactly once in a file. */
  edit(file, old, text) {
    const parts = this.read(file).split(old);
    if (parts.length !== 2) throw new Error(`${old} stands ${parts.length - 1} times in ${file}`);
    return this.write(file, parts.join(text));
  }

  /** Builds the site for an address, with more flags where wanted; the folder it lies in. Findings end the test. */
  build(address, ...flags) {
    const out = path.join(this.folder, "site");
    const run = spawnSync(BINARY, ["--root", this.root, "build", "--base-url", address, "--out", out, ...flags], { encoding: "utf8" });
    if (run.status !== 0) throw new Error(`hikaku build ended with ${run.status}:\n${run.stdout}${run.stderr}${run.error ?? ""}`);
    return out;
  }

  close() {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
