"""Asks the NVIDIA library, in a process of its own: a driver that hangs or crashes takes only
this process with it. Prints one JSON object a line, so that what came before a hang is kept."""

from __future__ import annotations

import ctypes
import json
import sys
from collections.abc import Callable, Iterator
from typing import Any

# The library's own search fails on these systems: WSL 2, NixOS, containers, older layouts.
_WSL_LIBRARY = "/usr/lib/wsl/lib/libnvidia-ml.so.1"
_OTHER_LIBRARIES = (
    "/run/opengl-driver/lib/libnvidia-ml.so.1",
    "/usr/local/nvidia/lib64/libnvidia-ml.so.1",
    "/usr/lib/x86_64-linux-gnu/nvidia/current/libnvidia-ml.so.1",
    "/usr/lib64/nvidia/libnvidia-ml.so.1",
)
_LIBRARY_NOT_FOUND = 12
_UNKNOWN = 999


def main() -> int:
    """Writes what NVML says to standard output."""
    for part in query():
        sys.stdout.write(json.dumps(part) + "\n")
        sys.stdout.flush()
    return 0


def watch() -> int:
    """Answers every line on standard input with the memory of all GPUs. The library is closed
    in between, so that it keeps no card awake."""
    for _ in sys.stdin:
        sys.stdout.write(json.dumps({"memories": list(_free_memories())}) + "\n")
        sys.stdout.flush()
    return 0


def _free_memories() -> Iterator[dict[str, Any]]:
    try:
        import pynvml
    except Exception:
        return
    if _init(pynvml):
        return
    try:
        for index in range(min(_value(pynvml.nvmlDeviceGetCount) or 0, 64)):
            handle = _value(pynvml.nvmlDeviceGetHandleByIndex, index)
            pci = _value(pynvml.nvmlDeviceGetPciInfo, handle)
            memories = _memories(pynvml, handle)
            best = next((m for m in memories.values() if isinstance(m, dict)), None)
            if pci is not None and best is not None:
                yield {"pci_bus_id": _text(pci.busId), "free": best["free"]}
    finally:
        _ask(pynvml.nvmlShutdown)


def query() -> Iterator[dict[str, Any]]:
    """First `{"init": code, "driver": ...}`, then for each GPU its name and later all of it:
    `{"index": n, ...}`, of which the last for an index counts."""
    try:
        import pynvml
    except Exception:
        yield {"init": _LIBRARY_NOT_FOUND}
        return
    code = _init(pynvml)
    if code:
        yield {"init": code}
        return
    try:
        yield {
            "init": 0,
            "driver": _ask(pynvml.nvmlSystemGetDriverVersion),
            "cuda": _ask(pynvml.nvmlSystemGetCudaDriverVersion),
        }
        try:
            count = pynvml.nvmlDeviceGetCount()
        except Exception as error:
            yield {"error": _code(error)}
            return
        for index in range(min(count, 64)):
            yield from _device(pynvml, index)
    finally:
        _ask(pynvml.nvmlShutdown)


def _init(nvml: Any) -> int:
    if sys.platform == "linux":
        _preload(_WSL_LIBRARY)
    code = _init_once(nvml)
    if code == _LIBRARY_NOT_FOUND and sys.platform == "linux":
        # Once a library of that name is loaded, the short name finds it.
        if any(_preload(path) for path in _OTHER_LIBRARIES):
            code = _init_once(nvml)
    return code


def _preload(path: str) -> bool:
    try:
        ctypes.CDLL(path, mode=ctypes.RTLD_GLOBAL)
    except OSError:
        return False
    return True


def _init_once(nvml: Any) -> int:
    try:
        nvml.nvmlInit()
    except Exception as error:
        return _code(error)
    return 0


def _device(nvml: Any, index: int) -> Iterator[dict[str, Any]]:
    try:
        handle = nvml.nvmlDeviceGetHandleByIndex(index)
    except Exception as error:
        yield {"index": index, "error": _code(error)}
        return

    def ask(name: str, *arguments: Any) -> Any:
        return _ask(getattr(nvml, name, None), handle, *arguments)

    facts: dict[str, Any] = {"index": index, "name": ask("nvmlDeviceGetName")}
    pci = _value(nvml.nvmlDeviceGetPciInfo, handle)
    if pci is not None:
        facts["pci_bus_id"] = _text(pci.busId)
        facts["pci_device_id"] = int(pci.pciDeviceId)
    yield facts
    facts |= _memories(nvml, handle)
    yield facts
    facts |= {
        "compute_capability": ask("nvmlDeviceGetCudaComputeCapability"),
        "power_limit_w": _thousandth(ask("nvmlDeviceGetPowerManagementLimit")),
        "memory_clock_mhz": ask("nvmlDeviceGetMaxClockInfo", 2),
        "bus_bits": ask("nvmlDeviceGetMemoryBusWidth"),
        "pcie_gen": ask("nvmlDeviceGetMaxPcieLinkGeneration"),
        "pcie_lanes": ask("nvmlDeviceGetCurrPcieLinkWidth"),
        "cores": ask("nvmlDeviceGetNumGpuCores"),
        "virtualization": ask("nvmlDeviceGetVirtualizationMode"),
    }
    display = ask("nvmlDeviceGetDisplayActive")
    facts["display_active"] = bool(display) if isinstance(display, int) else None
    facts |= _mig(nvml, handle)
    yield facts


def _memories(nvml: Any, handle: Any) -> dict[str, Any]:
    second = getattr(nvml, "nvmlMemory_v2", None)
    found = {}
    if second is not None:
        found["memory_v2"] = _memory(nvml.nvmlDeviceGetMemoryInfo, handle, second)
    found["memory"] = _memory(nvml.nvmlDeviceGetMemoryInfo, handle)
    return found


def _memory(function: Callable[..., Any], *arguments: Any) -> Any:
    try:
        memory = function(*arguments)
    except Exception as error:
        return f"NVML_ERROR_{_NAMES.get(_code(error), 'UNKNOWN')}"
    return {
        key: int(getattr(memory, key))
        for key in ("total", "used", "free", "reserved")
        if hasattr(memory, key)
    }


_NAMES = {
    3: "NOT_SUPPORTED",
    4: "NO_PERMISSION",
    9: "DRIVER_NOT_LOADED",
    15: "GPU_IS_LOST",
}


def _mig(nvml: Any, handle: Any) -> dict[str, Any]:
    modes = _value(nvml.nvmlDeviceGetMigMode, handle)
    if not modes or modes[0] != 1:
        return {}
    slices = []
    for index in range(min(_value(nvml.nvmlDeviceGetMaxMigDeviceCount, handle) or 0, 16)):
        part = _value(nvml.nvmlDeviceGetMigDeviceHandleByIndex, handle, index)
        if part is not None:
            slices.append({"memory": _memory(nvml.nvmlDeviceGetMemoryInfo, part)})
    return {"mig": True, "mig_devices": slices}


def _ask(function: Callable[..., Any] | None, *arguments: Any) -> Any:
    """The answer as JSON can hold it, or None."""
    value = _value(function, *arguments)
    if isinstance(value, bytes):
        return _text(value)
    return list(value) if isinstance(value, tuple) else value


def _value(function: Callable[..., Any] | None, *arguments: Any) -> Any:
    """None for any failure: which queries a card refuses differs by card and driver."""
    try:
        return function(*arguments) if function else None
    except Exception:
        return None


def _text(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def _thousandth(value: Any) -> float | None:
    return value / 1000 if isinstance(value, int) else None


def _code(error: Exception) -> int:
    """NVML's number; the library-mismatch error of pynvml has none."""
    value = getattr(error, "value", None)
    return value if isinstance(value, int) and value else _UNKNOWN


if __name__ == "__main__":
    sys.exit(main())
