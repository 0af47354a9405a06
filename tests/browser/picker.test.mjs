// Choosing what to compare: on the home, on the page of a code, and on a comparison, with the sides exchanged too; and the
// numbers that several protocols have.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { violations } from "./lib/axe.mjs";
import { launch, listen, overflow } from "./lib/browser.mjs";
import { BELOW, LANGUAGES, PROJECT, PUBLIC, SEED, SITE, SITE_BELOW } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";

const BINARY = path.resolve(PROJECT, process.env.HIKAKU ?? "target/release/hikaku");
const OF_486 = "sip/486-busy-here.html";
const PAIR = (a, b) => `compare/sip/${a}-vs-${b}.html`;

let browser;
let below;
before(async () => {
  browser = await launch();
  below = await serve(SITE_BELOW, { mount: BELOW });
});
after(async () => {
  await browser?.close();
  await below?.close();
});

const disk = pathToFileURL(SITE).href;
const filled = (page, list = "#pick-b") => page.waitForFunction((it) => document.querySelector(it).options.length > 10, list);
/** What is said of the two codes in each difference, in the order of the document. */
const told = (page) => page.locator(".heads, .differences li").evaluateAll((all) => all.map((item) => [...item.querySelectorAll(":scope > .side")].map((side) => side.textContent)));
/** The two codes of a spread, in the order of the document, and where each of them is seen. */
const sides = (page, spread = ".hero") =>
  page.locator(`${spread} > .side`).evaluateAll((all) =>
    all.map((it) => ({ side: it.classList.contains("a") ? "a" : "b", x: it.getBoundingClientRect().x, y: it.getBoundingClientRect().y, color: getComputedStyle(it.querySelector(".number, .tag") ?? it).color })),
  );

for (const language of LANGUAGES) {
  test(`in ${language} a code is compared with one that is chosen, from disk and below a path, by pointer and by keyboard`, async () => {
    for (const origin of [disk, below.origin]) {
      const { page, problems } = await listen(await browser.newContext());
      await page.goto(`${origin}/${language}/${OF_486}`);
      await filled(page);
      const offered = await page.locator("#pick-b option").allTextContents();
      assert.ok(offered.includes("600 Busy Everywhere") && !offered.some((it) => it.startsWith("486")), "all codes but its own");
      assert.equal(offered.length, 74);
      assert.ok((await page.locator("#pick label").innerText()).includes("486"));

      await page.selectOption("#pick-b", "301");
      await page.click("#pick button");
      await page.waitForURL(`${origin}/${language}/${PAIR("301-moved-permanently", "486-busy-here")}`);

      await page.goto(`${origin}/${language}/${OF_486}`);
      await filled(page);
      await page.focus("#pick-b");
      await page.keyboard.type("603");
      assert.equal(await page.locator("#pick-b").inputValue(), "603");
      assert.ok(page.url().endsWith(OF_486), "choosing alone opens nothing");
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.waitForURL(`${origin}/${language}/${PAIR("486-busy-here", "603-decline")}`);
      assert.deepEqual(problems, []);
      await page.context().close();
    }
  });

  test(`in ${language} the home compares two codes of the protocol that is chosen`, async () => {
    const { page, problems } = await listen(await browser.newContext());
    await page.goto(`${disk}/${language}/index.html`);
    await filled(page, "#pick-a");
    const [first, second] = [await page.inputValue("#pick-a"), await page.inputValue("#pick-b")];
    await page.selectOption("#pick-a", second);
    assert.equal(await page.inputValue("#pick-b"), first, "a code is not compared with itself: the two change places");
    await page.selectOption("#pick-a", "600");
    await page.selectOption("#pick-b", "301");
    await page.focus("#pick button");
    await page.keyboard.press("Enter");
    await page.waitForURL(`${disk}/${language}/${SEED}`);

    await page.goto(`${disk}/${language}/index.html`);
    await filled(page, "#pick-a");
    await page.selectOption("#pick-protocol", "websocket");
    const codes = await page.locator("#pick-a option").evaluateAll((all) => all.map((it) => it.value));
    assert.ok(codes.includes("1006") && !codes.includes("486"));
    assert.notEqual(await page.inputValue("#pick-a"), await page.inputValue("#pick-b"));
    await page.selectOption("#pick-b", "1015");
    await page.selectOption("#pick-a", "1006");
    await page.click("#pick button");
    await page.waitForURL(`**/${language}/compare/websocket/1006-abnormal-closure-vs-1015-*.html`);
    assert.deepEqual(problems, []);
    await page.context().close();
  });

  test(`in ${language} the page of a protocol compares two of its codes, on a phone too`, async () => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 375, height: 800 } });
    const { page, problems } = await listen(context);
    await page.goto(`${disk}/${language}/sip/index.html`);
    await filled(page, "#pick-a");
    const box = await page.locator("#pick").boundingBox();
    assert.ok(box.x >= 0 && box.x + box.width <= 375, "the lists fit the screen");
    assert.ok(box.y < (await page.locator("#overview").boundingBox()).y, "and stand before the long table");
    await page.selectOption("#pick-a", "600");
    await page.selectOption("#pick-b", "486");
    await page.locator("#pick button").tap();
    await page.waitForURL(`${disk}/${language}/${PAIR("486-busy-here", "600-busy-everywhere")}`);

    await page.goto(`${disk}/${language}/websocket/index.html`);
    await filled(page, "#pick-b");
    const codes = await page.locator("#pick-b option").evaluateAll((all) => all.map((it) => it.value));
    assert.ok(codes.includes("1006") && !codes.includes("486"), "the codes are the protocol's own");
    assert.deepEqual(problems, []);
    await context.close();
  });

  test(`in ${language} either side of a comparison is replaced, and the codes come only when they are wanted`, async () => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 375, height: 800 } });
    const { page, problems } = await listen(context);
    const asked = [];
    page.on("request", (request) => asked.push(path.basename(request.url()).split(".")[0]));
    for (const [list, code, to] of [["#pick-a", "486", PAIR("486-busy-here", "600-busy-everywhere")], ["#pick-b", "302", PAIR("301-moved-permanently", "302-moved-temporarily")]]) {
      asked.length = 0;
      await page.goto(`${below.origin}/${language}/${SEED}`);
      await page.waitForFunction(() => !document.getElementById("pick").hidden);
      assert.ok(!asked.includes("codes"), "the list is not loaded before");
      await page.locator(".change summary").tap();
      await filled(page, list);
      assert.deepEqual([await page.inputValue("#pick-a"), await page.inputValue("#pick-b")], ["301", "600"], "what the page compares is chosen");
      await page.selectOption(list, code);
      await page.locator("#pick button").tap();
      await page.waitForURL(`${below.origin}/${language}/${to}`);
    }
    assert.deepEqual(problems, []);
    await context.close();
  });

  test(`in ${language} the sides change places, in the document and on the screen, and each keeps its colour`, async () => {
    for (const [width, axis] of [[1280, "x"], [375, "y"]]) {
      const { page, problems } = await listen(await browser.newContext({ viewport: { width, height: 900 } }));
      await page.goto(`${disk}/${language}/${SEED}`);
      const plain = await sides(page);
      assert.deepEqual(plain.map((it) => it.side), ["a", "b"]);
      const rows = await told(page);
      await page.focus("#swap");
      await page.keyboard.press("Enter");
      assert.equal(await page.getAttribute("#swap", "aria-pressed"), "true");
      assert.equal(await page.evaluate(() => document.activeElement.id), "swap", "the focus stays");
      const swapped = await sides(page);
      assert.deepEqual(swapped.map((it) => it.side), ["b", "a"]);
      assert.ok(swapped[0][axis] < swapped[1][axis], "what comes first is seen first");
      assert.deepEqual([swapped[0].color, swapped[1].color], [plain[1].color, plain[0].color]);
      assert.deepEqual((await sides(page, ".codes")).map((it) => it.side), ["b", "a"]);
      assert.ok(rows.length > 4);
      assert.deepEqual(await told(page), rows.map(([a, b]) => [b, a]), "the differences' sides too, and what stands over them");
      for (const form of [".differences li:not(.short)", ".differences .short"]) {
        const seen = await page.locator(form).first().locator(".side").evaluateAll((all) => all.map((it) => it.getBoundingClientRect()));
        const last = width === 375 && !form.endsWith(".short") ? "y" : "x";
        assert.ok(seen[0][last] < seen[1][last], form);
      }
      // The view lasts: over a reload, and from the address alone; without the fragment it is the common one.
      await page.reload();
      await page.waitForFunction(() => !document.getElementById("swap").hidden);
      assert.deepEqual((await sides(page)).map((it) => it.side), ["b", "a"]);
      await page.click("#swap");
      assert.deepEqual((await sides(page)).map((it) => it.side), ["a", "b"]);
      assert.ok(!page.url().includes("#"), page.url());
      assert.equal(await page.getAttribute('link[rel="canonical"]', "href"), `${PUBLIC}/${language}/${SEED}`);
      assert.deepEqual(problems, []);
      await page.context().close();
    }
  });
}

test("without scripts nothing of it is shown, and every comparison is a link away", async () => {
  const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  for (const below of ["index.html", OF_486, SEED]) {
    await page.goto(`${disk}/ja/${below}`);
    assert.equal(await page.locator(":is(#pick, #swap, .change):visible").count(), 0, below);
  }
  const links = await page.locator(".more a").evaluateAll((all) => all.map((it) => it.getAttribute("href")));
  assert.ok(links.some((href) => href.endsWith("sip/600-busy-everywhere.html")));
  await page.goto(`${disk}/ja/${OF_486}`);
  const comparisons = await page.locator(".compare-with li a").evaluateAll((all) => all.map((it) => it.href));
  assert.equal(new Set(comparisons).size, 74, "the page of a code leads to all its comparisons");
  await page.context().close();
});

test("a number that two protocols have is found under all its names, and no other number has such a page", async () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), "hikaku-number-"));
  let server;
  try {
    // The example of `hikaku init` twice; its twin lacks the codes that name only one another.
    execFileSync(BINARY, ["init", folder]);
    for (const place of ["content", "locales/en", "locales/ja"]) cpSync(path.join(folder, place, "parcel"), path.join(folder, place, "post"), { recursive: true });
    const without = ["P301", "P302"].flatMap((code) => [`content/post/${code}.yaml`, `locales/en/post/${code}.ftl`, `locales/ja/post/${code}.ftl`]);
    for (const file of without) rmSync(path.join(folder, file));
    execFileSync(BINARY, ["--root", folder, "build", "--quiet", "--out", path.join(folder, "dist")]);
    server = await serve(path.join(folder, "dist"));
    const page = await browser.newPage({ locale: "en-US" });
    for (const [wrong, right] of [
      ["ja/p101", /\/ja\/n\/p101\.html$/],
      ["P101", /\/en\/n\/p101\.html$/],
      ["ja/n/P101", /\/ja\/n\/p101\.html$/],
      ["ja/p302", /\/ja\/parcel\/p302-[a-z-]+\.html$/],
      ["ja/n/p302.html", /\/ja\/parcel\/p302-[a-z-]+\.html$/],
      ["ja/post/p101", /\/ja\/post\/p101-[a-z-]+\.html$/],
      ["en/compare/parcel-p101-vs-post-p101", /\/en\/n\/p101\.html$/],
    ]) {
      await page.goto(`${server.origin}/${wrong}`);
      await page.waitForURL(right);
      assert.notEqual(await page.locator("h1").innerText(), "404", wrong);
    }
    await page.goto(`${server.origin}/ja/n/p101.html`);
    assert.equal(await page.locator(".meanings li").count(), 2);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual([await violations(page), await overflow(page)], [[], []], `${width} px wide`);
    }
    await page.locator(".meanings h2 a").last().click();
    await page.waitForURL(/\/ja\/post\/p101-[a-z-]+\.html$/);
    await page.locator('.facts a[href$="n/p101.html"]').click();
    await page.waitForURL(/\/ja\/n\/p101\.html$/);
    // Two codes that are not one number have no page together.
    await page.goto(`${server.origin}/en/compare/parcel-p101-vs-post-p102`);
    await page.waitForLoadState("load");
    assert.ok(page.url().endsWith("p102"), page.url());
    await page.close();
  } finally {
    await server?.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
