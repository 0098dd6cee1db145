"""Starts a built program and checks that it answers: `python packaging/smoke.py PROGRAM`.

Detection, a fit and an estimate from the bundled catalog, then the window up to its first verdicts,
with settings of its own in a folder that is thrown away. On Linux the window is shown on Xvfb where
that is installed, and always offscreen. Prints how long it took to the first paint.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from common import PackagingError, ends_well, has, say

_LONGEST_S = 180


def smoke(program: Path, *, window: Path | None = None, prefix: tuple[str, ...] = ()) -> float:
    """Milliseconds from the start of the process to its window's first paint, best of three.

    `window` is the program that opens the window where that is another one (Windows)."""
    with tempfile.TemporaryDirectory(prefix="advisor-smoke-") as home:
        environment = _clean(home)
        _check_answers(program, environment, prefix)
        offscreen = {**environment, "QT_QPA_PLATFORM": "offscreen"}
        paints = [_paint(window or program, offscreen, prefix) for _ in range(3)]
        if sys.platform == "linux" and has("xvfb-run") and not prefix:
            xvfb = ("xvfb-run", "-a", "-s", "-screen 0 1600x1000x24")
            _paint(program, {**environment, "QT_QPA_PLATFORM": "xcb"}, xvfb)
    return min(paints)


def _clean(home: str) -> dict[str, str]:
    """An environment in which nothing of the developer's is found."""
    developer = ("PYTHON", "VIRTUAL_ENV", "ADVISOR", "XDG_", "WAYLAND")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(developer)}
    return {**kept, "HOME": home, "XDG_CONFIG_HOME": f"{home}/config",
            "XDG_DATA_HOME": f"{home}/data", "XDG_STATE_HOME": f"{home}/state",
            "APPDATA": home, "LOCALAPPDATA": home}  # fmt: skip


def _check_answers(program: Path, environment: dict[str, str], prefix: tuple[str, ...]) -> None:
    def answer(*arguments: str) -> dict[str, object]:
        found: dict[str, object] = json.loads(_run(program, arguments, environment, prefix).stdout)
        return found

    estimate = answer("estimate", "Llama 3.1 8B", "--gpu", "RTX 4090", "--ram", "64", "--json")
    memory = estimate["memory"]
    if not isinstance(memory, dict) or memory["weights_bytes"] != 4_912_898_304:
        raise PackagingError(f"the estimate from the bundled catalog is wrong: {memory}")
    if not answer("detect", "--json").get("ram_bytes"):
        raise PackagingError("the built program does not see this machine's memory")
    if not answer("fit", "--json", "--gpu", "RTX 4090", "--ram", "64"):
        raise PackagingError("the built program finds no model for an RTX 4090")
    doctor = _run(program, ("doctor",), environment, prefix).stdout
    if "## Catalog" not in doctor or "version unknown" in doctor:
        raise PackagingError("the built program's diagnostics are not whole")


def _paint(program: Path, environment: dict[str, str], prefix: tuple[str, ...]) -> float:
    """Opens the window until its first verdicts; milliseconds from process start to first paint."""
    started = time.time()
    done = _run(program, (), {**environment, "ADVISOR_SMOKE": "1"}, prefix)
    said = [line for line in done.stdout.splitlines() if line.startswith("painted ")]
    if not said:
        raise PackagingError(f"the window was never painted: {done.stdout}{done.stderr}")
    if "warning" in done.stderr.lower() or "Traceback" in done.stderr:
        raise PackagingError(f"the window complained: {done.stderr}")
    return (float(said[0].split()[1]) - started) * 1000


def _run(program: Path, arguments: tuple[str, ...], environment: dict[str, str],
         prefix: tuple[str, ...]) -> subprocess.CompletedProcess[str]:  # fmt: skip
    done = subprocess.run(
        [*prefix, str(program), *arguments], env=environment, capture_output=True, text=True,
        encoding="utf-8", timeout=_LONGEST_S,
    )  # fmt: skip
    if done.returncode:
        what = " ".join(arguments) or "the window"
        raise PackagingError(f"{what} failed ({done.returncode}): {done.stderr or done.stdout}")
    return done


def main() -> int:
    if not sys.argv[1:]:
        raise PackagingError("give the program to start")
    program = Path(sys.argv[1]).resolve()
    other = Path(sys.argv[2]).resolve() if sys.argv[2:] else None
    say(f"{program.name}: answers; first paint {smoke(program, window=other):.0f} ms after start")
    return 0


if __name__ == "__main__":
    sys.exit(ends_well(main))
