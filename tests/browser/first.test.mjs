// What a comparison answers on the first screen of a phone, the way to its parts, places one can link and text one can copy.

import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { LANGUAGES, SEED, SITE } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

const PHONE = { width: 360, height: 740 };
const BUSY = "compare/sip/486-busy-here-vs-600-busy-everywhere.html";

/** How high comparisons were, in screens on average, before the answer came first; now they are two thirds of it at most. */
const BEFORE = { en: 12.8, ja: 13.8 };

/** Comparisons spread over the whole of them, those of editors among them. */
function sample(language, count) {
  const all = ["sip", "websocket"].flatMap((protocol) => readdirSync(path.join(SITE, language, "compare", protocol)).sort().map((name) => `compare/${protocol}/${name}`));
  return [SEED, BUSY, ...all.filter((_, nth) => nth % Math.floor(all.length / count) === 0)];
}

for (const language of LANGUAGES) {
  test(`in ${language} the first screen of a phone holds both codes, the lead and what to do; what to use when is near`, async () => {
    const page = await browser.newPage({ viewport: PHONE });
    const heights = [];
    for (const below of sample(language, 90)) {
      await page.goto(pathToFileURL(path.join(SITE, language, below)).href);
      const seen = await page.evaluate(() => {
        const end = (selector) => Math.max(...[...document.querySelectorAll(selector)].map((it) => it.getBoundingClientRect().bottom));
        return {
          codes: end(".hero a"),
          lead: end(".opening > .lead, .hero .gist"),
          act: end(".acts .side"),
          use: document.getElementById("use")?.getBoundingClientRect().top ?? 0,
          height: document.documentElement.scrollHeight,
        };
      });
      for (const part of ["codes", "lead", "act"]) assert.ok(seen[part] > 0 && seen[part] <= PHONE.height, `${below}: ${part} ends at ${seen[part]}`);
      assert.ok(seen.use <= 2.5 * PHONE.height, `${below}: what to use when begins at ${seen.use}`);
      heights.push(seen.height);
    }
    const screens = heights.reduce((sum, height) => sum + height, 0) / heights.length / PHONE.height;
    assert.ok(screens <= (BEFORE[language] * 2) / 3, `${screens.toFixed(2)} screens`);
    await page.close();
  });

  test(`in ${language} each code stands once in the head, and the class once, last in the list of differences`, async () => {
    const page = await browser.newPage({ viewport: PHONE });
    await page.goto(pathToFileURL(path.join(SITE, language, BUSY)).href);
    const head = await page.evaluate(() => {
      const parts = [...document.querySelectorAll(".crumbs, .opening > h1, .hero")].filter((it) => it.checkVisibility());
      return parts.flatMap((part) => [...part.querySelectorAll("*")]).filter((it) => !it.children.length && !it.closest(".sr") && it.checkVisibility()).map((it) => it.textContent);
    });
    for (const once of ["486", "Busy Here", "600", "Busy Everywhere"]) assert.equal(head.filter((text) => text.includes(once)).length, 1, `${once}: ${head}`);
    assert.equal(await page.locator(".differences > li").last().getAttribute("id"), "facet-class");
    assert.equal(await page.locator("#facet-class").count(), 1);
    const places = await page.locator(".differences > li").evaluateAll((all) => all.map((it) => it.classList.contains("short")));
    assert.deepEqual(places, [...places].sort(), "those in sentences come first");
    await page.close();
  });

  test(`in ${language} jump links lead to every part and stay in reach`, async () => {
    const page = await browser.newPage({ viewport: PHONE });
    for (const below of [BUSY, SEED, "sip/503-service-unavailable.html", "compare/websocket/1005-no-status-rcvd-vs-1006-abnormal-closure.html"]) {
      await page.goto(`${server.origin}/${language}/${below}`);
      const links = await page.locator(".jump a").evaluateAll((all) => all.map((link) => link.getAttribute("href")));
      assert.ok(links.length >= 4, links.join());
      for (const href of links) {
        await page.locator(`.jump a[href="${href}"]`).click();
        await page.waitForFunction((id) => location.hash === id, href);
        const { top, bar } = await page.evaluate((id) => ({ top: document.querySelector(id).getBoundingClientRect().top, bar: document.querySelector(".jump").getBoundingClientRect().toJSON() }), href);
        assert.ok(bar.top >= 0 && bar.bottom < 100, `${href}: the links are at ${bar.top}`);
        assert.ok(top >= bar.bottom - 1 && top < PHONE.height, `${href} is at ${top}, below ${bar.bottom}`);
      }
    }
    await page.close();
  });

  test(`in ${language} headings, rows and differences have places of their own, which the other language knows`, async () => {
    const page = await browser.newPage();
    const other = LANGUAGES.find((it) => it !== language);
    for (const [below, places] of [[BUSY, ["#use", "#differences", "#facet-next", "#receiver-486-busy-here", "#flows", "#wire"]], ["sip/503-service-unavailable.html", ["#receiver", "#facet-next", "#header-retry-after", "#flows"]]]) {
      await page.goto(`${server.origin}/${language}/${below}`);
      const without = await page.evaluate(() => {
        const own = (it) => it.querySelector(`a[href="#${(it.closest("[id]") ?? {}).id}"]`);
        return [...document.querySelectorAll("article h2, .differences > li, .codes h3, .facets tbody tr")].filter((it) => !it.closest("[id]") || !own(it)).map((it) => it.textContent.slice(0, 40));
      });
      assert.deepEqual(without, []);
      assert.equal(await page.evaluate(() => new Set([...document.querySelectorAll("[id]")].map((it) => it.id)).size), await page.locator("[id]").count(), "each id stands once");
      for (const place of places) {
        await page.goto(`${server.origin}/${language}/${below}${place}`);
        await page.locator(`.bar-languages a[lang="${other}"]`).click();
        await page.waitForURL(`${server.origin}/${other}/${below}${place}`);
      }
    }
    await page.close();
  });

  test(`in ${language} an example is copied by a button, as it stands`, async () => {
    const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
    const page = await context.newPage();
    for (const below of ["sip/503-service-unavailable.html", BUSY]) {
      await page.goto(`${server.origin}/${language}/${below}`);
      await page.locator("details:has(> pre)").evaluateAll((all) => all.forEach((it) => (it.open = true)));
      for (const pre of await page.locator("pre").all()) {
        const button = pre.locator("xpath=preceding-sibling::button[1]");
        const label = await button.innerText();
        await button.click();
        await page.waitForFunction((before) => [...document.querySelectorAll(".copy")].some((it) => it.textContent !== before), label);
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await pre.evaluate((it) => it.textContent));
        await page.waitForFunction((before) => [...document.querySelectorAll(".copy")].every((it) => it.textContent === before), label);
      }
    }
    await context.close();
  });
}

test("the form for errors is filled with the page and with the place that was looked at", async () => {
  const page = await browser.newPage();
  await page.goto(`${server.origin}/en/${BUSY}`);
  const filled = () => page.locator("#report").evaluate((link) => new URL(link.href).searchParams.get("page"));
  const plain = await filled();
  assert.ok(plain.endsWith(`/en/${BUSY}`), plain);
  await page.locator('#facet-next a[href="#facet-next"]').click();
  assert.equal(await filled(), `${plain}#facet-next`);
  await page.close();
});

test("a place within what is folded is shown, with and without a script that helps", async () => {
  for (const javaScriptEnabled of [true, false]) {
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`${server.origin}/en/${BUSY}`);
    const folded = page.locator(".agree [id]").first();
    assert.ok(!(await folded.isVisible()));
    const id = await folded.getAttribute("id");
    await page.goto(`${server.origin}/en/${BUSY}#${id}`);
    await page.locator(`#${id}`).waitFor({ state: "visible" });
    await context.close();
  }
});

/** Two colours as eyes without red, without green and without blue receptors see them (Viénot, Brettel and Mollon 1999; Brettel 1997). */
const EYES = {
  all: [[1, 0, 0], [0, 1, 0], [0, 0, 1]],
  protanopia: [[0.112, 0.888, 0], [0.112, 0.888, 0], [0.004, -0.004, 1]],
  deuteranopia: [[0.292, 0.708, 0], [0.292, 0.708, 0], [-0.022, 0.022, 1]],
  tritanopia: [[1.012, 0.053, -0.065], [0, 0.877, 0.123], [0, 0.691, 0.309]],
};

test("the two hues are no signal, are told apart by every eye, and can be read in both themes", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await browser.newPage({ colorScheme });
    await page.goto(`${server.origin}/en/${BUSY}`);
    const [a, b, paper] = await page.evaluate(() => {
      const of = (selector, property) => getComputedStyle(document.querySelector(selector))[property].match(/[\d.]+/g).slice(0, 3).map(Number);
      return [of(".hero .a .number", "color"), of(".hero .b .number", "color"), of("body", "backgroundColor")];
    });
    const linear = (rgb) => rgb.map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
    const light = (rgb) => linear(rgb).reduce((sum, value, nth) => sum + value * [0.2126, 0.7152, 0.0722][nth], 0);
    const contrast = (x, y) => (Math.max(light(x), light(y)) + 0.05) / (Math.min(light(x), light(y)) + 0.05);
    for (const side of [a, b]) assert.ok(contrast(side, paper) >= 4.5, `${side} on ${paper}`);
    // Red, green and the yellow of a lamp are clear colours; a side is either blue or dull.
    for (const [red, green, blue] of [a, b]) {
      const most = Math.max(red, green, blue), least = Math.min(red, green, blue);
      assert.ok(blue === most || most < 140 || (most - least) / most < 0.45, `${[red, green, blue]} is a signal`);
    }
    const lab = (rgb) => {
      const [x, y, z] = [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]].map((row, nth) => row.reduce((sum, it, at) => sum + it * Math.max(rgb[at], 0), 0) / [0.9505, 1, 1.089][nth]).map((t) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116));
      return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
    };
    for (const [eye, rows] of Object.entries(EYES)) {
      const seen = [a, b].map((side) => lab(rows.map((row) => row.reduce((sum, it, at) => sum + it * linear(side)[at], 0))));
      const apart = Math.hypot(...seen[0].map((value, nth) => value - seen[1][nth]));
      assert.ok(apart > 20, `${eye}, ${colorScheme}: ${apart.toFixed(1)}`);
    }
    await page.close();
  }
});
