"""What the project depends on is pinned, justified and freely licensed; what the README says to
type is what is run."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution, metadata
from pathlib import Path

import pytest

from advisor.cli.main import COMMANDS
from tests.conftest import ROOT

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
README = (ROOT / "README.md").read_text("utf-8")
# What a program under the MIT licence may carry unchanged.
FREE = re.compile(
    r"\b(MIT|BSD|Apache|PSF|Python Software Foundation|ISC|Zlib|0BSD|CC0|Unlicense|MPL[- ]2)", re.I
)
# The LGPL asks for more than a text: packaging/QT-NOTICE.txt answers for these and no others.
LGPL = {"pyside6-essentials", "shiboken6"}


def name_of(requirement: str) -> str:
    found = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert found is not None
    return re.sub(r"[-_.]+", "-", found[0]).lower()


def shipped() -> Iterator[str]:
    """The run-time dependencies and theirs, as far as they are installed here."""
    waiting = [name_of(text) for text in PROJECT["project"]["dependencies"]]
    seen: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name in seen:
            continue
        seen.add(name)
        try:
            needs = distribution(name).requires or []
        except PackageNotFoundError:  # for other systems only
            continue
        yield name
        waiting += [name_of(text) for text in needs if "extra ==" not in text]


@pytest.mark.parametrize("name", sorted(shipped()))
def test_what_is_shipped_has_a_free_licence(name: str) -> None:
    about = metadata(name)
    stated = " ".join(
        [about.get("License-Expression") or "", (about.get("License") or "")[:200]]
        + [c for c in about.get_all("Classifier") or () if c.startswith("License")]
    )
    if name in LGPL:
        assert "LGPL" in stated or "Lesser General Public" in stated
    else:
        assert FREE.search(stated), stated
        assert not re.search(r"\bA?GPL|General Public", stated)


def test_every_dependency_is_pinned_and_justified() -> None:
    pinned = {name_of(line) for line in (ROOT / "constraints.txt").read_text().splitlines() if line}
    reasons = (ROOT / "CONTRIBUTING.md").read_text("utf-8").split("## Dependencies")[1].lower()
    reasons = reasons.replace("pyside6 essentials", "pyside6-essentials")
    for requirement in PROJECT["project"]["dependencies"]:
        assert name_of(requirement) in pinned
        assert name_of(requirement) in reasons
    assert set(shipped()) <= pinned


def test_the_readmes_commands_are_those_of_ci() -> None:
    """Its two commands, on every system that is tested."""
    assert "    python3 run.py test " in README
    assert (ROOT / ".ci" / "run").read_text().rstrip().endswith("exec python3 run.py test")
    workflow = (ROOT / ".github" / "workflows" / "test.yml").read_text("utf-8")
    assert "- run: python3 run.py test" in workflow
    assert "- run: py run.py test" in workflow and "`py run.py`" in README


def test_every_command_in_the_documents_exists() -> None:
    documents = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", ROOT / "packaging" / "README.md",
                 *(ROOT / "docs").glob("*.md")]  # fmt: skip
    for document in documents:
        text = document.read_text("utf-8")
        for module in re.findall(r"-m (benchmarks\.\w+)", text):
            assert (ROOT / (module.replace(".", "/") + ".py")).is_file(), (document.name, module)
        for script in re.findall(r"python3 (packaging/\w+\.py|run\.py)", text):
            assert (ROOT / script).is_file(), (document.name, script)
        for command in re.findall(r"(?:python3 run\.py|bin/advisor|^    advisor) ([a-z]+)\b", text,
                                  re.MULTILINE):  # fmt: skip
            assert command in COMMANDS or command in ("test", "setup"), (document.name, command)


def test_the_workflows_use_what_is_there() -> None:
    for workflow in (ROOT / ".github" / "workflows").glob("*.yml"):
        text = workflow.read_text("utf-8")
        for script in re.findall(r"(?:python3|py) ((?:packaging/)?\w+\.py)", text):
            assert (ROOT / script).is_file(), (workflow.name, script)


def test_the_release_installs_what_qt_loads() -> None:
    from run import QT_LIBRARIES

    text = (ROOT / ".github" / "workflows" / "release.yml").read_text("utf-8")
    installed = re.search(r"apt-get install -y --no-install-recommends (.+)", text)
    assert installed is not None and set(QT_LIBRARIES.values()) <= set(installed[1].split())


def test_no_file_is_read_from_outside_the_project() -> None:
    """A clone builds and tests itself with nothing beside it."""
    for folder in ("packaging", "tests", "benchmarks", "advisor", ".github"):
        for path in (ROOT / folder).rglob("*"):
            if path.suffix in (".py", ".yml", ".spec", ".nsi") and path != Path(__file__):
                assert "/work/" not in path.read_text("utf-8"), path
