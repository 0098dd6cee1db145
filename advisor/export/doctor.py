"""The diagnostics page: what was found and with what, how long it took, versions, files, and what
to attach to a report of a fault. Nothing in it names a person or a machine."""

from __future__ import annotations

import importlib.metadata
import platform
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from advisor.catalog.load import Catalog
from advisor.catalog.update_store import catalog_in_use
from advisor.crash import crash_files
from advisor.domain.hardware import Machine, Rig
from advisor.export.diagnostics import bullets, diagnostics_markdown
from advisor.log import log_path, without_home
from advisor.probe.scrub import scrubbed

_PACKAGES = ("PySide6-Essentials", "pyqtgraph", "numpy", "pydantic", "psutil", "nvidia-ml-py",
             "pypdf", "PyNaCl")  # fmt: skip
_LOG_LINES = 12


def doctor_markdown(
    version: str,
    machine: Machine,
    catalog: Catalog | None,
    files: Mapping[str, Path],
    *,
    rig: Rig | None = None,
    corrections: Sequence[tuple[str, int]] = (),
    seconds: Mapping[str, float] | None = None,
) -> str:
    """`files`: what is kept where, by name ("Settings": path). `catalog` None: not read yet."""
    found = diagnostics_markdown(version, machine, rig, corrections=corrections, seconds=seconds)
    crashes = crash_files()
    sections = (
        ("Program", _program()),
        ("Catalog", _catalog(catalog)),
        ("Files", _files({**files, "Log": log_path()})),
        ("Last crashes", (without_home(str(path)) for path in crashes[-3:])),
        ("Last lines of the log", _last_lines(log_path())),
        ("To attach to a report of a fault", _attach(crashes)),
    )
    more = "\n".join(f"## {title}\n\n{bullets(lines)}\n" for title, lines in sections)
    return f"{found}\n{scrubbed(more)}"


def _program() -> Iterator[str]:
    """The versions of what it is made of."""
    frozen = "as a packaged program" if getattr(sys, "frozen", False) else "from source"
    bits = platform.machine() or "unknown processor"
    yield f"Python {platform.python_version()} on {bits}, run {frozen}"
    for name in _PACKAGES:
        try:
            yield f"{name} {importlib.metadata.version(name)}"
        except importlib.metadata.PackageNotFoundError:
            yield f"{name}: version unknown"


def _catalog(catalog: Catalog | None) -> Iterator[str]:
    in_use = catalog_in_use()
    yield f"version {in_use.version}, {'an update' if in_use.is_update else 'as installed'}"
    if catalog is None:
        yield "not read yet"
        return
    yield f"{len(catalog.models)} models, {len(catalog.gpus)} cards, {len(catalog.chips)} systems"
    own = catalog.user if catalog.user.is_dir() else None
    yield f"own records in {without_home(str(own))}" if own else "no own records"
    yield from (f"not used: {without_home(str(problem))}" for problem in catalog.problems)


def _files(files: Mapping[str, Path]) -> Iterator[str]:
    for name, path in files.items():
        there = "" if path.exists() else " (not there yet)"
        yield f"{name}: {without_home(str(path))}{there}"


def _last_lines(path: Path) -> Sequence[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()[-_LOG_LINES:]
    except OSError:
        return ()


def _attach(crashes: Sequence[Path]) -> Iterator[str]:
    yield "this page"
    yield "what you did, what you saw, and what you had expected"
    if crashes:
        yield f"the file {without_home(str(crashes[-1]))}"
    yield "where detection is wrong: the folder that `advisor detect --save FOLDER` writes"
