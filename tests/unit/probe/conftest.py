"""The stand-in NVIDIA library, built once a session."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_SOURCE = Path(__file__).resolve().parents[2] / "fake_nvml" / "fake_nvml.c"


def _build(folder: Path, *defines: str) -> Path:
    compiler = shutil.which("gcc") or shutil.which("cc")
    if sys.platform != "linux" or compiler is None:
        pytest.skip("the stand-in NVIDIA library needs Linux and a C compiler")
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        [compiler, "-std=gnu11", "-O1", "-shared", "-fPIC", "-fvisibility=hidden",
         "-Wl,-soname,libnvidia-ml.so.1", "-o", str(folder / "libnvidia-ml.so.1"),
         *defines, str(_SOURCE), "-lpthread"],
        check=True,
        capture_output=True,
    )  # fmt: skip
    return folder


@pytest.fixture(scope="session")
def fake_nvml(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the library of a current driver."""
    return _build(tmp_path_factory.mktemp("fake_nvml"))


@pytest.fixture(scope="session")
def fake_old_nvml(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of the library of an old driver, which lacks the newer functions."""
    return _build(tmp_path_factory.mktemp("fake_old_nvml"), "-DFAKE_NVML_OLD_DRIVER")
