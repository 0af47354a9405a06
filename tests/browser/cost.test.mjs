// What the search costs a reader's browser, by the costliest patterns that `check` lets pass and by texts that go as far as can
// be. Work is counted, not timed: the trials of patterns, and between which of them the page has its turn. The clock that the
// script looks at is one that goes on by what is tried.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { launch } from "./lib/browser.mjs";
import { PROJECT, PUBLIC } from "./lib/pages.mjs";

const BINARY = path.resolve(PROJECT, process.env.HIKAKU ?? "target/release/hikaku");
const FIELD = "#search-query";
/** The costliest patterns: of each, what stands in the made-up protocol, and what takes its place. */
const COSTLY = [
  [/'\^\(\?<code>.*\$'/, String.raw`'^[^~]*[^~]*(?<code>~)'`],
  [/'\\bdsn=.*\\b'/, String.raw`'[^~]*(?<code>~)'`],
  [/'\\bcode = .* desc = '/, String.raw`'.{0,20}.{0,10}(?<code>~)'`],
  [/form: "5\[0-9\]\{2\}"/, String.raw`form: "[0-9]*[0-9]*x"`],
  [/form: "\[245\]"/, String.raw`form: "[0-9]*"`],
  [/code_form: "/, String.raw`code_form: "[0-9]*[0-9]*x|`],
];
/** What the script says it keeps to. */
const [LONGEST, LONGEST_WORD, MOST_TRIED, SLICE] = ["LONGEST", "LONGEST_WORD", "MOST_TRIED", "SLICE"].map((name) =>
  Number(new RegExp(`\\b${name} = (\\d+)`).exec(readFileSync(path.join(PROJECT, "static/search.js"), "utf8"))[1]),
);
/** For how many milliseconds a trial is taken. */
const TRIAL = 3;

let browser, root, home;
before(async () => {
  browser = await launch();
  root = mkdtempSync(path.join(os.tmpdir(), "hikaku-cost-"));
  for (const site of ["base", "lines"]) cpSync(path.join(PROJECT, "tests/sites", site), root, { recursive: true });
  for (const language of ["en", "ja"]) cpSync(path.join(PROJECT, "locales", language, "site.ftl"), path.join(root, "locales", language, "site.ftl"));
  const facts = path.join(root, "content/relay/protocol.yaml");
  let text = readFileSync(facts, "utf8");
  for (const [from, to] of COSTLY) {
    assert.match(text, from);
    text = text.replace(from, () => to);
  }
  writeFileSync(facts, text);
  const site = path.join(root, "dist");
  execFileSync(BINARY, ["--root", root, "build", "--quiet", "--base-url", PUBLIC, "--out", site]);
  home = `${pathToFileURL(site).href}/en/index.html`;
});
after(async () => {
  await browser?.close();
  if (root) rmSync(root, { recursive: true, force: true });
});

/** Counts, in a page, what is tried by the patterns of its index, in all, at the longest, and in each turn of the script. */
function count(trial) {
  const work = (window.work = { tries: 0, tried: 0, longest: 0, longestWord: 0, turn: 0, turns: [] });
  const { exec } = RegExp.prototype, later = window.setTimeout;
  let now = 0, ours = null;
  performance.now = () => now;
  window.setTimeout = (task, ...more) =>
    later(() => {
      work.turn = 0;
      task();
      if (work.turn) work.turns.push(work.turn);
    }, ...more);
  // A pattern of whole words is told by what the script puts round it.
  RegExp.prototype.exec = function (text) {
    ours ??= window.hikakuSearch && new Set(window.hikakuSearch.protocols.flatMap((it) => it.lines.map((line) => line[0])));
    const line = ours?.has(this.source), word = this.source.startsWith("^(?:") && this.source.endsWith(")$");
    if (line || word) {
      work.tries++;
      work.turn++;
      work.tried += Math.max(text.length, 16);
      if (line) work.longest = Math.max(work.longest, text.length);
      else work.longestWord = Math.max(work.longestWord, text.length);
      now += trial;
    }
    return exec.call(this, text);
  };
}

async function open(address = home) {
  const page = await browser.newPage();
  await page.addInitScript(count, TRIAL);
  await page.goto(address);
  return page;
}
const shown = (page) => page.waitForFunction(() => document.querySelector(".found:not([hidden])"), undefined, { timeout: 120_000 });
/** What was counted keeps to its bounds. */
async function bounded(page, name) {
  const work = await page.evaluate(() => window.work);
  assert.ok(work.tries > 0, `${name}: something is tried`);
  assert.ok(work.longest <= LONGEST, `${name}: a line of ${work.longest}`);
  assert.ok(work.longestWord <= LONGEST_WORD, `${name}: a word of ${work.longestWord}`);
  assert.ok(work.tried <= MOST_TRIED, `${name}: ${work.tried} characters`);
  assert.equal(work.turns.reduce((sum, turn) => sum + turn, 0), work.tries, `${name}: all in turns of its own`);
  // A turn ends with the trial at which its time is over.
  const most = Math.ceil(SLICE / TRIAL);
  assert.ok(Math.max(...work.turns) <= most, `${name}: ${Math.max(...work.turns)} trials in a turn, not ${most}`);
  return work;
}

/** Puts a text into the field as if it had been pasted, without the time that typing it would take. */
function enter(page, text) {
  return page.evaluate(([field, text]) => {
    const input = document.querySelector(field), tries = window.work.tries;
    input.value = text;
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return window.work.tries - tries;
  }, [FIELD, text]);
}

const LINES = (count, length) => Array(count).fill("a".repeat(length)).join("\u21b5");
const TEXTS = {
  "a line of a megabyte": "a".repeat(1_000_000),
  "a word of a megabyte": "1".repeat(1_000_000),
  "words of a megabyte": "123456789 ".repeat(100_000),
  "20,000 lines": LINES(20_000, 50),
  "200 lines of 512 characters": LINES(200, 512),
  "the longest words": `${"1".repeat(LONGEST_WORD)} `.repeat(400),
};

for (const [name, text] of Object.entries(TEXTS)) {
  test(`${name}: what is tried is bounded, and no letter waits for it`, async () => {
    const page = await open();
    await page.focus(FIELD);
    await page.waitForFunction(() => document.getElementById("search-list"));
    assert.equal(await enter(page, text), 0, "nothing is tried before the letter is there");
    await shown(page);
    await bounded(page, name);
    await page.close();
  });
}

test("a link asks no more than a hand", async () => {
  for (const asked of ["1".repeat(30) + "q", "1".repeat(30), "1.".repeat(30), "a".repeat(20_000)]) {
    const page = await open(`${home}#q=${asked}`);
    await shown(page);
    await bounded(page, asked.slice(0, 40));
    await page.close();
  }
});

test("the next letter ends what the one before began", async () => {
  const page = await open();
  await page.focus(FIELD);
  await page.waitForFunction(() => document.getElementById("search-list"));
  await enter(page, TEXTS["200 lines of 512 characters"]);
  await page.waitForFunction(() => window.work.turns.length > 2);
  const before = await enter(page, "550").then(() => page.evaluate(() => window.work.longest && window.work.tries));
  await shown(page);
  assert.equal(await page.locator(".found-option").first().evaluate((it) => it.href.replace(/.*\/en\//, "")), "relay/550-user-unknown.html");
  const { tries } = await bounded(page, "550");
  assert.ok(tries - before < 30, `${tries - before} trials for three digits`);
  await page.close();
});

test("Enter waits for what was typed before it", async () => {
  const page = await open();
  await page.focus(FIELD);
  await page.waitForFunction(() => document.getElementById("search-list"));
  // All at once: the search has not begun when the key comes.
  await page.evaluate((field) => {
    const input = document.querySelector(field);
    input.value = "550";
    input.dispatchEvent(new Event("input", { bubbles: true }));
    input.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  }, FIELD);
  await page.waitForURL("**/relay/550-user-unknown.html");
  await page.close();
});
