"""Outputs of the other tools, in the languages they are translated to."""

from __future__ import annotations

import pytest

from advisor.probe import machine_from_text
from advisor.probe.reports import cim, dmidecode, lspci, proc, registry, system_profiler, udev

GIB = 1 << 30
MIB = 1 << 20


@pytest.mark.parametrize(
    "labels",
    [
        ("Card name", "Dedicated Memory", "Shared Memory", "Processor", "Memory"),
        ("Kartenname", "Dedizierter Speicher", "Gemeinsam genutzter Speicher", "Prozessor",
         "Arbeitsspeicher"),
        ("Nom de la carte", "Mémoire dédiée", "Mémoire partagée", "Processeur", "Mémoire"),
        ("Nombre de tarjeta", "Memoria dedicada", "Memoria compartida", "Procesador", "Memoria"),
        ("カード名", "専用メモリ", "共有メモリ", "プロセッサ", "メモリ"),
        ("显卡名称", "专用内存", "共享内存", "处理器", "内存"),
    ],
    ids=["en", "de", "fr", "es", "ja", "zh"],
)  # fmt: skip
def test_dxdiag_in_every_language(labels: tuple[str, ...]) -> None:
    name, dedicated, shared, processor, memory = labels
    machine = machine_from_text(
        f"  {processor}: AMD Ryzen 5 5600X 6-Core Processor (12 CPUs), ~3.7GHz\r\n"
        f"  {memory}: 32768MB RAM\r\n\r\n"
        f"  {name}: NVIDIA GeForce RTX 3070\r\n"
        "  Device Key: Enum\\PCI\\VEN_10DE&DEV_2484&SUBSYS_00000000&REV_A1\r\n"
        f"  {dedicated}: 8018 MB\r\n  {shared}: 16332 MB\r\n"
    )
    (gpu,) = machine.gpus
    assert machine.os == "windows"
    assert machine.ram_bytes == 32 * GIB
    assert (machine.cpu.name, machine.cpu.threads) == ("AMD Ryzen 5 5600X 6-Core Processor", 12)
    assert (gpu.name, gpu.vram_bytes) == ("NVIDIA GeForce RTX 3070", 8018 * MIB)
    assert gpu.shared_bytes == 16332 * MIB


def test_dxdiag_lists_a_card_once_per_monitor() -> None:
    card = "Card name: AMD Radeon RX 6800\nDevice Key: Enum\\PCI\\VEN_1002&DEV_73BF\n"
    size = "Dedicated Memory: 16338 MB\nShared Memory: 16332 MB\n"
    assert len(machine_from_text((card + size) * 2).gpus) == 1


@pytest.mark.parametrize(
    ("chipset", "cores", "memory"),
    [
        ("Chipset Model", "Total Number of Cores", "Memory"),
        ("Chipsatz-Modell", "Gesamtzahl der Kerne", "Speicher"),
        ("Modèle de chipset", "Nombre total de cœurs", "Mémoire"),
        ("Modelo de chipset", "Número total de núcleos", "Memoria"),
        ("チップセットのモデル", "コアの総数", "メモリ"),
        ("芯片组型号", "核总数", "内存"),
    ],
    ids=["en", "de", "fr", "es", "ja", "zh"],
)
def test_system_profiler_in_every_language(chipset: str, cores: str, memory: str) -> None:
    machine = machine_from_text(
        f"Hardware:\n\n    Hardware Overview:\n\n      {memory}: 36 GB\n\n"
        f"Graphics/Displays:\n\n    Apple M3 Pro:\n\n      {chipset}: Apple M3 Pro\n"
        f"      {cores}: 18\n      Displays:\n        DELL:\n          Resolution: 1 x 1\n"
    )
    (gpu,) = machine.gpus
    assert (gpu.name, gpu.gpu_cores, gpu.unified) == ("Apple M3 Pro", 18, True)
    assert gpu.vram_bytes is None
    assert machine.ram_bytes == 36 * GIB
    # Below macOS 26 or unknown, 36 GB and more give three quarters.
    assert gpu.usable_bytes == 27 * GIB
    assert gpu.confidence["usable_bytes"] == "derived"


def test_system_profiler_json_counts_of_cores() -> None:
    findings = system_profiler.parse_json(
        {
            "SPHardwareDataType": [
                {"chip_type": "Apple M4 Pro", "number_processors": "proc 14:10:4",
                 "physical_memory": "48 GB", "serial_number": "SECRET"}
            ],
            "SPMemoryDataType": [{"dimm_type": "LPDDR5", "SPMemoryDataType": "48 GB"}],
        }
    )  # fmt: skip
    cpu = findings.cpu
    assert (cpu.cores, cpu.performance_cores, cpu.efficiency_cores) == (14, 10, 4)
    assert findings.ram_bytes == 48 * GIB
    assert findings.memory.type == "LPDDR5"


def test_lscpu_in_other_languages() -> None:
    french = proc.parse_lscpu(
        "Architecture :                      x86_64\n"
        "Processeur(s) :                     16\n"
        "Nom de modèle :                     AMD Ryzen 7 5800X 8-Core Processor\n"
        "Cœur(s) par socket :                8\nSocket(s) :                         1\n"
        "Drapaux :                           sse4_2 avx avx2\n"
    ).cpu
    assert (french.name, french.cores, french.threads) == (
        "AMD Ryzen 7 5800X 8-Core Processor", 8, 16,
    )  # fmt: skip
    assert "avx2" in french.features
    japanese = proc.parse_lscpu(
        "アーキテクチャ:                x86_64\nCPU:                            8\n"
        "ソケットあたりのコア数:        4\nソケット数:                    1\n"
        "モデル名:                      Intel(R) Core(TM) i7-7700 CPU @ 3.60GHz\n"
        "フラグ:                        avx avx2\n"
    ).cpu
    assert (japanese.cores, japanese.threads) == (4, 8)


def test_powershell_objects_single_and_array() -> None:
    single = machine_from_text('{"Name": "NVIDIA GeForce GTX 1060 3GB", "AdapterRAM": 3221225472}')
    assert single.gpus[0].vram_bytes == 3 * GIB
    negative = machine_from_text('[{"Name": "NVIDIA GeForce RTX 3080", "AdapterRAM": -1048576}]')
    assert negative.gpus[0].vram_bytes is None
    assert negative.gpus[0].vram_at_least_bytes == 4 * GIB


def test_memory_modules_of_windows() -> None:
    module = {"Capacity": 17179869184, "Speed": 5600, "ConfiguredClockSpeed": 4800,
              "SMBIOSMemoryType": 34, "DataWidth": 64}  # fmt: skip
    findings = cim.parse_cim_json(
        [
            module | {"DeviceLocator": "DIMM 1", "BankLabel": "P0 CHANNEL A"},
            module | {"DeviceLocator": "DIMM 1", "BankLabel": "P0 CHANNEL B"},
        ]
    )
    machine = machine_from_text(
        '[{"Capacity": 17179869184, "Speed": 3200, "ConfiguredClockSpeed": 2400,'
        ' "SMBIOSMemoryType": 26, "DeviceLocator": "ChannelA-DIMM0"}]'
    )
    assert len(findings.modules) == 2
    assert machine.memory.type == "DDR4"
    assert machine.memory.bus_bits == 64
    assert {"single-channel", "ram-below-rated"} <= {w.code for w in machine.warnings}


def test_registry_alone_lists_each_card_once() -> None:
    key = (
        "[HKEY_LOCAL_MACHINE\\Class\\{4d36e968-e325-11ce-bfc1-08002be10318}\\0000]\n"
        '"DriverDesc"="AMD Radeon RX 580"\n"MatchingDeviceId"="PCI\\\\VEN_1002&DEV_67DF"\n'
        '"HardwareInformation.qwMemorySize"=hex(b):00,00,00,00,02,00,00,00\n'
    )
    machine = machine_from_text(
        "Windows Registry Editor Version 5.00\n" + key + key.replace("0000]", "0001]")
    )
    assert [gpu.vram_bytes for gpu in machine.gpus] == [8 * GIB]
    nested = registry.parse_registry_json(
        {"class": {"0001": {"DriverDesc": "AMD Radeon RX 580",
                            "HardwareInformation.qwMemorySize": "0x200000000"}}}
    )  # fmt: skip
    assert nested.gpus[0].vram_bytes == 8 * GIB
    both = machine_from_text(
        '{"a": {"0": {"ProcessorNameString": "AMD Ryzen 9 5950X "}},'
        ' "b": {"0000": {"DriverDesc": "AMD Radeon RX 6800",'
        ' "HardwareInformation.qwMemorySize": [0, 0, 0, 255, 3, 0, 0, 0]}}}'
    )
    assert both.cpu.name == "AMD Ryzen 9 5950X"
    assert both.gpus[0].vram_bytes == 0x3FF000000


def test_lspci_leaves_out_sound_and_server_graphics() -> None:
    findings = lspci.parse_lspci(
        "03:00.0 VGA compatible controller [0300]: ASPEED Technology, Inc. ASPEED Graphics "
        "Family [1a03:2000] (rev 52)\n"
        "81:00.0 3D controller [0302]: NVIDIA Corporation GA100 [A100 PCIe 80GB] "
        "[10de:20b5] (rev a1)\n"
        "81:00.1 Audio device [0403]: NVIDIA Corporation Device [10de:10fa] (rev a1)\n"
        "0000:c1:00.0 Display controller [0380]: Advanced Micro Devices, Inc. [AMD/ATI] Navi 31 "
        "[Radeon RX 7900 XT/7900 XTX/7900 GRE/7900M] [1002:744c] (rev c8)\n"
        "\tKernel driver in use: amdgpu\n"
    )
    assert [gpu.pci_id for gpu in findings.gpus] == ["10de:20b5", "1002:744c:c8"]
    assert all(gpu.vram_bytes is None for gpu in findings.gpus)


def test_udev_modules() -> None:
    device = (
        "E: MEMORY_DEVICE_{n}_SIZE=17179869184\nE: MEMORY_DEVICE_{n}_TYPE=DDR5\n"
        "E: MEMORY_DEVICE_{n}_CONFIGURED_SPEED_MTS=6000\nE: MEMORY_DEVICE_{n}_SPEED_MTS=6000\n"
        "E: MEMORY_DEVICE_{n}_BANK_LOCATOR=P0 CHANNEL {c}\nE: MEMORY_DEVICE_{n}_DATA_WIDTH=64\n"
    )
    findings = udev.parse_udev(
        "E: MEMORY_ARRAY_NUM_DEVICES=4\n"
        + "".join(device.format(n=n, c="AABB"[n]) for n in range(4))
        + "E: MEMORY_DEVICE_4_PRESENT=0\n"
    )
    machine = machine_from_text("".join(device.format(n=n, c="AABB"[n]) for n in range(4)))
    assert len(findings.modules) == 4
    assert findings.modules_complete
    assert machine.memory.bus_bits == 128, "four modules on two channels"
    assert machine.memory.bandwidth_gb_s == 96.0
    broken = udev.parse_udev(
        "E: MEMORY_DEVICE_0_SIZE=1024\nE: MEMORY_DEVICE_0_TYPE=<OUT OF SPEC>\n"
    )
    assert broken.modules[0].type is None


def test_dmidecode_knows_whether_all_slots_are_shown() -> None:
    module = (
        "Memory Device\n\tSize: 16 GB\n\tType: DDR5\n\tData Width: 64 bits\n\tSpeed: 4800 MT/s\n"
    )
    alone = dmidecode.parse_dmidecode(module)
    counted = dmidecode.parse_dmidecode(
        "Physical Memory Array\n\tNumber Of Devices: 1\n\n" + module
    )
    assert not alone.modules_complete
    assert counted.modules_complete
    assert alone.ram_bytes is None, "an excerpt does not tell how much there is"


def test_two_sockets_do_not_add_up() -> None:
    text = "".join(
        f"Memory Device\n\tSize: 32 GB\n\tType: DDR4\n\tBank Locator: P{socket}_Node{socket}_"
        f"Channel{channel}_Dimm0\n\tConfigured Memory Speed: 2400 MT/s\n\n"
        for socket in (0, 1)
        for channel in range(4)
    )
    assert machine_from_text(text).memory.bus_bits == 256


def test_several_outputs_in_one_paste() -> None:
    machine = machine_from_text(
        "$ cat /proc/meminfo\nMemTotal:       65000000 kB\nMemAvailable:   60000000 kB\n"
        "$ lspci -nn | grep VGA\n01:00.0 VGA compatible controller [0300]: NVIDIA Corporation "
        "GA102 [GeForce RTX 3090] [10de:2204] (rev a1)\n"
        "$ nvidia-smi --query-gpu=name,memory.total,pci.bus_id --format=csv\n"
        "name, memory.total [MiB], pci.bus_id\n"
        "NVIDIA GeForce RTX 3090, 24576 MiB, 00000000:01:00.0\n"
    )
    assert machine.ram_bytes == 65000000 * 1024
    (gpu,) = machine.gpus
    assert (gpu.name, gpu.vram_bytes) == ("NVIDIA GeForce RTX 3090", 24 * GIB)
    assert gpu.sources["vram_bytes"] == "nvidia-smi"
    assert gpu.pci_id == "10de:2204"


def test_rocm_smi_without_a_name_is_named_by_its_id() -> None:
    machine = machine_from_text(
        '{"card0": {"GPU ID": "0x6861", "Card model": "0xc1e",'
        ' "VRAM Total Memory (B)": "17163091968", "GTT Total Memory (B)": "17163091968"}}'
    )
    (gpu,) = machine.gpus
    assert "WX 9100" in gpu.name
    assert not gpu.unified, "the chip Vega 10 is not the graphics Vega 10"


def test_rocm_and_amd_smi_plain_reports() -> None:
    machine = machine_from_text(
        "GPU[0]\t\t: Card Series: \t\tAMD Radeon RX 7900 XTX\n"
        "GPU[0]\t\t: VRAM Total Memory (B): 25753026560\n"
        "GPU[0]\t\t: VRAM Total Used Memory (B): 27856896\n"
        "GPU[1]\t\t: Card Series: \t\tAMD Radeon Graphics\n"
        "GPU[1]\t\t: VRAM Total Memory (B): 536870912\nGPU[1]\t\t: GFX Version: \t\tgfx1036\n"
    )
    assert [gpu.unified for gpu in machine.gpus] == [False, True]
    assert machine.gpus[0].vram_free_bytes == 25753026560 - 27856896


def test_amd_smi_json_with_sections() -> None:
    machine = machine_from_text(
        '{"gpu_data": [{"gpu": 0, "asic": {"market_name": "AMD Instinct MI300X",'
        ' "device_id": "0x74a1", "target_graphics_version": "gfx942", "num_compute_units": 304},'
        ' "bus": {"bdf": "0000:05:00.0"}, "driver": {"name": "amdgpu", "version": "6.10.5"},'
        ' "vram": {"type": "HBM", "size": {"value": 196592, "unit": "MB"}, "bit_width": 8192},'
        ' "board": {"product_serial": "SECRET"}}]}'
    )
    (gpu,) = machine.gpus
    assert (gpu.name, gpu.vram_bytes) == ("AMD Instinct MI300X", 196592 * MIB)
    assert (gpu.gfx_target, gpu.gpu_cores, gpu.driver) == ("gfx942", 304, "6.10.5")
    assert (gpu.pci_id, gpu.pci_address) == ("1002:74a1", "0000:05:00.0")


def test_lists_of_other_programs() -> None:
    card = ('"manufacturer": "nvidia", "memory": {}, "memory_used": {},'
            ' "driver_version": "570.1", "appendix": ')  # fmt: skip
    machine = machine_from_text(
        '[{"name": "NVIDIA H100 80GB HBM3", '
        + card.format(81559, 480)
        + '{"bdf": "0000:01:00.0", "mig": false}}, {'
        + card.format("null", "null")
        + '{"bdf": "0000:02:00.0", "mig": true, "mig_devices": [{"name": "1g.20gb",'
        ' "memory": 20096}]}}]'
    )
    whole, cut = machine.gpus
    assert (whole.vram_bytes, whole.vram_free_bytes) == (81559 * MIB, (81559 - 480) * MIB)
    assert whole.pci_address == "0000:01:00.0"
    assert cut.mig_slices == (20096 * MIB,)
    assert cut.vram_bytes is None
    assert "mig-enabled" in {w.code for w in machine.warnings}


def test_tegrastats_and_meminfo_name_the_pool_of_a_jetson() -> None:
    machine = machine_from_text(
        "01-01-2026 10:00:00 RAM 2448/7620MB (lfb 4x4MB) SWAP 0/3810MB CPU [1%@729]\n"
    )
    assert machine.ram_bytes == 7620 * MIB
    assert machine.ram_available_bytes == (7620 - 2448) * MIB


def test_kernel_log_takes_the_memory_not_its_window() -> None:
    machine = machine_from_text(
        "[   17.36] i915 0000:0d:00.0: [drm] Local memory IO size: 0x0000000010000000\n"
        "[   17.37] i915 0000:0d:00.0: [drm] Local memory available: 0x00000003fa000000\n"
        "[    4.78] amdgpu 0000:c4:00.0: amdgpu: 512M of VRAM memory ready\n"
        "[    4.79] amdgpu 0000:c4:00.0: amdgpu: 7695M of GTT memory ready.\n"
    )
    arc = machine.gpus[0]
    assert arc.vram_bytes == 0x3FA000000
    assert machine.gpus[1].gtt_bytes == 7695 * MIB
