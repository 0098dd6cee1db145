"""A cold start: the slower of reading and copying, a start, and one run."""

from __future__ import annotations

from dataclasses import replace

import pytest

from advisor.catalog.starting import find_storage, start_up, storage_kinds
from advisor.domain.result import Range
from advisor.domain.starting import StorageKind
from advisor.errors import UnknownNameError
from advisor.estimate.speed_load import Upload, loading_time

GB = 10**9
NO_START = replace(start_up(), seconds=Range(0.0, 0.0, 0.0))


def kind(rate: float, *, in_memory: bool = False) -> StorageKind:
    return StorageKind("test", "test", Range(rate / 2, rate, rate * 2), in_memory)


def seconds(
    n_bytes: int, storage: StorageKind, *uploads: Upload, ram: float | None = None
) -> float:
    return loading_time(n_bytes, uploads, storage, NO_START, 0.0, ram).seconds.mid


def test_reading_rules_where_the_drive_is_slower() -> None:
    """20 GB at 0.5 GB/s are 40 s, whatever a link of 25 GB/s does."""
    assert seconds(20 * GB, kind(0.5e9), Upload(20 * GB, 25e9)) == pytest.approx(40)


def test_the_link_rules_where_it_is_slower() -> None:
    """An x1 riser: 20 GB at 0.75 GB/s."""
    found = loading_time(
        20 * GB, (Upload(20 * GB, 0.75e9),), kind(7e9), NO_START, 0.0, None
    )  # fmt: skip
    assert found.seconds.mid == pytest.approx(20 / 0.75)
    assert found.limited_by == "the link to the GPU" and "0.75 GB/s" in found.formula


def test_several_cards_are_filled_one_after_the_other() -> None:
    uploads = (Upload(8 * GB, 4e9), Upload(12 * GB, 2e9))
    assert seconds(20 * GB, kind(100e9), *uploads) == pytest.approx(8 / 4 + 12 / 2)


def test_a_file_in_memory_is_copied_for_the_gpu_alone() -> None:
    """12 of 20 GB go to the GPU: at 6 GB/s; a processor alone starts at once."""
    warm = kind(6e9, in_memory=True)
    assert seconds(20 * GB, warm, Upload(12 * GB, 25e9)) == pytest.approx(2)
    assert seconds(20 * GB, warm) == 0
    assert seconds(20 * GB, warm, Upload(12 * GB, None, maps_file=True)) == 0


def test_copies_are_no_faster_than_the_memory() -> None:
    """A copy reads and writes: 8 GB/s of memory move 4 GB/s."""
    warm = kind(6e9, in_memory=True)
    assert seconds(12 * GB, warm, Upload(12 * GB, None), ram=8e9) == pytest.approx(3)


def test_the_start_and_the_first_run_count() -> None:
    storage = kind(1e9)
    found = loading_time(GB, (), storage, replace(start_up(), seconds=Range(1, 2, 3)), 0.5, None)
    assert found.seconds == Range(0.5 + 1 + 0.5, 1 + 2 + 0.5, 2 + 3 + 0.5)
    assert found.limited_by == "starting up"


def test_published_starts_lie_within_the_range() -> None:
    """gpt-oss 120B (63.4 GB) loads in 10.5 s with uncached and 110 s with mapped reading from the
    drive of a DGX Spark (ggml-org/llama.cpp pull request 18012): the first is within the range of
    its kind of drive; 101.75 GiB overridden to host memory took 104 s at 1.2 GB/s on another
    machine, which none of the kinds of NVMe drives claims to be quicker than at its best."""
    spark = find_storage("nvme-5")
    found = loading_time(int(63.4e9), (), spark, start_up(), 0.02, None)
    assert found.seconds.low <= 10.5 <= found.seconds.high


def test_kinds_are_ordered_and_found_by_name() -> None:
    rates = [each.bytes_per_s for each in storage_kinds()]
    assert all(rate.low < rate.mid < rate.high for rate in rates)
    drives = [each.bytes_per_s.mid for each in storage_kinds() if not each.in_memory]
    assert drives == sorted(drives)
    assert find_storage("NVMe Gen4").id == "nvme-4" and find_storage("Hard disk").id == "hdd"
    with pytest.raises(UnknownNameError, match="nvme-5"):
        find_storage("nvme-6")
