// The Nu HTML checker, the one behind validator.w3.org, has nothing to say on any kind of page.
//
// With HIKAKU_EVERY_PAGE=1 it reads every page of the real site, which takes minutes instead of seconds.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";
import checker from "vnu-jar";
import { everyPage, LANGUAGES, SITE } from "../browser/lib/pages.mjs";
import { serve } from "../browser/lib/server.mjs";
import { files } from "./lib/files.mjs";
import { built, MADE_UP, shapes } from "./lib/shapes.mjs";

/** A page with a fault for each sort of message, so that a checker that reads nothing is noticed. */
const BROKEN = "<!doctype html>\n<html lang=en><title>x</title><p id=x><p id=x><table><tr><td role=cell>x</table>";

let small;
let servers;
before(async () => {
  small = shapes();
  const folder = built(small, "https://example.test");
  writeFileSync(path.join(folder, "broken.html"), BROKEN);
  servers = { real: await serve(SITE), small: await serve(folder) };
  servers.small.pages = files(folder, ".html");
});
after(async () => {
  for (const server of Object.values(servers ?? {})) await server.close();
  small?.close();
});

/** Of the real site every kind of page in each language, and every code of the protocol with the fewest; or all pages. */
function sample() {
  if (process.env.HIKAKU_EVERY_PAGE) return files(SITE, ".html");
  const kinds = everyPage().map(([, below]) => below);
  const more = LANGUAGES.flatMap((language) => [`${language}/translation.html`, ...files(SITE, ".html").filter((it) => it.startsWith(`${language}/websocket/`))]);
  return [...new Set([...kinds, ...more])];
}

/** What the checker says that is not so. */
function excused({ url, message, extract }) {
  // Structured data is a data block, which nothing runs and no policy forbids.
  if (message.startsWith("Inline script violates Content Security Policy")) return extract.includes("<script type=application/ld+json>");
  // It guesses at the language of a text by its letters.
  return MADE_UP.some((tag) => url.includes(`/${tag}/`)) && /^This document appears to be written in/.test(message);
}

/** Everything the checker says of some addresses, by address. It starts once: that alone takes seconds. */
async function said(urls) {
  const java = process.env.JAVA_HOME ? path.join(process.env.JAVA_HOME, "bin/java") : "java";
  // Pages come from this very machine, which it otherwise refuses to ask; and deep markup needs more than the usual stack.
  const flags = ["-Xss8m", "-Dnu.validator.servlet.allow-forbidden-hosts=true", "-jar", String(checker)];
  const run = promisify(execFile)(java, [...flags, "--format", "json", "--exit-zero-always", ...urls], { maxBuffer: 2 ** 30 });
  const found = new Map(urls.map((url) => [url, []]));
  for (const it of JSON.parse((await run).stderr).messages) {
    if (!excused(it)) found.get(it.url).push(`${it.lastLine}: ${it.message} ${JSON.stringify(it.extract)}`);
  }
  return found;
}

test("the Nu HTML checker finds nothing on any kind of page", { timeout: 1_800_000 }, async () => {
  const real = sample().map((page) => `${servers.real.origin}/${page}`);
  const own = servers.small.pages.map((page) => `${servers.small.origin}/${page}`);
  for (const shape of ["/ja/n/486.html", "/en/sip/486.html", "/en/compare/sip/600-vs-486.html", "/ar-XB/sip/decide.html"]) {
    assert.ok(own.includes(servers.small.origin + shape), `${shape} is among ${own.join(" ")}`);
  }
  const found = await said([...real, ...own]);
  const broken = found.get(`${servers.small.origin}/broken.html`);
  for (const fault of [/Duplicate ID/, /“role” attribute must not be used/]) assert.match(broken.join("\n"), fault, "it finds what is wrong");
  found.delete(`${servers.small.origin}/broken.html`);
  const faults = [...found].filter(([, messages]) => messages.length > 0);
  assert.deepEqual(faults.slice(0, 9).map(([url, messages]) => [url, messages.slice(0, 3)]), [], `${faults.length} of ${found.size} pages`);
});
