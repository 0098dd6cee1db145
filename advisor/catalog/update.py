"""`*.advisor-catalog`: a new catalog in one file, for machines without a network.

A zip with `manifest.json` (version, schema, length and SHA-256 of every file), `manifest.sig` (the
Ed25519 signature of the manifest's bytes, if it is signed) and the files. Reading checks all of it
before a byte is used; whether the records make sense is for `update_check.py`.
"""

from __future__ import annotations

import hashlib
import lzma
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from advisor.catalog.update_keys import SignedWith, TrustedKey, verified_key
from advisor.errors import FormatError
from advisor.files import read_at_most
from advisor.text import say

ENDING = ".advisor-catalog"
SCHEMA = 1  # raised when files of before can no longer be read
# Facts only: what code depends on (fitted speeds, vocabularies, texts, schemas) comes with the
# program.
PARTS = ("api_prices", "builds", "chips", "claims", "cpus", "gpus", "memory", "models", "prices",
         "published_files", "quality", "quantizations", "scores", "training")  # fmt: skip
MANIFEST, SIGNATURE = "manifest.json", "manifest.sig"
_LARGEST_PACKED, _LARGEST_TOTAL, _LARGEST_MANIFEST = 32 << 20, 64 << 20, 1 << 20
_MOST_FILES = 2000
_NAME = re.compile(r"^[a-z0-9_]+(/[A-Za-z0-9][A-Za-z0-9._-]{0,80}){1,4}\.(json|csv)$")
VERSION = re.compile(r"^\d{4}\.\d{2}\.\d{2}(\.\d{1,3})?$")

Sha256 = Annotated[str, Field(pattern=r"^[0-9a-f]{64}$")]


class Entry(BaseModel):
    """One file: what it must be."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    length: Annotated[int, Field(ge=0, le=_LARGEST_TOTAL)]
    sha256: Sha256


class Manifest(BaseModel):
    """`version` is a date with an optional number: 2026.12.01 or 2026.12.01.2."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)

    format: Literal["advisor-catalog"] = "advisor-catalog"
    schema_number: Annotated[int, Field(ge=1, alias="schema")] = SCHEMA
    version: Annotated[str, Field(pattern=VERSION.pattern)]
    note: Annotated[str, Field(max_length=500)] = ""
    files: dict[str, Entry]


@dataclass(frozen=True, slots=True)
class CatalogUpdate:
    """`signature` None: nobody signed it."""

    source: str
    manifest: Manifest
    files: Mapping[str, bytes]
    signature: SignedWith | None

    @property
    def signer(self) -> TrustedKey | None:
        """Who signed it; None: nobody whose key is trusted here."""
        return self.signature.signer if self.signature is not None else None

    @property
    def version(self) -> str:
        return self.manifest.version

    @property
    def digest(self) -> str:
        """Tells updates of one version apart."""
        lines = (f"{name} {entry.sha256}" for name, entry in sorted(self.manifest.files.items()))
        return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def read_update(path: Path) -> CatalogUpdate:
    """The checked contents. Raises FormatError: also for a signature that does not match."""
    source = str(path)
    try:
        content = read_at_most(path, _LARGEST_PACKED)
        if content is None:
            raise FormatError(source, say("larger than any catalog update (32 MiB)"))
        with zipfile.ZipFile(BytesIO(content)) as archive:
            return _read(archive, source)
    except OSError as error:
        raise FormatError(source, error.strerror or say("cannot be read")) from None
    except (zipfile.BadZipFile, zlib.error, lzma.LZMAError, EOFError, NotImplementedError,
            RuntimeError, ValueError) as error:  # fmt: skip
        raise FormatError(
            source, say("is no catalog update, or damaged ({error})", error=error)
        ) from None


def _read(archive: zipfile.ZipFile, source: str) -> CatalogUpdate:
    names = archive.namelist()
    if len(names) > _MOST_FILES or len(set(names)) < len(names):
        raise FormatError(source, say("has more files than a catalog, or one twice"))
    if MANIFEST not in names:
        raise FormatError(
            source, say("is no catalog update: {manifest} is not in it", manifest=MANIFEST)
        )
    raw = _content(archive, MANIFEST, _LARGEST_MANIFEST, source)
    manifest = parse_manifest(raw, source)
    signature = None
    if SIGNATURE in names:
        signature = verified_key(raw, _content(archive, SIGNATURE, 1024, source), source)
    if extra := sorted(set(names) - manifest.files.keys() - {MANIFEST, SIGNATURE}):
        raise FormatError(
            source, say("holds '{extra}', which its manifest does not list", extra=extra[0])
        )
    files = {name: _checked(archive, name, entry, source) for name, entry in manifest.files.items()}
    return CatalogUpdate(source, manifest, files, signature)


def parse_manifest(raw: bytes, source: str) -> Manifest:
    """Raises FormatError: also for names that would lie elsewhere and for too much of anything."""
    try:
        manifest = Manifest.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        field = ".".join(str(part) for part in first["loc"])
        raise FormatError(source, f"manifest: {field}: {first['msg'].lower()}") from None
    if manifest.schema_number > SCHEMA:
        raise FormatError(
            source, say("was made for a newer version of this program; update that first")
        )
    for name in manifest.files:
        if not _NAME.match(name) or name.split("/")[0] not in PARTS:
            raise FormatError(source, say("manifest: '{name}' is no file of a catalog", name=name))
    if sum(entry.length for entry in manifest.files.values()) > _LARGEST_TOTAL:
        raise FormatError(source, say("would unpack to more than 64 MiB"))
    return manifest


def _checked(archive: zipfile.ZipFile, name: str, entry: Entry, source: str) -> bytes:
    if name not in archive.namelist():
        raise FormatError(source, say("lacks '{name}', which its manifest lists", name=name))
    content = _content(archive, name, entry.length, source)
    if len(content) != entry.length or hashlib.sha256(content).hexdigest() != entry.sha256:
        raise FormatError(
            source, say("'{name}' was changed or damaged: its sum is not the manifest's", name=name)
        )
    return content


def _content(archive: zipfile.ZipFile, name: str, longest: int, source: str) -> bytes:
    """Never reads more than `longest`, whatever the archive says of itself."""
    with archive.open(name) as file:
        content = file.read(longest + 1)
    if len(content) > longest:
        raise FormatError(source, say("'{name}' is larger than it says", name=name))
    return content
