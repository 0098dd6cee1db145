"""Memory limits of containers: control groups, versions 1 and 2."""

from __future__ import annotations

import re

from advisor.probe.readers import Readers

# Version 1 says "no limit" with the largest number of pages; nothing real is that large.
_NO_LIMIT = 1 << 48


def memory_limit_bytes(readers: Readers) -> int | None:
    """The smallest limit over all ancestors of this process's control group; None if none."""
    own = readers.read_text("/proc/self/cgroup") or ""
    limits: list[int] = []
    for line in own.splitlines()[:64]:
        _, controllers, path = [*line.split(":", 2), "", ""][:3]
        if controllers == "":
            limits += _limits(readers, "/sys/fs/cgroup", path, "memory.max")
        elif "memory" in controllers.split(","):
            limits += _limits(readers, "/sys/fs/cgroup/memory", path, "memory.limit_in_bytes")
    if not own:
        # A capture may hold the limit without the path: the root is the container's own.
        limits += _limits(readers, "/sys/fs/cgroup", "/", "memory.max")
        limits += _limits(readers, "/sys/fs/cgroup/memory", "/", "memory.limit_in_bytes")
    return min(limits, default=None)


def _limits(readers: Readers, root: str, path: str, file: str) -> list[int]:
    parts = [part for part in path.strip().split("/") if part not in ("", ".", "..")][:32]
    found = []
    for depth in range(len(parts), -1, -1):
        folder = "/".join([root, *parts[:depth]])
        text = (readers.read_text(f"{folder}/{file}") or "").strip()
        if re.fullmatch(r"\d{1,20}", text) and 0 < int(text) < _NO_LIMIT:
            found.append(int(text))
    return found


def is_container(readers: Readers) -> bool:
    """Docker, Podman, Kubernetes, LXC by the marks that they leave.

    A limit at the root of the control-group tree also means one: a real root has no such file.
    """
    if any(readers.read_text(mark) is not None for mark in ("/.dockerenv", "/run/.containerenv")):
        return True
    groups = (readers.read_text("/proc/1/cgroup") or "") + (
        readers.read_text("/proc/self/cgroup") or ""
    )
    if re.search(r"docker|kubepods|containerd|libpod|/lxc", groups):
        return True
    return bool(_limits(readers, "/sys/fs/cgroup", "/", "memory.max"))
