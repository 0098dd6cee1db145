"""The parts of Windows and macOS that are bytes and calls: parsed here, run there."""

from __future__ import annotations

import ctypes
import struct

from advisor.probe import detect_machine
from advisor.probe.dxgi_adapters import AdapterDesc, as_record
from advisor.probe.live_windows import as_reg_data
from advisor.probe.readers import CommandResult
from advisor.probe.replay import ReplayReaders
from advisor.probe.reports.dxgi import parse_dxgi
from advisor.probe.reports.smbios import parse_smbios, sanitised

GIB = 1 << 30


def module(size_mib: int, bank: bytes, *, kind: int = 0x22, serial: bytes = b"SECRET1") -> bytes:
    """A type 17 structure of SMBIOS 3.2."""
    data = bytearray(0x54)
    data[0], data[1] = 17, len(data)
    struct.pack_into("<H", data, 0x0A, 64)
    if size_mib >= 0x7FFF:
        struct.pack_into("<H", data, 0x0C, 0x7FFF)
        struct.pack_into("<I", data, 0x1C, size_mib)
    else:
        struct.pack_into("<H", data, 0x0C, size_mib)
    data[0x10], data[0x11], data[0x12], data[0x18] = 1, 2, kind, 3
    struct.pack_into("<H", data, 0x15, 4800)
    struct.pack_into("<H", data, 0x20, 6000)
    return bytes(data) + b"DIMM 1\x00" + bank + b"\x00" + serial + b"\x00\x00"


def array(slots: int) -> bytes:
    data = bytearray(0x17)
    data[0], data[1] = 16, len(data)
    struct.pack_into("<H", data, 0x0D, slots)
    return bytes(data) + b"\x00\x00"


SYSTEM = bytes([1, 8, 0, 0, 1, 0, 0, 0]) + b"SECRET2\x00\x00"
HEADER = bytes(8)
TABLE = HEADER + SYSTEM + array(2) + module(16384, b"P0 CHANNEL A") + module(65536, b"P0 CHANNEL B")


def test_firmware_table() -> None:
    findings = parse_smbios(TABLE)
    assert [m.size_bytes for m in findings.modules] == [16 * GIB, 64 * GIB]
    first = findings.modules[0]
    assert (first.type, first.configured_mt_s, first.rated_mt_s) == ("DDR5", 6000, 4800)
    assert first.channel == "P0 CHANNEL A"
    assert findings.modules_complete


def test_firmware_table_without_what_identifies() -> None:
    clean = sanitised(TABLE)
    assert b"SECRET" not in clean
    assert parse_smbios(clean) == parse_smbios(TABLE)


def test_cut_firmware_tables_are_harmless() -> None:
    for end in range(len(TABLE)):
        assert len(parse_smbios(TABLE[:end]).modules) <= 2
        sanitised(TABLE[:end])


def desc(name: str, **values: int) -> AdapterDesc:
    found = AdapterDesc()
    for index, unit in enumerate(struct.unpack(f"<{len(name)}H", name.encode("utf-16-le"))):
        found.Description[index] = unit
    for field, value in values.items():
        setattr(found, field, value)
    return found


def test_adapter_description_has_the_size_that_windows_documents() -> None:
    pointer = ctypes.sizeof(ctypes.c_size_t)
    assert ctypes.sizeof(AdapterDesc) == (312 if pointer == 8 else 292)
    record = as_record(desc("NVIDIA GeForce RTX 4070", VendorId=0x10DE, DeviceId=0x2786, LuidLow=7))
    assert record["Description"] == "NVIDIA GeForce RTX 4070"
    assert record["AdapterLuid"] == "0:7"


def test_software_and_doubled_adapters_are_dropped() -> None:
    card = as_record(
        desc("AMD Radeon RX 7900 XTX", VendorId=0x1002, DeviceId=0x744C, LuidLow=1,
             DedicatedVideoMemory=24 * GIB, SharedSystemMemory=16 * GIB)
    )  # fmt: skip
    software = as_record(desc("Microsoft Basic Render Driver", VendorId=0x1414, LuidLow=2, Flags=2))
    (gpu,) = parse_dxgi({"adapters": [card, card, software]}).gpus
    assert (gpu.vram_bytes, gpu.shared_bytes) == (24 * GIB, 16 * GIB)
    assert gpu.pci_id == "1002:744c"


def test_registry_values_as_exports_write_them() -> None:
    assert as_reg_data(8 * GIB, 11) == "hex(b):00,00,00,00,02,00,00,00"
    assert as_reg_data(0xFFF00000, 4) == "dword:fff00000"
    assert as_reg_data('a"\\b', 1) == '"a\\"\\\\b"'
    assert as_reg_data(b"\x01\xff", 3) == "hex:01,ff"


def test_windows_machine_through_all_channels() -> None:
    key = r"[HKEY_LOCAL_MACHINE\x\{4d36e968-e325-11ce-bfc1-08002be10318}\0000]"
    stale = key.replace("0000]", "0001]")
    size = f'"HardwareInformation.qwMemorySize"={as_reg_data(16 * GIB, 11)}'
    readers = ReplayReaders(
        os="windows",
        channels={
            "dxgi": {"adapters": [as_record(desc("AMD Radeon RX 9070 XT", VendorId=0x1002,
                                                 DeviceId=0x7550, LuidLow=1,
                                                 DedicatedVideoMemory=16 * GIB - (80 << 20)))]},
            "registry": f'{key}\n"DriverDesc"="AMD Radeon RX 9070 XT"\n"DriverVersion"="32.0.1"\n'
                        f'{size}\n{stale}\n"DriverDesc"="NVIDIA GeForce GTX 960"\n{size}\n',
            "smbios": TABLE.hex(),
            "windows_system": {"processor": "AMD Ryzen 7 9800X3D 8-Core Processor  ",
                               "build": "26100", "display_version": "24H2",
                               "features": ["avx2", "avx512f"], "emulated": False},
            "psutil": {"virtual_memory_total": 63 * GIB, "cpu_count_logical": 16,
                       "cpu_count_physical": 8},
        },
    )  # fmt: skip
    machine = detect_machine(readers=readers)
    (gpu,) = machine.gpus
    assert machine.os == "windows"
    assert machine.os_name == "Windows 11 24H2"
    assert gpu.vram_bytes == 16 * GIB - (80 << 20), "the driver beats the registry"
    assert gpu.driver == "32.0.1"
    assert machine.cpu.name == "AMD Ryzen 7 9800X3D 8-Core Processor"
    assert machine.cpu.cores == 8
    assert machine.memory.speed_mt_s == 6000
    assert machine.memory.bandwidth_gb_s == 96.0


def test_mac_through_all_channels() -> None:
    profiler = (
        "2026-01-01 noise in front\n"
        '{"SPDisplaysDataType": [{"sppci_model": "Apple M4 Max", "sppci_cores": "40"}],'
        ' "SPMemoryDataType": [{"dimm_type": "LPDDR5"}]}'
    )
    command = ("system_profiler SPDisplaysDataType SPMemoryDataType SPHardwareDataType -json "
               "-detailLevel mini")  # fmt: skip
    readers = ReplayReaders(
        os="macos",
        commands={command: CommandResult(0, profiler)},
        channels={
            "sysctl": f"hw.memsize: {128 * GIB}\nmachdep.cpu.brand_string: Apple M4 Max\n"
                      "hw.perflevel0.physicalcpu: 12\nhw.perflevel1.physicalcpu: 4\n"
                      "hw.physicalcpu: 16\nhw.optional.arm.FEAT_I8MM: 1\n"
                      "sysctl.proc_translated: 1\nkern.osproductversion: 26.1\n",
            "metal": {"devices": [{"name": "Apple M4 Max", "hasUnifiedMemory": True,
                                   "recommendedMaxWorkingSetSize": 115448725504}]},
        },
    )  # fmt: skip
    machine = detect_machine(readers=readers)
    (gpu,) = machine.gpus
    assert (gpu.gpu_cores, gpu.usable_bytes) == (40, 115448725504)
    assert gpu.confidence["usable_bytes"] == "measured"
    assert gpu.pool_bytes == machine.ram_bytes == 128 * GIB
    assert (machine.cpu.performance_cores, machine.cpu.efficiency_cores) == (12, 4)
    assert "i8mm" in machine.cpu.features
    assert machine.memory.type == "LPDDR5"
    assert "rosetta" in {w.code for w in machine.warnings}
