"""The log stays small, names no home, and never disturbs; crashes are kept, a few of them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from advisor import crash, log
from tests.conftest import ROOT


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(log, "user_log_path", lambda *_, **__: tmp_path / "log")
    log.logger.cache_clear()
    return tmp_path / "log"


def test_it_never_grows_beyond_two_megabytes(folder: Path) -> None:
    for _ in range(400):
        log.logger().info("x" * 10_000)
    files = list(folder.iterdir())
    assert len(files) == 4
    assert sum(path.stat().st_size for path in files) <= 2 << 20


def test_a_folder_that_cannot_be_made_is_no_trouble(folder: Path) -> None:
    folder.write_text("a file where the folder should be")
    log.logger().error("still here")
    assert crash.save_crash(ValueError("lost")) is None
    assert crash.watch_native_crashes() is None


def test_a_folder_taken_away_is_no_trouble(folder: Path) -> None:
    log.logger()
    folder.rmdir()
    log.logger().error("nobody reads this")


def test_ten_crashes_are_kept(folder: Path) -> None:
    paths = [crash.save_crash(ValueError(str(number))) for number in range(13)]
    assert crash.crash_files() == paths[-10:]
    assert "ValueError: 12" in crash.crash_files()[-1].read_text("utf-8")


def test_a_crash_inside_a_library_is_found_by_the_next_start(folder: Path) -> None:
    program = (
        "import ctypes, pathlib, sys\nfrom advisor import crash, log\n"
        "log.user_log_path = lambda *_, **__: pathlib.Path(sys.argv[1])\n"
        "assert crash.watch_native_crashes() is None\nctypes.string_at(0)\n"
    )
    done = subprocess.run([sys.executable, "-c", program, str(folder)], cwd=ROOT)
    assert done.returncode != 0
    found = subprocess.run(
        [sys.executable, "-c", program.replace("assert crash.watch_native_crashes() is None",
         "print(crash.watch_native_crashes()); sys.exit()"), str(folder)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Segmentation fault" in Path(found.stdout.strip()).read_text("utf-8")
