"""`advisor doctor`: one page about this program on this machine, to read or to attach."""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from advisor.errors import InputError


def configure(parser: argparse.ArgumentParser) -> None:
    parser.epilog = (
        "The page holds no serial numbers, names of people or machines, and no folder names but\n"
        "the program's own. Look it over before you send it."
    )
    parser.add_argument("--output", type=Path, metavar="FILE", help="write it into a file")


def run(arguments: argparse.Namespace) -> int:
    text = _page()
    if arguments.output is None:
        print(text, end="")
        return 0
    try:
        arguments.output.write_text(text, encoding="utf-8")
    except OSError as error:
        reason = error.strerror or "cannot be written"
        raise InputError(f"{arguments.output}: {reason}", field="output") from error
    print(f"written: {arguments.output}")
    return 0


def _page() -> str:
    from advisor.advise.identify_machine import identify_machine
    from advisor.advise.rigs import rig_from_machine
    from advisor.catalog.load import load_catalog
    from advisor.export.doctor import doctor_markdown
    from advisor.probe import detect_machine
    from advisor.session.corrections import corrections_from_texts
    from advisor.session.kept_files import kept_files
    from advisor.session.settings import load_settings, settings_path
    from advisor.version import app_version

    seconds: dict[str, float] = {}
    started = time.perf_counter()
    catalog = load_catalog().load_all()
    seconds["catalog read"] = time.perf_counter() - started
    started = time.perf_counter()
    machine = identify_machine(detect_machine(), catalog)
    seconds["detection"] = time.perf_counter() - started
    return doctor_markdown(
        app_version(), machine, catalog, kept_files(), rig=rig_from_machine(machine, catalog),
        corrections=corrections_from_texts(load_settings(settings_path())[0].corrections),
        seconds=seconds,
    )  # fmt: skip
