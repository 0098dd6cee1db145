"""Whatever is pasted or recorded, parsers and merge hold: no exception but FormatError, sizes that
add up, and work that stays in proportion to the input."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from advisor.domain.hardware import Machine
from advisor.errors import FormatError
from advisor.probe import detect_machine, machine_from_json, machine_from_text, machine_to_json
from advisor.probe.decode import decode_text
from advisor.probe.findings import Findings, GpuFinding, Listing, Rank
from advisor.probe.merge import merge
from advisor.probe.problems import CODES
from advisor.probe.replay import ReplayReaders
from advisor.probe.reports.smbios import parse_smbios, sanitised
from advisor.probe.scrub import scrubbed

DATA = Path(__file__).resolve().parents[1] / "data" / "machines"
SAMPLES = [
    decode_text(path.read_bytes())
    for path in sorted(DATA.glob("*/*"))
    if path.name != "expected.json" and path.stat().st_size < 20_000
]
PIECES = [line for text in SAMPLES for line in text.split("\n") if line.strip()]


def check(machine: Machine) -> None:
    for gpu in machine.gpus:
        for name in ("vram_bytes", "pool_bytes", "usable_bytes", "shared_bytes", "gtt_bytes"):
            value = getattr(gpu, name)
            assert value is None or value > 0, name
        if gpu.vram_free_bytes is not None and gpu.vram_bytes is not None:
            assert 0 <= gpu.vram_free_bytes <= gpu.vram_bytes
        assert gpu.kind in ("discrete", "integrated")
        assert gpu.name
    assert machine.ram_bytes is None or machine.ram_bytes > 0
    if machine.ram_bytes and machine.ram_available_bytes is not None:
        assert 0 <= machine.ram_available_bytes <= machine.ram_bytes
    assert {warning.code for warning in machine.warnings} <= CODES
    assert machine_from_json(json.loads(json.dumps(machine_to_json(machine)))) == machine


def read(text: str) -> None:
    try:
        machine = machine_from_text(text)
    except FormatError:
        return
    check(machine)


@given(st.text(max_size=2000))
def test_any_text(text: str) -> None:
    read(text)


@given(st.binary(max_size=4000))
def test_any_bytes(raw: bytes) -> None:
    read(decode_text(raw))
    parse_smbios(raw)
    sanitised(raw)


@given(st.sampled_from(SAMPLES), st.data())
def test_cut_anywhere(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    read(text[start:end])


@given(st.sampled_from(SAMPLES), st.integers(0, 2**32), st.integers(1, 30))
def test_damaged_characters(text: str, seed: int, n_changes: int) -> None:
    rng = random.Random(seed)
    characters = list(text)
    for _ in range(min(n_changes, len(characters))):
        characters[rng.randrange(len(characters))] = rng.choice(
            '0123456789:[]{}<>|"\\\x00-9eE \n日'
        )
    read("".join(characters))


@given(st.lists(st.sampled_from(PIECES), max_size=40))
def test_lines_of_all_tools_mixed(lines: list[str]) -> None:
    read("\n".join(lines))


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4)
    | st.dictionaries(
        st.sampled_from(
            ["name", "gpus", "init", "devices", "memory", "adapters", "Win32_VideoController",
             "AdapterRAM", "Name", "card0", "SPDisplaysDataType", "_name", "os", "ram_bytes", "cpu",
             "gpu", "vram", "size", "value", "unit", "Description", "DedicatedVideoMemory",
             "VRAM Total Memory (B)", "DriverDesc", "vram_gb", "gpu_name", "mig_devices", "total",
             "sources", "warnings", "recommendedMaxWorkingSetSize", "virtual_memory_total",
             "/proc/meminfo", "stdout", "memory_v2", "brand_raw", "flags", "Capacity"]
        )
        | st.text(max_size=8),
        inner,
        max_size=6,
    ),
    max_leaves=20,
)  # fmt: skip


@given(json_values)
def test_any_json(value: Any) -> None:
    read(json.dumps(value))


@given(json_values)
def test_own_json_with_anything_in_it(value: Any) -> None:
    report = {"os": value, "gpus": [value, {"vram_bytes": value, "sources": value, "name": value,
                                            "vram_free_bytes": value, "mig_slices": value}],
              "ram_bytes": value, "cpu": {"cores": value, "features": value}, "memory": value,
              "warnings": [value]}  # fmt: skip
    machine = machine_from_json(report)
    assert machine_from_json(json.loads(json.dumps(machine_to_json(machine)))) == machine


paths = st.sampled_from(
    ["/proc/meminfo", "/proc/cpuinfo", "/proc/self/cgroup", "/sys/fs/cgroup/memory.max",
     "/run/udev/data/+dmi:id", "/etc/os-release", "/proc/sys/kernel/osrelease",
     *(f"/sys/bus/pci/devices/0000:01:00.0/{file}" for file in
       ("class", "vendor", "device", "revision", "uevent", "mem_info_vram_total",
        "mem_info_gtt_total", "mem_info_vram_used", "current_link_width", "max_link_width",
        "tile0/physical_vram_size_bytes", "power/runtime_status")),
     "/sys/class/kfd/kfd/topology/nodes/1/properties", "/sys/class/drm/card0/device/vendor",
     "/sys/class/kfd/kfd/topology/nodes/1/mem_banks/0/properties"]
)  # fmt: skip
contents = st.sampled_from(
    ["", "0x10de", "0x1002", "0x8086", "0x030000", "0x1586", "-1", "99999999999999999999999",
     "0", "8589934592", "suspended", "max", "simd_count 4\ndevice_id 29772\nsimd_per_cu 0",
     "MemTotal: 1 kB", "MemTotal: -5 kB", "processor: 0", "0::/../..", "\x00" * 50]
) | st.text(max_size=200)  # fmt: skip


@given(st.dictionaries(paths, contents, max_size=12), json_values)
def test_any_files_behind_the_collectors(files: dict[str, str], nvml: Any) -> None:
    readers = ReplayReaders(files=files, channels={"nvml": nvml, "psutil": nvml})
    check(detect_machine(readers=readers, deadline_s=30))


sizes = st.none() | st.integers(1, 1 << 45)
gpu_findings = st.builds(
    GpuFinding,
    name=st.none() | st.sampled_from(["NVIDIA GeForce RTX 3090", "AMD Radeon 780M", "NVIDIA GB10"]),
    vendor=st.none() | st.sampled_from(["nvidia", "amd", "apple"]),
    kind=st.none() | st.sampled_from(["discrete", "integrated"]),
    unified=st.none() | st.booleans(),
    vram_bytes=sizes,
    vram_free_bytes=sizes,
    vram_used_bytes=sizes,
    gtt_bytes=sizes,
    shared_bytes=sizes,
    pci_address=st.none() | st.sampled_from(["0000:01:00.0", "0000:02:00.0"]),
    pci_id=st.none() | st.sampled_from(["10de:2204", "1002:15bf"]),
)
all_findings = st.builds(
    Findings,
    source=st.sampled_from(["nvml", "sysfs", "cim", "registry"]),
    rank=st.sampled_from(list(Rank)),
    gpus=st.lists(gpu_findings, max_size=3).map(tuple),
    listing=st.sampled_from(list(Listing)),
    ram_bytes=sizes,
    ram_available_bytes=sizes,
    ram_limit_bytes=sizes,
    working_set_bytes=sizes,
)


@given(st.lists(all_findings, max_size=5))
def test_merge_of_anything_adds_up(sources: list[Findings]) -> None:
    machine = merge(sources)
    check(machine)
    assert len(machine.gpus) <= sum(len(source.gpus) for source in sources)
    limits = [s.ram_limit_bytes for s in sources if s.ram_limit_bytes]
    if limits and machine.ram_bytes:
        assert machine.ram_bytes <= min(limits)


@given(st.text(max_size=3000))
@example("a" * 3000)
@example(("serial " * 400) + ":")
def test_scrubbing_holds(text: str) -> None:
    scrubbed(text)


@pytest.mark.parametrize(
    "hostile",
    [
        "[" * 1_000_000,
        '{"a":' * 200_000,
        '"' * 1_000_000,
        "{" + '"a": 1e999999, ' * 50_000 + '"b": 1}',
        '{"init": 0, "devices": [' + '{"name": "x"},' * 100_000 + "{}]}",
        "<nvidia_smi_log>" + "<gpu>" * 100_000,
        "<nvidia_smi_log>" + "<a></a>" * 300_000,
        "processor\t: 0\n\n" * 100_000,
        "Memory Device\n\tSize: 16 GB\n\n" * 20_000,
        "|   0  " + "A" * 500_000,
        ("| " * 200_000) + "MiB /",
        "01:00.0 VGA compatible controller: " + "[" * 300_000,
        "MemTotal: " + "9" * 500_000 + " kB",
        "name, memory.total [MiB]\n" + "x, " * 300_000,
        "hw.memsize: " + "1" * 100_000,
        "Windows Registry Editor\n[" + "\\" * 300_000 + "]\n" + '"' * 300_000,
        "GPU[0] : " * 50_000,
        "Card name: " * 30_000 + "\nDedicated Memory: " + "1" * 100_000,
        "(" * 300_000 + "chip" + " " * 300_000 + ":",
        "\n" * 2_000_000,
        " " * 2_000_000,
    ],
    ids=range(21),
)
def test_hostile_sizes_end_soon(hostile: str) -> None:
    """No recursion and no work beyond the input's length: the suite would not end otherwise."""
    read(hostile)
    scrubbed(hostile)
