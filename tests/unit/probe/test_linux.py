"""Linux from its files: sleeping cards, APUs, drivers, containers, and nothing that wakes."""

from __future__ import annotations

import threading
from typing import Any

import pytest

from advisor.domain.hardware import Machine
from advisor.probe import detect_machine
from advisor.probe.linux_kfd import gfx_name
from advisor.probe.linux_limits import memory_limit_bytes
from advisor.probe.readers import CommandResult, JsonObject
from advisor.probe.replay import ReplayReaders

GIB = 1 << 30
PCI = "/sys/bus/pci/devices"
MEMORY = {"/proc/meminfo": "MemTotal: 33554432 kB\nMemAvailable: 16777216 kB\n"}


def device(address: str, vendor: str, ident: str, **files: str) -> dict[str, str]:
    base = f"{PCI}/{address}"
    named = {"class": "0x030000", "vendor": f"0x{vendor}", "device": f"0x{ident}"} | files
    return {f"{base}/{name.replace('__', '/')}": f"{text}\n" for name, text in named.items()}


class Watched(ReplayReaders):
    """A recorded machine that notes whether a driver was asked and a command was run."""

    def __init__(self, *trees: dict[str, str], nvml: JsonObject | None = None) -> None:
        super().__init__()
        for tree in trees:
            self.add_files(tree)
        if nvml is not None:
            self.channels["nvml"] = nvml
        self.asked: list[str] = []

    def nvml(self) -> JsonObject | None:
        self.asked.append("nvml")
        return super().nvml()

    def run(self, command: tuple[str, ...]) -> CommandResult | None:
        self.asked.append(command[0])
        return None


def codes(machine: Machine) -> set[str]:
    return {warning.code for warning in machine.warnings}


def test_sleeping_card_is_listed_and_not_woken() -> None:
    readers = Watched(
        MEMORY,
        device("0000:00:02.0", "8086", "a7a0"),
        device("0000:01:00.0", "10de", "28e0", power__runtime_status="suspended",
               uevent="DRIVER=nvidia"),
        nvml={"init": 0, "devices": [{"name": "woken"}]},
    )  # fmt: skip
    machine = detect_machine(readers=readers)
    assert readers.asked == [], "neither a driver nor a command"
    asleep = next(gpu for gpu in machine.gpus if gpu.vendor == "nvidia")
    assert asleep.asleep
    assert asleep.vram_bytes is None
    assert "4060" in asleep.name
    assert "gpu-asleep" in codes(machine)
    assert "driver-missing" not in codes(machine)
    detect_machine(readers=readers, wake=True)
    assert readers.asked == ["nvml"], "unless the person says so"


@pytest.mark.parametrize("driver", ["", "DRIVER=nouveau", "DRIVER=vfio-pci"])
def test_card_without_its_driver(driver: str) -> None:
    readers = Watched(
        device("0000:01:00.0", "10de", "2684", uevent=f"{driver}\nPCI_ID=10DE:2684"),
        nvml={"init": 12},
    )
    machine = detect_machine(readers=readers)
    assert "driver-missing" in codes(machine)
    assert machine.gpus[0].vram_bytes is None


def test_apu_by_its_id_whatever_its_carve_out() -> None:
    for carve_out in (512 << 20, 96 * GIB):
        readers = Watched(
            MEMORY,
            device("0000:c4:00.0", "1002", "1586", revision="0xc1", uevent="DRIVER=amdgpu",
                   mem_info_vram_total=str(carve_out), mem_info_gtt_total=str(16 * GIB),
                   mem_info_vram_used="0"),
        )  # fmt: skip
        (gpu,) = detect_machine(readers=readers).gpus
        assert gpu.unified
        assert gpu.pool_bytes == carve_out + 16 * GIB
        assert gpu.usable_bytes == carve_out + 16 * GIB
        assert gpu.pci_id == "1002:1586:c1"


def test_kfd_decides_and_names_the_target() -> None:
    node = "/sys/class/kfd/kfd/topology/nodes/1"
    readers = Watched(
        device("0000:03:00.0", "1002", "744c", mem_info_vram_total=str(24 * GIB),
               mem_info_gtt_total=str(32 * GIB), mem_info_vram_vendor="samsung"),
        {f"{node}/properties": "simd_count 192\nsimd_per_cu 2\ndevice_id 29772\n"
                               "location_id 768\ncpu_cores_count 0\ngfx_target_version 110000\n"},
    )  # fmt: skip
    (gpu,) = detect_machine(readers=readers).gpus
    assert (gpu.gfx_target, gpu.gpu_cores, gpu.unified) == ("gfx1100", 96, False)
    assert [gfx_name(v) for v in (90402, 110501, 90012, 100306, None)] == [
        "gfx942", "gfx1151", "gfx90c", "gfx1036", None,
    ]  # fmt: skip


def test_intel_card_adds_up_its_tiles() -> None:
    readers = Watched(
        device("0000:03:00.0", "8086", "e20b", uevent="DRIVER=xe",
               tile0__physical_vram_size_bytes=str(12 * GIB)),
        device("0000:04:00.0", "8086", "0bd5", tile0__physical_vram_size_bytes=str(64 * GIB),
               tile1__physical_vram_size_bytes=str(64 * GIB)),
    )  # fmt: skip
    gpus = detect_machine(readers=readers).gpus
    assert [gpu.vram_bytes for gpu in gpus] == [12 * GIB, 128 * GIB]
    assert not any(gpu.unified for gpu in gpus)


def test_bus_windows_are_never_memory() -> None:
    resource = "0x0000007c00000000 0x0000007fffffffff 0x000000000014220c"
    readers = Watched(device("0000:03:00.0", "8086", "56a0", resource=resource))
    assert detect_machine(readers=readers).gpus[0].vram_bytes is None


def test_too_old_driver_and_display_chips() -> None:
    readers = Watched(
        device("0000:01:00.0", "1002", "6759", uevent="DRIVER=radeon"),
        device("0000:02:00.0", "1a03", "2000"),
        device("0000:03:00.0", "1af4", "1050"),
        device("0000:04:00.0", "1002", "ab28", **{"class": "0x040300"}),
    )
    machine = detect_machine(readers=readers)
    assert len(machine.gpus) == 1
    assert "gpu-too-old" in codes(machine)


def test_no_gpu_is_said() -> None:
    machine = detect_machine(readers=Watched(MEMORY, device("0000:00:1f.0", "8086", "7a04",
                                                           **{"class": "0x060100"})))  # fmt: skip
    assert "gpu-none" in codes(machine)


@pytest.mark.parametrize(
    ("files", "expected"),
    [
        ({"/proc/self/cgroup": "0::/\n", "/sys/fs/cgroup/memory.max": "max\n"}, None),
        ({"/proc/self/cgroup": "0::/a/b\n", "/sys/fs/cgroup/a/b/memory.max": "max\n",
          "/sys/fs/cgroup/a/memory.max": "2147483648\n"}, 2 * GIB),
        ({"/proc/self/cgroup": "0::/a/b\n", "/sys/fs/cgroup/a/b/memory.max": "1073741824\n",
          "/sys/fs/cgroup/a/memory.max": "2147483648\n"}, GIB),
        ({"/proc/self/cgroup": "5:memory:/docker/x\n0::/\n",
          "/sys/fs/cgroup/memory/docker/x/memory.limit_in_bytes": "9223372036854771712\n",
          "/sys/fs/cgroup/memory/memory.limit_in_bytes": "4294967296\n"}, 4 * GIB),
        ({"/proc/self/cgroup": "0::/../../etc\n", "/sys/fs/cgroup/memory.max": "x\n"}, None),
    ],
)  # fmt: skip
def test_control_groups(files: dict[str, str], expected: int | None) -> None:
    assert memory_limit_bytes(Watched(files)) == expected


def test_first_picture_comes_before_the_drivers() -> None:
    released = threading.Event()

    class Slow(Watched):
        def nvml(self) -> JsonObject | None:
            assert released.wait(20)
            return {"init": 0, "devices": [{"name": "Tesla T4", "memory": {"total": 15 * GIB}}]}

    seen: list[Machine] = []

    def progress(machine: Machine) -> None:
        seen.append(machine)
        released.set()

    machine = detect_machine(readers=Slow(MEMORY), on_progress=progress, deadline_s=20)
    assert seen[0].ram_bytes == 32 * GIB
    assert seen[0].gpus == ()
    assert [gpu.name for gpu in machine.gpus] == ["Tesla T4"]


def test_late_and_broken_collectors_cost_a_note() -> None:
    forever = threading.Event()

    class Broken(Watched):
        def nvml(self) -> JsonObject | None:
            forever.wait(30)
            return None

        def psutil(self) -> Any:
            raise PermissionError("no")

    machine = detect_machine(readers=Broken(MEMORY), deadline_s=0.05)
    forever.set()
    assert machine.ram_bytes == 32 * GIB
    assert {"nvidia-driver-unreachable", "probe-failed"} <= codes(machine)
    assert all(w.message and w.remedy for w in machine.warnings)


def test_graphics_inside_a_chip() -> None:
    jetson = {"/proc/device-tree/model": "NVIDIA Jetson Orin Nano Developer Kit\x00",
              "/proc/device-tree/compatible": "nvidia,p3768\x00nvidia,tegra234\x00"}  # fmt: skip
    machine = detect_machine(readers=Watched(MEMORY, jetson))
    (gpu,) = machine.gpus
    assert (gpu.name, gpu.unified, gpu.pool_bytes) == ("Orin (nvgpu)", True, 32 * GIB)
    assert machine.model == "NVIDIA Jetson Orin Nano Developer Kit"
    assert "unified-memory" in codes(machine)
    asked = detect_machine(
        readers=Watched(MEMORY, jetson, nvml={"init": 0, "devices": [
            {"name": "Orin (nvgpu)", "memory": "NVML_ERROR_NOT_SUPPORTED"}]})
    )  # fmt: skip
    assert len(asked.gpus) == 1
    assert asked.gpus[0].sources["name"] == "nvml"
    mac = {"/proc/device-tree/model": "Apple MacBook Pro (14-inch, M2 Pro, 2023)\x00"}
    assert detect_machine(readers=Watched(MEMORY, mac)).gpus[0].name == "Apple M2 Pro"
    board = {"/proc/device-tree/model": "Raspberry Pi 5 Model B Rev 1.0\x00"}
    assert detect_machine(readers=Watched(MEMORY, board)).gpus == ()
