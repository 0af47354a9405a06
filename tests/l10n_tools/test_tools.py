"""The words in the hands of other tools. Run by run.sh, which provides them."""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

import jsonschema
from fluent.syntax import FluentParser, FluentSerializer, ast

ROOT = Path(__file__).resolve().parents[2]
HIKAKU = Path(os.environ["HIKAKU"]).resolve()
FILES = sorted((ROOT / "locales").glob("**/*.ftl"))
COMPARE = Path(sys.executable).with_name("compare-locales")


def parse(text: str) -> ast.Resource:
    return FluentParser(with_spans=False).parse(text)


def junk(resource: ast.Resource) -> list[str]:
    return [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]


def settings(name: str) -> list[str]:
    """A list of site.yaml, which is written in one line."""
    text = (ROOT / "content/site.yaml").read_text(encoding="utf-8")
    return re.search(rf"^{name}: \[(.*)\]$", text, re.MULTILINE)[1].split(", ")


def hikaku(root: Path, *arguments: str) -> subprocess.CompletedProcess:
    command = [HIKAKU, "--root", root, *arguments]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


class Site:
    """A copy of the site's sources that a test may spoil."""

    def __enter__(self) -> Path:
        self.folder = tempfile.TemporaryDirectory(prefix="hikaku-tools-")
        root = Path(self.folder.name)
        for part in ["content", "locales"]:
            shutil.copytree(ROOT / part, root / part)
        shutil.copy(ROOT / "l10n.toml", root)
        return root

    def __exit__(self, *_: object) -> None:
        self.folder.cleanup()


def compare_locales(root: Path) -> subprocess.CompletedProcess:
    # Without locales after the folder, those of l10n.toml are compared.
    command = [COMPARE, "--json", "-", "l10n.toml", "."]
    return subprocess.run(command, cwd=root, capture_output=True, text=True, encoding="utf-8", check=False)


def summary(run: subprocess.CompletedProcess) -> dict:
    [project] = json.loads(run.stdout)
    return project["summary"]["ja"]


class Fluent(unittest.TestCase):
    def test_every_file_parses_with_mozillas_parser(self):
        self.assertGreater(len(FILES), 200)
        for path in FILES:
            with self.subTest(path.relative_to(ROOT)):
                self.assertEqual(junk(parse(path.read_text(encoding="utf-8"))), [])
        self.assertNotEqual(junk(parse("a = b\n[c\n")), [], "what does not parse is seen")

    def test_a_round_trip_through_the_serializer_changes_nothing_but_layout(self):
        serializer = FluentSerializer()
        for path in FILES:
            with self.subTest(path.relative_to(ROOT)):
                before = parse(path.read_text(encoding="utf-8"))
                after = parse(serializer.serialize(before))
                self.assertTrue(before.equals(after))

    def test_hikaku_sees_no_change_after_such_a_round_trip(self):
        def seen(root: Path) -> tuple:
            status = hikaku(root, "l10n", "status", "--format", "json")
            self.assertEqual(status.returncode, 0, status.stderr)
            check = hikaku(root, "check", "--format", "json")
            findings = [json.loads(line) for line in check.stdout.splitlines()]
            return status.stdout, [(it["code"], it["path"], it["message"]) for it in findings]

        with Site() as root:
            before = seen(root)
            serializer = FluentSerializer()
            changed = 0
            for path in sorted((root / "locales").glob("**/*.ftl")):
                text = path.read_text(encoding="utf-8")
                written = serializer.serialize(parse(text))
                changed += written != text
                path.write_text(written, encoding="utf-8")
            self.assertGreater(changed, 0, "the serializer has a layout of its own")
            self.assertEqual(seen(root), before)


class Platforms(unittest.TestCase):
    def test_the_configuration_lists_the_languages_of_the_site(self):
        text = (ROOT / "l10n.toml").read_text(encoding="utf-8")
        listed = re.findall(r'"([^"]+)"', re.search(r"locales = \[(.*?)\]", text, re.DOTALL)[1])
        source = re.search(r"^source_locale: (.*)$", (ROOT / "content/site.yaml").read_text(encoding="utf-8"), re.M)[1]
        self.assertEqual(listed, [tag for tag in settings("locales") if tag != source])
        self.assertIn(f'reference = "locales/{source}/**/*.ftl"', text)

    def test_compare_locales_finds_no_error(self):
        run = compare_locales(ROOT)
        self.assertEqual(run.returncode, 0, run.stdout + run.stderr)
        counts = summary(run)
        self.assertGreater(counts["changed"], 1000, "it has found the files")
        self.assertEqual([counts[key] for key in ["errors", "missing", "obsolete"]], [0, 0, 0], run.stdout)
        with Site() as root:
            path = root / "locales/ja/sip/protocol.ftl"
            path.write_text(path.read_text(encoding="utf-8") + "\n[junk\n", encoding="utf-8")
            self.assertGreater(summary(compare_locales(root))["errors"], 0, "an error is seen")

    def test_weblate_discovers_every_file(self):
        table = (ROOT / "docs/translation-tools.md").read_text(encoding="utf-8")
        value = dict(re.findall(r"^\| ([^|]+) \| `(.+)` \|$", table, re.MULTILINE))
        pattern = re.compile(value["Regular expression to match translation files against"])
        base = value["Define the monolingual base filename"]
        languages = re.compile(value["Language filter"])
        self.assertEqual([languages.match(tag) is not None for tag in ["en", "ja", "en-GB"]], [False, True, True])
        for path in FILES:
            name = path.relative_to(ROOT).as_posix()
            with self.subTest(name):
                match = pattern.fullmatch(name)
                self.assertEqual(match["language"], name.split("/")[1])
                self.assertTrue((ROOT / base.replace("{{ component }}", match["component"])).is_file())


class Sarif(unittest.TestCase):
    def setUp(self):
        schema = json.loads(Path(os.environ["SARIF_SCHEMA"]).read_text(encoding="utf-8"))
        self.validator = jsonschema.Draft4Validator(schema)

    def report(self, root: Path) -> dict:
        return json.loads(hikaku(root, "check", "--format", "sarif").stdout)

    def test_a_report_is_valid_with_findings_and_without(self):
        clean = self.report(ROOT)
        self.validator.validate(clean)
        with Site() as root:
            (root / "content/sip/301.yaml").write_text("code: '301'\nfoo: [\n", encoding="utf-8")
            (root / "locales/ja/sip/302.ftl").unlink()
            path = root / "locales/en/sip/600.ftl"
            path.write_text(path.read_text(encoding="utf-8") + "extra = 日本 { $nothing }\n", encoding="utf-8")
            (root / "content/notes 日本.txt").write_text("", encoding="utf-8")
            report = self.report(root)
        self.validator.validate(report)
        self.assertGreater(len(report["runs"][0]["results"]), 3)
        report["runs"][0]["results"][0]["level"] = "fatal"
        self.assertFalse(self.validator.is_valid(report), "the schema refuses what is wrong")


if __name__ == "__main__":
    unittest.main()
