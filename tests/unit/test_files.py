"""Files are written whole or not at all, also on a full disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from advisor.files import set_aside, write_atomically
from tests.conftest import ROOT
from tests.unit.hostile.limits import needs_limits


def test_text_and_bytes_arrive_as_they_are(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "file"
    write_atomically(path, "naïve\n")
    assert path.read_bytes() == "naïve\n".encode()
    write_atomically(path, b"\x00\xff")
    assert path.read_bytes() == b"\x00\xff"
    assert list(path.parent.iterdir()) == [path]


@needs_limits
def test_a_full_disk_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("old")
    program = (
        "import resource, signal, sys\nfrom pathlib import Path\n"
        "from advisor.files import write_atomically\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))\n"
        "try:\n    write_atomically(Path(sys.argv[1]), 'x' * 5000)\n"
        "except OSError as error:\n    print('refused', error.errno)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, str(path)], cwd=ROOT, capture_output=True, text=True
    )
    assert done.stdout.startswith("refused"), done.stderr
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_where_the_file_should_be(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.mkdir()
    with pytest.raises(OSError):
        write_atomically(path, "new")
    assert list(tmp_path.iterdir()) == [path]


def test_a_damaged_file_is_kept_beside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text("{")
    assert "settings.json.damaged" in set_aside(path)
    assert not path.exists()
    assert set_aside(path) == ""
