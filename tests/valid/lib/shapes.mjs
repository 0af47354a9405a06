// A small site with every kind of page that the real one lacks, or has in one shape alone.

import { SmallSite } from "../../browser/lib/small.mjs";

/** Languages made up from the source; no reader's language, so what guesses at languages is wrong about them. */
export const MADE_UP = ["en-XA", "ar-XB"];

/**
 * Three protocols, with the way to a code, lines and a wildcard; a number of two of them; a language that is partial, and
 * two that are made up; small pages at the other addresses of a page; a code with a former address.
 */
export function shapes() {
  const site = new SmallSite("base", "decision", "lines")
    .edit("content/site.yaml", "translated_threshold:", "stubs: [reversed, short]\ntranslated_threshold:")
    .edit("locales/ja/locale.yaml", "state: complete", "state: partial")
    .remove("locales/ja/sip/600.ftl");
  site.write("content/relay/486.yaml", site.read("content/relay/550.yaml").replaceAll("550", "486"));
  for (const locale of ["en", "ja"]) site.write(`locales/${locale}/relay/486.ftl`, site.read(`locales/${locale}/relay/550.ftl`));
  return site;
}

/** Builds it, with the languages that are made up. */
export function built(site, address) {
  return site.build(address, "--pseudo", "accented,mirrored");
}
