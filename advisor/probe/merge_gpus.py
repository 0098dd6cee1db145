"""Joins what several sources say of the same GPUs into one list, each fact with its source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, fields
from typing import Any

from advisor.domain.hardware import DetectedGpu
from advisor.probe.findings import Findings, GpuFinding, Listing, Rank
from advisor.probe.names import is_generic, is_nvidia_card, product_names
from advisor.probe.values import is_possible

# Sources that name the chip after its id rather than after its box.
_BUS_SOURCES = frozenset({"sysfs", "lspci", "kfd", "kernel log"})
_PLAIN_FACTS = tuple(
    f.name
    for f in fields(DetectedGpu)
    if f.name in {g.name for g in fields(GpuFinding)}
    and f.name not in ("name", "vendor", "kind", "unified", "asleep", "mig_slices", "confidence")
)
_MOST_GPUS = 64
_UNNAMED = {"nvidia": "NVIDIA GPU", "amd": "AMD GPU", "intel": "Intel Graphics"}
_LISTING_ORDER = {Listing.COMPLETE: 0, Listing.ADDS: 1, Listing.ENRICHES: 2}


@dataclass(slots=True)
class _Row:
    """One GPU: what each source said, in the order it came in."""

    parts: list[tuple[Findings, GpuFinding]] = field(default_factory=list)

    def known(self, name: str) -> Any:
        """The value of the highest rank, then of the earliest source; None if nobody says."""
        return self.ranked(name)[0]

    def ranked(self, name: str) -> tuple[Any, Findings | None, GpuFinding | None]:
        best: tuple[Any, Findings | None, GpuFinding | None] = (None, None, None)
        for findings, gpu in self.parts:
            value = getattr(gpu, name)
            if is_possible(name, value) and (best[1] is None or findings.rank > best[1].rank):
                best = (value, findings, gpu)
        return best


def join_gpus(sources: Sequence[Findings]) -> tuple[DetectedGpu, ...]:
    """One entry per card. Cards are joined by bus address, else by id, else by name, the n-th
    with the n-th; never by their place in a list alone."""
    rows: list[_Row] = []
    ordered = sorted(sources, key=lambda s: (_LISTING_ORDER[s.listing], -s.rank))
    complete = any(s.listing is Listing.COMPLETE and s.gpus for s in sources)
    for findings in ordered:
        _add(rows, findings, complete)
    return tuple(_gpu(row) for row in rows[:_MOST_GPUS])


def _add(rows: list[_Row], findings: Findings, complete: bool) -> None:
    pending = [gpu for gpu in findings.gpus for _ in range(max(1, min(gpu.n_cards, 64)))]
    free = list(range(len(rows)))
    # Strong evidence first over all cards, so that a weak match cannot take another's row.
    for matches in (_same_address, _same_id, _same_name, _same_vendor):
        for gpu in list(pending):
            index = next((i for i in free if matches(rows[i], gpu)), None)
            if index is not None:
                rows[index].parts.append((findings, gpu))
                free.remove(index)
                pending.remove(gpu)
    if findings.listing is Listing.ENRICHES and complete:
        return  # the rest is of cards that are no longer in the machine
    if findings.listing is Listing.ENRICHES:
        # Moving a card or reinstalling its driver leaves an equal registry key behind.
        pending = list(dict.fromkeys(pending))
    for gpu in pending:
        if findings.rank is not Rank.GUESS or not _has_kind(rows, gpu):
            rows.append(_Row([(findings, gpu)]))


def _has_kind(rows: list[_Row], gpu: GpuFinding) -> bool:
    return any(row.known("vendor") == gpu.vendor and row.known("kind") == gpu.kind for row in rows)


def _conflicts(row: _Row, gpu: GpuFinding) -> bool:
    for name in ("vendor", "pci_address"):
        ours, theirs = row.known(name), getattr(gpu, name)
        if ours is not None and theirs is not None and ours != theirs:
            return True
    ours, theirs = row.known("pci_id"), gpu.pci_id
    return ours is not None and theirs is not None and ours[:9] != theirs[:9]


def _same_address(row: _Row, gpu: GpuFinding) -> bool:
    return gpu.pci_address is not None and row.known("pci_address") == gpu.pci_address


def _same_id(row: _Row, gpu: GpuFinding) -> bool:
    ours = row.known("pci_id")
    return bool(ours and gpu.pci_id and not _conflicts(row, gpu))


def _same_name(row: _Row, gpu: GpuFinding) -> bool:
    if gpu.name is None or _conflicts(row, gpu):
        return False
    theirs = product_names(gpu.name)
    return any(part.name and theirs & product_names(part.name) for _, part in row.parts)


def _same_vendor(row: _Row, gpu: GpuFinding) -> bool:
    """The last resort: sources spell names differently, but vendor and kind must agree."""
    if gpu.vendor is None or row.known("vendor") != gpu.vendor or _conflicts(row, gpu):
        return False
    ours, theirs = row.known("kind"), gpu.kind
    if ours is not None and theirs is not None and ours != theirs:
        return False
    names = [part.name for _, part in row.parts if part.name and not is_generic(part.name)]
    # Two full product names that differ are two cards; a chip's name may be any product's.
    return (
        not names
        or is_generic(gpu.name)
        or any("[" in name for name in names)
        or "[" in (gpu.name or "")
        or all(source.source in _BUS_SOURCES for source, _ in row.parts)
    )


def _gpu(row: _Row) -> DetectedGpu:
    facts: dict[str, Any] = {}
    sources: dict[str, str] = {}
    confidence: dict[str, str] = {}
    for fact in _PLAIN_FACTS:
        value, findings, gpu = row.ranked(fact)
        if value is not None and findings is not None and gpu is not None:
            facts[fact] = value
            sources[fact] = findings.source
            confidence[fact] = _confidence(findings, gpu)
    if facts.get("vram_bytes"):
        facts.pop("vram_at_least_bytes", None)
    _free_memory(row, facts, sources, confidence)
    vendor = row.known("vendor") or "unknown"
    unified = bool(row.known("unified"))
    kind = "integrated" if unified else row.known("kind") or "discrete"
    name, sources["name"] = _name(row)
    sources["unified"] = _source_of(row, "unified")
    if slices := row.known("mig_slices"):
        facts["usable_bytes"] = max(slices)
    return DetectedGpu(
        name=name or _UNNAMED.get(vendor, "Unknown GPU"),
        vendor=vendor,
        kind=kind,
        unified=unified,
        asleep=bool(row.known("asleep")),
        mig_slices=slices or (),
        sources={key: value for key, value in sources.items() if value},
        confidence=confidence,
        **facts,
    )


def _source_of(row: _Row, name: str) -> str:
    findings = row.ranked(name)[1]
    return findings.source if findings else ""


def _confidence(findings: Findings, gpu: GpuFinding) -> str:
    if findings.rank is Rank.USER:
        return "user"
    if findings.rank is Rank.TABLE:
        return "table"
    return "derived" if findings.rank is Rank.GUESS else gpu.confidence


def _name(row: _Row) -> tuple[str | None, str]:
    named = [(findings, gpu.name) for findings, gpu in row.parts if gpu.name]
    if not named:
        return None, ""
    source, best = min(
        named,
        key=lambda part: (
            is_generic(part[1]),
            part[1].endswith("..."),
            part[0].source in _BUS_SOURCES,
            -part[0].rank,
        ),
    )
    return best, source.source


def _free_memory(
    row: _Row, facts: dict[str, Any], sources: dict[str, str], confidence: dict[str, str]
) -> None:
    """Free memory from used where only that is stated, and never more than there is."""
    total, used = facts.get("vram_bytes"), row.ranked("vram_used_bytes")
    if total is None:
        facts.pop("vram_free_bytes", None)
        return
    if facts.get("vram_free_bytes") is None and used[0] is not None and used[1] is not None:
        facts["vram_free_bytes"] = total - used[0]
        sources["vram_free_bytes"], confidence["vram_free_bytes"] = used[1].source, "derived"
    if facts.get("vram_free_bytes") is not None:
        facts["vram_free_bytes"] = max(0, min(total, facts["vram_free_bytes"]))


def fits_all_of_ram(gpu: DetectedGpu, ram_bytes: int | None) -> bool:
    """An NVIDIA chip whose "own" memory is all of the system's: it is the same memory. Cards
    sold as cards are believed, however little RAM there is beside them."""
    return bool(
        gpu.vendor == "nvidia"
        and not gpu.unified
        and not is_nvidia_card(gpu.name)
        and not is_generic(gpu.name)
        and gpu.vram_bytes
        and ram_bytes
        and 0.9 * ram_bytes <= gpu.vram_bytes <= 1.1 * ram_bytes
    )
