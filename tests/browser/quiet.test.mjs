// What a page does by itself: nothing goes wrong, nothing moves, little blocks, and all of it is there without scripts.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { launch, listen } from "./lib/browser.mjs";
import { BELOW, everyPage, KINDS, LANGUAGES, SITE, SITE_BELOW } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";

let browser;
const servers = {};
before(async () => {
  browser = await launch();
  servers["at the root"] = await serve(SITE);
  servers["below a path"] = await serve(SITE_BELOW, { mount: BELOW });
  servers["with late scripts"] = await serve(SITE, { delay: (name) => (/^(hikaku|codes|picker|404)\..*js$/.test(name) ? 150 : 0) });
});
after(async () => {
  await browser?.close();
  for (const server of Object.values(servers)) await server.close();
});

const fromDisk = (below) => pathToFileURL(path.join(SITE, below)).href;
/** The page for wrong addresses has absolute links, so it is whole on a server only. */
const onDisk = () => everyPage().filter(([name]) => name !== "404");

test("no page from disk has an error, a warning or a violation", async () => {
  const { page, problems } = await listen(await browser.newContext());
  for (const [name, below] of onDisk()) {
    await page.goto(fromDisk(below));
    assert.ok(await page.evaluate(() => document.styleSheets.length === 1 && getComputedStyle(document.body).margin === "0px"), `${name} has its stylesheet`);
    assert.deepEqual(problems, [], name);
  }
  await page.context().close();
});

for (const place of ["at the root", "below a path"]) {
  test(`no page on a server ${place} has an error, a warning or a violation`, async () => {
    const { page, problems } = await listen(await browser.newContext());
    for (const [name, below] of everyPage()) {
      const response = await page.goto(`${servers[place].origin}/${below}`);
      assert.ok(response.headers()["content-security-policy"].includes("default-src 'none'"), name);
      assert.deepEqual(problems, [], name);
    }
    await page.context().close();
  });
}

test("the listener itself hears violations, errors and missing files", { timeout: 30_000 }, async () => {
  const { page, problems } = await listen(await browser.newContext());
  await page.goto(`${servers["at the root"].origin}/en/index.html`);
  await page.evaluate(() => {
    const style = document.createElement("style");
    style.textContent = "body { color: red }";
    document.head.append(style);
    const image = document.createElement("img");
    image.src = "missing.png";
    document.body.append(image);
    setTimeout(() => { throw new Error("on purpose"); });
  });
  while (!["violation of style-src", "404: ", "exception: on purpose"].every((sort) => problems.some((it) => it.startsWith(sort)))) {
    await page.waitForTimeout(20);
  }
  await page.context().close();
});

test("nothing moves while a page loads, even where scripts come late", async () => {
  const { origin } = servers["with late scripts"];
  for (const width of [375, 1280]) {
    const context = await browser.newContext({ viewport: { width, height: 900 } });
    const page = await context.newPage();
    for (const [name, below] of everyPage()) {
      await page.goto(`${origin}/${below}`);
      const shifts = await page.evaluate(async () => {
        // Two frames after the last script: by then whatever it showed has been laid out and painted.
        await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
        return new Promise((done) => {
          const seen = [];
          new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
          setTimeout(() => done(seen.map((it) => `${it.value}: ${it.sources.map((s) => s.node?.className || s.node?.nodeName)}`)), 60);
        });
      });
      assert.deepEqual(shifts, [], `${name} at ${width} px`);
    }
    await context.close();
  }
});

test("only the stylesheet and the theme script block", async () => {
  const page = await browser.newPage();
  for (const [name, below] of everyPage()) {
    await page.goto(`${servers["at the root"].origin}/${below}`);
    const loaded = await page.evaluate(() =>
      performance.getEntriesByType("resource").map((it) => [it.renderBlockingStatus, it.name.replace(/.*\/(\w+)\.[0-9a-f]+\.(\w+)$/, "$1.$2"), it.decodedBodySize]),
    );
    const blocking = loaded.filter(([status]) => status === "blocking");
    // The front door leads on before it is painted, so that nobody sees it flash by.
    const expected = name === "front" ? ["front.js", "hikaku.css", "theme.js"] : ["hikaku.css", "theme.js"];
    assert.deepEqual(blocking.map(([, file]) => file).sort(), expected, name);
    assert.ok(blocking.find(([, file]) => file === "theme.js")[2] <= 500, "the theme script is a few hundred bytes");
  }
  await page.close();
});

/** What scripts alone can work, and so is there with them alone. */
const CONTROLS = "#pick, .change, #swap, .copy, #matrix, #again";

test("without scripts every page is whole, and shows nothing that needs them", async () => {
  const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
  const full = await browser.newPage();
  const text = (page) => page.locator("main").evaluate((main) => main.innerText.replace(/\s+/g, " ").trim());
  for (const [name, below] of onDisk()) {
    await plain.goto(fromDisk(below));
    await full.goto(fromDisk(below));
    assert.equal(await plain.locator(CONTROLS).locator("visible=true").count(), 0, name);
    await full.evaluate((controls) => {
      document.querySelectorAll(controls).forEach((it) => it.remove());
      // Of the table a script shows the columns that there is room for.
      document.adoptedStyleSheets = [];
    }, CONTROLS);
    assert.equal(await text(plain), await text(full), `${name} says the same`);
    assert.equal(await plain.locator("#search:visible, #theme:visible, .lost-found:visible").count(), 0, name);
    const empty = await plain.locator("main :is(h1, h2, h3, p, li, td, th, dd, figcaption, a, summary)").evaluateAll((all) =>
      all.filter((it) => it.checkVisibility() && !it.textContent.trim() && !it.closest(".turn")).map((it) => it.outerHTML.slice(0, 80)),
    );
    assert.deepEqual(empty, [], `${name} has nothing empty`);
  }
  await plain.context().close();
  await full.close();
});

test("every page names its language, and Japanese pages have no English heading", async () => {
  const page = await browser.newPage();
  const headings = () => page.locator("h1, h2, h3, caption, figcaption").evaluateAll((all) =>
    all.map((heading) => {
      const copy = heading.cloneNode(true);
      for (const name of copy.querySelectorAll("[lang=en], code")) name.remove();
      return copy.textContent.trim();
    }),
  );
  for (const below of Object.values(KINDS)) {
    const found = {};
    for (const language of LANGUAGES) {
      await page.goto(fromDisk(`${language}/${below}`));
      assert.equal(await page.getAttribute("html", "lang"), language);
      found[language] = await headings();
      assert.ok(found[language].length > 0, below);
    }
    for (const heading of found.ja) {
      // A number after its protocol, or a term that is written in capitals in both languages (ACK), needs no translation.
      if (/^(SIP|WebSocket)?[\d\s]*$|^[A-Z]+$/.test(heading)) continue;
      assert.match(heading, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, below);
      assert.ok(!found.en.includes(heading), `${heading} on ${below}`);
    }
    for (const heading of found.en) assert.doesNotMatch(heading, /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u, below);
  }
  await page.close();
});
