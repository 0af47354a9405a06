// axe-core finds nothing on any kind of page, in either language or theme, wide or narrow.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { everyPage } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

for (const [width, colorScheme] of [[1280, "light"], [1280, "dark"], [375, "light"]]) {
  test(`axe-core finds nothing at ${width} px in ${colorScheme}`, async () => {
    const page = await (await browser.newContext({ colorScheme, viewport: { width, height: 900 } })).newPage();
    for (const [name, below] of everyPage()) {
      await page.goto(`${server.origin}/${below}`);
      assert.deepEqual(await violations(page), [], name);
    }
    await page.context().close();
  });
}

test("axe-core finds nothing with everything unfolded and the reader's own theme", async () => {
  const page = await (await browser.newContext({ colorScheme: "light" })).newPage();
  for (const [name, below] of everyPage()) {
    await page.goto(`${server.origin}/${below}`);
    await page.evaluate(() => {
      document.querySelectorAll("details").forEach((details) => details.setAttribute("open", ""));
      document.getElementById("theme")?.click();
    });
    assert.deepEqual(await violations(page), [], name);
  }
  await page.context().close();
});

test("axe-core itself would find a fault", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/en/index.html`);
  await page.evaluate(() => document.documentElement.removeAttribute("lang"));
  assert.match((await violations(page)).join("\n"), /html-has-lang/);
  await page.close();
});
