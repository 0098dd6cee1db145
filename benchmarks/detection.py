"""Right and wrong facts of recorded machines: `python -m benchmarks.detection [FOLDER]`.

Each machine is a folder with what tools printed and an `expected.json`.
Ends with how long live detection takes here.
"""

from __future__ import annotations

import json
import re
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from advisor.advise.identify_machine import identify_machine
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import DetectedGpu, Machine
from advisor.errors import AdvisorError
from advisor.probe import detect_machine, machine_from_reports
from advisor.probe.names import plain_name, product_names
from advisor.units import GIB

OWN_MACHINES = Path(__file__).resolve().parents[1] / "tests" / "data" / "machines"
_WITHIN = 0.01
# Facts of public recordings that come from the report around the files, not from the files.
_NOT_IN_CAPTURE = {
    "lnx-optimus-4060-asleep": {"name", "cpu"},  # the files hold a vendor id and a power state
    "lnx-ryzen1600-turks": {"name"},  # that name is of id 6759; the files and the title say 6758
    "win-two-vega56-one-seen": {"gpu_count", "name", "vendor"},  # a sum of memory, no card
}


@dataclass(frozen=True)
class Check:
    """One compared fact."""

    fact: str
    right: bool
    expected: object
    found: object


def main(arguments: list[str]) -> int:
    root = Path(arguments[0]) if arguments else OWN_MACHINES
    totals: Counter[str] = Counter()
    wrongs: Counter[str] = Counter()
    folders = sorted(path.parent for path in root.glob("*/expected.json"))
    n_right = 0
    for folder in folders:
        checks = list(check_machine(folder))
        wrong = [check for check in checks if not check.right]
        n_right += not wrong
        totals.update(check.fact for check in checks)
        wrongs.update(check.fact for check in wrong)
        print(f"{'right' if not wrong else 'WRONG'}  {folder.name}  ({len(checks)} facts)")
        for check in wrong:
            print(f"       {check.fact}: expected {check.expected!r}, found {check.found!r}")
    print()
    print(f"{'fact':<12} {'right':>6} {'wrong':>6}")
    for fact in totals:
        print(f"{fact:<12} {totals[fact] - wrongs[fact]:>6} {wrongs[fact]:>6}")
    print(f"\n{n_right} of {len(folders)} machines right")
    first_s, whole_s = live_times()
    print(f"live: first picture after {first_s * 1000:.0f} ms, all after {whole_s * 1000:.0f} ms")
    return 0 if n_right == len(folders) else 1


def live_times() -> tuple[float, float]:
    """Seconds until the first picture of this machine, and until every driver has answered."""
    seen: list[float] = []
    start = time.perf_counter()
    detect_machine(on_progress=lambda _: seen.append(time.perf_counter() - start))
    return seen[0], time.perf_counter() - start


def check_machine(folder: Path) -> Iterator[Check]:
    """Compares every fact that `expected.json` states with what detection makes of the files."""
    record = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    expected = record["expect"]
    skipped = set() if folder.parent == OWN_MACHINES else _NOT_IN_CAPTURE.get(folder.name, set())
    try:
        machine = identify_machine(machine_from_reports([folder]), load_catalog())
    except AdvisorError as error:
        yield Check("readable", False, "a machine", str(error))
        return
    tolerance = record.get("tolerance_gib", 0.06)
    if "gpus" not in skipped:
        yield from _gpus(expected["gpus"], machine, tolerance, skipped)
    yield _size("ram", expected.get("ram_gib"), machine.ram_bytes, tolerance)
    if expected.get("cpu") and "cpu" not in skipped:
        yield from _cpu(expected["cpu"], machine)
    if expected.get("memory"):
        yield from _memory(expected["memory"], machine)
    codes = {warning.code for warning in machine.warnings}
    for code in expected.get("warnings", ()):
        names = {code, f"gpu-{code}"}  # "unknown-model" is written both ways
        yield Check("warning", bool(names & codes), code, sorted(codes))
    environment = record["environment"]
    same = machine.environment == environment
    yield Check("environment", same, environment, machine.environment)


def _gpus(
    expected: list[dict[str, Any]], machine: Machine, tolerance: float, skipped: set[str]
) -> Iterator[Check]:
    names = [gpu.name for gpu in machine.gpus]
    if "gpu_count" not in skipped:
        wanted = [gpu["name"] for gpu in expected]
        yield Check("gpu count", len(names) == len(expected), wanted, names)
    free = list(machine.gpus)
    for wanted in expected:
        gpu = _best(wanted, free)
        if gpu is None:
            continue
        free.remove(gpu)
        if "name" not in skipped:
            yield Check("name", same_name(wanted["name"], gpu.name), wanted["name"], gpu.name)
        if "vendor" not in skipped:
            yield Check("vendor", wanted["vendor"] == gpu.vendor, wanted["vendor"], gpu.vendor)
        yield _vram(wanted, gpu, tolerance)
        yield Check("unified", wanted["unified"] == gpu.unified, wanted["unified"], gpu.unified)
        yield Check("kind", wanted["kind"] == gpu.kind, wanted["kind"], gpu.kind)
        yield from _optional(wanted, gpu, tolerance)


def _vram(wanted: dict[str, Any], gpu: DetectedGpu, tolerance: float) -> Check:
    """Unknown must stay unknown; a value from the catalog is right only with its mark."""
    found = gpu.vram_bytes
    marked = gpu.confidence.get("vram_bytes") == "table"
    if wanted["vram_gib"] is None and found is not None and marked:
        table = wanted.get("table_gib")
        right = table is None or abs(found / GIB - table) <= max(tolerance, 0.02 * table)
        return Check("vram", right, table, found / GIB)
    return _size("vram", wanted["vram_gib"], found, tolerance)


def _optional(wanted: dict[str, Any], gpu: DetectedGpu, tolerance: float) -> Iterator[Check]:
    for key, value in (
        ("free_gib", gpu.vram_free_bytes),
        ("usable_gib", gpu.usable_bytes),
        ("pool_gib", gpu.pool_bytes),
        ("gpu_budget_gib", gpu.usable_bytes),
        ("gtt_gib", gpu.gtt_bytes),
        ("shared_gib", gpu.shared_bytes),
        ("at_least_gib", gpu.vram_at_least_bytes),
    ):
        if key in wanted:
            yield _size(key.removesuffix("_gib"), wanted[key], value, tolerance)
    if "slices_gib" in wanted:
        found = [round(n_bytes / GIB, 2) for n_bytes in gpu.mig_slices]
        yield Check("slices", found == wanted["slices_gib"], wanted["slices_gib"], found)
    for key, text in (
        ("driver", gpu.driver),
        ("pci_id", gpu.pci_id and gpu.pci_id[:9]),
        ("asleep", gpu.asleep),
        ("gfx", gpu.gfx_target),
        ("cores", gpu.gpu_cores),
        ("compute_units", gpu.gpu_cores),
        ("catalog_id", gpu.catalog_id),
    ):
        if key in wanted:
            yield Check(key, wanted[key] == text, wanted[key], text)


def _cpu(expected: dict[str, Any], machine: Machine) -> Iterator[Check]:
    cpu = machine.cpu
    if expected.get("name"):
        right = bool(cpu.name) and _cpu_name(cpu.name or "") == _cpu_name(expected["name"])
        yield Check("cpu name", right, expected["name"], cpu.name)
    for key, value in (
        ("physical_cores", cpu.cores),
        ("logical_cores", cpu.threads),
        ("performance", cpu.performance_cores),
        ("efficiency", cpu.efficiency_cores),
    ):
        if key in expected:
            yield Check("cpu cores", expected[key] == value, expected[key], value)
    for key in ("isa", "avx_vnni", "dotprod"):
        if key in expected:
            feature = expected[key] if key == "isa" else key
            feature = "avx512f" if feature == "avx512" else feature
            yield Check("cpu features", feature in cpu.features, feature, cpu.features)


def _memory(expected: dict[str, Any], machine: Machine) -> Iterator[Check]:
    memory = machine.memory
    for key, value in (
        ("type", memory.type),
        ("modules", memory.modules),
        ("rated_mts", memory.rated_mt_s),
        ("configured_mts", memory.speed_mt_s),
        ("bus_bits", memory.bus_bits),
        ("peak_gb_s", memory.bandwidth_gb_s),
    ):
        if key in expected:
            yield Check("memory", expected[key] == value, (key, expected[key]), value)
    if "module_gib" in expected:
        sizes = sorted({n_bytes / GIB for n_bytes in memory.module_bytes})
        yield Check("memory", sizes == [expected["module_gib"]], expected["module_gib"], sizes)


def _size(fact: str, expected: float | None, found: int | None, tolerance: float) -> Check:
    if expected is None or found is None:
        return Check(fact, expected is None and found is None, expected, found and found / GIB)
    near = max(tolerance, _WITHIN * expected)
    return Check(fact, abs(found / GIB - expected) <= near, expected, round(found / GIB, 3))


def _cpu_name(name: str) -> str:
    return re.sub(r"\W+", " ", plain_name(name)).strip()


def same_name(expected: str, found: str) -> bool:
    """Names agree after dropping (R), (TM), vendor and case; a chip's name with products in
    brackets agrees with those products."""
    ours, theirs = (_without_notes(name) for name in (expected, found))
    return bool(product_names(ours) & product_names(theirs))


def _without_notes(name: str) -> str:
    return re.sub(r"\s*\((?!r\)|tm\)|c\))[^()]{2,40}\)$", "", name, flags=re.IGNORECASE)


def _best(wanted: dict[str, Any], gpus: list[DetectedGpu]) -> DetectedGpu | None:
    for gpu in gpus:
        if same_name(wanted["name"], gpu.name):
            return gpu
    return next((gpu for gpu in gpus if gpu.vendor == wanted["vendor"]), next(iter(gpus), None))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
