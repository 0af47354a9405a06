// The page the project began with has all its parts, in order, in both languages.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import path from "node:path";
import { launch } from "./lib/browser.mjs";
import { SEED, SITE } from "./lib/pages.mjs";

/** What stands on the page, from top to bottom; under `codes` once for each code. */
const PARTS = {
  en: {
    label: "SIP codes compared",
    title: "SIP 301 Moved Permanently vs 600 Busy Everywhere",
    codes: ["Description", "When you see this code", "How to fix"],
    differences: "Key differences",
    use: "Which to use when",
    more: "Learn more",
  },
  ja: {
    label: "SIP のコードの比較",
    title: "SIP 301 Moved Permanently と 600 Busy Everywhere の違い",
    codes: ["説明", "このコードが表示される場合", "解決方法"],
    differences: "主な違い",
    use: "どちらをいつ使うか",
    more: "詳しく見る",
  },
};

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser?.close());

for (const [language, parts] of Object.entries(PARTS)) {
  test(`the seed page in ${language} has all its parts in order`, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(pathToFileURL(path.join(SITE, language, SEED)).href);
    assert.equal(await page.getAttribute("html", "lang"), language);
    assert.ok((await page.title()).startsWith(parts.title));
    assert.equal(await page.locator("h1 .protocol-label").innerText(), parts.label);
    assert.equal(await page.locator("h1 .heading").innerText(), parts.title);
    assert.deepEqual(await page.locator(".hero .number").allInnerTexts(), ["301", "600"]);

    const lead = await page.locator(".opening > .lead").innerText();
    assert.match(lead, /301/);
    assert.match(lead, /600/);
    const sentences = lead.split(/(?<=[.。])\s*/u).filter(Boolean).length;
    assert.ok(sentences >= 1 && sentences <= 4, `the lead is short: ${lead}`);

    // Headings in the order of the page; both codes have the same three below their own.
    const headings = await page.locator("main :is(h2, h3)").allInnerTexts();
    const expected = [parts.differences, "301 Moved Permanently", ...parts.codes, "600 Busy Everywhere", ...parts.codes, parts.use, parts.more];
    let from = 0;
    for (const heading of expected) {
      const at = headings.indexOf(heading, from);
      assert.ok(at >= 0, `“${heading}” follows in ${headings.slice(from).join(" | ")}`);
      from = at + 1;
    }
    for (const side of ["a", "b"]) {
      for (const part of await page.locator(`.codes .${side} .part`).allInnerTexts()) {
        assert.ok(part.split("\n").slice(1).join("").length > 20, `there is text under each heading: ${part}`);
      }
    }
    await page.close();
  });

  test(`the seed page in ${language} has its numbered differences, ladders, messages and links`, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(pathToFileURL(path.join(SITE, language, SEED)).href);
    const rows = await page.locator(".differences > li").count();
    assert.ok(rows >= 9, `${rows} facets differ`);
    assert.equal(await page.locator(".differences > li:has(h3:not(:empty)):has(.a:not(:empty)):has(.b:not(:empty))").count(), rows);
    assert.ok((await page.locator(".differences > li:not(.short)").count()) >= 4, "the first ones are told in sentences");

    const numbers = await page.locator(".differences > li").evaluateAll((items) =>
      items.map((item) => [item.querySelector("h3").innerText, item.querySelectorAll(".side").length]),
    );
    assert.ok(numbers.length >= 5, `${numbers.length} differences`);
    for (const [label, sentences] of numbers) assert.ok(label && sentences === 2, label);
    const counter = await page.locator(".differences h3").first().evaluate((h3) => getComputedStyle(h3, "::before").content);
    assert.match(counter, /counter\(n\)/, "the list is numbered");
    assert.equal(await page.locator(".differences").evaluate((list) => list.tagName), "OL");

    for (const [side, code, name] of [["a", "301", "Moved Permanently"], ["b", "600", "Busy Everywhere"]]) {
      assert.ok((await page.locator(`.side.${side} svg.ladder`).count()) >= 1, `${code} has a ladder`);
      const start = await page.locator(`.side.${side} .wire`).innerText();
      assert.equal(start.split("\n")[0], `SIP/2.0 ${code} ${name}`);
      assert.equal(await page.locator(`.side.${side} .wire .w-own`).first().innerText(), `${code} ${name}`);
    }
    const links = await page.locator(".more a").evaluateAll((all) => all.map((a) => a.getAttribute("href")));
    assert.ok(links.includes("../../sip/301-moved-permanently.html"));
    assert.ok(links.includes("../../sip/600-busy-everywhere.html"));
    assert.ok(links.some((href) => /rfc3261.*21\.3\.2/.test(href)) && links.some((href) => /rfc3261.*21\.6\.1/.test(href)));
    assert.ok(links.filter((href) => href.includes("-vs-")).length >= 3, "the nearest comparisons are linked");
    await page.close();
  });
}
