"""Files of the program that are written over while its window is open, as some upgrades do."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from advisor.bundled import bundled_dir
from advisor.gui import language

pytestmark = pytest.mark.skipif(
    sys.platform != "linux", reason="where /proc tells what is mapped, and our fonts are drawn with"
)

# A fault of the kind looked for ends the process, so it runs in one of its own.
_CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QImage, QPainter
from PySide6.QtWidgets import QApplication
from advisor.gui import language, theme

folder = Path(sys.argv[1])
language.bundled_dir = theme.bundled_dir = lambda name: folder
application = QApplication([])
assert language.speak("de") == "de"
families = theme.font_families("ui")[0], theme.font_families("mono")[0]
assert families == ("Inter", "JetBrains Mono")

def drawn(size, text):
    image = QImage(1200, 100, QImage.Format.Format_Grayscale8)
    image.fill(0)
    painter = QPainter(image)
    painter.setPen("white")
    for row, family in enumerate(families):
        painter.setFont(QFont(family, size))
        painter.drawText(0, 40 * (row + 1), text)
    painter.end()
    return bytes(image.constBits())

drawn(12, "maps what Qt maps")
paths = sorted((folder / "fonts").glob("*.?tf")) + sorted((folder / "languages").glob("*.qm"))
assert len(paths) == 11, paths
for path in paths:
    with path.open("r+b") as file:
        file.truncate(0)
assert QCoreApplication.translate("FitTableView", "Models") == "Modelle"
assert any(drawn(20, "and letters that were not drawn before: ÄÖÜ ÇÑ 0123456789"))
"""


def test_the_open_window_outlives_its_fonts_and_texts(tmp_path: Path) -> None:
    shutil.copytree(bundled_dir("resources"), tmp_path / "resources")
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(tmp_path / "resources")],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_the_window_maps_no_file_of_ours(open_real, tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"version": 1, "language": "de"}')
    try:
        open_real(page="models", selected_model="qwen3-14b")
        maps = Path("/proc/self/maps").read_text(encoding="utf-8")
    finally:
        language.speak("en")
    for name in ("resources", "catalog", "docs"):
        assert str(bundled_dir(name)) not in maps
