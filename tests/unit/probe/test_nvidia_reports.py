"""Outputs of nvidia-smi in all its forms."""

from __future__ import annotations

import pytest

from advisor.errors import FormatError
from advisor.probe import machine_from_text
from advisor.probe.reports import nvidia_smi, nvidia_smi_q

MIB = 1 << 20

TABLE = """
+-----------------------------------------------------------------------------+
| NVIDIA-SMI 470.57.02    Driver Version: 470.57.02    CUDA Version: 11.4     |
|-------------------------------+----------------------+----------------------+
| GPU  Name        Persistence-M| Bus-Id        Disp.A | Volatile Uncorr. ECC |
| Fan  Temp  Perf  Pwr:Usage/Cap|         Memory-Usage | GPU-Util  Compute M. |
|===============================+======================+======================|
|   0  NVIDIA A100-SXM...  On   | 00000000:07:00.0 Off |                   On |
| N/A   30C    P0    50W / 400W |     20MiB / 40536MiB |     N/A      Default |
|                               |                      |              Enabled |
+-------------------------------+----------------------+----------------------+
|   1  NVIDIA GB10         On   | 0000000F:01:00.0 Off |                  N/A |
| N/A   37C    P8     4W /  N/A | Not Supported        |      0%      Default |
|                               |                      |                  N/A |
+-------------------------------+----------------------+----------------------+

+-----------------------------------------------------------------------------+
| MIG devices:                                                                |
+------------------+----------------------+-----------+-----------------------+
| GPU  GI  CI  MIG |         Memory-Usage |        Vol|         Shared        |
|==================+======================+===========+=======================|
|  0    1   0   0  |     11MiB / 20096MiB | 42      0 |  3   0    2    0    0 |
|                  |      0MiB / 32767MiB |           |                       |
+------------------+----------------------+-----------+-----------------------+
|  0    2   0   1  |      9MiB / 19968MiB | 42      0 |  3   0    2    0    0 |
+------------------+----------------------+-----------+-----------------------+
"""


def test_table_with_slices_and_a_chip_without_memory_of_its_own() -> None:
    machine = machine_from_text(TABLE)
    a100, gb10 = machine.gpus
    assert (a100.vram_bytes, a100.vram_free_bytes) == (40536 * MIB, (40536 - 20) * MIB)
    assert a100.mig_slices == (20096 * MIB, 19968 * MIB)
    assert a100.usable_bytes == 20096 * MIB
    assert (a100.driver, a100.power_limit_w) == ("470.57.02", 400)
    assert gb10.unified
    assert gb10.vram_bytes is None
    assert {"mig-enabled", "unified-memory"} <= {w.code for w in machine.warnings}


TEXT_REPORT = """
==============NVSMI LOG==============

Timestamp                                 : Sat Jan  3 10:00:00 2026
Driver Version                            : 560.94
CUDA Version                              : 12.6

Attached GPUs                             : 1
GPU 00000000:2B:00.0
    Product Name                          : NVIDIA GeForce RTX 4070 SUPER
    Display Active                        : Enabled
    MIG Mode
        Current                           : N/A
        Pending                           : N/A
    Driver Model
        Current                           : WDDM
    Serial Number                         : 1325512345678
    GPU UUID                              : GPU-11111111-2222-3333-4444-555555555555
    GPU Virtualization Mode
        Virtualization Mode               : None
    PCI
        Device Id                         : 0x278310DE
        Bus Id                            : 00000000:2B:00.0
        GPU Link Info
            PCIe Generation
                Max                       : 4
                Current                   : 1
            Link Width
                Max                       : 16x
                Current                   : 8x
    FB Memory Usage
        Total                             : 12282 MiB
        Reserved                          : 243 MiB
        Used                              : 1500 MiB
        Free                              : 10539 MiB
    BAR1 Memory Usage
        Total                             : 16384 MiB
    GPU Power Readings
        Current Power Limit               : 220.00 W
    Max Clocks
        Graphics                          : 3105 MHz
        Memory                            : 10501 MHz
"""


def test_text_report() -> None:
    machine = machine_from_text(TEXT_REPORT)
    (gpu,) = machine.gpus
    assert machine.os == "windows"
    assert gpu.name == "NVIDIA GeForce RTX 4070 SUPER"
    assert (gpu.vram_bytes, gpu.vram_free_bytes) == (12282 * MIB, 10539 * MIB)
    assert (gpu.pci_id, gpu.pci_address) == ("10de:2783", "0000:2b:00.0")
    assert (gpu.power_limit_w, gpu.memory_clock_mhz) == (220, 10501)
    assert (gpu.pcie_gen, gpu.pcie_lanes) == (4, 8)
    assert gpu.drives_display


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "name, memory.total [MiB], memory.used [MiB], utilization.gpu [%]\n"
            "NVIDIA GeForce RTX 3090, 24576 MiB, 512 MiB, 3 %\n"
            "Tesla P40, 23040 MiB, 0 MiB, 0 %\n",
            [
                ("NVIDIA GeForce RTX 3090", 24576, 24064),
                ("Tesla P40", 23040, 23040),
            ],
        ),
        ("index, gpu_name, memory.total [MiB]\n0, Tesla T4, 15360\n", [("Tesla T4", 15360, None)]),
        ("NVIDIA GeForce RTX 4090, 24564 MiB\n", [("NVIDIA GeForce RTX 4090", 24564, None)]),
        ("NVIDIA GeForce RTX 4090, 535.86.05, 24564 MiB\n",
         [("NVIDIA GeForce RTX 4090", 24564, None)]),
        ("$ nvidia-smi --query-gpu=memory.free,name,memory.total --format=csv,noheader,nounits\n"
         "20000, NVIDIA L4, 23034\n", [("NVIDIA L4", 23034, 20000)]),
    ],
)  # fmt: skip
def test_query_with_any_columns(text: str, expected: list[tuple[str, int, int | None]]) -> None:
    gpus = machine_from_text(text).gpus
    found = [
        (
            gpu.name,
            (gpu.vram_bytes or 0) // MIB,
            gpu.vram_free_bytes // MIB if gpu.vram_free_bytes is not None else None,
        )
        for gpu in gpus
    ]
    assert found == expected


def test_texts_in_place_of_numbers_stay_unknown() -> None:
    for text in ("[N/A]", "N/A", "[Not Supported]", "[Unknown Error]", "[GPU is lost]",
                 "Requested functionality has been deprecated"):  # fmt: skip
        findings = nvidia_smi.parse_query(f"name, memory.total [MiB]\nTesla K80, {text}\n")
        assert findings.gpus[0].vram_bytes is None
        assert findings.gpus[0].unified is False, "a card sold as a card has its own memory"


def test_hidden_memory_is_a_problem_not_a_shared_one() -> None:
    machine = machine_from_text(
        "name, memory.total [MiB]\nNVIDIA A100-SXM4-40GB, [Insufficient Permissions]\n"
    )
    assert machine.gpus[0].vram_bytes is None
    assert "no-permission" in {w.code for w in machine.warnings}


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Failed to initialize NVML: Driver/library version mismatch", "nvidia-version-mismatch"),
        ("NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.",
         "driver-not-loaded"),
        ("Failed to initialize NVML: Insufficient Permissions", "no-permission"),
        ("Failed to initialize NVML: Unknown Error", "nvidia-driver-unreachable"),
    ],
)  # fmt: skip
def test_failures_of_the_tool(text: str, code: str) -> None:
    assert code in {w.code for w in machine_from_text(text).warnings}


def test_hostile_xml_is_refused_and_cut_xml_used() -> None:
    with pytest.raises(FormatError):
        nvidia_smi_q.parse_xml(
            '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><nvidia_smi_log>&a;'
        )
    with pytest.raises(FormatError):
        nvidia_smi_q.parse_xml("<nvidia_smi_log>" + "<a>" * 1000)
    cut = (
        "<nvidia_smi_log><driver_version>550.1</driver_version><gpu id='00000000:01:00.0'>"
        "<product_name>Tesla T4</product_name><fb_memory_usage><total>15360 MiB</total><us"
    )
    (gpu,) = nvidia_smi_q.parse_xml(cut).gpus
    assert (gpu.name, gpu.vram_bytes, gpu.driver) == ("Tesla T4", 15360 * MIB, "550.1")
