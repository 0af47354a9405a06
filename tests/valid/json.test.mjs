// JSON Schemas as strict validators take them: Ajv in its default mode, which refuses what it does not know.
//
// That a schema says the right thing is tested in Rust (`tests/it/api.rs`), by another validator.

import assert from "node:assert/strict";
import path from "node:path";
import { test } from "node:test";
import Ajv from "ajv/dist/2020.js";
import { parse } from "yaml";
import { PROJECT, SITE } from "../browser/lib/pages.mjs";
import { files, read } from "./lib/files.mjs";

/** A schema compiled; what Ajv would only warn of is a fault too. */
function compiled(folder, file) {
  const said = [];
  const note = (text) => said.push(text);
  const validate = new Ajv.default({ logger: { log: note, warn: note, error: note } }).compile(JSON.parse(read(folder, file)));
  assert.deepEqual(said, [], file);
  return validate;
}

function assertValid(validate, data, name) {
  assert.ok(validate(data), `${name}: ${JSON.stringify(validate.errors, null, 1)}`);
}

test("each published file is valid by the schema it names", () => {
  const schemas = new Map();
  for (const file of files(path.join(SITE, "api"), ".json").filter((it) => !it.startsWith("schema/"))) {
    const data = JSON.parse(read(path.join(SITE, "api"), file));
    const name = path.join(path.dirname(file), data.$schema);
    if (!schemas.has(name)) schemas.set(name, compiled(path.join(SITE, "api"), name));
    assertValid(schemas.get(name), data, file);
    const spoilt = { ...data, unheardOf: 1 };
    assert.ok(!schemas.get(name)(spoilt), `${name} takes any key`);
  }
  assert.deepEqual([...schemas.keys()].sort(), files(path.join(SITE, "api"), ".json").filter((it) => it.startsWith("schema/")), "each schema describes a file");
});

/** Which sources an editor holds against a schema, by the schema's name. */
const SOURCES = {
  across: /^content\/across\/.*\.yaml$/,
  changes: /^content\/changes\.yaml$/,
  checks: /^content\/[^/]+\/checks\.yaml$/,
  code: /^content\/(?!across\/)[^/]+\/(?!protocol\.|decision\.|checks\.)[^/]+\.yaml$/,
  decision: /^content\/[^/]+\/decision\.yaml$/,
  glossary: /^locales\/[^/]+(\/[^/]+)?\/glossary\.yaml$/,
  locale: /^locales\/[^/]+\/locale\.yaml$/,
  protocol: /^content\/[^/]+\/protocol\.yaml$/,
  site: /^content\/site\.yaml$/,
};

test("each schema for editors compiles, and takes the sources of this site", () => {
  const folder = path.join(PROJECT, "schema");
  assert.deepEqual(files(folder), Object.keys(SOURCES).map((name) => `${name}.json`).sort(), "each has its sources");
  const sources = ["content", "locales"].flatMap((part) => files(path.join(PROJECT, part), ".yaml").map((file) => `${part}/${file}`));
  for (const [name, covers] of Object.entries(SOURCES)) {
    const validate = compiled(folder, `${name}.json`);
    const own = sources.filter((file) => covers.test(file));
    assert.ok(own.length > 0, name);
    for (const file of own) assertValid(validate, parse(read(PROJECT, file)), file);
    assert.ok(!validate({ unheardOf: 1 }), `${name} takes anything`);
  }
});
