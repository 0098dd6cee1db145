"""Every way in which the NVIDIA driver can fail leaves the rest of the machine known."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

MIB = 1 << 20
_SCRIPT = """
import json, sys
from advisor.probe import detect_machine, machine_to_json, refresh_free_memory
machine = detect_machine(deadline_s=float(sys.argv[1]))
if len(sys.argv) > 2:
    machine = refresh_free_memory(machine)
print(json.dumps(machine_to_json(machine)))
"""


def detect(library: Path | None, deadline_s: float = 20.0, *more: str, **env: str) -> Any:
    """Detection in a process of its own, because the loader reads its path at start."""
    environment = {k: v for k, v in os.environ.items() if not k.startswith("FAKE_NVML")}
    environment.pop("LD_LIBRARY_PATH", None)
    if library is not None:
        environment["LD_LIBRARY_PATH"] = str(library)
    environment |= env
    result = subprocess.run(
        [sys.executable, "-c", _SCRIPT, str(deadline_s), *more],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    machine = json.loads(result.stdout)
    assert machine["ram_bytes"] and machine["cpu"]["threads"], "the rest must be known"
    return machine


def codes(machine: Any) -> set[str]:
    return {warning["code"] for warning in machine["warnings"]}


def test_one_card(fake_nvml: Path) -> None:
    machine = detect(
        fake_nvml,
        FAKE_NVML_GPUS="NVIDIA GeForce RTX 3060:12288:300:8.6:power=170:bus=192:memclk=7501"
        ":cores=3584:reserved=200:display=1:width=16:gen=4",
    )
    (gpu,) = machine["gpus"]
    assert gpu["name"] == "NVIDIA GeForce RTX 3060"
    assert gpu["vram_bytes"] == 12288 * MIB
    assert gpu["vram_free_bytes"] == (12288 - 300 - 200) * MIB
    assert gpu["sources"]["vram_bytes"] == "nvml"
    assert gpu["confidence"]["vram_bytes"] == "measured"
    assert (gpu["compute_capability"], gpu["power_limit_w"]) == ("8.6", 170)
    assert (gpu["memory_bus_bits"], gpu["memory_clock_mhz"]) == (192, 7501)
    assert gpu["driver"] == "580.95.05"
    assert gpu["drives_display"] is True


def test_two_equal_cards_stay_two(fake_nvml: Path) -> None:
    card = "NVIDIA GeForce RTX 3090:24576:10:8.6"
    machine = detect(fake_nvml, FAKE_NVML_GPUS=f"{card};{card}")
    assert [gpu["vram_bytes"] for gpu in machine["gpus"]] == [24576 * MIB] * 2


def test_driver_without_cards(fake_nvml: Path) -> None:
    assert detect(fake_nvml, FAKE_NVML_GPUS="")["gpus"] == []


def test_no_library() -> None:
    machine = detect(None)
    assert machine["gpus"] == []
    assert "driver-missing" not in codes(machine), "there is no card to drive"


@pytest.mark.parametrize(
    ("fault", "code"),
    [
        ("driver_not_loaded", "driver-not-loaded"),
        ("version_mismatch", "nvidia-version-mismatch"),
        ("no_permission", "no-permission"),
        ("gpu_lost", "gpu-lost"),
        ("unknown", "nvidia-driver-unreachable"),
        ("4711", "nvidia-driver-unreachable"),
    ],
)
def test_failing_init(fake_nvml: Path, fault: str, code: str) -> None:
    machine = detect(fake_nvml, FAKE_NVML_INIT=fault)
    assert code in codes(machine)
    problem = next(w for w in machine["warnings"] if w["code"] == code)
    assert problem["message"] and problem["remedy"]


@pytest.mark.parametrize(
    "function",
    [
        "nvmlSystemGetDriverVersion",
        "nvmlDeviceGetName",
        "nvmlDeviceGetPciInfo_v3",
        "nvmlDeviceGetMemoryInfo_v2",
        "nvmlDeviceGetPowerManagementLimit",
        "nvmlDeviceGetCudaComputeCapability",
        "nvmlDeviceGetMaxClockInfo",
        "nvmlDeviceGetMemoryBusWidth",
        "nvmlDeviceGetMigMode",
        "nvmlDeviceGetDisplayActive",
    ],
)
def test_one_failing_function_costs_only_its_fact(fake_nvml: Path, function: str) -> None:
    (gpu,) = detect(fake_nvml, FAKE_NVML_FAIL=f"{function}=not_supported")["gpus"]
    assert gpu["vram_bytes"] == 24564 * MIB
    assert gpu["unified"] is False


def test_every_function_fails(fake_nvml: Path) -> None:
    assert "nvidia-driver-unreachable" in codes(detect(fake_nvml, FAKE_NVML_FAIL="*=unknown"))


def test_uncountable_cards_are_a_problem(fake_nvml: Path) -> None:
    machine = detect(fake_nvml, FAKE_NVML_FAIL="nvmlDeviceGetCount_v2=driver_not_loaded")
    assert "driver-not-loaded" in codes(machine)


def test_memory_hidden_by_the_administrator(fake_nvml: Path) -> None:
    failing = "nvmlDeviceGetMemoryInfo=no_permission,nvmlDeviceGetMemoryInfo_v2=no_permission"
    machine = detect(fake_nvml, FAKE_NVML_FAIL=failing)
    (gpu,) = machine["gpus"]
    assert gpu["vram_bytes"] is None
    assert gpu["unified"] is False
    assert "no-permission" in codes(machine)


@pytest.mark.parametrize("lost_after", ["", "6", "12"])
def test_lost_card_beside_a_good_one(fake_nvml: Path, lost_after: str) -> None:
    cards = "NVIDIA GeForce RTX 3090:24576:10:8.6;NVIDIA GeForce RTX 3060:12288:10:8.6"
    env = {"FAKE_NVML_GPUS": cards, "FAKE_NVML_LOST": "0"}
    if lost_after:
        env["FAKE_NVML_LOST_AFTER"] = lost_after
    machine = detect(fake_nvml, **env)
    assert len(machine["gpus"]) == 2
    assert machine["gpus"][1]["vram_bytes"] == 12288 * MIB
    if not lost_after:
        assert "gpu-lost" in codes(machine)
        assert machine["gpus"][0]["vram_bytes"] is None


@pytest.mark.parametrize("function", ["nvmlInitWithFlags", "nvmlDeviceGetCount_v2"])
def test_hung_driver_costs_a_note(fake_nvml: Path, function: str) -> None:
    machine = detect(fake_nvml, 1.0, FAKE_NVML_HANG=f"{function}=60")
    assert machine["gpus"] == []
    assert "nvidia-driver-unreachable" in codes(machine)
    assert "gpu-none" not in codes(machine), "there may be one behind the hung driver"


def test_hang_at_the_second_card_keeps_the_first(fake_nvml: Path) -> None:
    machine = detect(
        fake_nvml,
        2.5,
        FAKE_NVML_GPUS="NVIDIA GeForce RTX 3090:24576:10:8.6;NVIDIA GeForce RTX 3060:12288:10:8.6",
        FAKE_NVML_HANG="nvmlDeviceGetMemoryInfo_v2@1=60",
    )
    first, second = machine["gpus"]
    assert first["vram_bytes"] == 24576 * MIB
    assert second["name"] == "NVIDIA GeForce RTX 3060"
    assert second["vram_bytes"] is None
    assert "nvidia-driver-unreachable" in codes(machine)


def test_old_driver(fake_old_nvml: Path) -> None:
    (gpu,) = detect(fake_old_nvml, FAKE_NVML_GPUS="Tesla K80:11441:0:3.7")["gpus"]
    assert gpu["name"] == "Tesla K80"
    assert gpu["vram_bytes"] == 11441 * MIB
    assert gpu["gpu_cores"] is None


def test_chip_that_shares_memory(fake_nvml: Path) -> None:
    machine = detect(fake_nvml, FAKE_NVML_GPUS="NVIDIA GB10:0:0:12.1:uma=1:devid=2e12")
    (gpu,) = machine["gpus"]
    assert gpu["unified"] is True
    assert gpu["kind"] == "integrated"
    assert gpu["vram_bytes"] is None
    assert gpu["pool_bytes"] == machine["ram_bytes"]
    assert gpu["vram_free_bytes"] == machine["ram_available_bytes"]
    assert "unified-memory" in codes(machine)


def test_other_shape_of_shared_memory_reports_all_of_ram(fake_nvml: Path) -> None:
    """Some drivers answer with the size of RAM instead of "not supported"."""
    machine = detect(fake_nvml, FAKE_NVML_GPUS="NVIDIA GB10:122570:1000:12.1:devid=2e12")
    (gpu,) = machine["gpus"]
    assert gpu["unified"] is True
    assert gpu["vram_bytes"] is None


def test_mig_slices(fake_nvml: Path) -> None:
    machine = detect(
        fake_nvml,
        FAKE_NVML_GPUS="NVIDIA A100-SXM4-80GB:81920:0:8.0:devid=20b2:mig=1"
        ":slice=19968:slice=19968:slice=9856",
    )
    (gpu,) = machine["gpus"]
    assert gpu["mig_slices"] == [19968 * MIB, 19968 * MIB, 9856 * MIB]
    assert gpu["usable_bytes"] == 19968 * MIB
    assert "mig-enabled" in codes(machine)


def test_mig_off(fake_nvml: Path) -> None:
    machine = detect(fake_nvml, FAKE_NVML_GPUS="NVIDIA A100-SXM4-80GB:81920:0:8.0:mig=0")
    assert machine["gpus"][0]["mig_slices"] == []
    assert "mig-enabled" not in codes(machine)


@pytest.mark.parametrize("spec", ["GRID T4-16Q:16384:0:7.5", "NVIDIA A40:48000:0:8.6:virt=2"])
def test_share_of_a_card(fake_nvml: Path, spec: str) -> None:
    assert "vgpu" in codes(detect(fake_nvml, FAKE_NVML_GPUS=spec))


def test_card_without_a_name_is_used_with_its_memory(fake_nvml: Path) -> None:
    machine = detect(fake_nvml, FAKE_NVML_GPUS="Graphics Device:24564:0:8.9")
    assert machine["gpus"][0]["vram_bytes"] == 24564 * MIB
    assert "gpu-unknown-model" in codes(machine)


def test_memory_mostly_in_use(fake_nvml: Path) -> None:
    machine = detect(fake_nvml, FAKE_NVML_GPUS="NVIDIA GeForce RTX 3080:10240:9500:8.6")
    assert "vram-mostly-in-use" in codes(machine)


def test_free_memory_is_read_again(fake_nvml: Path, tmp_path: Path) -> None:
    spec = tmp_path / "gpus"
    spec.write_text("NVIDIA GeForce RTX 4090:24564:1024:8.9:reserved=400\n")
    (gpu,) = detect(fake_nvml, 20.0, "refresh", FAKE_NVML_FILE=str(spec))["gpus"]
    assert gpu["vram_free_bytes"] == (24564 - 1024 - 400) * MIB


def test_library_is_closed_again(fake_nvml: Path, tmp_path: Path) -> None:
    log = tmp_path / "log"
    detect(fake_nvml, FAKE_NVML_LOG=str(log))
    calls = log.read_text().split("\n")
    assert calls[0].startswith("nvmlInit")
    assert "nvmlShutdown -1" in calls[-2:]


def test_application_becomes_its_own_probe(fake_nvml: Path) -> None:
    """How a frozen build, which has no other interpreter, asks the driver."""
    result = subprocess.run(
        [sys.executable, "-m", "advisor", "--probe-child", "nvml", "main"],
        env={**os.environ, "LD_LIBRARY_PATH": str(fake_nvml)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert lines[0]["init"] == 0
    assert lines[-1]["memory"]["total"] == 24564 * MIB
