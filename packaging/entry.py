"""Where the frozen program begins; under the name `advisor-window` it is always the window."""

import os
import sys
from pathlib import Path

# A Windows program without a console has no streams; what is written there goes nowhere.
for stream in ("stdout", "stderr"):
    if getattr(sys, stream) is None:
        setattr(sys, stream, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115

from advisor.__main__ import main, window_main  # noqa: E402 - after the streams are there

sys.exit(window_main() if Path(sys.executable).stem == "advisor-window" else main())
