"""Traps of the toolkit that would kill the program."""

from __future__ import annotations

import subprocess
import sys


def test_calls_that_return_nothing_do_not_use_up_none() -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to None in every such call."""
    code = (
        "from PySide6.QtGui import QPen\n"
        "pen = QPen()\n"
        "for _ in range(200_000):\n"
        "    pen.setWidthF(1.0)\n"
        "print('alive')\n"
    )
    answer = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert (answer.returncode, answer.stdout) == (0, "alive\n"), answer.stderr
