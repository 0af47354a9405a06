// Feeds, sitemaps and descriptions of the search, by the schemas of their formats and by what these cannot say.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { fileURLToPath } from "node:url";
import xmllint from "xmllint-wasm";
import { LANGUAGES, PUBLIC, SITE } from "../browser/lib/pages.mjs";
import { files, read } from "./lib/files.mjs";
import { built, shapes } from "./lib/shapes.mjs";

const beside = (file) => readFileSync(fileURLToPath(new URL(file, import.meta.url)), "utf8");
const own = (name) => ({ fileName: name, contents: beside(`schemas/${name}`) });

const ATOM = { schema: [own("atom.rng")], extension: "relaxng" };
const OPENSEARCH = { schema: [own("opensearch.rng")], extension: "relaxng" };
const INDEX = { schema: [own("sitemap-index.rng")], extension: "relaxng" };
/** The schema that sitemaps.org publishes, as this package carries it. */
const SITEMAPS_ORG = beside("node_modules/sitemap/schema/sitemap.xsd");
const SITEMAP = { schema: [own("sitemap.xsd")], preload: [own("xhtml-link.xsd"), { fileName: "sitemaps.org.xsd", contents: SITEMAPS_ORG }] };

let small;
let sites;
before(() => {
  small = shapes();
  sites = [["the real site", SITE, PUBLIC], ["the small site", built(small, `${PUBLIC}/below`), `${PUBLIC}/below`]];
});
after(() => small?.close());

/** What is wrong with a text; a schema that is itself at fault throws. */
async function faults(schema, contents) {
  const { errors } = await xmllint.validateXML({ ...schema, xml: [{ fileName: "file.xml", contents }], maxMemoryPages: 8192 });
  return errors.map((error) => error.rawMessage);
}

/** Tries a schema on each of the files, and on what each of the changes makes of them, which it must refuse. */
async function hold(schema, folder, names, changes) {
  assert.ok(names.length > 0);
  for (const name of names) assert.deepEqual(await faults(schema, read(folder, name)), [], name);
  const text = read(folder, names[0]);
  for (const [old, spoilt] of changes) {
    assert.ok(text.includes(old), `${names[0]} has ${old}`);
    assert.notDeepEqual(await faults(schema, text.replace(old, spoilt)), [], `${spoilt} instead of ${old} is refused`);
  }
}

/** What stands in the elements of a name, as it is read: the few entities that the files use undone. */
function texts(xml, name) {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, "g"))].map(([, text]) => plain(text));
}
function plain(text) {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&");
}
/** The elements of a name without content, as objects of their attributes. */
function elements(xml, name) {
  return [...xml.matchAll(new RegExp(`<${name} ([^>]*?)/>`, "g"))].map(([, all]) =>
    Object.fromEntries([...all.matchAll(/([\w:]+)="([^"]*)"/g)].map(([, key, value]) => [key, plain(value)])),
  );
}

test("a feed is Atom, has an author, and links each thing once", async () => {
  const feeds = files(SITE, "feed.xml");
  assert.deepEqual(feeds, LANGUAGES.map((language) => `${language}/feed.xml`));
  await hold(ATOM, SITE, feeds, [
    ["<updated>", "<modified/><updated>"],
    ["T00:00:00Z", ""],
    ["<title>", "<title type=\"markdown\">"],
    ["href=", "address="],
    ["</entry>", "<id>https://example.test/</id></entry>"],
  ]);
  for (const feed of feeds) {
    const xml = read(SITE, feed);
    const [head, ...entries] = xml.split("<entry>");
    assert.match(head, /<author>/, `${feed} says for all entries whose they are`);
    const ids = [head, ...entries].map((part) => texts(part, "id")[0]);
    assert.equal(new Set(ids).size, ids.length, `${feed}: ids are ids`);
    for (const part of [head, ...entries]) {
      const alternates = elements(part, "link").filter((link) => (link.rel ?? "alternate") === "alternate").map((link) => `${link.type} ${link.hreflang}`);
      assert.equal(new Set(alternates).size, alternates.length, `${feed}: one alternate link of a type and language`);
    }
    const self = elements(head, "link").filter((link) => link.rel === "self");
    assert.deepEqual(self.map((link) => link.href), [`${PUBLIC}/${feed}`], "a feed says where it is");
    // The newest entry is as new as the feed.
    const dates = entries.map((part) => Date.parse(texts(part, "updated")[0]));
    assert.equal(Date.parse(texts(head, "updated")[0]), Math.max(...dates), feed);
  }
});

test("sitemaps and their list are those of sitemaps.org, translations included", async () => {
  for (const [site, folder, base] of sites) {
    const maps = files(folder, ".xml").filter((name) => /^sitemap-/.test(name));
    await hold(INDEX, folder, ["sitemap.xml"], [["<sitemap>", "<sitemap><priority>1</priority>"], ["<loc>", "<loc/><loc>"]]);
    await hold(SITEMAP, folder, maps, [
      ["<loc>", "<address/><loc>"],
      ["hreflang=", "lang="],
      ["rel=\"alternate\"", "rel=\"other\""],
      ["</loc>", "</loc><changefreq>sometimes</changefreq>"],
    ]);
    assert.deepEqual(texts(read(folder, "sitemap.xml"), "loc"), maps.map((name) => `${base}/${name}`), site);
    for (const name of maps) {
      const locs = texts(read(folder, name), "loc");
      assert.ok(locs.length <= 50_000 && read(folder, name).length <= 50 * 1024 ** 2, `${name} is as short as it must be`);
      assert.equal(new Set(locs).size, locs.length, `${name} names each page once`);
      // A sitemap speaks of pages of its own host, at or below its own folder.
      assert.ok(locs.every((loc) => loc.startsWith(`${base}/`)), `${site}: ${name}`);
    }
  }
});

test("descriptions of the search are OpenSearch 1.1, and name what is there", async () => {
  for (const [site, folder, base] of sites) {
    const names = files(folder, ".xml").filter((name) => name.startsWith("opensearch-"));
    await hold(OPENSEARCH, folder, names, [
      ["<ShortName>", "<ShortName>seventeen letters"],
      ["</Description>", `${"x".repeat(1024)}</Description>`],
      ["type=\"text/html\"", "type=\"text/html\" method=\"get\""],
      ["template=", "address="],
      ["<InputEncoding>", "<LastModified/><InputEncoding>"],
    ]);
    for (const name of names) {
      const xml = read(folder, name);
      const [pages] = elements(xml, "Url").filter((url) => url.type === "text/html");
      // Browsers take no search whose address has no place for the words, or needs what they do not know.
      assert.deepEqual(pages.template.match(/\{[^}]*\}/g), ["{searchTerms}"], name);
      const self = elements(xml, "Url").filter((url) => url.rel === "self");
      assert.deepEqual(self.map((url) => url.template), [`${base}/${name}`], "it says where it is");
      assert.deepEqual(texts(xml, "InputEncoding"), ["UTF-8"]);
      const [icon] = texts(xml, "Image");
      assert.ok(files(folder).includes(icon.slice(base.length + 1)), `${site}: ${icon}`);
      const [tag] = texts(xml, "Language");
      const home = read(folder, `${tag}/index.html`);
      assert.match(home, new RegExp(`<link rel=search type=application/opensearchdescription\\+xml title="[^"]+" href="\\.\\./${name}">`), `${tag}: the home leads to it`);
    }
  }
});
