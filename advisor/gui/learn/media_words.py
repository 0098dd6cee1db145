"""The published rules for images, video and sound, as sentences."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from advisor.catalog.tokens import AudioRuleRecord, ImageRuleRecord, VideoRuleRecord
from advisor.text import number

translate = QCoreApplication.translate


def image_text(rule: ImageRuleRecord) -> str:
    if rule.kind == "fixed":
        text = translate("MediaWords", "{per_image}, whatever the size of the image")
    elif rule.kind == "tiles":
        text = _tile_text(rule)
    elif rule.row_break:
        text = translate("MediaWords", "one for every {patch} × {patch} pixels, and one a row")
    elif rule.most is not None:
        text = translate(
            "MediaWords",
            "one for every {patch} × {patch} pixels, at least {least} and at most {most}",
        )
    else:
        text = translate("MediaWords", "one for every {patch} × {patch} pixels")
    return text.format(
        per_image=rule.per_image, small=rule.small_px, base=rule.base, per_tile=rule.per_tile,
        tile=rule.tile_px, fit=rule.fit_px, short=rule.short_px, most_tiles=rule.most_tiles,
        patch=rule.patch_px, least=rule.least, most=number(rule.most or 0, ","),
    )  # fmt: skip


def _tile_text(rule: ImageRuleRecord) -> str:
    if rule.base:
        return translate(
            "MediaWords",
            "{base}, and {per_tile} for every tile of {tile} pixels, after fitting into "
            "{fit} × {fit} and scaling the shorter side down to {short}",
        )
    if rule.small_px is not None:
        return translate(
            "MediaWords",
            "{per_image} when no side is over {small} pixels, else {per_tile} for every tile of "
            "{tile}",
        )
    return translate(
        "MediaWords",
        "{per_tile} for every tile of {tile} pixels, at most {most_tiles} tiles, and {per_tile} "
        "for the whole image when it has several",
    )


def video_name(rule: VideoRuleRecord) -> str:
    texts = {
        "default": translate("MediaWords", "{model}, default resolution"),
        "low": translate("MediaWords", "{model}, low resolution"),
        "any": translate("MediaWords", "{model}, default or low resolution"),
    }
    return texts[rule.resolution].format(model=rule.name)


def video_text(rule: VideoRuleRecord) -> str:
    if rule.audio_tokens_per_s is None:
        text = translate("MediaWords", "{n} a frame, {frames} frame a second")
    else:
        text = translate(
            "MediaWords", "{n} a frame, {frames} frame a second; {sound} a second for sound"
        )
    return text.format(
        n=rule.tokens_per_frame,
        frames=number(rule.frames_per_s, "g"),
        sound=number(rule.audio_tokens_per_s or 0, "g"),
    )


def audio_name(rule: AudioRuleRecord) -> str:
    return translate("MediaWords", "{model}, sound alone").format(model=rule.name)


def audio_text(rule: AudioRuleRecord) -> str:
    return translate("MediaWords", "{n} a second").format(n=number(rule.tokens_per_s, "g"))
