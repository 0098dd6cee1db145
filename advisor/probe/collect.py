"""Which collectors a system has, and how they run beside one another, each with a deadline."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from advisor.probe.findings import Findings, Rank
from advisor.probe.linux_chips import collect_chip_graphics
from advisor.probe.linux_devices import gpu_devices
from advisor.probe.linux_gpus import collect_gpus
from advisor.probe.linux_system import collect_modules, collect_system
from advisor.probe.problems import problem
from advisor.probe.readers import Readers
from advisor.probe.reports.common import parse_psutil
from advisor.probe.reports.nvml import parse_nvml
from advisor.text import later, say

Collect = Callable[[Readers], Findings]


@dataclass(frozen=True, slots=True)
class Collector:
    """One part of detection. Quick ones read files and make up the first picture; the others
    ask drivers."""

    name: str
    collect: Collect
    quick: bool = True


def collect_psutil(readers: Readers) -> Findings:
    return parse_psutil(readers.psutil() or {})


def collect_nvml(readers: Readers) -> Findings:
    """Asks the driver unless every NVIDIA card sleeps: the question itself would wake them, which
    needs the person's word."""
    nvidia = [device for device in gpu_devices(readers) if device.vendor == "10de"]
    if nvidia and all(device.asleep for device in nvidia) and not readers.may_wake:
        return Findings("nvml", Rank.DRIVER)
    report = readers.nvml()
    return parse_nvml(report) if report is not None else Findings("nvml", Rank.DRIVER)


LINUX = (
    Collector("psutil", collect_psutil),
    Collector(later("processor and memory"), collect_system),
    Collector(later("memory modules"), collect_modules),
    Collector(later("graphics on the bus"), collect_gpus),
    Collector(later("graphics in the chip"), collect_chip_graphics),
    Collector("nvml", collect_nvml, quick=False),
)


def collectors_for(os: str) -> tuple[Collector, ...]:
    """The collectors of `linux`, `windows` or `macos`."""
    if os == "windows":
        from advisor.probe.windows import WINDOWS

        return WINDOWS
    if os == "macos":
        from advisor.probe.macos import MACOS

        return MACOS
    return LINUX


def run_collectors(
    collectors: tuple[Collector, ...], readers: Readers, deadline_s: float
) -> Iterator[tuple[Collector, Findings]]:
    """Findings as they come in; all run at once, and none is waited for past the deadline.

    A collector that fails or is late gives findings that hold only the problem.
    """
    done: queue.SimpleQueue[tuple[int, Findings]] = queue.SimpleQueue()
    for index, collector in enumerate(collectors):
        threading.Thread(target=_run, args=(index, collector, readers, done), daemon=True).start()
    waiting = set(range(len(collectors)))
    end = time.monotonic() + deadline_s
    while waiting:
        try:
            index, findings = done.get(timeout=max(0.0, end - time.monotonic()))
        except queue.Empty:
            break
        waiting.discard(index)
        yield collectors[index], findings
    for index in sorted(waiting):
        yield collectors[index], _failed(collectors[index].name, _TOO_LATE)


_TOO_LATE = later("The part '{part}' did not answer in time; the rest of the machine is known.")
_FAILED = later("The part '{part}' could not be read ({reason}); the rest of the machine is known.")


def _run(
    index: int,
    collector: Collector,
    readers: Readers,
    done: queue.SimpleQueue[tuple[int, Findings]],
) -> None:
    try:
        findings = collector.collect(readers)
    except Exception as error:
        # Whatever a driver or a damaged system does, the other parts must still be shown.
        findings = _failed(collector.name, _FAILED, type(error).__name__)
    done.put((index, findings))


def _failed(name: str, what: str, reason: str = "") -> Findings:
    if name == "nvml":
        return Findings("nvml", problems=(problem("nvidia-driver-unreachable", "nvml"),))
    message = say(what, part=say(name), reason=reason)
    return Findings(name, problems=(problem("probe-failed", name, message),))
