// Which pages the tests open, and where the built site is. The addresses below are read from the site itself where
// they can be, so that the tests follow the content.

import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT = fileURLToPath(new URL("../../../", import.meta.url));

/** The public address the two sites are built for; nothing answers there. */
export const PUBLIC = "https://example.test";
/** The path of the second one. */
export const BELOW = "/sub/path";

/** The site, built for the root of a host. */
export const SITE = built(process.env.HIKAKU_SITE ?? "target/browser/site");
/** The same site, built for a path of a host. */
export const SITE_BELOW = built(process.env.HIKAKU_SITE_BELOW ?? "target/browser/site-below");

export const LANGUAGES = ["en", "ja"];
export const SEED = "compare/sip/301-moved-permanently-vs-600-busy-everywhere.html";

function built(folder) {
  const whole = path.resolve(PROJECT, folder);
  if (!existsSync(path.join(whole, "404.html"))) {
    throw new Error(`there is no built site in ${whole}: run bin/test, which builds it`);
  }
  return whole;
}

/** The comparison of a protocol with the longest address, which has the longest names. */
function longest(protocol) {
  const names = readdirSync(path.join(SITE, "en/compare", protocol));
  return `compare/${protocol}/${names.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0]}`;
}

/** One page of each kind, below a language's folder, by name. */
export const KINDS = {
  home: "index.html",
  "SIP": "sip/index.html",
  "WebSocket": "websocket/index.html",
  "SIP, which code": "sip/decide.html",
  "WebSocket, which code": "websocket/decide.html",
  "SIP 600": "sip/600-busy-everywhere.html",
  "WebSocket 1006": "websocket/1006-abnormal-closure.html",
  "SIP 301 and 600": SEED,
  "SIP 403 and 603": "compare/sip/403-forbidden-vs-603-decline.html",
  "SIP 486 and 487": "compare/sip/486-busy-here-vs-487-request-terminated.html",
  "SIP, the longest names": longest("sip"),
  "WebSocket 1001 and 1006": "compare/websocket/1001-going-away-vs-1006-abnormal-closure.html",
  "WebSocket, the longest names": longest("websocket"),
};

/** Every kind in every language, with the two pages that belong to no language: `[name, path below the site]`. */
export function everyPage() {
  const pages = [["front", "index.html"], ["404", "404.html"]];
  for (const language of LANGUAGES) {
    for (const [name, below] of Object.entries(KINDS)) pages.push([`${name}, ${language}`, `${language}/${below}`]);
  }
  return pages;
}

/** The same page in the other language. */
export function twin(page) {
  return page.startsWith("ja/") ? page.replace("ja/", "en/") : page.replace("en/", "ja/");
}
