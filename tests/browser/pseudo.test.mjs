// Languages made up from the source: longer text breaks no layout, and from right to left the pages stand mirrored and whole.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, listen, overflow } from "./lib/browser.mjs";
import { KINDS } from "./lib/pages.mjs";
import { servePseudo } from "./lib/pseudo.mjs";

let browser;
let server;
before(async () => {
  browser = await launch();
  server = await servePseudo("accented", "mirrored");
});
after(async () => {
  await browser?.close();
  await server?.close();
});

for (const [language, direction] of [["en-XA", "ltr"], ["ar-XB", "rtl"]]) {
  test(`${language} runs ${direction}, and no page of it scrolls sideways or goes wrong`, async () => {
    const { page, problems } = await listen(await browser.newContext());
    for (const [name, below] of Object.entries(KINDS)) {
      await page.goto(`${server.origin}/${language}/${below}`);
      assert.deepEqual(await page.evaluate(() => [document.documentElement.lang, getComputedStyle(document.body).direction]), [language, direction], name);
      for (const width of [375, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        assert.deepEqual(await overflow(page), [], `${name} at ${width} px`);
      }
      assert.deepEqual(problems, [], name);
    }
    await page.context().close();
  });
}

test("from right to left, what goes on the wire still reads from left to right", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const [name, below] of Object.entries(KINDS)) {
    await page.goto(`${server.origin}/ar-XB/${below}`);
    const wrong = await page.locator("main code, main pre").evaluateAll((all) =>
      all.filter((it) => getComputedStyle(it).direction !== "ltr").map((it) => it.textContent.slice(0, 60)),
    );
    assert.deepEqual(wrong, [], name);
  }
  await page.close();
});

test("from right to left, the first code of a comparison stands at the right, where reading begins", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const comparison = Object.values(KINDS).find((below) => below.startsWith("compare/"));
  const sides = () => page.locator(".hero .side").evaluateAll((all) => all.map((it) => it.getBoundingClientRect()).map((box) => [box.left, box.right]));
  await page.goto(`${server.origin}/en-XA/${comparison}`);
  const [[, endA], [startB]] = await sides();
  assert.ok(endA <= startB, "from left to right, the first is at the left");
  await page.goto(`${server.origin}/ar-XB/${comparison}`);
  const [[startA], [, endB]] = await sides();
  assert.ok(endB <= startA, "mirrored, it is at the right");
  await page.close();
});
