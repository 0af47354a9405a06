# Short names for what is done often; `just` lists them. Everything here is a plain command as well.

_default:
    @just --list

# Check, render and publish the site into dist/
build:
    cargo run --release

# Preview the site; the browser reloads on save
serve:
    cargo run --release -- serve

# Check facts and words, write nothing
check:
    cargo run --release -- check

# Run all tests, the browser's too
test:
    bin/test

# What CI runs: formatting, lints, documentation, tests
ready:
    .ci/run

# Licences, bans and sources of dependencies
deny:
    cargo deny check bans licenses sources

# Spelling
typos:
    typos

# Pictures of the main pages, to look at
screenshots folder="target/screenshots":
    cargo run --release -- build --out target/browser/site --base-url https://example.test
    cd tests/browser && npm ci && node screenshots.mjs "{{ invocation_directory() }}/{{ folder }}"
