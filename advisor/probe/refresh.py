"""Free memory while the window is open: cheap, and without keeping sleeping cards awake."""

from __future__ import annotations

import atexit
import contextlib
import json
import subprocess
import threading
from dataclasses import replace
from typing import Any

from advisor.domain.hardware import DetectedGpu, Machine
from advisor.probe.child import start_watcher
from advisor.probe.readers import Readers
from advisor.probe.values import mapping, pci_address, size

_ANSWER_WITHIN_S = 2.0


class FreeMemoryWatcher:
    """Keeps one child process that asks NVML on request; it ends with this process.

    Not for the UI thread: `refresh` may wait up to two seconds for a driver. After a driver has
    hung once it is not asked again.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._child: subprocess.Popen[bytes] | None = None
        self._given_up = False

    def refresh(self, machine: Machine) -> Machine:
        """`machine` with the memory that is free now; the rest is as it was."""
        import psutil

        from advisor.probe.live import LiveReaders

        available = min(psutil.virtual_memory().available, machine.ram_bytes or (1 << 62))
        readers = LiveReaders()
        free = self._nvidia(machine, readers)
        gpus = tuple(_refreshed(gpu, available, free, readers) for gpu in machine.gpus)
        return replace(machine, ram_available_bytes=available, gpus=gpus)

    def close(self) -> None:
        """Ends the child process."""
        with self._lock:
            self._stop()

    def _nvidia(self, machine: Machine, readers: Readers) -> dict[str, int]:
        cards = [gpu for gpu in machine.gpus if gpu.vendor == "nvidia" and gpu.vram_bytes]
        if not cards or self._given_up or any(_may_sleep(gpu, readers) for gpu in cards):
            return {}
        with self._lock:
            answer = self._ask()
        free: dict[str, int] = {}
        for entry in answer.get("memories") or []:
            values = mapping(entry)
            address, n_bytes = pci_address(values.get("pci_bus_id")), values.get("free")
            if address and isinstance(n_bytes, int):
                free[address] = n_bytes
        return free

    def _ask(self) -> dict[str, Any]:
        try:
            if self._child is None or self._child.poll() is not None:
                self._stop()
                self._child = start_watcher("nvml")
            child = self._child
            if child.stdin is None or child.stdout is None:
                return {}
            child.stdin.write(b"\n")
            child.stdin.flush()
            lines: list[bytes] = []
            reader = threading.Thread(
                target=lambda: lines.append(child.stdout.readline(1 << 16)),  # type: ignore[union-attr]
                daemon=True,
            )
            reader.start()
            reader.join(_ANSWER_WITHIN_S)
            if not lines:
                self._given_up = True
                self._stop()
                return {}
            return dict(mapping(json.loads(lines[0])))
        except (OSError, ValueError):
            self._stop()
            return {}

    def _stop(self) -> None:
        child, self._child = self._child, None
        if child is None:
            return
        child.kill()
        for stream in (child.stdin, child.stdout):
            with contextlib.suppress(OSError):
                if stream is not None:
                    stream.close()
        with contextlib.suppress(subprocess.TimeoutExpired):
            child.wait(0.5)


def _may_sleep(gpu: DetectedGpu, readers: Readers) -> bool:
    """Whether the system puts the card to sleep when idle: asking every second would prevent
    that."""
    folder = f"/sys/bus/pci/devices/{gpu.pci_address}/power"
    if gpu.asleep or (readers.read_text(f"{folder}/runtime_status") or "").strip() == "suspended":
        return True
    control = (readers.read_text(f"{folder}/control") or "").strip()
    return control == "auto" and gpu.drives_display is not True


def _refreshed(
    gpu: DetectedGpu, available: int, nvidia_free: dict[str, int], readers: Readers
) -> DetectedGpu:
    if gpu.unified and gpu.vram_bytes is None:
        return replace(gpu, vram_free_bytes=available)
    if gpu.vram_bytes is None:
        return gpu
    free = nvidia_free.get(gpu.pci_address or "")
    if gpu.vendor == "amd" and gpu.pci_address:
        path = f"/sys/bus/pci/devices/{gpu.pci_address}/mem_info_vram_used"
        used = size(readers.read_text(path), zero=True)
        free = gpu.vram_bytes - used if used is not None else None
    if free is None:
        return gpu
    return replace(gpu, vram_free_bytes=max(0, min(free, gpu.vram_bytes)))


_watcher: FreeMemoryWatcher | None = None


def refresh_free_memory(machine: Machine) -> Machine:
    """`machine` with the memory that is free now (RAM and GPUs). For a worker thread, at most
    once a second; keeps a child process between calls where there is an NVIDIA card."""
    global _watcher
    if _watcher is None:
        _watcher = FreeMemoryWatcher()
        atexit.register(_watcher.close)
    return _watcher.refresh(machine)
