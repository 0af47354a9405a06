// Which code to send: answers open with the keyboard alone, an address opens its answers, without scripts too.

import assert from "node:assert/strict";
import { test } from "node:test";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { listen } from "./lib/browser.mjs";
import { LANGUAGES, SITE } from "./lib/pages.mjs";
import { browser, server } from "./lib/stage.mjs";

/** What is opened one after the other, and the code at the end. */
const WAYS = [
  ["sip", ["not-taken", "refused", "this-caller"], "607"],
  ["sip", ["not-allowed", "credentials", "pass-it-on"], "407"],
  ["websocket", ["leaving", "back-soon"], "1012"],
];

const summary = (answer) => `.answer:has(> #answer-${answer}) > summary`;

/** The ids of the answers that are open. */
function open(page) {
  return page.$$eval(".answer[open] > .then", (all) => all.map((then) => then.id.replace("answer-", "")));
}

/** Presses Tab until an element has the focus. */
async function tabTo(page, selector) {
  for (let presses = 0; presses < 200; presses += 1) {
    await page.keyboard.press("Tab");
    if (await page.$eval(selector, (element) => element === document.activeElement)) return;
  }
  assert.fail(`${selector} is reached`);
}

for (const javaScriptEnabled of [true, false]) {
  test(`the keyboard alone leads to a code, ${javaScriptEnabled ? "with" : "without"} scripts`, async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    for (const language of LANGUAGES) {
      for (const [protocol, answers, code] of WAYS) {
        const page = await context.newPage();
        await page.goto(`${server.origin}/${language}/${protocol}/decide.html`);
        assert.deepEqual(await open(page), []);
        for (const answer of answers) {
          await tabTo(page, summary(answer));
          await page.keyboard.press("Enter");
        }
        assert.deepEqual(await open(page), answers);
        const link = `#answer-${answers.at(-1)} .chosen a`;
        await tabTo(page, link);
        await page.keyboard.press("Enter");
        await page.waitForURL(`**/${language}/${protocol}/${code}-*.html`);
        await page.close();
      }
    }
    await context.close();
  });

  test(`an address opens the way to its answer, ${javaScriptEnabled ? "with" : "without"} scripts`, async () => {
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    for (const language of LANGUAGES) {
      for (const origin of [server.origin, pathToFileURL(SITE).href]) {
        // From the page of a code, as a reader comes.
        await page.goto(`${origin}/${language}/sip/607-unwanted.html`);
        await page.click(".decide a");
        await page.waitForURL("**/decide.html#answer-this-caller");
        assert.deepEqual(await open(page), ["not-taken", "refused", "this-caller"]);
        const seen = await page.$eval("#answer-this-caller .chosen", (chosen) => {
          const box = chosen.getBoundingClientRect();
          return box.top >= 0 && box.bottom <= innerHeight;
        });
        assert.ok(seen, "the code is in sight");
      }
    }
    await context.close();
  });
}

test("the address follows the answers, and the button begins anew", async () => {
  const context = await browser.newContext();
  const { page, problems } = await listen(context);
  for (const origin of [server.origin, pathToFileURL(SITE).href]) {
    await page.goto(`${origin}/ja/sip/decide.html`);
    await page.click(summary("not-taken"));
    await page.click(summary("busy"));
    assert.match(page.url(), /#answer-busy$/);
    await page.click(summary("busy"));
    assert.match(page.url(), /#answer-not-taken$/);
    const steps = await page.evaluate(() => history.length);
    await page.click("#again");
    assert.deepEqual(await open(page), []);
    assert.ok(!page.url().includes("#"));
    assert.ok(await page.$eval(".answer summary", (first) => first === document.activeElement));
    assert.equal(await page.evaluate(() => history.length), steps, "opening is no step of the history");
  }
  assert.deepEqual(problems, []);
  await context.close();
});

test("without scripts there is no button, and on paper every answer is told", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(pathToFileURL(path.join(SITE, "en/sip/decide.html")).href);
  assert.ok(!(await page.isVisible("#again")));
  assert.ok(!(await page.isVisible("#answer-busy")));
  await page.emulateMedia({ media: "print" });
  const height = await page.$eval("#answer-busy", (then) => then.getBoundingClientRect().height);
  assert.ok(height > 0, "printed");
  await context.close();
});
