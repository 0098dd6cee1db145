"""Who publishes the packages: `publisher.json`, the one place that names them.

`address` (for mail) and `home` (a page) may be null: the packages then say nothing, and the build
tells so. `app_id` is a domain of the publisher's, last part first; AppStream and the file names on
Linux have it as it stands, macOS with hyphens for underscores, which Apple does not allow.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import escape

from common import HERE, ROOT, PackagingError, say

RECORD = HERE / "publisher.json"
KEYS = ROOT / "resources" / "catalog-keys.json"
_SHAPES = {
    "name": r"[^<>\n]{1,80}",
    "address": r"[^\s<>@]+@[^\s<>@]+",
    "home": r"https://\S+",
    "app_id": r"[a-z][a-z0-9_]*(\.[a-z][a-z0-9_]*){2,}",
}
# As they stand in the files below linux/ and macos/.
_BUNDLE_ID = "io.github.llm-hardware-advisor"


@dataclass(frozen=True, slots=True)
class Publisher:
    name: str
    address: str | None
    home: str | None
    app_id: str

    @property
    def maintainer(self) -> str:
        """As Debian's control files write it."""
        return f"{self.name} <{self.address}>" if self.address else self.name

    def metainfo(self, template: str, *, version: str, date: str) -> str:
        """AppStream's description of the program, filled in."""
        home = f'\n  <url type="homepage">{escape(self.home)}</url>' if self.home else ""
        return template.format(
            version=version, date=date, app_id=self.app_id, developer=escape(self.name), home=home
        )

    def property_list(self, text: str) -> str:
        """Info.plist with this publisher's identifiers."""
        return text.replace(_BUNDLE_ID, self.app_id.replace("_", "-"))


def publisher(record: Path = RECORD) -> Publisher:
    """Raises PackagingError that names what is wrong with the record."""
    told = json.loads(record.read_text(encoding="utf-8"))
    for field, shape in _SHAPES.items():
        value = told.get(field)
        if value is None and field in ("address", "home"):
            continue
        if not isinstance(value, str) or not re.fullmatch(shape, value):
            raise PackagingError(f"{record.name}: {field} cannot be {value!r}")
    return Publisher(*(told.get(field) for field in _SHAPES))


def tell_what_is_missing(who: Publisher) -> None:
    if who.address is None:
        say("note: the packages name nobody to write to (address in packaging/publisher.json)")
    if not json.loads(KEYS.read_text(encoding="utf-8")):
        say("note: no key for catalog updates is shipped (packaging/ship_key.py makes one)")
