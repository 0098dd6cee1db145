"""Live detection of this machine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from advisor.domain.hardware import Machine
from advisor.probe.checks import process_problems
from advisor.probe.collect import collectors_for, run_collectors
from advisor.probe.findings import Findings
from advisor.probe.live import live_readers
from advisor.probe.merge import merge
from advisor.probe.readers import Readers

# Collectors that run in a child bring their own deadline; threads get a little more, so that the
# child's own note arrives instead of a blunt "late".
_GRACE_S = 0.8


def detect_machine(
    *,
    on_progress: Callable[[Machine], None] | None = None,
    deadline_s: float = 3.0,
    readers: Readers | None = None,
    wake: bool = False,
) -> Machine:
    """This machine, with the source of every fact and a problem for every part that failed.

    `on_progress` is called from this thread with what is known so far: first once the files are
    read (processor, memory, the bus), then as drivers answer. Takes as long as the slowest
    collector, at most `deadline_s` and a little. Sleeping cards are listed and left asleep unless
    `wake` says that the person wants them measured. Raises nothing that a machine can cause.
    """
    readers = readers or live_readers(deadline_s)
    readers.may_wake = readers.may_wake or wake
    collectors = collectors_for(readers.os)
    quick = {collector.name for collector in collectors if collector.quick}
    found: list[Findings] = [Findings("application", problems=process_problems())]
    machine = merge(found)
    for collector, findings in run_collectors(collectors, readers, deadline_s + _GRACE_S):
        found.append(findings)
        quick.discard(collector.name)
        if not quick:
            machine = replace(merge(found), os=readers.os)
            if on_progress is not None:
                on_progress(machine)
    return replace(merge(found), os=readers.os)
