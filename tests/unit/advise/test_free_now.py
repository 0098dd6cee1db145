"""Free memory of this moment beside a rig whose usable memory stays."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.advise.free_now import Shortage, gpus_of_rig, rig_now, shortage_now
from advisor.advise.rigs import rig_from_machine
from advisor.catalog.load import load_catalog
from advisor.domain.hardware import CpuInfo, DetectedGpu, Machine, Rig
from advisor.domain.result import DeviceUse, MemoryParts, Placement, RamUse, Verdict
from advisor.units import GIB

CARD = DetectedGpu(
    name="NVIDIA GeForce RTX 4070 Ti", vendor="nvidia", kind="discrete", unified=False,
    vram_bytes=12 * GIB, vram_free_bytes=11 * GIB, pci_address="0000:01:00.0",
)  # fmt: skip
IGPU = DetectedGpu(name="AMD Radeon Graphics", vendor="amd", kind="integrated", unified=True)
MACHINE = Machine(
    os="linux", cpu=CpuInfo("AMD Ryzen 7 7700X 8-Core Processor", 8, 16), ram_bytes=32 * GIB,
    ram_available_bytes=28 * GIB, gpus=(IGPU, CARD),
)  # fmt: skip


@pytest.fixture(scope="module")
def rig() -> Rig:
    return rig_from_machine(MACHINE, load_catalog())


def needs(rig: Rig, on_gpu: int, in_ram: int) -> Placement:
    devices = tuple(
        DeviceUse(gpu.spec.name, gpu.capacity_bytes, gpu.usable_bytes, MemoryParts(on_gpu))
        for gpu in rig.gpus
    )
    ram = RamUse(rig.memory.usable_bytes, MemoryParts(in_ram))
    return Placement(Verdict.GPU, 33, 32, 0, devices, ram)


def test_only_what_is_in_use_moves(rig: Rig) -> None:
    busy = replace(MACHINE, ram_available_bytes=2 * GIB,
                   gpus=(IGPU, replace(CARD, vram_free_bytes=GIB)))  # fmt: skip
    now = rig_now(rig, busy)
    assert now.gpus[0].in_use_bytes == 11 * GIB
    assert now.memory.in_use_bytes == 30 * GIB
    assert now.gpus[0].usable_bytes == rig.gpus[0].usable_bytes
    assert now.memory.usable_bytes == rig.memory.usable_bytes


def test_what_is_not_known_now_stays_as_detected(rig: Rig) -> None:
    silent = replace(MACHINE, ram_available_bytes=None,
                     gpus=(IGPU, replace(CARD, vram_free_bytes=None)))  # fmt: skip
    assert rig_now(rig, silent) == rig


def test_cards_of_one_kind_keep_their_order(rig: Rig) -> None:
    second = replace(CARD, pci_address="0000:02:00.0", vram_free_bytes=3 * GIB)
    two = replace(MACHINE, gpus=(CARD, IGPU, second))
    pair = rig_from_machine(two, load_catalog())
    assert gpus_of_rig(pair, two) == (CARD, second)
    assert [gpu.in_use_bytes for gpu in rig_now(pair, two).gpus] == [GIB, 9 * GIB]


def test_a_card_that_is_too_full_is_named_first(rig: Rig) -> None:
    free = int(0.6 * GIB)
    full = replace(MACHINE, gpus=(IGPU, replace(CARD, vram_free_bytes=free)))
    short = shortage_now(needs(rig, 8 * GIB, GIB), rig_now(rig, full))
    assert short == Shortage("NVIDIA GeForce RTX 4070 Ti", free, 8 * GIB)
    assert shortage_now(needs(rig, 8 * GIB, GIB), rig) is None


def test_too_little_ram_is_said_of_ram(rig: Rig) -> None:
    now = rig_now(rig, replace(MACHINE, ram_available_bytes=GIB))
    assert shortage_now(needs(rig, 0, 2 * GIB), now) == Shortage("", GIB, 2 * GIB)


def test_unified_memory_is_one_pool() -> None:
    mac = Machine(
        os="macos", ram_bytes=16 * GIB, ram_available_bytes=6 * GIB,
        gpus=(DetectedGpu("Apple M2", "apple", "integrated", True, gpu_cores=10),),
    )  # fmt: skip
    rig = rig_from_machine(mac, load_catalog())
    assert shortage_now(needs(rig, 5 * GIB, GIB // 2), rig) is None
    assert shortage_now(needs(rig, 5 * GIB, 2 * GIB), rig) == Shortage("", 6 * GIB, 7 * GIB)
