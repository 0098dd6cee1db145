"""Makes the publisher's key for catalog updates and ships its public half with the program:

    .venv/bin/python packaging/ship_key.py ~/keys/signer.json --name "Who publishes"

Where the file is there already, its public half (`signer.public.json` beside it) is shipped. The
private half never comes into the repository. Every program built from then on takes updates that
this key has signed without a question.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from common import ROOT, PackagingError, ends_well, say

KEYS = ROOT / "resources" / "catalog-keys.json"


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", type=Path, help="the private half: made here, or made before")
    parser.add_argument("--name", default="", help="who signs with it, for a new key")
    arguments = parser.parse_args()
    path = arguments.file.expanduser().resolve()
    if path.is_relative_to(ROOT):
        raise PackagingError("the private half must lie outside the repository")
    fingerprint = ship(path, arguments.name)
    say(f"{KEYS.relative_to(ROOT)} holds the key with the fingerprint {fingerprint}: commit it, "
        "and tell the fingerprint where people look for it")  # fmt: skip
    return 0


def ship(path: Path, name: str, keys: Path = KEYS) -> str:
    """The fingerprint of the key that `keys` holds from now on."""
    sys.path.insert(0, str(ROOT))
    try:
        from advisor.catalog.update_keys import new_key, public_path, read_public_key
        from advisor.errors import AdvisorError
    except ImportError:
        raise PackagingError("run it with the project's own Python: .venv/bin/python") from None
    try:
        key = read_public_key(public_path(path)) if path.exists() else new_key(path, name).trusted
    except (AdvisorError, OSError) as error:
        raise PackagingError(str(error)) from None
    shipped = json.loads(keys.read_text(encoding="utf-8"))
    kept = [each for each in shipped if each["public"] != key.public]
    text = json.dumps([*kept, key.model_dump()], indent=1) + "\n"
    keys.write_text(text, encoding="utf-8")
    return key.fingerprint


if __name__ == "__main__":
    sys.exit(ends_well(main))
