"""Pictures made of dots: reading them with care, and renditions without anything but the picture in them."""

from __future__ import annotations

import io
import struct
import warnings
import zlib
from pathlib import Path

from PIL import Image, ImageCms, ImageOps

from kiosk.converting.heads import begins_as
from kiosk.domain.errors import MediaError

_FORMATS = {".png": "PNG", ".jpg": "JPEG", ".jpeg": "JPEG", ".webp": "WEBP"}
_MOST_PIXELS = 50_000_000
_FAULTS = (OSError, SyntaxError, ValueError, EOFError, struct.error, zlib.error, KeyError, IndexError, TypeError)


def open_picture(path: Path) -> Image.Image:
    """The picture, upright, in sRGB, as RGB or RGBA, without metadata. Raises MediaError."""
    expected = _FORMATS.get(path.suffix.lower())
    if expected is None:
        raise MediaError("pictures are taken as SVG, PNG, JPEG or WebP", "unknown_type")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what Pillow warns of is refused below
            with Image.open(path, formats=("PNG", "JPEG", "WEBP")) as picture:
                if picture.format != expected:
                    raise MediaError(
                        f"the name says {expected}, but this is a {picture.format} file", "not_what_it_says"
                    )
                if picture.width * picture.height > _MOST_PIXELS:
                    raise MediaError(f"too many dots: {picture.width} × {picture.height}", "too_many_dots")
                picture.load()
                return _plain(picture)
    except Image.DecompressionBombError as error:
        raise MediaError("too many dots", "too_many_dots") from error
    except _FAULTS as error:
        if not begins_as(path, expected):
            raise MediaError(f"the name says {expected}, but this is none", "not_what_it_says") from error
        raise MediaError(f"the picture can't be read: {error}") from error


def as_webp(picture: Image.Image, width: int) -> tuple[bytes, int, int]:
    """A rendition as WebP: its data, width and height. ``width`` must not be above the picture's own."""
    height = max(1, round(picture.height * width / picture.width))
    small = picture if width == picture.width else picture.resize((width, height), Image.Resampling.LANCZOS)
    data = io.BytesIO()
    small.save(data, "WEBP", quality=86, method=4)
    return data.getvalue(), width, height


def png_to_webp(png: bytes) -> bytes:
    """A rendered drawing as WebP; a little finer than photographs, for its edges are sharp."""
    data = io.BytesIO()
    with Image.open(io.BytesIO(png), formats=("PNG",)) as picture:
        picture.save(data, "WEBP", quality=92, method=4)
    return data.getvalue()


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height of a picture that this program made."""
    with Image.open(io.BytesIO(data)) as picture:
        return picture.size


def _plain(picture: Image.Image) -> Image.Image:
    upright = ImageOps.exif_transpose(picture)
    profile = upright.info.get("icc_profile")
    if profile and upright.mode in ("RGB", "RGBA", "CMYK", "L"):
        upright = _in_srgb(upright, profile)
    mode = "RGBA" if upright.has_transparency_data else "RGB"
    plain = upright.convert(mode) if upright.mode != mode else upright.copy()
    plain.info = {}
    return plain


def _in_srgb(picture: Image.Image, profile: bytes) -> Image.Image:
    mode = "RGBA" if picture.mode == "RGBA" else "RGB"
    try:
        source = ImageCms.ImageCmsProfile(io.BytesIO(profile))
        changed = ImageCms.profileToProfile(picture, source, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError):
        return picture  # a damaged profile says nothing about the picture
    return changed if changed is not None else picture
