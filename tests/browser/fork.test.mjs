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
  const touch = (a, b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3;
  const found = lines.filter(({ box }) => box.height < 10).map(({ words }) => `small: ${words}`);
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
      // On a phone of 375 px the whole drawing is seen: the last branch is no step away.
      await page.setViewportSize({ width: 375, height: 900 });
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
        assert.equal(fork.winners, 1, "one winner, said in a word");
        assert.deepEqual(fork.frames, ["2px"], "and by a heavier line, whatever the colours");
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
      for (const side of ["a", "b"]) assert.equal(await page.locator(`.side.${side} svg.ladder text.l-won`).count(), 1);
    }
    await page.close();
  });
}
