"""How sources are joined: by address, id and name, never by position; the stronger one wins."""

from __future__ import annotations

from itertools import permutations

from advisor.domain.hardware import MemoryInfo
from advisor.probe.findings import Findings, GpuFinding, Listing, MemoryModule, Rank
from advisor.probe.memory_modules import channel_of, summarise
from advisor.probe.merge import merge
from advisor.probe.names import is_display_only, kind_of
from advisor.probe.unified import apple_working_set_bytes

GIB = 1 << 30


def bus(*gpus: GpuFinding) -> Findings:
    return Findings("sysfs", Rank.DRIVER, gpus=gpus, listing=Listing.COMPLETE)


def driver(*gpus: GpuFinding) -> Findings:
    return Findings("nvml", Rank.DRIVER, gpus=gpus)


def test_same_address_is_one_card_in_any_order() -> None:
    sources = [
        bus(
            GpuFinding("GA102 [GeForce RTX 3090]", "nvidia", pci_address="0000:01:00.0"),
            GpuFinding("TU116 [GeForce GTX 1660]", "nvidia", pci_address="0000:02:00.0"),
        ),
        driver(
            GpuFinding("GTX 1660", "nvidia", vram_bytes=6 * GIB, pci_address="0000:02:00.0"),
            GpuFinding("RTX 3090", "nvidia", vram_bytes=24 * GIB, pci_address="0000:01:00.0"),
        ),
        Findings("meminfo", ram_bytes=32 * GIB),
    ]
    for order in permutations(sources):
        machine = merge(list(order))
        assert {(g.name, g.vram_bytes) for g in machine.gpus} == {
            ("RTX 3090", 24 * GIB),
            ("GTX 1660", 6 * GIB),
        }


def test_equal_cards_are_matched_one_to_one() -> None:
    card = GpuFinding("AMD Radeon RX 7800 XT", "amd")
    registry = Findings(
        "registry",
        Rank.REGISTRY,
        gpus=(GpuFinding("AMD Radeon RX 7800 XT", "amd", vram_bytes=16 * GIB),) * 2,
        listing=Listing.ENRICHES,
    )
    present = Findings("dxgi", gpus=(card, card), listing=Listing.COMPLETE)
    assert [g.vram_bytes for g in merge([registry, present]).gpus] == [16 * GIB] * 2


def test_registry_keys_of_removed_cards_are_not_cards() -> None:
    registry = Findings(
        "registry",
        Rank.REGISTRY,
        gpus=(
            GpuFinding("NVIDIA GeForce GTX 960", "nvidia", pci_id="10de:1401", vram_bytes=4 * GIB),
            GpuFinding("AMD Radeon RX 6600 XT", "amd", pci_id="1002:73ff", vram_bytes=8 * GIB),
        ),
        listing=Listing.ENRICHES,
    )
    present = Findings(
        "cim", Rank.BUS, gpus=(GpuFinding("AMD Radeon RX 6600 XT", "amd"),),
        listing=Listing.COMPLETE,
    )  # fmt: skip
    (gpu,) = merge([registry, present]).gpus
    assert (gpu.name, gpu.vram_bytes) == ("AMD Radeon RX 6600 XT", 8 * GIB)
    assert gpu.sources["vram_bytes"] == "registry"


def test_two_names_of_one_vendor_are_two_cards() -> None:
    first = Findings("a", gpus=(GpuFinding("NVIDIA GeForce RTX 3090", "nvidia"),))
    second = Findings("b", gpus=(GpuFinding("NVIDIA GeForce RTX 3060", "nvidia"),))
    assert len(merge([first, second]).gpus) == 2


def test_higher_rank_wins_and_free_is_at_most_total() -> None:
    weak = Findings("cim", Rank.BUS, gpus=(GpuFinding("X RTX 3080", "nvidia", vram_bytes=4 * GIB),))
    strong = driver(
        GpuFinding("X RTX 3080", "nvidia", vram_bytes=10 * GIB, vram_free_bytes=90 * GIB)
    )
    (gpu,) = merge([weak, strong]).gpus
    assert gpu.vram_bytes == 10 * GIB
    assert gpu.vram_free_bytes == 10 * GIB


def test_limit_of_a_container_beats_the_host() -> None:
    machine = merge(
        [
            Findings("proc", ram_bytes=754 * GIB, ram_available_bytes=700 * GIB,
                     ram_limit_bytes=90 * GIB, environment="container")
        ]
    )  # fmt: skip
    assert machine.ram_bytes == machine.ram_available_bytes == 90 * GIB
    assert "container-memory-limit" in {w.code for w in machine.warnings}


def test_a_card_is_never_unified_because_there_is_little_ram() -> None:
    card = driver(GpuFinding("NVIDIA GeForce RTX 3070", "nvidia", vram_bytes=8 * GIB))
    machine = merge([card, Findings("meminfo", ram_bytes=8 * GIB)])
    assert not machine.gpus[0].unified
    chip = driver(GpuFinding("NVIDIA Future Chip", "nvidia", vram_bytes=120 * GIB))
    machine = merge([chip, Findings("meminfo", ram_bytes=121 * GIB)])
    assert machine.gpus[0].unified
    assert machine.gpus[0].vram_bytes is None


def test_no_source_at_all_is_a_machine_of_unknowns() -> None:
    machine = merge([])
    assert (machine.ram_bytes, machine.gpus, machine.cpu.name) == (None, (), None)


def test_kinds_by_name() -> None:
    integrated = [
        ("amd", "AMD Radeon(TM) Graphics"), ("amd", "AMD Radeon 780M"), ("amd", "Radeon 8060S"),
        ("amd", "AMD Radeon(TM) RX Vega 11 Graphics"), ("amd", "AMD Radeon(TM) Vega 8 Graphics"),
        ("intel", "Intel(R) UHD Graphics 770"), ("intel", "Intel(R) Arc(TM) 140V GPU (16GB)"),
        ("intel", "Intel(R) Arc(TM) Graphics"), ("intel", "Intel(R) Arc(TM) B390 GPU"),
        ("nvidia", "Orin (nvgpu)"), ("nvidia", "NVIDIA GB10"), ("apple", "Apple M2"),
        ("qualcomm", "Qualcomm(R) Adreno(TM) X1-85 GPU"),
    ]  # fmt: skip
    discrete = [
        ("amd", "AMD Radeon RX 6700 XT"), ("amd", "Radeon RX Vega 64"), ("amd", "Radeon Pro 5500M"),
        ("amd", "AMD Radeon RX 7600M XT"), ("amd", "AMD Instinct MI210"), ("amd", "Radeon VII"),
        ("amd", "AMD Radeon AI PRO R9700"), ("amd", "Radeon (TM) RX 480 Graphics"),
        ("intel", "Intel(R) Arc(TM) A770 Graphics"), ("intel", "Intel(R) Arc(TM) B580 Graphics"),
        ("intel", "Intel(R) Arc(TM) Pro B60 Graphics"), ("intel", "Intel(R) Iris(R) Xe MAX"),
        ("intel", "Intel(R) Arc(TM) A370M Graphics"), ("nvidia", "NVIDIA GeForce MX450"),
        ("nvidia", "NVIDIA GH200 480GB"),
    ]  # fmt: skip
    for vendor, name in integrated:
        assert kind_of(vendor, name) == "integrated", name
    for vendor, name in discrete:
        assert kind_of(vendor, name) == "discrete", name


def test_adapters_that_compute_nothing() -> None:
    virtual = (
        "Microsoft Remote Display Adapter", "Meta Virtual Monitor", "Parsec Virtual Display",
        "Microsoft Basic Render Driver", "VMware SVGA 3D", "Citrix Indirect Display Adapter",
        "DisplayLink USB Device", "Red Hat QXL controller",
    )  # fmt: skip
    for name in virtual:
        assert is_display_only(name), name
    for name in ("NVIDIA GeForce RTX 4090", "AMD Radeon Pro WX 7100", "Intel(R) Arc(TM) A750"):
        assert not is_display_only(name), name


def test_channels_from_locators() -> None:
    assert channel_of("P0 CHANNEL A", "DIMM 1") == "P0 CHANNEL A"
    assert channel_of(None, "ChannelB-DIMM0") == "CHANNELB"
    assert channel_of(None, "Controller1-ChannelA-DIMM0") == "CONTROLLER1-CHANNELA"
    assert channel_of("P1_Node1_Channel2_Dimm0", None) == "P1_NODE1_CHANNEL2"
    assert channel_of("Not Specified", "DIMM_B2") == "DIMM_B"
    assert channel_of(None, "DIMM 0") is None
    assert channel_of("BANK 0", "A1_DIMM0") == "A"


def test_memory_bus_from_modules() -> None:
    def module(channel: str | None, kind: str = "DDR5", width: int | None = 64) -> MemoryModule:
        return MemoryModule(16 * GIB, kind, 5600, 5600, width, channel)

    assert summarise([]) == MemoryInfo()
    assert summarise([module("A"), module("A")]).bus_bits == 64
    assert summarise([module("A"), module("B"), module("A"), module("B")]).bus_bits == 128
    assert summarise([module(None)] * 4).bus_bits is None
    assert summarise([module(None)] * 2).bandwidth_gb_s == 89.6
    assert summarise([module(None, "LPDDR5", 16)] * 8).bus_bits == 128
    assert summarise([module(None, "LPDDR5", None)] * 8).bus_bits is None


def test_working_set_of_macs() -> None:
    older, newer = "macOS 15.6", "macOS 26.2"
    assert apple_working_set_bytes(16 * GIB, older) == round(16 * GIB * 2 / 3)
    assert apple_working_set_bytes(64 * GIB, older) == 48 * GIB
    assert apple_working_set_bytes(128 * GIB, newer) == round(128 * GIB * 0.84)
    # Sizes that nobody measured, and versions that are not known, get the careful share.
    assert apple_working_set_bytes(8 * GIB, newer) == round(8 * GIB * 2 / 3)
    assert apple_working_set_bytes(512 * GIB, newer) == 384 * GIB
    assert apple_working_set_bytes(16 * GIB, None) == round(16 * GIB * 2 / 3)
    assert apple_working_set_bytes(None, newer) is None
