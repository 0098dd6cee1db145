"""How long a cold start takes: the file is read, copied over each GPU's link, and run once.

llama.cpp reads the tensors of one file in order and uploads them from pinned buffers while it goes
on reading, so that the slower of the two decides (`llama-model-loader.cpp`, `load_all_data`). What
stays in RAM is only read. GPUs are filled one after the other: their copies add up.
"""

from __future__ import annotations

from dataclasses import dataclass

from advisor.domain.hardware import Rig
from advisor.domain.result import DraftUse, Loading, Placement, Range
from advisor.domain.starting import StartUp, StorageKind
from advisor.text import number, say

_MAPPED_VENDORS = ("apple",)  # whose GPUs use the system's pages of the file as they are
_COPY_PASSES = 2  # a copy in memory reads and writes


@dataclass(frozen=True, slots=True)
class Upload:
    """Bytes that one GPU gets over its link; `link_bytes_per_s` None: it shares the memory, or
    nobody knows how it is connected."""

    n_bytes: int
    link_bytes_per_s: float | None
    maps_file: bool = False  # uses what lies in memory without a copy

    @property
    def seconds(self) -> float:
        return self.n_bytes / self.link_bytes_per_s if self.link_bytes_per_s else 0.0


def uploads_of(placement: Placement, rig: Rig, draft: DraftUse | None) -> tuple[Upload, ...]:
    """What each GPU of a placement gets: its weights, and those of a model that drafts there."""
    found = []
    for index, (use, gpu) in enumerate(zip(placement.devices, rig.gpus, strict=False)):
        n_bytes = use.parts.weights_bytes
        if draft is not None and draft.device == index:
            n_bytes += draft.on_gpu.weights_bytes
        link = None if gpu.unified else gpu.link_bytes_per_s
        maps_file = gpu.unified and gpu.spec.vendor.lower() in _MAPPED_VENDORS
        found.append(Upload(n_bytes, link, maps_file))
    return tuple(found)


def loading_time(
    file_bytes: int,
    uploads: tuple[Upload, ...],
    storage: StorageKind,
    start: StartUp,
    first_run_s: float,
    ram_bytes_per_s: float | None,
) -> Loading:
    """Seconds until the first prompt can be read: the slower of reading and uploading, the start of
    the program and the first run (`first_run_s`). A file in memory is copied for GPUs alone, at no
    more than the memory's own rate (`ram_bytes_per_s` None: unknown)."""
    n_bytes, rates = _to_read(file_bytes, uploads, storage), storage.bytes_per_s
    if storage.in_memory and ram_bytes_per_s:
        most = ram_bytes_per_s / _COPY_PASSES
        rates = Range(min(rates.low, most), min(rates.mid, most), min(rates.high, most))
    uploading = sum(upload.seconds for upload in uploads)

    def seconds(rate: float, starting: float) -> float:
        return max(n_bytes / rate, uploading) + starting + first_run_s

    reading, starting = n_bytes / rates.mid, start.seconds.mid + first_run_s
    return Loading(
        Range(
            seconds(rates.high, start.seconds.low),
            seconds(rates.mid, start.seconds.mid),
            seconds(rates.low, start.seconds.high),
        ),
        _limit(reading, uploading, starting),
        _formula(n_bytes, rates.mid, uploads, uploading, starting),
    )


def _to_read(file_bytes: int, uploads: tuple[Upload, ...], storage: StorageKind) -> int:
    if not storage.in_memory:
        return file_bytes
    return sum(upload.n_bytes for upload in uploads if not upload.maps_file)


def _limit(reading: float, uploading: float, starting: float) -> str:
    if starting > max(reading, uploading):
        return say("starting up")
    return say("reading the file") if reading >= uploading else say("the link to the GPU")


def _formula(
    n_bytes: int, rate: float, uploads: tuple[Upload, ...], uploading: float, starting: float
) -> str:
    read = f"{number(n_bytes / 1e9, '.3g')} GB ÷ {number(rate / 1e9, '.2g')} GB/s"
    over_link = [upload for upload in uploads if upload.seconds]
    if uploading > n_bytes / rate:
        read = " + ".join(
            f"{number(each.n_bytes / 1e9, '.3g')} GB ÷ "
            f"{number((each.link_bytes_per_s or 1) / 1e9, '.2g')} GB/s"
            for each in over_link
        )
    return say("{read} + {seconds} s to start", read=read, seconds=number(starting, ".1f"))
