// Forks: who goes on, which response wins, what a crossing 2xx does. Drawn with text that can be selected and that does not
// overlap, told beside it, with and without a script, as narrow as 320 px.

import assert from "node:assert/strict";
import { test } from "node:test";
import { LANGUAGES } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

const CODES = ["301-moved-permanently", "486-busy-here", "600-busy-everywhere", "603-decline"];

/** Texts of a drawing that touch, or that are too small to read. */
function faults(svg) {
  const lines = [...svg.querySelectorAll("text")].flatMap((text) => {
    const range = document.createRange();
    return [...text.childNodes].map((node) => {
      range.selectNodeContents(node);
      return { words: node.textContent, box: range.getBoundingClientRect() };
    });
  });
  // The letters of one line take less than their line does.
  const touch = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - b.height / 4 && b.top < a.bottom - a.height / 4;
  const found = lines.filter(({ box }) => box.height < 14).map(({ words }) => `small: ${words}`);
  lines.forEach((one, at) => lines.slice(0, at).forEach((other) => touch(one.box, other.box) && found.push(`${one.words} × ${other.words}`)));
  return found;
}

for (const language of LANGUAGES) {
  test(`in ${language} nothing in the drawing of a fork overlaps, on a phone and on a screen`, async () => {
    const page = await browser.newPage();
    for (const code of CODES) {
      await page.goto(`${server.origin}/${language}/sip/${code}.html`);
      for (const width of [320, 375, 1280]) {
        await page.setViewportSize({ width, height: 900 });
        const all = await page.locator("figure:has(.fates) svg.ladder").evaluateAll((drawings) => drawings.length);
        assert.ok(all >= 2, `${code}: ${all} forks`);
        const found = await page.locator("figure:has(.fates) svg.ladder").evaluateAll(new Function("drawings", `return drawings.flatMap(${faults})`));
        assert.deepEqual(found, [], `${code} at ${width} px`);
      }
      // On a phone the whole drawing is seen: the last branch is no step away.
      await page.setViewportSize({ width: 360, height: 740 });
      const hidden = await page.locator("figure:has(.fates) .drawing").evaluateAll((all) => all.filter((it) => it.scrollWidth > it.clientWidth + 1).length);
      assert.equal(hidden, 0, `${code}: drawings wider than a phone`);
    }
    await page.close();
  });

  test(`in ${language} each fork says in words what becomes of each branch, and its text can be selected`, async () => {
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    for (const code of CODES) {
      await page.goto(`${server.origin}/${language}/sip/${code}.html`);
      const forks = await page.locator("figure:has(.fates)").evaluateAll((figures) =>
        figures.map((figure) => {
          const svg = figure.querySelector("svg");
          getSelection().selectAllChildren(svg);
          return {
            selected: getSelection().toString(),
            shown: getComputedStyle(svg.querySelector("text")).userSelect,
            told: [...figure.querySelectorAll(".fates li")].map((li) => li.innerText),
            actors: [...svg.querySelectorAll(".l-actor text")].map((text) => text.textContent),
            outcome: figure.querySelector(".fates li:last-child").innerText,
            winners: svg.querySelectorAll("text.l-won").length,
            frames: [...svg.querySelectorAll("path.l-won")].map((path) => getComputedStyle(path).strokeWidth),
          };
        }),
      );
      for (const fork of forks) {
        assert.match(fork.selected, /INVITE/);
        assert.notEqual(fork.shown, "none");
        assert.equal(fork.told.length, 3, "two branches and the outcome");
        for (const [at, actor] of fork.actors.slice(2).entries()) assert.ok(fork.told[at].includes(actor), `${code}: ${fork.told[at]}`);
        // What fails wins nothing, though it goes back; a success says so in a word, and by a heavier line, whatever the colours.
        const success = fork.outcome.includes("200 OK");
        assert.deepEqual([fork.winners, fork.frames], success ? [1, ["2px"]] : [0, []], fork.outcome);
      }
    }
    await page.context().close();
  });

  test(`in ${language} two codes that fork face each other in forks`, async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    for (const pair of ["301-moved-permanently-vs-600-busy-everywhere", "486-busy-here-vs-600-busy-everywhere", "600-busy-everywhere-vs-603-decline"]) {
      await page.goto(`${server.origin}/${language}/compare/sip/${pair}.html`);
      const [a, b] = await Promise.all(["a", "b"].map((side) => page.locator(`.side.${side} .fates li`).allInnerTexts()));
      assert.ok(a.length && b.length && !a.some((sentence) => b.includes(sentence)), `${pair}: ${a} and ${b}`);
    }
    await page.close();
  });
}

/** The font size in which the letters of a drawing are seen, and that of the words below it. */
const sizes = (svg) => {
  const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
  const px = (element) => parseFloat(getComputedStyle(element).fontSize);
  return [px(svg.querySelector("text")) * scale, px(svg.closest("figure").querySelector("details"))];
};

test("the letters of a drawing are as large as the words below it, and grow with the reader's own size", async () => {
  const page = await browser.newPage();
  for (const below of ["compare/sip/486-busy-here-vs-600-busy-everywhere", "sip/486-busy-here", "sip/407-proxy-authentication-required"]) {
    await page.goto(`${server.origin}/ja/${below}.html`);
    for (const width of [360, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      for (const [letters, words] of await page.locator("svg.ladder").evaluateAll(new Function("all", `return all.map(${sizes})`))) {
        assert.ok(letters > 0.97 * words && letters < 1.3 * words, `${below} at ${width} px: ${letters} beside ${words}`);
      }
    }
    await page.setViewportSize({ width: 360, height: 740 });
    const before = await page.locator("svg.ladder").first().evaluate(new Function("svg", `return (${sizes})(svg)`));
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
    const after = await page.locator("svg.ladder").first().evaluate(new Function("svg", `return (${sizes})(svg)`));
    assert.ok(after[0] > 1.7 * before[0], `${below}: ${before[0]} px, and ${after[0]} px at twice the size`);
  }
  await page.close();
});

for (const language of LANGUAGES) {
  test(`in ${language} a flow fits a phone of 360 px or is told in words beside it`, async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
    for (const pair of ["401-unauthorized-vs-407-proxy-authentication-required", "486-busy-here-vs-600-busy-everywhere", "503-service-unavailable-vs-600-busy-everywhere"]) {
      await page.goto(`${server.origin}/${language}/compare/sip/${pair}.html`);
      const flows = await page.locator("figure:has(svg.ladder)").evaluateAll((figures) =>
        figures.map((figure) => {
          const drawing = figure.querySelector(".drawing");
          const rows = figure.querySelectorAll("path.l-req, path.l-res, path.l-own").length;
          return {
            scrolls: drawing.scrollWidth > drawing.clientWidth + 1,
            stop: figure.querySelector("svg").tabIndex >= 0,
            steps: figure.querySelectorAll("details ol > li").length,
            rows,
          };
        }),
      );
      assert.equal(flows.length, 2, pair);
      for (const flow of flows) {
        assert.ok(flow.steps >= flow.rows && flow.steps > 2, `${pair}: told in words`);
        assert.equal(flow.stop, flow.scrolls, `${pair}: a stop of the keyboard where there is something to scroll, and nowhere else`);
      }
    }
    await page.close();
  });
}
