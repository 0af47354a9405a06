#!/usr/bin/env bash
# Holds the words against the tools that translators use: Mozilla's Fluent parser, serializer and compare-locales, the
# Weblate settings of docs/translation-tools.md; and `check --format sarif` against the SARIF schema.
#
#   tests/l10n_tools/run.sh
#
# What it needs is installed below target/. HIKAKU names the program under test; without it, target/release/hikaku.
set -euo pipefail
cd "$(dirname "$0")/../.."
folder=$PWD/target/l10n-tools
mkdir -p "$folder"

# The environment is made again when the list of packages has changed.
if ! cmp -s tests/l10n_tools/requirements.txt "$folder/requirements.txt"; then
    rm -rf "$folder/venv"
    python3 -m venv "$folder/venv"
    "$folder/venv/bin/pip" install --quiet --disable-pip-version-check --no-deps --require-hashes -r tests/l10n_tools/requirements.txt
    cp tests/l10n_tools/requirements.txt "$folder/requirements.txt"
fi

# The schema is too long to be kept here (136 kB); this package carries it.
package=@microsoft/jest-sarif@1.0.0-beta.0
archive=$folder/microsoft-jest-sarif-1.0.0-beta.0.tgz
sum=748e2c3d1a842e7bb258416685c7ea3a0da40005b72267b2052c2856d48ad102
if ! echo "$sum  $archive" | sha256sum --check --status 2>/dev/null; then
    (cd "$folder" && npm pack --silent "$package" >/dev/null)
    echo "$sum  $archive" | sha256sum --check --quiet
fi
tar -xzf "$archive" -C "$folder" package/lib/schemas/sarif-2.1.0-rtm.5.json

if [[ -z "${HIKAKU:-}" ]]; then
    cargo build --locked --release
    HIKAKU=$PWD/target/release/hikaku
fi
export HIKAKU SARIF_SCHEMA=$folder/package/lib/schemas/sarif-2.1.0-rtm.5.json
exec "$folder/venv/bin/python" tests/l10n_tools/test_tools.py "$@"
