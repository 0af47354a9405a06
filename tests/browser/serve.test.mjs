// `hikaku serve` with a real browser before it: what is saved is seen, what is broken is told, what is mended is gone.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, listen } from "./lib/browser.mjs";
import { PROJECT, SEED } from "./lib/pages.mjs";

const BINARY = path.resolve(PROJECT, process.env.HIKAKU ?? "target/release/hikaku");
const WORDS = "locales/ja/sip/600.ftl";

let browser;
let root;
let server;
let origin;
let said = "";

before(async () => {
  browser = await launch();
  root = mkdtempSync(path.join(os.tmpdir(), "hikaku-serve-"));
  for (const folder of ["content", "locales"]) cpSync(path.join(PROJECT, folder), path.join(root, folder), { recursive: true });
  server = spawn(BINARY, ["--root", root, "serve", "--port", "0"], { stdio: ["ignore", "pipe", "pipe"] });
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding("utf8").on("data", (text) => (said += text));
  origin = await new Promise((found, fail) => {
    server.stdout.on("data", () => {
      const [, address] = /^(http:\/\/127\.0\.0\.1:\d+)\/\s*$/m.exec(said) ?? [];
      if (address) found(address);
    });
    server.on("error", fail);
    server.on("exit", (code) => fail(new Error(`hikaku serve ended with ${code}: ${said}`)));
  });
});

after(async () => {
  await browser?.close();
  server?.kill();
  if (root) rmSync(root, { recursive: true, force: true });
});

/** Changes a file of the site as an editor does. */
function edit(change) {
  const file = path.join(root, WORDS);
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

test("a saved message is seen at once; a broken one is shown as a problem until it is mended", { timeout: 120_000 }, async () => {
  const { page, problems } = await listen(await browser.newContext());
  await page.goto(`${origin}/ja/${SEED}`);
  assert.equal(await page.locator("h1").count(), 1);

  edit((words) => words.replace(/^meaning =\s*/m, "meaning = 試しに書き足した文です。"));
  await page.waitForFunction(() => document.querySelector("main")?.innerText.includes("試しに書き足した文です。"));

  edit((words) => words.replace("試しに書き足した文です。", "試しに書き足した [リンク](sip/999) です。"));
  const panel = page.locator("#hikaku-problems");
  await panel.waitFor({ state: "visible" });
  const told = await panel.innerText();
  assert.match(told, /locales\/ja\/sip\/600\.ftl:\d+:\d+/);
  assert.match(told, /sip\/999/);
  assert.ok((await page.locator("main").innerText()).includes("試しに書き足した"), "the page stays below, with what is whole of the text");
  assert.match(said, /sip\/999/, "the terminal tells it too");

  edit((words) => words.replace("試しに書き足した [リンク](sip/999) です。", "これで直りました。"));
  await page.waitForFunction(() => document.querySelector("main")?.innerText.includes("これで直りました。"));
  await panel.waitFor({ state: "hidden" });
  assert.deepEqual(problems, []);
  await page.context().close();
});

test("the preview has the pages, the assets and the page for wrong addresses", { timeout: 60_000 }, async () => {
  const { page, problems } = await listen(await browser.newContext({ locale: "en-US" }), { expected: (url) => !/\.(js|css|svg)$/.test(url) });
  // The front door leads to the reader's language.
  await page.goto(`${origin}/`);
  await page.waitForURL(`${origin}/en/index.html`);
  await page.fill("#search-query", "486 600");
  await page.press("#search-query", "Enter");
  await page.waitForURL(`${origin}/en/compare/sip/486-busy-here-vs-600-busy-everywhere.html`);
  const response = await page.goto(`${origin}/ja/compare/sip/600-vs-301`);
  assert.equal(response.status(), 404);
  await page.waitForURL(`${origin}/ja/${SEED}`);
  assert.deepEqual(problems, []);
  await page.context().close();
});
