"""Memory sizes as the person chose to read them: GiB, or GB "as on the box"."""

from __future__ import annotations

from advisor.units import GB, GIB, format_gb, format_gib


def size_text(n_bytes: float, in_gb: bool) -> str:
    """`9.9 GiB` or `10.6 GB`."""
    return format_gb(n_bytes) if in_gb else format_gib(n_bytes)


def size_figure(n_bytes: float, in_gb: bool) -> str:
    """The number alone, for where the unit stands beside it."""
    return f"{n_bytes / (GB if in_gb else GIB):.1f}"


def size_unit(in_gb: bool) -> str:
    return "GB" if in_gb else "GiB"
