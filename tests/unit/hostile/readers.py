"""Every door through which a file enters, each taking a path."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from advisor.domain.hardware import Machine
from advisor.errors import InputError


def gguf(path: Path) -> Any:
    from advisor.formats.gguf import read_gguf

    return len(read_gguf(path).tensors)


def gguf_vocabulary(path: Path) -> Any:
    from advisor.tokens.gguf_vocabulary import read_gguf_vocabulary

    return read_gguf_vocabulary(path)


def hf_config(path: Path) -> Any:
    from advisor.formats.hf_config import read_hf_config

    return read_hf_config(path).name


def rig(path: Path) -> Any:
    from advisor.formats.rigfile import read_rig_file

    return read_rig_file(path).name


def rigs(path: Path) -> Any:
    """What is kept beside the settings: never raises, so the sentence is the answer."""
    from advisor.session.rigs_file import load_rigs

    return load_rigs(path)[1]


def settings(path: Path) -> Any:
    from advisor.session.settings import load_settings

    return load_settings(path)[1]


def measurements(path: Path) -> Any:
    from advisor.session.measurements import load_measurements

    return load_measurements(path)[1]


def report(path: Path) -> Machine:
    from advisor.probe import machine_from_reports

    return machine_from_reports([path])


def scenarios(path: Path) -> Any:
    from advisor.formats.scenario_json import parse_scenario

    return parse_scenario(path.read_text("utf-8", "replace"))


def scenario_lines(path: Path) -> Any:
    from advisor.cli.scenarios import _lines

    return list(_lines(str(path)))


def llama_bench(path: Path) -> Any:
    from advisor.formats.llama_bench import parse_llama_bench

    return len(parse_llama_bench(path.read_text("utf-8", "replace")))


def catalog_update(path: Path) -> Any:
    from advisor.catalog.update import read_update

    return read_update(path).version


def catalog_folder(path: Path) -> Any:
    """A person's own catalog: what cannot be used is listed, and the rest is used."""
    from advisor.bundled import bundled_dir
    from advisor.catalog.load import Catalog

    catalog = Catalog(bundled_dir("catalog"), path)
    catalog.load_all()
    if not catalog.problems:
        raise InputError("nothing wrong was found")
    return str(catalog.problems[0])
