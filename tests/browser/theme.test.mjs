// Light and dark: the system's choice, the reader's, and what is remembered of it.

import assert from "node:assert/strict";
import { test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { listen } from "./lib/browser.mjs";
import { everyPage, LANGUAGES, SEED, SITE } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

/** Is the page's paper dark, and its ink light? */
async function isDark(page) {
  const [paper, ink] = await page.evaluate(() => {
    const style = getComputedStyle(document.body);
    return [style.backgroundColor, style.color].map((color) => color.match(/[\d.]+/g).slice(0, 3).reduce((sum, x) => sum + Number(x), 0) / 3);
  });
  assert.ok(Math.abs(paper - ink) > 150, `paper ${paper} and ink ${ink} are far apart`);
  return paper < ink;
}

test("every page follows the system's theme", async () => {
  const page = await browser.newPage();
  for (const [name, below] of everyPage()) {
    await page.goto(`${server.origin}/${below}`);
    for (const colorScheme of ["dark", "light"]) {
      await page.emulateMedia({ colorScheme });
      assert.equal(await isDark(page), colorScheme === "dark", `${name} in ${colorScheme}`);
    }
  }
  await page.close();
});

for (const language of LANGUAGES) {
  test(`the theme button in ${language} switches, is remembered, and can be undone`, async () => {
    const context = await browser.newContext({ colorScheme: "light" });
    const { page, problems } = await listen(context);
    await page.goto(`${server.origin}/${language}/${SEED}`);
    const button = page.locator("#theme");
    assert.equal(await button.getAttribute("aria-pressed"), "false");
    assert.ok((await button.textContent()).trim(), "the button has a name");

    await button.click();
    assert.equal(await isDark(page), true);
    assert.equal(await button.getAttribute("aria-pressed"), "true");
    await page.reload();
    assert.equal(await isDark(page), true, "a reload keeps the choice");
    await page.goto(`${server.origin}/${language}/sip/index.html`);
    assert.equal(await isDark(page), true, "so do other pages");
    assert.equal(await button.getAttribute("aria-pressed"), "true");

    await button.click();
    assert.equal(await isDark(page), false);
    // Back at the system's theme, the page follows it again.
    await page.emulateMedia({ colorScheme: "dark" });
    assert.equal(await isDark(page), true);
    await page.reload();
    assert.equal(await isDark(page), true);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

test("the theme button works on a page opened from disk", async () => {
  const context = await browser.newContext({ colorScheme: "dark" });
  const { page, problems } = await listen(context);
  await page.goto(pathToFileURL(path.join(SITE, "en", SEED)).href);
  await page.locator("#theme").click();
  assert.equal(await isDark(page), false);
  assert.deepEqual(problems, []);
  await context.close();
});

test("the reader's theme is there before the first paint", async () => {
  const context = await browser.newContext({ colorScheme: "light" });
  const page = await context.newPage();
  await page.goto(`${server.origin}/en/${SEED}`);
  await page.locator("#theme").click();
  // Whatever the deferred script would do, it never runs here: the theme stands without it.
  await page.route(/\/hikaku\.[0-9a-f]+\.js$/, (route) => route.abort());
  await page.reload();
  assert.equal(await isDark(page), true);
  await context.close();
});
