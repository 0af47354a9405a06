// From page to page: the language switch, and the page for addresses that do not exist.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { launch, listen } from "./lib/browser.mjs";
import { BELOW, KINDS, LANGUAGES, SEED, SITE, SITE_BELOW, twin } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";

let browser;
/** The two ways the site is published, by name. */
let servers;
before(async () => {
  browser = await launch();
  servers = { "at the root": await serve(SITE), "below a path": await serve(SITE_BELOW, { mount: BELOW }) };
});
after(async () => {
  await browser?.close();
  for (const server of Object.values(servers ?? {})) await server.close();
});

test("the language switch leads to the same page in the other language, and back", async () => {
  const page = await browser.newPage();
  for (const origin of [pathToFileURL(SITE).href, servers["below a path"].origin]) {
    for (const below of Object.values(KINDS)) {
      for (const language of LANGUAGES) {
        await page.goto(`${origin}/${language}/${below}`);
        await page.locator(".bar-languages a").click();
        await page.waitForURL(`${origin}/${twin(`${language}/${below}`)}`);
        assert.notEqual(await page.getAttribute("html", "lang"), language);
      }
    }
  }
  await page.close();
});

test("the front door leads to each language", async () => {
  const page = await browser.newPage();
  for (const language of LANGUAGES) {
    // A fragment asks for the door itself.
    await page.goto(`${pathToFileURL(path.join(SITE, "index.html")).href}#content`);
    await page.locator(`.door[hreflang="${language}"]`).click();
    await page.waitForURL(`**/${language}/index.html`);
  }
  await page.close();
});

test("the front door leads to the reader's language, and to the one chosen before", async () => {
  for (const origin of [pathToFileURL(SITE).href, servers["below a path"].origin]) {
    for (const [locale, language] of [["ja-JP", "ja"], ["en-GB", "en"], ["ja", "ja"]]) {
      const context = await browser.newContext({ locale });
      const page = await context.newPage();
      await page.goto(`${origin}/index.html`, { waitUntil: "commit" });
      await page.waitForURL(`${origin}/${language}/index.html`);
      // The empty page that a browser begins with, and the home: the door is not one step back.
      assert.equal(await page.evaluate(() => history.length), 2);
      const other = LANGUAGES.find((it) => it !== language);
      await page.locator(`.bar-languages a[lang=${other}]`).click();
      await page.waitForURL(`${origin}/${other}/index.html`);
      const next = await context.newPage();
      await next.goto(`${origin}/index.html`, { waitUntil: "commit" });
      await next.waitForURL(`${origin}/${other}/index.html`);
      await context.close();
    }
  }
});

test("the front door stays where no language is the reader's, and without scripts, and leads to the protocols", async () => {
  for (const options of [{ locale: "fr-FR" }, { locale: "ja-JP", javaScriptEnabled: false }]) {
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.goto(`${servers["at the root"].origin}/`);
    await page.waitForLoadState("load");
    assert.equal(page.url(), `${servers["at the root"].origin}/`);
    await page.locator('.ways a[href="ja/sip/index.html"]').click();
    await page.waitForURL("**/ja/sip/index.html");
    await context.close();
  }
});

test("the page for a wrong address speaks the reader's language first, and searches in it", async () => {
  const { origin } = servers["below a path"];
  for (const [locale, wrong, language] of [["en-US", "ja/sip/299", "ja"], ["ja-JP", "nothing", "ja"], ["ja-JP", "en/nothing", "en"]]) {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto(`${origin}/${wrong}`);
    await page.waitForLoadState("load");
    assert.equal(await page.locator("#lost section").first().getAttribute("lang"), language, wrong);
    assert.equal(await page.getAttribute("html", "lang"), language);
    await page.locator("#search-query").fill("486");
    await page.locator(".found-option").first().waitFor();
    await page.locator("#search-query").press("Enter");
    await page.waitForURL(`${origin}/${language}/sip/486-busy-here.html`);
    await context.close();
  }
});

/** Wrong addresses and the page they mean. */
const LOST = [
  ["ja/compare/sip/600-vs-301", `ja/${SEED}`],
  ["en/compare/sip/600-busy-everywhere-vs-301-moved-permanently.html", `en/${SEED}`],
  ["en/compare/sip/301-vs-600.html", `en/${SEED}`],
  ["ja/compare/600-vs-301/", `ja/${SEED}`],
  ["ja/sip/600/301", `ja/${SEED}`],
  ["ja/sip/486", "ja/sip/486-busy-here.html"],
  ["en/sip/486-busy", "en/sip/486-busy-here.html"],
  ["sip/486", "en/sip/486-busy-here.html"],
  ["sip/600-vs-301", `en/${SEED}`],
  ["en/sip/600-vs-301.html", `en/${SEED}`],
  ["600-vs-301", `en/${SEED}`],
  ["ja/compare/sip-600-vs-sip-301/", `ja/${SEED}`],
  ["ja/sip/486#wire", "ja/sip/486-busy-here.html#wire"],
  ["ja/486", "ja/sip/486-busy-here.html"],
  ["486", "en/sip/486-busy-here.html"],
  ["sip/decide", "en/sip/decide.html"],
  ["ja/sip/decide", "ja/sip/decide.html"],
  ["translation.html", "en/translation.html"],
  ["ja/translation", "ja/translation.html"],
  ["ja/n/486.html", "ja/sip/486-busy-here.html"],
  ["ja/websocket/1006", "ja/websocket/1006-abnormal-closure.html"],
  ["JA/Compare/SIP/600-VS-301.HTML", `ja/${SEED}`],
  ["ja/compare/sip/100-vs-180-vs-183", "ja/sip/index.html#side-by-side=100,180,183"],
  ["en/sip/486,600,603", "en/sip/index.html#side-by-side=486,600,603"],
];
/** Addresses that mean nothing. */
const UNKNOWN = ["ja/sip/299", "en/compare/sip-486-vs-websocket-1006", "en/compare/sip/301-vs-299.html", "nothing/to/see/here/at/all.html", "ja/compare/sip/100-vs-180-vs-299"];

for (const place of ["at the root", "below a path"]) {
  test(`${place}, short forms, reversed pairs and bare numbers lead to their page`, async () => {
    const { origin } = servers[place];
    const context = await browser.newContext({ locale: "en-US" });
    const { page, problems } = await listen(context, { expected: (url) => !/\.(js|css|svg)$/.test(url) });
    for (const [wrong, right] of LOST) {
      const response = await page.goto(`${origin}/${wrong}`);
      assert.equal(response.status(), 404, wrong);
      await page.waitForURL(`${origin}/${right}`);
      assert.equal(await page.locator("h1").count(), 1);
    }
    assert.deepEqual(problems, []);
    await context.close();
  });

  test(`${place}, an unknown address stays, says so in every language, and leads home`, async () => {
    const { origin } = servers[place];
    const context = await browser.newContext();
    const { page, problems } = await listen(context, { expected: (url) => !/\.(js|css|svg)$/.test(url) });
    for (const wrong of UNKNOWN) {
      const response = await page.goto(`${origin}/${wrong}`);
      assert.equal(response.status(), 404, wrong);
      await page.waitForLoadState("load");
      assert.equal(page.url(), `${origin}/${wrong}`);
      assert.equal(await page.locator(".lost-found:visible").count(), 0);
      for (const language of LANGUAGES) assert.ok(await page.locator(`#lost-${language}`).isVisible());
    }
    await page.locator("section[lang=ja] .ways li:last-child a").click();
    await page.waitForURL(`${origin}/ja/index.html`);
    assert.deepEqual(problems, []);
    await context.close();
  });
}

test("a visitor whose browser asks for Japanese is led to Japanese pages", async () => {
  const page = await browser.newPage({ locale: "ja-JP" });
  await page.goto(`${servers["at the root"].origin}/sip/486`);
  await page.waitForURL("**/ja/sip/486-busy-here.html");
  await page.close();
});

test("every page that the home pages name is there", async () => {
  // From disk: a link that resolves only on a server is a broken one here.
  const page = await browser.newPage();
  for (const language of LANGUAGES) {
    await page.goto(pathToFileURL(path.join(SITE, language, "index.html")).href);
    const links = await page.locator("main a").evaluateAll((all) => all.map((a) => a.href).filter((href) => href.startsWith("file:")));
    assert.ok(links.length > 3);
    for (const link of new Set(links)) {
      assert.ok(fileURLToPath(link).startsWith(SITE), link);
      await page.goto(link);
      assert.equal(await page.locator("h1").count(), 1, link);
    }
  }
  await page.close();
});
