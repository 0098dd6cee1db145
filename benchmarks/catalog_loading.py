"""How long the catalog takes to load, part by part, in a process of its own each time.

    python -m benchmarks.catalog_loading [RUNS]

Prints the median of the runs: pydantic's import, ours, every part of the catalog, all together,
and one look-up by name of each kind. The aim is under 150 ms for everything but the imports.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys

_PARTS = (
    "gpus", "chips", "cpus", "models", "quantizations", "prices", "memory_platforms",
    "host_links", "reported_memory",
)  # fmt: skip

_CHILD = f"""
import json, time
from pathlib import Path
took = {{}}
def timed(name, action):
    start = time.perf_counter()
    action()
    took[name] = 1e3 * (time.perf_counter() - start)
def pydantic():
    from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError
def ours():
    import advisor.catalog.load, advisor.catalog.model_schema
timed("import pydantic", pydantic)
timed("import advisor.catalog", ours)
from advisor.catalog.load import load_catalog
catalog = load_catalog(Path("/nonexistent"))
for part in {_PARTS!r}:
    timed(part, lambda: getattr(catalog, part))
timed("find a GPU", lambda: catalog.gpu("NVIDIA GeForce RTX 4090"))
timed("find a CPU", lambda: catalog.cpu("AMD Ryzen 9 7950X 16-Core Processor"))
timed("find a model", lambda: catalog.model("Llama 3.1 8B"))
print(json.dumps(took))
"""


def main() -> None:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    measured = [
        json.loads(subprocess.check_output([sys.executable, "-c", _CHILD])) for _ in range(runs)
    ]
    medians = {name: statistics.median(run[name] for run in measured) for name in measured[0]}
    for name, milliseconds in medians.items():
        print(f"{name:24} {milliseconds:7.1f} ms")
    print(f"{'all parts':24} {sum(medians[part] for part in _PARTS):7.1f} ms (aim: 150)")


if __name__ == "__main__":
    main()
