"""`advisor detect`: what this machine is, or the one whose saved output is given."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from advisor.advise.identify_machine import identify_machine
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import Machine
from advisor.export.report import machine_text


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument(
        "--from",
        dest="sources",
        nargs="+",
        type=Path,
        metavar="PATH",
        help="files or folders with saved tool output (nvidia-smi, lspci, system_profiler, ...); "
        "together they describe one machine",
    )
    parser.add_argument(
        "--save",
        type=Path,
        metavar="FOLDER",
        help="also write what the readers of this machine saw, to be replayed with --from",
    )


def run(arguments: argparse.Namespace) -> int:
    machine = identify_machine(_described(arguments), load_catalog())
    if arguments.json:
        from advisor.probe.machine_json import machine_to_json

        print(json.dumps(machine_to_json(machine), ensure_ascii=False, indent=1))
    else:
        print(machine_text(machine))
    return 0


def _described(arguments: argparse.Namespace) -> Machine:
    from advisor.errors import InputError
    from advisor.probe import detect_machine, machine_from_reports, save_capture

    if arguments.sources:
        if arguments.save:
            raise InputError("--save writes this machine; it cannot be combined with --from")
        return machine_from_reports(arguments.sources)
    if arguments.save:
        return save_capture(arguments.save)
    return detect_machine()
