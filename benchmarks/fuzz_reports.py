"""Coverage-guided fuzzing of all report parsers: `python -m benchmarks.fuzz_reports [SECONDS]`.

Needs `atheris` (not a dependency of the project). Starts from the recorded machines of the tests;
any exception but FormatError, and any input that takes over five seconds, ends the run with the
input saved beside it.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from advisor.errors import FormatError
from advisor.probe import machine_from_json, machine_from_text, machine_to_json
from advisor.probe.decode import decode_text
from advisor.probe.reports.smbios import parse_smbios, sanitised
from advisor.probe.scrub import scrubbed

_MACHINES = Path(__file__).resolve().parents[1] / "tests" / "data" / "machines"


def one_input(raw: bytes) -> None:
    """What pasting or opening `raw` does."""
    parse_smbios(raw)
    sanitised(raw)
    text = decode_text(raw)
    scrubbed(text)
    try:
        machine = machine_from_text(text)
    except FormatError:
        return
    assert machine_from_json(machine_to_json(machine)) == machine


def main(arguments: list[str]) -> int:
    try:
        import atheris
    except ImportError:
        print("atheris is not installed: pip install atheris")
        return 1
    seconds = int(arguments[0]) if arguments else 60
    atheris.instrument_all()
    seeds = Path(tempfile.mkdtemp(prefix="fuzz_reports_"))
    for path in _MACHINES.glob("*/*"):
        if path.name != "expected.json":
            (seeds / f"{path.parent.name}-{path.name}").write_bytes(path.read_bytes())
    atheris.Setup(
        [sys.argv[0], str(seeds), f"-max_total_time={seconds}", "-timeout=5", "-max_len=8192",
         "-rss_limit_mb=2048", "-print_final_stats=1"],
        one_input,
    )  # fmt: skip
    atheris.Fuzz()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
