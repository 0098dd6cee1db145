"""What the fuzzer feeds: every reader of bytes that come from outside, with seeds for each.

A target may raise AdvisorError; anything else is a fault.
"""

from __future__ import annotations

import contextlib
import itertools
import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING
from unittest import mock

from advisor.bundled import bundled_dir
from advisor.errors import AdvisorError

if TYPE_CHECKING:
    from advisor.catalog.load import Catalog

_DATA = Path(__file__).resolve().parents[1] / "tests" / "data"
_CORPUS = _DATA / "fuzz"
_IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None  # millions of small files
_FOLDER = Path(tempfile.mkdtemp(prefix="advisor-fuzz-", dir=_IN_MEMORY))


@dataclass(frozen=True, slots=True)
class Target:
    read: Callable[[bytes], object]
    seeds: Callable[[], Iterator[bytes]]
    longest: int = 8192


def _as_file(read: Callable[[Path], object], name: str) -> Callable[[bytes], object]:
    path = _FOLDER / name
    path.parent.mkdir(exist_ok=True)

    def reading(raw: bytes) -> object:
        path.write_bytes(raw)
        return read(path)

    return reading


def _report(raw: bytes) -> None:
    """What pasting or opening `raw` does."""
    from advisor.advise.identify_machine import identify_machine
    from advisor.advise.rigs import rig_from_machine
    from advisor.probe import machine_from_json, machine_from_text, machine_to_json
    from advisor.probe.decode import decode_text
    from advisor.probe.reports.smbios import parse_smbios, sanitised
    from advisor.probe.scrub import scrubbed

    parse_smbios(raw)
    sanitised(raw)
    text = decode_text(raw)
    scrubbed(text)
    machine = machine_from_text(text)
    assert machine_from_json(machine_to_json(machine)) == machine
    catalog = _catalog()
    rig_from_machine(identify_machine(machine, catalog), catalog)


@cache
def _catalog() -> Catalog:
    """Without the records of whoever runs this."""
    from advisor.catalog.load import load_catalog

    return load_catalog(_FOLDER / "no-own-catalog")


def _gguf(path: Path) -> None:
    from advisor.formats.gguf import read_gguf
    from advisor.formats.gguf_model import model_of, quantization_of
    from advisor.tokens.gguf_vocabulary import read_gguf_tokenizer

    file = read_gguf(path)
    for read in (model_of, quantization_of, lambda _file: read_gguf_tokenizer(path)):
        try:
            read(file)
        except AdvisorError:
            continue


def _hf_config(path: Path) -> None:
    from advisor.formats.hf_config import read_hf_config

    read_hf_config(path)


def _rig(path: Path) -> None:
    from advisor.formats.rigfile import RigFile, read_rig_file

    file = read_rig_file(path)
    assert RigFile.of(file.rig_parts("x")).rig_parts("x") == file.rig_parts("x")


def _scenario(raw: bytes) -> None:
    from advisor.formats.scenario_json import parse_scenario

    parse_scenario(raw.decode("utf-8", "replace")).scenario()


def _llama_bench(raw: bytes) -> None:
    from advisor.formats.llama_bench import parse_llama_bench

    parse_llama_bench(raw.decode("utf-8", "replace"))


def _settings(path: Path) -> None:
    """Never raises, whatever the file holds, and what it took can be written and read again."""
    from advisor.session.settings import load_settings, restored_state, save_settings, settings_of

    settings, _ = load_settings(path)
    state = restored_state(settings)
    save_settings(settings_of(state, settings), path)
    _, notices = load_settings(path)
    assert not notices, notices


def _rigs(path: Path) -> None:
    from advisor.session.rigs_file import load_rigs, save_rigs

    kept, _ = load_rigs(path)
    save_rigs(kept, path)
    assert load_rigs(path)[0] == kept


def _measurements(path: Path) -> None:
    from advisor.session.measurements import load_measurements, save_measurements

    kept, _ = load_measurements(path)
    save_measurements(kept, path)
    assert load_measurements(path)[0] == kept


def _catalog_update(path: Path) -> None:
    from advisor.catalog.update import read_update

    read_update(path)


def _manifest(raw: bytes) -> None:
    from advisor.catalog.update import parse_manifest
    from advisor.catalog.update_keys import verified_key

    half = len(raw) // 2
    with contextlib.suppress(AdvisorError):
        verified_key(raw[:half], raw[half:], "update")
    parse_manifest(raw, "update")


# The folders of a person's own catalog, each with records of another kind.
_PARTS = ("models", "gpus", "chips", "cpus", "memory/platforms", "memory/links", "memory/reported",
          "quantizations", "prices", "builds/assumed_prices", "builds/hosts", "builds/system_power",
          "builds/interconnects", "quality/studies", "claims/gpu_tiers", "claims/article",
          "training/runs", "training/laws", "training/scaling_laws", "training/rules",
          "api_prices")  # fmt: skip


def _records(raw: bytes) -> None:
    """A person's own records; what cannot be used of them is listed, and nothing is raised."""
    from advisor.catalog.load import Catalog

    for part in _PARTS:
        path = _FOLDER / "own" / part / "records.json"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(raw)
    catalog = Catalog(_FOLDER / "nothing-bundled", _FOLDER / "own").load_all()
    assert all(str(problem) for problem in catalog.problems)


def _record_seeds() -> Iterator[bytes]:
    """Two cards, and of each kind the first record of the bundled catalog."""
    yield from _kept("records")()
    for part in _PARTS:
        folder = bundled_dir("catalog") / part
        path = min(folder.rglob("*.json"), default=folder.with_name(folder.name + ".json"))
        yield json.dumps(json.loads(path.read_bytes())[:1]).encode()


def _keys(path: Path) -> None:
    """The list of trusted keys, and a key that is to be trusted."""
    from advisor.catalog import update_keys

    for read in (update_keys.read_public_key, update_keys._listed):
        with contextlib.suppress(AdvisorError):
            read(path)


def _applied_updates(path: Path) -> None:
    """Never raises, whatever the person's folder says is in use."""
    from advisor.catalog import update_store

    with mock.patch.object(update_store, "updates_dir", lambda: path.parent):
        update_store.catalog_at_next_start()
        update_store.can_undo()


def _document(path: Path) -> None:
    """Texts of which tokens are counted: Word, PDF or plain, by what is in them."""
    from advisor.tokens.documents import NotText, open_document

    with contextlib.suppress(NotText, OSError):
        for _ in itertools.islice(open_document(path).chunks, 100):
            pass


def _ollama(path: Path) -> None:
    """Never raises: what is no manifest holds no model."""
    from advisor.formats.stores import _ollama_blob

    _ollama_blob(path)


def _scenario_lines(path: Path) -> None:
    from advisor.cli.scenarios import _lines
    from advisor.formats.scenario_json import parse_scenario

    for line in _lines(str(path)):
        parse_scenario(line).scenario()


def _machines() -> Iterator[bytes]:
    for path in sorted((_DATA / "machines").glob("*/*")):
        if path.name != "expected.json":
            yield path.read_bytes()


def _kept(name: str) -> Callable[[], Iterator[bytes]]:
    """The seeds in the repository: one file each, small."""

    def seeds() -> Iterator[bytes]:
        return (path.read_bytes() for path in sorted((_CORPUS / name).iterdir()))

    return seeds


def _settings_seeds() -> Iterator[bytes]:
    from dataclasses import asdict

    from advisor.session.settings import Settings

    yield json.dumps(asdict(Settings())).encode()
    yield from _kept("settings")()


TARGETS: dict[str, Target] = {
    "reports": Target(_report, _machines),
    "gguf": Target(_as_file(_gguf, "x.gguf"), _kept("gguf"), 4096),
    "hf-config": Target(_as_file(_hf_config, "config.json"), _kept("hf-config")),
    "rig": Target(_as_file(_rig, "x.rig.json"), _kept("rig"), 2048),
    "scenario": Target(_scenario, _kept("scenario"), 2048),
    "llama-bench": Target(_llama_bench, _kept("llama-bench"), 4096),
    "settings": Target(_as_file(_settings, "settings.json"), _settings_seeds),
    "rigs": Target(_as_file(_rigs, "rigs.json"), _kept("rigs"), 4096),
    "measurements": Target(_as_file(_measurements, "measurements.json"), _kept("measurements")),
    "update": Target(_as_file(_catalog_update, "x.advisor-catalog"), _kept("update")),
    "manifest": Target(_manifest, _kept("manifest"), 4096),
    "records": Target(_records, _record_seeds, 4096),
    "keys": Target(_as_file(_keys, "keys.json"), _kept("keys"), 1024),
    "applied-updates": Target(
        _as_file(_applied_updates, "applied/current.json"), _kept("applied-updates"), 1024
    ),
    "word": Target(_as_file(_document, "x.docx"), _kept("word"), 4096),
    "pdf": Target(_as_file(_document, "x.pdf"), _kept("pdf"), 4096),
    "ollama": Target(_as_file(_ollama, "latest"), _kept("ollama"), 1024),
    "scenario-lines": Target(_as_file(_scenario_lines, "x.jsonl"), _kept("scenario"), 4096),
}


def one_input(name: str, raw: bytes) -> None:
    """Raises only what is a fault."""
    try:
        TARGETS[name].read(raw)
    except AdvisorError as error:
        assert str(error).strip()
