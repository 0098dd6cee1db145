"""The bill of materials of a release: CycloneDX 1.6 as JSON, from what was really installed."""

from __future__ import annotations

import json
import sys
import time
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import licences
from common import APP, build_date, output, version


def bill(python: Path, frozen: Path) -> dict[str, Any]:
    """Packages of the build environment, Python, Qt, and the system's libraries in the bundle."""
    stamp = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(build_date()))
    root = {"type": "application", "bom-ref": APP, "name": APP, "version": version(),
            "licenses": [{"license": {"id": "MIT"}}]}  # fmt: skip
    parts = list(_components(python, frozen))
    # The same content gives the same number.
    number = uuid.uuid5(uuid.NAMESPACE_URL, json.dumps([root, parts], sort_keys=True))
    return {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{number}",
        "version": 1,
        "metadata": {"timestamp": stamp, "component": root},
        "components": parts,
        "dependencies": [{"ref": APP, "dependsOn": [part["bom-ref"] for part in parts]}],
    }


def _components(python: Path, frozen: Path) -> Iterator[dict[str, Any]]:
    for package in licences.packages(python):
        name, number = str(package["name"]), str(package["version"])
        yield _component(
            "library", name, number, f"pkg:pypi/{licences.normal(name)}@{number}",
            str(package["licence"]), str(package["home"]),
        )  # fmt: skip
    number = sys.version.split()[0]
    yield _component("platform", "Python", number, f"pkg:generic/python@{number}", "PSF-2.0",
                     "https://www.python.org/")  # fmt: skip
    qt = output(python, "-c", "from PySide6.QtCore import qVersion; print(qVersion())").strip()
    yield _component("framework", "Qt", qt, f"pkg:generic/qt@{qt}", "LGPL-3.0-only",
                     "https://www.qt.io/")  # fmt: skip
    for name, number in sorted(licences.system_packages(frozen).items()):
        reference = f"pkg:deb/debian/{name}@{number.replace('+', '%2B').replace(':', '%3A')}"
        yield _component("library", name, number, reference, "", "")


def _component(kind: str, name: str, number: str, reference: str, licence: str,
               home: str) -> dict[str, Any]:  # fmt: skip
    found: dict[str, Any] = {"type": kind, "bom-ref": reference, "name": name, "version": number,
                             "purl": reference}  # fmt: skip
    if licence:
        found["licenses"] = [{"license": {"name": licence}}]
    if home:
        found["externalReferences"] = [{"type": "website", "url": home}]
    return found


def write(python: Path, frozen: Path, target: Path) -> Path:
    target.write_text(json.dumps(bill(python, frozen), indent=1) + "\n", encoding="utf-8")
    return target
