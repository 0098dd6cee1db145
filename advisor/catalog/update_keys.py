"""Ed25519 keys of catalog updates: whose signatures count, making one, signing.

Keys of the project come with the program (`resources/catalog-keys.json`); a person or an
organisation adds its own (`trusted-keys.json` beside the applied updates). The private half is a
file that only its owner reads and that never travels with an update.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from advisor.bundled import bundled_dir
from advisor.catalog.update_store import updates_dir
from advisor.errors import FormatError, InputError
from advisor.files import write_atomically
from advisor.text import say

_LARGEST_FILE = 1 << 16
Key = Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]{43}=$")]


class TrustedKey(BaseModel):
    """`public` is 32 bytes in Base64."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    name: Annotated[str, Field(min_length=1, max_length=100)]
    public: Key

    @property
    def fingerprint(self) -> str:
        return _fingerprint(self.public)


class PrivateKey(BaseModel):
    """What `advisor catalog key` writes."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    format: Literal["advisor-catalog-key"] = "advisor-catalog-key"
    name: Annotated[str, Field(min_length=1, max_length=100)]
    public: Key
    private: Key


@dataclass(frozen=True, slots=True)
class SignedWith:
    """The key of a signature that is right. `signer` None: it is not trusted here."""

    fingerprint: str
    signer: TrustedKey | None


class _Signature(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    public: Key
    signature: Annotated[str, Field(pattern=r"^[A-Za-z0-9+/]{86}==$")]


_KEYS = TypeAdapter(tuple[TrustedKey, ...])


@dataclass(frozen=True, slots=True)
class KeyPair:
    """A new key: give `trusted` away, keep the file."""

    path: Path
    trusted: TrustedKey


def trusted_keys() -> tuple[TrustedKey, ...]:
    """The project's, then the person's own. Raises FormatError if a list is damaged."""
    return (*_listed(bundled_dir("resources") / "catalog-keys.json"), *own_keys())


def own_keys() -> tuple[TrustedKey, ...]:
    """Those that the person has added. Raises FormatError if the list is damaged."""
    path = _own_keys_path()
    return _listed(path) if path.is_file() else ()


def read_public_key(path: Path) -> TrustedKey:
    """What `advisor catalog key` made for others; nothing is trusted yet. Raises FormatError."""
    try:
        return TrustedKey.model_validate_json(_small(path))
    except ValidationError:
        raise FormatError(str(path), say("is no public key of a catalog's signer")) from None


def trust_key(key: TrustedKey) -> None:
    """Adds it to the person's own list. Raises FormatError, OSError."""
    _keep_own([*(each for each in own_keys() if each.public != key.public), key])


def forget_key(fingerprint: str) -> TrustedKey:
    """Takes it out of the person's own list; spaces do not count. Raises InputError where it is not
    there, FormatError, OSError."""
    wanted = fingerprint.replace(" ", "").lower()
    kept = own_keys()
    for key in kept:
        if key.fingerprint.replace(" ", "") == wanted:
            _keep_own([each for each in kept if each != key])
            return key
    raise InputError(
        say("no key that you added has the fingerprint '{fingerprint}'", fingerprint=fingerprint),
        field="fingerprint",
    )


def _keep_own(keys: list[TrustedKey]) -> None:
    write_atomically(_own_keys_path(), json.dumps([key.model_dump() for key in keys], indent=1))


def new_key(path: Path, name: str) -> KeyPair:
    """Makes a key pair: `path` gets the private half, readable by its owner only, and `path` with
    the ending `.public.json` what others trust. Raises InputError, OSError."""
    from nacl.signing import SigningKey

    if path.exists():
        raise InputError(
            say("{path} is there already; a key is never written over", path=path), field="key"
        )
    if not 1 <= len(name) <= 100:
        raise InputError(say("the signer's name has 1 to 100 characters"), field="name")
    made = SigningKey.generate()
    public, private = _text(bytes(made.verify_key)), _text(bytes(made))
    content = PrivateKey(name=name, public=public, private=private).model_dump_json(indent=1)
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(content + "\n")
    trusted = TrustedKey(name=name, public=public)
    write_atomically(public_path(path), trusted.model_dump_json(indent=1) + "\n")
    return KeyPair(path, trusted)


def public_path(path: Path) -> Path:
    return path.with_name(path.name.removesuffix(".json") + ".public.json")


def sign(manifest: bytes, key_path: Path) -> bytes:
    """The contents of `manifest.sig`. Raises FormatError."""
    from nacl.signing import SigningKey

    try:
        key = PrivateKey.model_validate_json(_small(key_path))
    except ValidationError:
        raise FormatError(str(key_path), say("is no private key of a catalog's signer")) from None
    made = SigningKey(base64.b64decode(key.private)).sign(manifest).signature
    return _Signature(public=key.public, signature=_text(made)).model_dump_json().encode()


def verified_key(manifest: bytes, signature: bytes, source: str) -> SignedWith:
    """Raises FormatError for a signature that does not belong to this manifest."""
    from nacl.exceptions import BadSignatureError
    from nacl.signing import VerifyKey

    try:
        stated = _Signature.model_validate_json(signature)
        VerifyKey(base64.b64decode(stated.public)).verify(
            manifest, base64.b64decode(stated.signature)
        )
    except (ValidationError, ValueError, BadSignatureError):
        raise FormatError(
            source, say("its signature does not match: it was changed on the way")
        ) from None
    signer = next((key for key in trusted_keys() if key.public == stated.public), None)
    return SignedWith(_fingerprint(stated.public), signer)


def _fingerprint(public: str) -> str:
    """For comparing by eye or by voice: 128 bits of the key's SHA-256, in groups of four digits."""
    digits = hashlib.sha256(base64.b64decode(public)).hexdigest()[:32]
    return " ".join(digits[at : at + 4] for at in range(0, 32, 4))


def _own_keys_path() -> Path:
    return updates_dir() / "trusted-keys.json"


def _listed(path: Path) -> tuple[TrustedKey, ...]:
    try:
        return _KEYS.validate_json(_small(path))
    except ValidationError:
        raise FormatError(str(path), say("is no list of trusted keys")) from None


def _small(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(_LARGEST_FILE + 1)
    except OSError as error:
        raise FormatError(str(path), error.strerror or say("cannot be read")) from None
    if len(content) > _LARGEST_FILE:
        raise FormatError(str(path), say("is too large to hold a key"))
    return content


def _text(raw: bytes) -> str:
    return base64.b64encode(raw).decode("ascii")
