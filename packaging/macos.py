"""macOS: signs the application that PyInstaller's BUNDLE made, packs it into a disk image, and has
it notarised when credentials are given."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from common import APP, BUILD, DIST, HERE, TITLE, architecture, fresh, need, run, say, version

APPLICATION = DIST / f"{TITLE}.app"


def disk_image() -> Path:
    """A .dmg with the application beside a link to /Applications.

    ADVISOR_SIGN_AS names a Developer ID certificate of the keychain; without it the signature is
    ad hoc, and macOS asks at the first start. ADVISOR_NOTARY_PROFILE names a stored notarytool
    profile; without it that step is left out.
    """
    need("hdiutil", "codesign")
    _sign()
    staged = fresh(BUILD / "dmg")
    run("ditto", APPLICATION, staged / APPLICATION.name)
    (staged / "Applications").symlink_to("/Applications")
    target = DIST / f"{APP}-{version()}-macos-{architecture()}.dmg"
    target.unlink(missing_ok=True)
    run("hdiutil", "create", "-volname", TITLE, "-srcfolder", staged, "-ov", "-format", "ULMO",
        target)  # fmt: skip
    _notarise(target)
    shutil.rmtree(staged)
    return target


def _sign() -> None:
    """Everything in it under the hardened runtime, with the few entitlements Python needs."""
    identity = os.environ.get("ADVISOR_SIGN_AS") or "-"
    stamp = ["--timestamp"] if identity != "-" else []
    run("codesign", "--force", "--deep", "--options", "runtime", *stamp, "--entitlements",
        HERE / "macos" / "entitlements.plist", "--sign", identity, APPLICATION)  # fmt: skip
    run("codesign", "--verify", "--deep", "--strict", APPLICATION)


def _notarise(image: Path) -> None:
    profile = os.environ.get("ADVISOR_NOTARY_PROFILE")
    if not profile:
        say("note: not notarised (ADVISOR_NOTARY_PROFILE is not set)")
        return
    run("xcrun", "notarytool", "submit", image, "--keychain-profile", profile, "--wait")
    run("xcrun", "stapler", "staple", image)
