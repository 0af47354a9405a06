// What a comparison asks of a browser: little before it is seen, and nothing that moves afterwards; ladders that say where
// they part, and messages in excerpts above the whole. How many bytes that are is held by `tests/it/lightness.rs`.

import assert from "node:assert/strict";
import { test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { LANGUAGES, SEED, SITE } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

const FORKED = "compare/sip/486-busy-here-vs-600-busy-everywhere.html";

const file = (language, below) => pathToFileURL(path.join(SITE, language, below)).href;

for (const language of LANGUAGES) {
  test(`nothing on the seed page in ${language} moves once it is there`, async () => {
    for (const width of [320, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 800 } });
      await page.addInitScript(() => {
        window.shifts = 0;
        new PerformanceObserver((list) => list.getEntries().forEach((entry) => (window.shifts += entry.value))).observe({ type: "layout-shift", buffered: true });
      });
      await page.goto(`${server.origin}/${language}/${SEED}`, { waitUntil: "networkidle" });
      assert.equal(await page.evaluate(() => window.shifts), 0, `${width} px wide`);
      await page.close();
    }
  });

  test(`in ${language} both ladders of a fork are marked after the same steps`, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(file(language, FORKED));
    const texts = (side) => page.locator(`.side.${side} svg.ladder > text`).evaluateAll((all) => all.map((it) => [it.getAttribute("class"), it.textContent]));
    const [a, b] = [await texts("a"), await texts("b")];
    const mark = (all) => all.findIndex(([name]) => name === "l-mark");
    assert.ok(mark(a) >= 5, `the phones are called and ring before ${JSON.stringify(a)}`);
    assert.equal(mark(a), mark(b));
    assert.deepEqual(a.slice(0, mark(a)), b.slice(0, mark(b)), "up to the mark both are alike");
    assert.notDeepEqual(a[mark(a) + 1], b[mark(b) + 1], "behind it they are not");
    for (const side of ["a", "b"]) {
      const drawing = page.locator(`.side.${side} svg.ladder`);
      assert.ok(await drawing.evaluate((svg) => document.getElementById(svg.getAttribute("aria-labelledby")).textContent.trim()), "it has a name");
      const [ink, paper] = await drawing.evaluate((svg) => [getComputedStyle(svg.querySelector(".l-own")).stroke, getComputedStyle(document.body).backgroundColor]);
      assert.notEqual(ink, paper);
    }
    await page.close();
  });

  test(`in ${language} what is left out of a comparison is one step away`, async () => {
    const page = await browser.newPage();
    for (const side of ["a", "b"]) {
      await page.goto(file(language, SEED));
      const message = page.locator(`.side.${side} .message`);
      assert.ok(!(await message.isVisible()), "the whole message is folded");
      await page.locator(`.side.${side} details:has(> .message) > summary`).click();
      assert.match(await message.innerText(), /^SIP\/2\.0 [^]*\nVia: /, "the message is whole");
      const steps = page.locator(`.side.${side} figure details:has(> ol)`);
      await steps.locator("summary").click();
      assert.ok(await steps.locator("li").first().isVisible());
      assert.ok((await steps.locator("li").count()) > 4, "the flow is told in words");
    }
    await page.close();
  });
}

test("pages fade into one another unless the reader wants less motion", async () => {
  for (const [reducedMotion, moves] of [["no-preference", true], ["reduce", false]]) {
    const page = await (await browser.newContext({ reducedMotion })).newPage();
    await page.goto(`${server.origin}/en/${SEED}`);
    const found = await page.evaluate(() =>
      [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules]).some((rule) => rule instanceof CSSMediaRule && matchMedia(rule.conditionText).matches && [...rule.cssRules].some((inner) => inner.constructor.name === "CSSViewTransitionRule")),
    );
    assert.equal(found, moves, reducedMotion);
    await page.context().close();
  }
});
