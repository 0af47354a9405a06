// Widths, enlarged text, print and forced colours: nothing is cut off, nothing scrolls sideways, both codes stay labelled.

import assert from "node:assert/strict";
import { test } from "node:test";
import { overflow } from "./lib/browser.mjs";
import { everyPage, LANGUAGES, KINDS } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

const COMPARISONS = LANGUAGES.flatMap((language) =>
  Object.entries(KINDS).filter(([, below]) => below.startsWith("compare/")).map(([name, below]) => [`${name}, ${language}`, `${language}/${below}`]),
);

test("no page scrolls sideways, from 320 px to 1920 px", async () => {
  const page = await browser.newPage();
  for (const [name, below] of everyPage()) {
    await page.goto(`${server.origin}/${below}`);
    for (const width of [320, 360, 375, 600, 768, 960, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await overflow(page), [], `${name} at ${width} px`);
    }
  }
  await page.close();
});

test("no page scrolls sideways, and no text is cut, with text twice as large", async () => {
  const page = await browser.newPage();
  for (const [name, below] of everyPage()) {
    await page.goto(`${server.origin}/${below}`);
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      assert.deepEqual(await overflow(page), [], `${name} at ${width} px`);
      assert.deepEqual(await cut(page), [], `${name} at ${width} px`);
    }
  }
  await page.close();
});

/** Text in boxes that hide what does not fit. */
function cut(page) {
  return page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((element) => {
        const style = getComputedStyle(element);
        const hides = [style.overflowX, style.overflowY].some((it) => it === "hidden" || it === "clip");
        const tooMuch = element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        return hides && tooMuch && !element.closest(".sr, svg, input");
      })
      .map((element) => element.outerHTML.slice(0, 100)),
  );
}

test("the sides keep their places: left and right on a screen, above and below on a phone", async () => {
  const page = await browser.newPage();
  for (const [name, below] of COMPARISONS) {
    await page.goto(`${server.origin}/${below}`);
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const places = await page.locator(".hero, .spread.codes").evaluateAll((spreads) =>
        spreads.map((spread) => ["a", "b"].map((side) => spread.querySelector(`:scope > .${side}`).getBoundingClientRect().toJSON())),
      );
      assert.equal(places.length, 2);
      for (const [a, b] of places) {
        if (width === 375) assert.ok(a.bottom <= b.top, `${name}: the first code is above`);
        else assert.ok(a.right <= b.left && a.top === b.top, `${name}: the first code is at the left`);
      }
      const [number, next] = await page.locator(".hero .number, h1").evaluateAll((all) => all.map((it) => parseFloat(getComputedStyle(it).fontSize)).sort((x, y) => x - y).reverse().slice(1));
      assert.ok(number > next, "the two numbers are the largest things on the page");
    }
  }
  await page.close();
});

/** The sides of a comparison that do not say of which code they speak, and the colours of the two codes. */
function sides(page) {
  return page.evaluate(() => {
    const [a, b] = [...document.querySelectorAll(".hero .number")].map((it) => it.textContent);
    const silent = [...document.querySelectorAll("main .spread > .side")]
      .filter((side) => side.innerText.trim() && !side.innerText.includes(side.classList.contains("a") ? a : b) && !side.closest("li"))
      .map((side) => side.innerText.slice(0, 60));
    const colors = [".hero .a .number", ".hero .b .number"].map((it) => getComputedStyle(document.querySelector(it)).color);
    return { silent, colors, heads: [...document.querySelectorAll(".heads .side")].map((it) => it.innerText.split(/\s/)[0]), codes: [a, b] };
  });
}

test("with forced colours both codes are still told apart, by words", async () => {
  for (const colorScheme of ["light", "dark"]) {
    const page = await (await browser.newContext({ forcedColors: "active", colorScheme })).newPage();
    for (const [name, below] of COMPARISONS) {
      await page.goto(`${server.origin}/${below}`);
      const { silent, colors, heads, codes } = await sides(page);
      assert.equal(colors[0], colors[1], "the two colours are gone");
      assert.deepEqual(silent, [], name);
      assert.deepEqual(heads, codes, name);
    }
    await page.context().close();
  }
});

test("in colour the two codes have each their own, and the words as well", async () => {
  const page = await browser.newPage();
  for (const [name, below] of COMPARISONS) {
    await page.goto(`${server.origin}/${below}`);
    const { silent, colors } = await sides(page);
    assert.notEqual(colors[0], colors[1], name);
    assert.deepEqual(silent, [], name);
  }
  await page.close();
});

test("in the differences each colour is that of the code it names, and no label leaves a character alone on a line", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const language of LANGUAGES) {
    for (const below of ["compare/sip/401-unauthorized-vs-407-proxy-authentication-required.html", "compare/websocket/1001-going-away-vs-1006-abnormal-closure.html"]) {
      await page.goto(`${server.origin}/${language}/${below}`);
      const { strong, alone } = await page.evaluate(() => {
        const own = (side) => document.querySelector(`.hero .side.${side} .number`);
        const strong = [...document.querySelectorAll(".differences .side strong")].map((it) => {
          const code = own(it.closest(".side.a") ? "a" : "b");
          return { text: it.textContent, names: it.textContent === code.textContent, coloured: getComputedStyle(it).color === getComputedStyle(code).color };
        });
        const alone = [...document.querySelectorAll(".differences h3")].filter((it) => {
          const range = document.createRange();
          range.selectNodeContents(it);
          const lines = [...range.getClientRects()].filter((rect) => rect.width > 0);
          return lines.length > 1 && lines.at(-1).width < 1.5 * parseFloat(getComputedStyle(it).fontSize);
        });
        return { strong, alone: alone.map((it) => it.textContent) };
      });
      assert.ok(strong.some((it) => it.names), below);
      assert.deepEqual(strong.filter((it) => it.names !== it.coloured), [], below);
      assert.deepEqual(alone, [], below);
    }
  }
  await page.close();
});

test("no line of prose begins with what follows a code", async () => {
  const page = await browser.newPage();
  for (const below of ["en/sip/439-first-hop-lacks-outbound-support.html", "en/sip/183-session-progress.html", "ja/sip/401-unauthorized.html"]) {
    await page.goto(`${server.origin}/${below}`);
    let seen = 0;
    for (let width = 320; width <= 480; width += 8) {
      await page.setViewportSize({ width, height: 900 });
      const [all, torn] = await page.evaluate(() => {
        const after = [...document.querySelectorAll(":is(p, li, .lead, .quiet) > code:not(.words, .wide)")].filter((code) => /^[,.;:)、。）]/.test(code.nextSibling?.data ?? ""));
        return [after.length, after.filter((code) => {
          const range = document.createRange();
          range.setStart(code.nextSibling, 0);
          range.setEnd(code.nextSibling, 1);
          const last = [...code.getClientRects()].at(-1);
          return range.getBoundingClientRect().top > last.bottom - 2;
        }).map((code) => code.parentNode.textContent)];
      });
      seen += all;
      assert.deepEqual(torn, [], `${below} at ${width} px`);
    }
    assert.ok(seen > 0, below);
  }
  await page.close();
});

test("in print nothing is cut, what was folded is there, links are readable and controls are gone", async () => {
  // The text area of an A4 sheet between the margins of the stylesheet, in CSS pixels.
  const page = await browser.newPage({ viewport: { width: 688, height: 1000 }, colorScheme: "dark" });
  await page.emulateMedia({ media: "print" });
  for (const [name, below] of everyPage()) {
    await page.goto(`${server.origin}/${below}`);
    assert.deepEqual(await overflow(page), [], name);
    const found = await page.evaluate(() => {
      const shown = (element) => element.checkVisibility();
      const wide = [...document.querySelectorAll(".wire, .message, .scroll, .drawing")].filter((it) => shown(it) && it.scrollWidth > it.clientWidth + 1);
      const ink = getComputedStyle(document.body).color;
      const links = [...document.querySelectorAll("main a")].filter(shown);
      const addresses = [...document.querySelectorAll(".more .links a[href^=http]")].map((a) => getComputedStyle(a, "::after").content);
      return {
        ink,
        wide: wide.map((it) => it.textContent.slice(0, 60)),
        pale: links.filter((a) => /rgba\(.*, 0\)/.test(getComputedStyle(a).color)).length,
        controls: [...document.querySelectorAll(".bar, .skip, .foot-edit")].filter(shown).length,
        folded: [...document.querySelectorAll(".agree dd")].filter((dd) => !shown(dd) || !dd.getBoundingClientRect().height).length,
        nameless: addresses.filter((content) => !content.includes("http")).length,
      };
    });
    assert.match(found.ink, /^rgb\((\d|[1-5]\d), /, `${name}: dark ink on white paper, whatever the theme`);
    assert.deepEqual({ ...found, ink: "" }, { ink: "", wide: [], pale: 0, controls: 0, folded: 0, nameless: 0 }, name);
  }
  await page.close();
});

test("printed, a comparison is a few sheets, and none of them is empty", async () => {
  const page = await browser.newPage();
  for (const [name, below] of COMPARISONS) {
    await page.goto(`${server.origin}/${below}`);
    const sheets = (await page.pdf({ format: "A4", preferCSSPageSize: true })).toString("latin1").match(/\/Type\s*\/Page\b/g).length;
    assert.ok(sheets >= 3 && sheets <= 9, `${name}: ${sheets} sheets`);
  }
  await page.close();
});
