"""Coverage-guided fuzzing of every reader: `python -m benchmarks.fuzz [TARGET] [SECONDS]`.

Without a target all take their turn, each in a process of its own, and a table of executions is
printed. Needs `atheris` (not a dependency of the project). Any exception but an AdvisorError, any
input that takes over two seconds and any use of more than 1 GiB ends a run with the input saved.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from benchmarks.fuzz_targets import TARGETS, one_input

_MEMORY_MB = 1024


def main(arguments: list[str]) -> int:
    if arguments and arguments[0] in TARGETS:
        return _fuzz(arguments[0], int(arguments[1]) if arguments[1:] else 60)
    return _all(int(arguments[0]) if arguments else 60)


def _fuzz(name: str, seconds: int) -> int:
    try:
        import atheris
    except ImportError:
        print("atheris is not installed: pip install atheris")
        return 1
    target = TARGETS[name]
    folder = Path(tempfile.mkdtemp(prefix=f"fuzz-{name}-"))
    for number, raw in enumerate(target.seeds()):
        (folder / f"seed-{number}").write_bytes(raw)
    with atheris.instrument_imports(include=["advisor"]):
        for raw in target.seeds():
            one_input(name, raw)  # imports what the reader needs
    atheris.Setup(
        [sys.argv[0], str(folder), f"-max_total_time={seconds}", "-timeout=2",
         f"-max_len={target.longest}", f"-rss_limit_mb={_MEMORY_MB}", "-print_final_stats=1",
         f"-artifact_prefix={folder}/fault-"],
        lambda raw: one_input(name, raw),
    )  # fmt: skip
    atheris.Fuzz()
    return 0


def _all(seconds: int) -> int:
    worst = total = 0
    for name in TARGETS:
        done = subprocess.run(
            [sys.executable, "-m", "benchmarks.fuzz", name, str(seconds)], capture_output=True,
            text=True, errors="replace",
        )  # fmt: skip
        said = done.stdout + done.stderr
        executions = re.search(r"number_of_executed_units:\s*(\d+)", said)
        peak = re.search(r"peak_rss_mb:\s*(\d+)", said)
        count = int(executions.group(1)) if executions else 0
        total += count
        verdict = "no fault" if done.returncode == 0 else f"FAULT ({done.returncode})"
        memory = peak.group(1) if peak else "?"
        print(f"{name:15s} {count:10,d} executions  {memory:>5s} MB  {verdict}", flush=True)
        if done.returncode:
            worst = 1
            print(_traceback(said))
    print(f"{'all':15s} {total:10,d} executions")
    return worst


def _traceback(said: str) -> str:
    lines = said.splitlines()
    starts = [n for n, line in enumerate(lines) if "Uncaught" in line or "Traceback" in line]
    return "\n".join(lines[starts[0] :][:40] if starts else lines[-30:])


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
