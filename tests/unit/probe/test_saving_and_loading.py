"""Captures and reports as files: what is written, what is read, and what never is."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from advisor.errors import FormatError, InputError
from advisor.probe import (
    detect_machine,
    machine_from_reports,
    machine_from_text,
    machine_to_json,
    save_capture,
)
from advisor.probe.decode import decode_text
from advisor.probe.problems import CODES
from advisor.probe.readers import CommandResult
from advisor.probe.replay import ReplayReaders
from advisor.probe.scrub import scrubbed

GIB = 1 << 30
DATA = Path(__file__).resolve().parents[2] / "data" / "machines"

# Things that tell one machine or person from another, in the places where tools print them.
SECRETS = (
    "SN-7788990011", "GPU-11111111-2222-3333-4444-555555555555", "annas-laptop", "anna.schmidt",
    "00:1a:2b:3c:4d:5e", "192.168.17.4", "deadbeefcafe0123456789abcdef0123",
)  # fmt: skip
SERIAL, UUID, HOST, USER, MAC, ADDRESS, CONTAINER = SECRETS

FILES = {
    "/proc/cpuinfo": "processor\t: 0\nmodel name\t: Some CPU\nflags\t\t: avx2\n\n"
    f"Serial\t\t: {SERIAL}\n",
    "/proc/meminfo": "MemTotal: 33554432 kB\n",
    "/proc/self/cgroup": f"0::/docker/{CONTAINER}\n",
    f"/sys/fs/cgroup/docker/{CONTAINER}/memory.max": "8589934592\n",
    "/run/udev/data/+dmi:id": "E:MEMORY_DEVICE_0_SIZE=17179869184\nE:MEMORY_DEVICE_0_TYPE=DDR5\n"
    f"E:MEMORY_DEVICE_0_SERIAL_NUMBER={SERIAL}\nE:MEMORY_DEVICE_0_ASSET_TAG={SERIAL}\n",
    "/sys/bus/pci/devices/0000:01:00.0/class": "0x030000\n",
    "/sys/bus/pci/devices/0000:01:00.0/vendor": "0x10de\n",
    "/sys/bus/pci/devices/0000:01:00.0/device": "0x2684\n",
    "/proc/driver/nvidia/gpus/0000:01:00.0/information": "Model: NVIDIA GeForce RTX 4090\n"
    f"GPU UUID: {UUID}\n",
    "/sys/class/kfd/kfd/topology/nodes/1/properties": "simd_count 4\ndevice_id 29772\n"
    f"unique_id {CONTAINER}\n",
}
TEXTS = (
    "GPU 00000000:01:00.0\n    Product Name : Tesla T4\n    Serial Number : " + SERIAL
    + f"\n    GPU UUID : {UUID}\n    FB Memory Usage\n        Total : 15360 MiB\n",
    f"      Model Identifier: Mac15,8\n      Chip: Apple M3 Max\n      Memory: 64 GB\n"
    f"      Serial Number (system): {SERIAL}\n      Hardware UUID: {UUID[4:]}\n",
    f"      Machine name: {HOST}\n          Card name: Radeon RX 580\n"
    f"   Dedicated Memory: 8154 MB\n   Shared Memory: 8154 MB\n          User name: {USER}\n",
    json.dumps({"Name": "Radeon RX 580", "AdapterRAM": 1 << 30, "SystemName": HOST,
                "PSComputerName": HOST, "UserName": USER}),
    f"Memory Device\n\tSize: 16 GB\n\tType: DDR4\n\tSerial Number: {SERIAL}\n"
    f"\tAsset Tag: {SERIAL}\n",
    f"name, uuid, memory.total [MiB]\nTesla P40, {UUID}, 23040 MiB\n",
    f"hw.memsize: 17179869184\nkern.hostname: {HOST}\nkern.uuid: {UUID[4:]}\n"
    "machdep.cpu.brand_string: Apple M1\n",
    json.dumps({"card0": {"Card series": "Radeon VII", "Unique ID": SERIAL,
                          "Serial Number": SERIAL, "VRAM Total Memory (B)": "17163091968"}}),
)  # fmt: skip


def holds_a_secret(text: str) -> list[str]:
    return [secret for secret in SECRETS if secret.lower() in text.lower()]


def test_a_saved_machine_identifies_nobody(tmp_path: Path) -> None:
    readers = ReplayReaders(
        commands={"x": CommandResult(0, f"host {HOST}")},
        channels={"nvml": {"init": 0, "driver": "580.1", "devices": [
            {"name": "NVIDIA GeForce RTX 4090", "memory": {"total": 24 * GIB},
             "pci_bus_id": "00000000:01:00.0"}]}},
    )  # fmt: skip
    readers.add_files(FILES)
    machine = save_capture(tmp_path / "capture", readers)
    assert machine.ram_bytes == 8 * GIB
    written = "".join(p.read_text(encoding="utf-8") for p in (tmp_path / "capture").iterdir())
    assert "4090" in written
    assert holds_a_secret(written) == []
    assert holds_a_secret(json.dumps(machine_to_json(machine))) == []


def test_a_saved_machine_replays_the_same(tmp_path: Path) -> None:
    readers = ReplayReaders(channels={"psutil": {"virtual_memory_total": 32 * GIB}})
    readers.add_files(FILES)
    live = save_capture(tmp_path, readers)
    assert machine_from_reports([tmp_path]) == live


@pytest.mark.parametrize("text", TEXTS, ids=range(len(TEXTS)))
def test_reports_leave_behind_what_identifies(text: str) -> None:
    machine = machine_from_text(text)
    assert machine.gpus or machine.memory.modules or machine.ram_bytes
    assert holds_a_secret(json.dumps(machine_to_json(machine))) == []


@pytest.mark.parametrize("text", [*TEXTS, *FILES.values()], ids=range(len(TEXTS) + len(FILES)))
def test_scrubbing_takes_it_out_of_raw_text(text: str) -> None:
    assert holds_a_secret(scrubbed(text)) == []


def test_scrubbing_keeps_what_detection_reads() -> None:
    for line in (
        "Driver Version : 535.129.03", "\"DriverVersion\"=\"30.0.15.1215\"", "Model: NVIDIA T400",
        "pci_bus_id 0000:0a:00.0", "GPU 00000000:0A:00.0", "device_id 29772",
    ):  # fmt: skip
        assert scrubbed(line) == line
    assert "anna" not in scrubbed("/home/anna/models C:\\Users\\anna\\x /Users/anna/x")


def test_recorded_machines_hold_nothing_that_identifies() -> None:
    unique = re.compile(
        r"GPU-[0-9a-f]{8}-|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-(?!.{0,4}bfc1)[0-9a-f]{4}-|"
        r"serial number|/home/|\\users\\",
        re.IGNORECASE,
    )
    for path in DATA.glob("*/*"):
        text = decode_text(path.read_bytes())
        found = [m[0] for m in unique.finditer(text) if "e325-11ce" not in m[0]]
        assert found == [], path


def test_powershell_files_and_old_code_pages(tmp_path: Path) -> None:
    text = '{"Name": "NVIDIA GeForce GTX 1070", "AdapterRAM": 1073741824}'
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"):
        assert json.loads(decode_text(text.encode(encoding)))["Name"] == "NVIDIA GeForce GTX 1070"
    german = "  Kartenname: GeForce\n  Gerätename: Ärger mit Größe, für Übung, schön\n"
    assert decode_text(german.encode("cp1252")) == german
    japanese = "カード名: NVIDIA GeForce RTX 3060\n専用メモリ: 12129 MB\n共有メモリ: 16303 MB\n"
    assert decode_text(japanese.encode("cp932")) == japanese
    chinese = "显卡名称: NVIDIA GeForce RTX 3060\n专用内存: 12129 MB\n共享内存: 16303 MB\n"
    path = tmp_path / "dx.txt"
    path.write_bytes(chinese.encode("gb18030"))
    assert machine_from_reports([path]).gpus[0].name == "NVIDIA GeForce RTX 3060"


def test_what_cannot_be_read_is_said_and_the_rest_used(tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text("MemTotal: 1048576 kB\n")
    (tmp_path / "junk.txt").write_bytes(bytes(range(256)) * 20)
    (tmp_path / "cut.json").write_text('{"card0": {"Card series": "Radeon')
    (tmp_path / "deep.json").write_text("[" * 100_000)
    machine = machine_from_reports([tmp_path])
    assert machine.ram_bytes == GIB
    unread = [w.component for w in machine.warnings if w.code == "report-unreadable"]
    assert sorted(unread) == ["cut.json", "deep.json", "junk.txt"]
    assert {w.code for w in machine.warnings} <= CODES


def test_nothing_readable_is_an_error_with_a_name(tmp_path: Path) -> None:
    path = tmp_path / "holiday.txt"
    path.write_text("dear diary")
    with pytest.raises(FormatError, match=r"holiday\.txt"):
        machine_from_reports([path])
    with pytest.raises(FormatError):
        machine_from_text("")
    with pytest.raises(InputError, match="missing"):
        machine_from_reports([tmp_path / "missing"])
    empty = tmp_path / "folder"
    empty.mkdir()
    with pytest.raises(FormatError):
        machine_from_reports([empty])


def test_a_saved_machine_joins_other_reports(tmp_path: Path) -> None:
    saved = tmp_path / "machine.json"
    saved.write_text(json.dumps(machine_to_json(machine_from_text("Tesla P40, 23040 MiB"))))
    (tmp_path / "mem.txt").write_text("MemTotal: 1048576 kB\n")
    machine = machine_from_reports([tmp_path])
    assert machine.ram_bytes == GIB
    assert machine.gpus[0].name == "Tesla P40"


def test_live_detection_runs_no_command_on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    """The one child process is the application's own probe of the NVIDIA library."""
    started: list[list[str]] = []
    import subprocess

    real = subprocess.Popen

    def popen(command: list[str], *rest: object, **named: object) -> subprocess.Popen[bytes]:
        started.append(command)
        return real(command, *rest, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(subprocess, "Popen", popen)
    machine = detect_machine(deadline_s=20)
    assert machine.ram_bytes
    assert all("run_probe('nvml', 'main')" in command[-1] for command in started)
