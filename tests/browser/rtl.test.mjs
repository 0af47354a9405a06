// From right to left: a language made up from the source over every kind of page, and a small site that is partly in Arabic, where
// real words, English ones that stand in for what is missing, and what goes on the wire meet in one line.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, overflow } from "./lib/browser.mjs";
import { KINDS, PUBLIC } from "./lib/pages.mjs";
import { servePseudo } from "./lib/pseudo.mjs";
import { serve } from "./lib/server.mjs";
import { SmallSite } from "./lib/small.mjs";

const ARABIC = `site-name = هيكاكو
compare-heading = الفرق بين { $protocol } { $a } { $a-name } و { $b } { $b-name }
compare-title = { $a } { $a-name } و { $b } { $b-name }: ما الفرق؟
comparison-link = { $a } { $a-name } أم { $b } { $b-name }؟
code-link = الرمز { $code } { $name }
code-title = الرمز { $code } { $name } ({ $title })
code-title-plain = الرمز { $code } { $name }
citation-section = { $document }، { $section }
flow-step-message = من { $from } إلى { $to }: { $message }
`;

let browser;
let mirrored;
let small;
let arabic;
before(async () => {
  browser = await launch();
  mirrored = await servePseudo("mirrored");
  small = new SmallSite("base", "decision")
    .edit("content/site.yaml", "[en, ja]", "[en, ja, ar]")
    .write("locales/ar/locale.yaml", "name: العربية\ndirection: rtl\nscript: Arab\nstate: partial\n")
    .write("locales/ar/site.ftl", ARABIC);
  arabic = await serve(small.build(PUBLIC));
});
after(async () => {
  await browser?.close();
  await mirrored?.close();
  await arabic?.close();
  small?.close();
});

/** The lines of a piece of text on the page, each with the places of its first and last letter. */
const edges = (node, from, to) => {
  const at = (offset) => {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  return [at(from), at(to - 1)];
};

/** Texts within a selector that do not run from left to right: each of these patterns, letter by letter of one line. */
function backwards(page, selector, pattern) {
  return page.evaluate(
    ([selector, pattern, edges]) => {
      const places = new Function(`return ${edges}`)();
      const wrong = [];
      for (const element of document.querySelectorAll(selector)) {
        const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          // Made-up words carry their direction with them.
          if (node.parentElement.closest("script, style, [hidden], title") || /[\u202a-\u202e]/.test(node.data)) continue;
          for (const found of node.data.matchAll(new RegExp(pattern, "g"))) {
            const [first, last] = places(node, found.index, found.index + found[0].length);
            if (first.width && last.width && Math.abs(first.top - last.top) < 2 && first.left > last.left) wrong.push(`${found[0]} in ${element.className.baseVal ?? element.className}`);
          }
        }
      }
      return wrong;
    },
    [selector, pattern, edges.toString()],
  );
}

test("numbers, names and messages run from left to right on every kind of page", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  for (const [name, below] of Object.entries(KINDS)) {
    await page.goto(`${mirrored.origin}/ar-XB/${below}`);
    await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
    const wrong = await backwards(page, ".number, .tag, .name, [lang]:not(html), bdi, code, pre, svg.ladder text", "\\d{3,4}|[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)*[!?.)]?");
    assert.deepEqual(wrong.slice(0, 5), [], name);
  }
  await page.close();
});

test("a ladder keeps its order: who calls stands at the left, whatever the direction of the page", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const drawn = async (language) => {
    await page.goto(`${mirrored.origin}/${language}/sip/486-busy-here.html`);
    return page.locator("svg.ladder").first().evaluate((svg) => {
      const box = (element) => element.getBoundingClientRect();
      const [first, ...rest] = [...svg.querySelectorAll(".l-actor text")].map((text) => box(text).left);
      return { first: rest.every((left) => first < left), inside: box(svg).right <= box(svg.closest("figure")).right + 1, end: Math.abs(box(svg).right - box(svg.closest("figure")).right) };
    });
  };
  const left = await drawn("en");
  const right = await drawn("ar-XB");
  assert.ok(left.first && right.first && right.inside);
  assert.ok(right.end < 2, "it begins where the page's lines begin, at the right");
  await page.close();
});

test("two codes and their names in one Arabic sentence keep apart, in the page and in its title", async () => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${arabic.origin}/ar/compare/sip/486-busy-here-vs-600-busy-everywhere.html`);
  const heading = page.locator("h1 .heading");
  const parts = await heading.locator("bdi").evaluateAll((all) => all.map((it) => [it.textContent, it.lang, it.getBoundingClientRect().left]));
  assert.deepEqual(parts.map(([text, lang]) => [text, lang]), [["486", ""], ["Busy Here", "en"], ["600", ""], ["Busy Everywhere", "en"]]);
  assert.ok((await heading.innerText()).includes("الفرق بين SIP"));
  // Where the heading is seen, its parts follow one another from right to left.
  await heading.evaluate((it) => it.classList.remove("sr"));
  const places = await heading.locator("bdi").evaluateAll((all) => all.map((it) => it.getBoundingClientRect().left));
  assert.deepEqual([...places].sort((a, b) => b - a), places);
  assert.match(await page.title(), /\u2068486\u2069 \u2068Busy Here\u2069 و \u2068600\u2069/);
  await page.close();
});

test("an English sentence on an Arabic page is whole: it says its language, and its full stop stands at its right end", async () => {
  // What scripts say is not told apart yet: it comes to them as text.
  const context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  for (const below of ["sip/486-busy-here.html", "compare/sip/486-busy-here-vs-600-busy-everywhere.html", "sip/decide.html", "sip/index.html"]) {
    await page.goto(`${arabic.origin}/ar/${below}`);
    await page.evaluate(() => document.querySelectorAll("details").forEach((it) => (it.open = true)));
    assert.ok((await page.locator("main .fallback[lang=en]").count()) > 3, below);
    const loose = await page.locator("main .fallback").evaluateAll((all) =>
      all.filter((it) => it.lang !== "en" || it.dir !== "ltr" || getComputedStyle(it).direction !== "ltr" || !/isolate/.test(getComputedStyle(it).unicodeBidi)).map((it) => it.textContent),
    );
    assert.deepEqual(loose, [], below);
    assert.deepEqual(await backwards(page, "main .fallback", "[a-z]\\."), [], below);
    // Latin words that no element claims are the protocol's name and the program's.
    const strays = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (node.parentElement.closest("[lang]:not(html), code, pre, svg, .quiet, select, [hidden]")) continue;
        if (/[A-Za-z]{2,} [a-z]{2,}/.test(node.data)) found.push(`${node.data.trim()} in ${node.parentElement.outerHTML.slice(0, 80)}`);
      }
      return found;
    });
    assert.deepEqual(strays, [], below);
  }
  await context.close();
});

test("no page from right to left scrolls sideways, and nothing is set by left or right", async () => {
  const page = await browser.newPage();
  for (const width of [320, 360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    for (const below of ["index.html", "sip/486-busy-here.html", "compare/sip/486-busy-here-vs-600-busy-everywhere.html", "sip/decide.html", "translation.html"]) {
      await page.goto(`${arabic.origin}/ar/${below}`);
      assert.deepEqual(await overflow(page), [], `${below} at ${width} px`);
    }
  }
  const aligned = await page.locator("main :is(p, li, td, th, h1, h2, h3, dd, summary)").evaluateAll((all) =>
    all.filter((it) => getComputedStyle(it).direction === "rtl" && ["left"].includes(getComputedStyle(it).textAlign)).map((it) => it.outerHTML.slice(0, 80)),
  );
  assert.deepEqual(aligned, []);
  await page.close();
});
