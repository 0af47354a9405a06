// Every page with the keyboard alone: what has the focus is seen, everything can be reached, and all of it works.

import assert from "node:assert/strict";
import { test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { everyPage, LANGUAGES, SEED, SITE } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

// What is ticked by a key of its row's link is no stop of its own.
const INTERACTIVE = "a[href], button, input:not([tabindex='-1']), select, textarea, summary, [tabindex='0']";

/** Presses Tab until the focus leaves the page; tells what had it, each with the place it takes among the page's own. */
async function walk(page) {
  const stops = [];
  for (;;) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate((selector) => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      return {
        place: [...document.querySelectorAll(selector)].indexOf(element),
        name: `${element.tagName.toLowerCase()} “${(element.textContent || element.name || "").trim().slice(0, 40)}”`,
        outlined: style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2,
        inside: box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth,
      };
    }, INTERACTIVE);
    if (!stop) return stops;
    stops.push(stop);
    assert.ok(stops.length < 2000, "the focus leaves the page in the end");
  }
}

/** The interactive elements that are shown, by their place among all of them, in the order in which they are seen: parts of a
 * page that the stylesheet sets in another order are reached in that one. */
function shown(page) {
  return page.evaluate((selector) => {
    const part = (element) => Number(getComputedStyle(element.closest("article > *") ?? document.body).order);
    return [...document.querySelectorAll(selector)]
      .flatMap((element, place) => (element.checkVisibility() ? [[place, part(element), element.closest("article") ? 1 : element.closest("footer") ? 2 : 0]] : []))
      .sort(([p, a, m], [q, b, n]) => m - n || a - b || p - q)
      .map(([place]) => place);
  }, INTERACTIVE);
}

for (const [name, below] of everyPage()) {
  test(`${name}: Tab reaches everything, in order and in sight`, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.origin}/${below}`);
    const stops = await walk(page);
    const unseen = stops.filter((stop) => !stop.outlined || !stop.inside).map((stop) => stop.name);
    assert.deepEqual(unseen, [], "the focus is always seen");
    assert.deepEqual(stops.map((stop) => stop.place), await shown(page), "everything is reached once, in the page's order");
    await page.close();
  });
}

for (const language of LANGUAGES) {
  test(`in ${language} the skip link comes first and leads into the page`, async () => {
    const page = await browser.newPage();
    await page.goto(pathToFileURL(path.join(SITE, language, SEED)).href);
    await page.keyboard.press("Tab");
    const skip = page.locator(":focus");
    assert.equal(await skip.getAttribute("href"), "#content");
    assert.ok((await skip.boundingBox()).y >= 0, "it comes into sight with the focus");
    await page.keyboard.press("Enter");
    assert.equal(await page.evaluate(() => document.activeElement.id), "content");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => Boolean(document.activeElement.closest("main"))), "the bar is behind");
    await page.close();
  });

  test(`in ${language} details, theme, language and search work by keyboard`, async () => {
    // On a phone, where most is folded.
    const page = await browser.newPage({ colorScheme: "light", viewport: { width: 360, height: 740 } });
    await page.goto(pathToFileURL(path.join(SITE, language, SEED)).href);
    for (const details of await page.locator("details").all()) {
      assert.equal(await details.getAttribute("open"), null);
      await details.locator("summary").focus();
      await page.keyboard.press("Enter");
      assert.notEqual(await details.getAttribute("open"), null);
      const content = await details.locator(":scope > :not(summary)").last().boundingBox();
      assert.ok(content.height > 0, "what was folded is shown");
      await page.keyboard.press("Space");
      assert.equal(await details.getAttribute("open"), null);
    }
    await page.focus("#theme");
    await page.keyboard.press("Space");
    assert.equal(await page.getAttribute("#theme", "aria-pressed"), "true");
    await page.keyboard.press("Enter");
    assert.equal(await page.getAttribute("#theme", "aria-pressed"), "false");

    await page.focus("#search-query");
    await page.keyboard.type("486 600");
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/${language}/compare/sip/486-busy-here-vs-600-busy-everywhere.html`);

    await page.focus(".bar-languages a");
    await page.keyboard.press("Enter");
    const other = LANGUAGES.find((it) => it !== language);
    await page.waitForURL(`**/${other}/compare/sip/486-busy-here-vs-600-busy-everywhere.html`);
    await page.close();
  });
}
