// `hikaku serve --l10n` with a real browser before it: a text leads to its file and line, and ids show in their places.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, listen } from "./lib/browser.mjs";
import { PROJECT, SEED } from "./lib/pages.mjs";

const BINARY = path.resolve(PROJECT, process.env.HIKAKU ?? "target/release/hikaku");

let browser;
let server;
let origin;

before(async () => {
  browser = await launch();
  server = spawn(BINARY, ["--root", PROJECT, "serve", "--port", "0", "--l10n"], { stdio: ["ignore", "pipe", "inherit"] });
  let said = "";
  origin = await new Promise((found, fail) => {
    server.stdout.setEncoding("utf8").on("data", (text) => {
      said += text;
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
});

test("a text leads to its file and line, by mouse and by keyboard; a link still leads where it leads", { timeout: 120_000 }, async () => {
  const context = await browser.newContext();
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin });
  const { page, problems } = await listen(context);
  await page.goto(`${origin}/ja/${SEED}`);
  // The browser answers a click and copies in its own time.
  const says = (start) =>
    page.waitForFunction((start) => document.querySelector("#hikaku-l10n [role=status]").textContent.startsWith(start), start);

  const meaning = page.locator('[data-message="meaning"]').first();
  const place = await meaning.getAttribute("data-source");
  const [, file, line] = /^(locales\/ja\/sip\/\d+\.ftl):(\d+)$/.exec(place);
  assert.match(readFileSync(path.join(PROJECT, file), "utf8").split("\n")[line - 1], /^meaning =/);
  await meaning.click({ position: { x: 2, y: 2 } });
  await says(`meaning: ${place} (copied)`);
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), place);

  // Every text in the page's main part belongs to a message, apart from what goes over the wire, names and numbers.
  const loose = await page.evaluate(() => {
    const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
    const found = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (/[ぁ-んァ-ン]/.test(node.data) && !node.parentElement.closest("[data-message], svg, .copy")) found.push(node.data.trim());
    }
    return found;
  });
  assert.deepEqual(loose, []);

  const toggle = page.getByRole("button", { name: "Message ids (i)" });
  await page.keyboard.press("i");
  assert.equal(await toggle.getAttribute("aria-pressed"), "true");
  const ids = page.locator(".hikaku-id");
  assert.ok((await ids.count()) > 40);
  const verdictless = page.locator('h2 .hikaku-id', { hasText: "compare-differences-heading" });
  await verdictless.focus();
  await page.keyboard.press("Enter");
  await says("compare-differences-heading: locales/ja/site.ftl:");
  await toggle.click();
  assert.equal(await ids.count(), 0);

  await page.locator(".brand").click();
  await page.waitForURL(`${origin}/ja/index.html`);
  await page.locator(".brand").click({ modifiers: ["Alt"] });
  await says("site-name: ");
  assert.deepEqual(problems, []);
  await context.close();
});
