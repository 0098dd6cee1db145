"""What the fuzzer feeds: every reader of bytes that come from outside, with seeds for each.

A target may raise AdvisorError; anything else is a fault.
"""

from __future__ import annotations

import contextlib
import json
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from advisor.errors import AdvisorError

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

    def reading(raw: bytes) -> object:
        path.write_bytes(raw)
        return read(path)

    return reading


def _report(raw: bytes) -> None:
    """What pasting or opening `raw` does."""
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


def _records(path: Path) -> None:
    """A person's own card, as the catalog reads it."""
    from pydantic import TypeAdapter

    from advisor.catalog.records import read_records
    from advisor.catalog.schema import GpuRecord

    for record in read_records(path, TypeAdapter(tuple[GpuRecord, ...])):
        record.to_domain()


def _machines() -> Iterator[bytes]:
    for path in sorted((_DATA / "machines").glob("*/*")):
        if path.name != "expected.json":
            yield path.read_bytes()


def _kept(name: str) -> Callable[[], Iterator[bytes]]:
    """The seeds in the repository: one file each, small."""

    def seeds() -> Iterator[bytes]:
        return (path.read_bytes() for path in sorted((_CORPUS / name).iterdir()))

    return seeds


def _default_settings() -> Iterator[bytes]:
    from dataclasses import asdict

    from advisor.session.settings import Settings

    yield json.dumps(asdict(Settings())).encode()


TARGETS: dict[str, Target] = {
    "reports": Target(_report, _machines),
    "gguf": Target(_as_file(_gguf, "x.gguf"), _kept("gguf"), 4096),
    "hf-config": Target(_as_file(_hf_config, "config.json"), _kept("hf-config")),
    "rig": Target(_as_file(_rig, "x.rig.json"), _kept("rig"), 2048),
    "scenario": Target(_scenario, _kept("scenario"), 2048),
    "llama-bench": Target(_llama_bench, _kept("llama-bench"), 4096),
    "settings": Target(_as_file(_settings, "settings.json"), _default_settings),
    "rigs": Target(_as_file(_rigs, "rigs.json"), _kept("rigs"), 4096),
    "measurements": Target(_as_file(_measurements, "measurements.json"), _kept("measurements")),
    "update": Target(_as_file(_catalog_update, "x.advisor-catalog"), _kept("update")),
    "manifest": Target(_manifest, _kept("manifest"), 4096),
    "records": Target(_as_file(_records, "gpus.json"), _kept("records"), 4096),
}


def one_input(name: str, raw: bytes) -> None:
    """Raises only what is a fault."""
    try:
        TARGETS[name].read(raw)
    except AdvisorError as error:
        assert str(error).strip()
