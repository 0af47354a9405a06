// Codes of one to 64 characters: each fits its page at every width, in both themes and on paper, whole, beside its name and
// not over it. The site is the one that `hikaku init` makes, with other codes in it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { after, before, test } from "node:test";
import { launch, overflow } from "./lib/browser.mjs";
import { PUBLIC } from "./lib/pages.mjs";
import { serve } from "./lib/server.mjs";
import { BINARY } from "./lib/small.mjs";

/** Beside those that the scaffold has, in their places. */
const CODES = [
  "7", "X.1.10", "NXDOMAIN", "MMWMMWMW", "E_CARD_DECLINED", "0x4143414213370002", "ERR.PAYMENT.TIMEOUT", "paymentMethodTokenExpired",
  "ORGANIZATION_POLICY_VIOLATION_CONSTRAINT_COMPUTE_EXTERNAL_IP", "f".repeat(64), "WIDE-".repeat(12) + "WIDE",
];
const WIDTHS = [320, 360, 390, 768, 1280, 1920];

let browser, folder, server;
before(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), "hikaku-codes-"));
  const root = path.join(folder, "sources");
  hikaku("init", root);
  const facts = path.join(root, "content/parcel"), edit = (file, change) => writeFileSync(file, change(readFileSync(file, "utf8")));
  edit(path.join(facts, "protocol.yaml"), (text) => text.replace(/^code_form: .*/m, 'code_form: "[A-Za-z0-9_.-]+"'));
  const old = readdirSync(facts).filter((file) => /^P\d+/.test(file)).map((file) => file.replace(".yaml", ""));
  const pattern = new RegExp(old.join("|"), "g");
  // A slug has at most 48 characters, and ends with a word.
  const slug = (code, nth) => {
    const words = `${code}-full-${nth}`.toLowerCase().split(/[^a-z0-9]+/).filter(Boolean);
    return words.reduce((all, word) => (all && all.length + word.length >= 48 ? all : all ? `${all}-${word}` : word.slice(0, 48)), "");
  };
  CODES.forEach((code, nth) => {
    const model = old[nth % old.length];
    const named = (found) => (found === model ? code : CODES[old.indexOf(found)]);
    const text = readFileSync(path.join(facts, `${model}.yaml`), "utf8").replace(/^code: .*/m, `code: "${code}"`);
    const whole = text.replace(/^name: .*/m, `name: Depot Full ${nth}`).replace(/^slug: .*/m, `slug: ${slug(code, nth)}`);
    writeFileSync(path.join(facts, `${code}.yaml`), whole.replace(/code: (P\d+)/g, (_, found) => `code: "${named(found)}"`).replace(pattern, named));
    for (const locale of ["en", "ja"]) {
      const words = path.join(root, "locales", locale, "parcel");
      writeFileSync(path.join(words, `${code}.ftl`), readFileSync(path.join(words, `${model}.ftl`), "utf8").replace(pattern, named));
    }
  });
  for (const code of old) {
    rmSync(path.join(facts, `${code}.yaml`));
    for (const locale of ["en", "ja"]) rmSync(path.join(root, "locales", locale, "parcel", `${code}.ftl`));
  }
  for (const locale of ["en", "ja"]) {
    edit(path.join(root, "locales", locale, "parcel/protocol.ftl"), (text) => text.replace(pattern, (found) => CODES[old.indexOf(found)]));
  }
  hikaku("--root", root, "l10n", "accept", "ja", "--all");
  const out = path.join(folder, "site");
  hikaku("--root", root, "build", "--base-url", PUBLIC, "--out", out);
  browser = await launch();
  server = await serve(out);
});
after(async () => {
  await browser?.close();
  await server?.close();
  if (folder) rmSync(folder, { recursive: true, force: true });
});

function hikaku(...args) {
  const run = spawnSync(BINARY, args, { encoding: "utf8" });
  assert.equal(run.status, 0, `hikaku ${args.join(" ")}:\n${run.stdout}${run.stderr}`);
}

/** The pages of a language: home and protocol, all codes, and comparisons of each with the next. */
function pages(language) {
  const site = path.join(folder, "site", language);
  const codes = readdirSync(path.join(site, "parcel")).map((file) => `${language}/parcel/${file}`);
  const pairs = readdirSync(path.join(site, "compare/parcel")).filter((_, nth) => nth % 5 === 0).map((file) => `${language}/compare/parcel/${file}`);
  return [`${language}/index.html`, ...codes, ...pairs];
}

/** Texts that lie over one another, and figures that reach out of where they belong. */
function collisions(page) {
  return page.evaluate(() => {
    const found = [];
    const boxes = (element) => {
      const range = document.createRange();
      range.selectNodeContents(element);
      return [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
    };
    const shown = (element) => element.checkVisibility() && !element.closest("[hidden], .sr");
    // By a pixel and a half: boxes of a line may touch, and round.
    const meet = (a, b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > (a.height + b.height) * 0.2;
    for (const number of document.querySelectorAll(".number, .tag, .found-code")) {
      if (!shown(number)) continue;
      const place = number.closest("li, th, .side, h1, h2, .chosen, .found-option") ?? number.parentElement;
      const others = [...place.querySelectorAll(".name, .title, .summary, .class, .badge, .protocol-label, .number, .found-text, .found-by")];
      for (const other of others.filter((it) => it !== number && !number.contains(it) && shown(it))) {
        if (boxes(number).some((a) => boxes(other).some((b) => meet(a, b)))) found.push(`${number.textContent} over ${other.className} ${other.textContent}`);
      }
      // The second figure of a spread is moved into its edge by as much as letter spacing takes.
      const play = 2 + parseFloat(getComputedStyle(number).fontSize) / 20;
      const room = place.getBoundingClientRect();
      if (boxes(number).some((box) => box.left < room.left - play || box.right > room.right + play)) found.push(`${number.textContent} out of its ${place.localName}`);
    }
    // Of the drawings, too.
    for (const drawing of document.querySelectorAll("svg.ladder")) {
      const texts = [...drawing.querySelectorAll("text")].filter(shown).map((it) => [it, it.getBoundingClientRect()]);
      texts.forEach(([a, one], nth) => texts.slice(nth + 1).forEach(([b, two]) => {
        if (meet(one, two)) found.push(`${a.textContent} over ${b.textContent}`);
      }));
    }
    return [...new Set(found)].slice(0, 4);
  });
}

for (const colorScheme of ["light", "dark"]) {
  test(`no code reaches out of its page or lies over its name: ${colorScheme}`, { timeout: 300_000 }, async () => {
    const page = await (await browser.newContext({ colorScheme, reducedMotion: "reduce" })).newPage();
    const bad = [];
    // What is laid out does not depend on the colours: one language in each theme.
    for (const below of pages(colorScheme === "light" ? "en" : "ja")) {
      await page.goto(`${server.origin}/${below}`);
      await page.evaluate(() => document.querySelectorAll("details:not([name])").forEach((it) => { it.open = true; }));
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        for (const said of [...(await overflow(page)), ...(await collisions(page))]) bad.push(`${below} at ${width} px: ${said}`);
      }
      await page.emulateMedia({ media: "print" });
      await page.setViewportSize({ width: 688, height: 1000 });
      if (!below.endsWith("parcel/index.html")) {
        for (const said of [...(await overflow(page)), ...(await collisions(page))]) bad.push(`${below} on paper: ${said}`);
      }
      await page.emulateMedia({ media: "screen" });
    }
    assert.deepEqual(bad, []);
    await page.close();
  });
}

test("what the search finds fits its list, and so does what the 404 page leads to", async () => {
  const page = await browser.newPage();
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    for (const code of CODES) {
      await page.goto(`${server.origin}/en/parcel/index.html`);
      for (const asked of [code, `${code} ${CODES[8]}`]) {
        await page.fill("#search-query", asked);
        await page.waitForFunction(() => document.querySelector(".found:not([hidden])"));
        assert.deepEqual([...(await overflow(page)), ...(await collisions(page))], [], `${asked} at ${width} px`);
      }
    }
    await page.goto(`${server.origin}/en/compare/parcel/${CODES[8].toLowerCase()}-vs-${CODES[9]}`);
    assert.deepEqual(await overflow(page), [], `404 at ${width} px`);
  }
  await page.close();
});
