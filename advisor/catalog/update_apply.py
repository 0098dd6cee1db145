"""Makes a catalog update from a folder, and applies one: checked in full before anything moves."""

from __future__ import annotations

import hashlib
import json
import tempfile
import zipfile
from io import BytesIO
from pathlib import Path

from advisor.catalog import update_store
from advisor.catalog.update import (
    MANIFEST,
    PARTS,
    SCHEMA,
    SIGNATURE,
    CatalogUpdate,
    Entry,
    Manifest,
    parse_manifest,
)
from advisor.catalog.update_check import check_catalog
from advisor.catalog.update_keys import sign, trusted_keys
from advisor.catalog.update_store import catalog_at_next_start, version_key
from advisor.errors import CatalogError, FormatError, InputError
from advisor.files import write_atomically
from advisor.text import say

_ENDINGS = (".json", ".csv")
_ZIP_DATE = (1980, 1, 1, 0, 0, 0)  # the same folder gives the same file


def pack(folder: Path, target: Path, version: str, *, key: Path | None = None,
         note: str = "") -> Manifest:  # fmt: skip
    """Writes `target` from a catalog folder, signed with the private key in `key` if given. Raises
    CatalogError for records that are wrong, FormatError, OSError."""
    check_catalog(folder)
    files = _files(folder)
    entries = {
        name: Entry(length=len(content), sha256=hashlib.sha256(content).hexdigest())
        for name, content in files.items()
    }
    described = {
        "format": "advisor-catalog",
        "schema": SCHEMA,
        "version": version,
        "note": note,
        "files": {name: entry.model_dump() for name, entry in sorted(entries.items())},
    }
    raw = json.dumps(described, indent=1, ensure_ascii=False).encode()
    manifest = parse_manifest(raw, str(target))
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        _add(archive, MANIFEST, raw)
        if key is not None:
            _add(archive, SIGNATURE, sign(raw, key))
        for name, content in sorted(files.items()):
            _add(archive, name, content)
    write_atomically(target, buffer.getvalue())
    return manifest


def _files(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for part in PARTS
        for path in sorted((folder / part).rglob("*"))
        if path.is_file() and path.suffix in _ENDINGS
    }


def _add(archive: zipfile.ZipFile, name: str, content: bytes) -> None:
    entry = zipfile.ZipInfo(name, _ZIP_DATE)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.external_attr = 0o644 << 16
    archive.writestr(entry, content)


def check_update(update: CatalogUpdate) -> None:
    """Reads all records and follows all references, in a folder that is thrown away. Raises
    CatalogError whose file is that inside the update."""
    with tempfile.TemporaryDirectory(prefix="advisor-catalog-") as name:
        folder = Path(name).resolve()
        for inside, content in update.files.items():
            path = folder / inside
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        try:
            check_catalog(folder)
        except CatalogError as error:
            inside = str(error.file).replace(f"{folder}/", "").replace(f"{folder}\\", "")
            where = f"{Path(update.source).name}, {inside}"
            raise CatalogError(where, error.record, error.field or "", error.problem) from None


def apply_update(update: CatalogUpdate, *, allow_unsigned: bool = False) -> Path:
    """Makes it the catalog from the next start. Raises InputError without a trusted signature
    unless `allow_unsigned`, or when it is not newer; CatalogError; OSError."""
    if update.signer is None and not allow_unsigned:
        raise InputError(unsigned_sentence(update))
    now = catalog_at_next_start().version
    if version_key(update.version) <= version_key(now):
        raise InputError(
            say(
                "{name} is version {version}; version {now} is in use already",
                name=Path(update.source).name,
                version=update.version,
                now=now,
            )
        )
    check_update(update)
    name = f"{update.version}-{update.digest[:12]}"
    signer = update.signer.name if update.signer else None
    return update_store.store(name, dict(update.files), signer)


def unsigned_sentence(update: CatalogUpdate) -> str:
    """Why the update is not taken without a word from the person."""
    name = Path(update.source).name
    if update.signature is None:
        return say("{name} is signed by nobody; its figures may be anybody's", name=name)
    return say(
        "{name} is signed with the key {fingerprint}, which is not trusted here; its figures may "
        "be anybody's"
        if trusted_keys()
        else "{name} is signed with the key {fingerprint}, and no key is trusted here yet; its "
        "figures may be anybody's",
        name=name,
        fingerprint=update.signature.fingerprint,
    )


def read_and_check(path: Path) -> CatalogUpdate:
    """Everything that can be known of it without applying it. Raises AdvisorError."""
    from advisor.catalog.update import read_update

    update = read_update(path)
    if not update.files:
        raise FormatError(str(path), say("holds no records"))
    check_update(update)
    return update
