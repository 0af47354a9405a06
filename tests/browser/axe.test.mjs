// axe-core finds nothing on any kind of page, in either language or theme, on a phone or a desk.

import assert from "node:assert/strict";
import { test } from "node:test";
import { violations } from "./lib/axe.mjs";
import { everyPage, LANGUAGES } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

const PHONE = { width: 360, height: 740 };
const DESK = { width: 1280, height: 900 };

/** Every kind of page, and those on which most small links stand close together. */
function pages() {
  const dense = ["translation.html", "sip/486-busy-here.html", "sip/503-service-unavailable.html"];
  return [...everyPage(), ...LANGUAGES.flatMap((language) => dense.map((below) => [`${below}, ${language}`, `${language}/${below}`]))];
}

for (const [where, viewport] of Object.entries({ "a phone": PHONE, "a desk": DESK })) {
  test(`axe-core finds nothing on ${where}, in light and in dark, folded and unfolded`, async () => {
    const page = await (await browser.newContext({ viewport })).newPage();
    for (const [name, below] of pages()) {
      await page.emulateMedia({ colorScheme: "light" });
      await page.goto(`${server.origin}/${below}`);
      assert.deepEqual(await violations(page), [], `${name} in light`);
      // Where things stand is the same in the dark; what they look like is not.
      await page.emulateMedia({ colorScheme: "dark" });
      assert.deepEqual(await violations(page), [], `${name} in dark`);
      await page.emulateMedia({ colorScheme: "light" });
      await page.evaluate(() => {
        document.querySelectorAll("details").forEach((details) => details.setAttribute("open", ""));
        document.getElementById("theme")?.click();
      });
      assert.deepEqual(await violations(page), [], `${name} unfolded, in the reader's own theme`);
    }
    await page.context().close();
  });
}

test("axe-core itself would find a fault, a target too small among them", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/en/index.html`);
  await page.evaluate(() => {
    document.documentElement.removeAttribute("lang");
    const links = '<a href="#a">a</a><br><a href="#b">b</a><br><a href="#c">c</a>';
    document.querySelector("main").insertAdjacentHTML("beforeend", `<div class="quiet" id="small">${links}</div>`);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("#small { font-size: 9px; line-height: 9px }");
    document.adoptedStyleSheets = [sheet];
  });
  const found = (await violations(page)).join("\n");
  for (const fault of [/html-has-lang/, /target-size.*#a/]) assert.match(found, fault);
  await page.close();
});

test("on a phone, where their cells stand one above the other, tables are tables to a screen reader", async () => {
  const page = await (await browser.newContext({ viewport: PHONE })).newPage();
  const cdp = await page.context().newCDPSession(page);
  for (const [below, table] of [["en/sip/486-busy-here.html", ".facets"], ["ja/sip/503-service-unavailable.html", ".facets"]]) {
    await page.goto(`${server.origin}/${below}`);
    const cells = await page.locator(`${table} td`).count();
    const { nodes } = await cdp.send("Accessibility.getFullAXTree");
    const roles = (role) => nodes.filter((node) => !node.ignored && node.role?.value === role).length;
    assert.equal(roles("table"), await page.locator("table").count(), below);
    assert.ok(cells > 0 && roles("gridcell") + roles("cell") >= cells, `${below}: ${roles("cell")} of ${cells}`);
    assert.equal(roles("rowheader"), await page.locator("th[scope=row]").count(), below);
  }
  await page.context().close();
});
