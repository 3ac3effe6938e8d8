"""The parts of a workbook's archive, unpacked piece by piece and never past what the archive declared."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from xml.parsers import expat

from cofanet_desktop.domain.text import QT_TRANSLATE_NOOP
from cofanet_desktop.exchange.file_limits import MAX_UNPACKED_BYTES, bomb, damaged, refused

_PIECE = 1 << 16
_PROLOGUE = 1 << 16
_XML_ENDINGS = (".xml", ".rels", ".vml")
_LOCAL_HEADER = struct.Struct("<4s22xHH")
_RELATIONSHIP = "http://schemas.openxmlformats.org/package/2006/relationships Relationship"

Attributes = dict[str, str]


@dataclass(frozen=True, slots=True)
class Relationship:
    """What a part refers to: the last word of its type (`worksheet`, `styles`…) and the name of the other part."""

    kind: str
    target: str


class Package:
    """An archive read in memory; everything raises InvalidInput (FILE_DAMAGED, ZIP_BOMB, ZIP_LIES, XML_ENTITIES)."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._left = MAX_UNPACKED_BYTES
        try:
            with zipfile.ZipFile(io.BytesIO(data)) as archive:
                self._members = {one.filename: one for one in archive.infolist()}
        except (zipfile.BadZipFile, NotImplementedError, ValueError, OSError) as error:
            raise damaged() from error

    @property
    def names(self) -> tuple[str, ...]:
        """Return the names of all parts."""
        return tuple(self._members)

    def check_prologues(self) -> None:
        """Refuse a workbook any XML part of which begins with definitions of its own."""
        for name in self._members:
            if name.lower().endswith(_XML_ENDINGS):
                start = b""
                for piece in self.pieces(name):
                    start += piece
                    if len(start) >= _PROLOGUE:
                        break
                plain = start.replace(b"\0", b"")  # also in two-byte encodings
                if b"<!DOCTYPE" in plain or b"<!ENTITY" in plain:
                    raise _definitions()

    def pieces(self, name: str) -> Iterator[bytes]:
        """Yield the content of a part, counting: neither it nor all parts may exceed what is allowed and declared."""
        member = self._members.get(name)
        if member is None:
            raise damaged()
        raw = self._packed(member)
        count = checksum = 0
        for piece in _stored(raw) if member.compress_type == zipfile.ZIP_STORED else _inflated(raw):
            count += len(piece)
            checksum = zlib.crc32(piece, checksum)
            self._left -= len(piece)
            if count > member.file_size:
                raise _lying()
            if self._left < 0:
                raise bomb()
            yield piece
        if count != member.file_size or checksum != member.CRC:
            raise damaged()

    def parse(
        self,
        name: str,
        start: Callable[[str, Attributes], None],
        end: Callable[[str], None] | None = None,
        text: Callable[[str], None] | None = None,
    ) -> None:
        """Read an XML part; names of elements arrive as `namespace name`. Definitions and entities are refused."""
        parser = expat.ParserCreate(namespace_separator=" ")
        parser.buffer_text = True
        parser.StartElementHandler = start
        parser.EndElementHandler = end
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = _refuse_definitions
        parser.EntityDeclHandler = _refuse_definitions
        try:
            for piece in self.pieces(name):
                parser.Parse(piece, False)
            parser.Parse(b"", True)
        except (expat.ExpatError, ValueError, IndexError, KeyError) as error:
            raise damaged() from error

    def relationships(self, part: str) -> dict[str, Relationship]:
        """Return what `part` refers to inside the workbook, by id; the workbook as a whole is `part` ""."""
        folder, name = posixpath.split(part)
        rels = posixpath.join(folder, "_rels", f"{name}.rels")
        found: dict[str, Relationship] = {}

        def start(element: str, attributes: Attributes) -> None:
            if element == _RELATIONSHIP and attributes.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, attributes["Target"])).lstrip("/")
                found[attributes["Id"]] = Relationship(attributes["Type"].rpartition("/")[2], target)

        if rels in self._members:
            self.parse(rels, start)
        return found

    def _packed(self, member: zipfile.ZipInfo) -> memoryview:
        offset = member.header_offset
        header = self._data[offset : offset + _LOCAL_HEADER.size]
        if len(header) < _LOCAL_HEADER.size:
            raise damaged()
        mark, name_length, extra_length = _LOCAL_HEADER.unpack(header)
        start = offset + _LOCAL_HEADER.size + name_length + extra_length
        if mark != b"PK\x03\x04" or start + member.compress_size > len(self._data):
            raise damaged()
        return memoryview(self._data)[start : start + member.compress_size]


def _stored(raw: memoryview) -> Iterator[bytes]:
    for start in range(0, len(raw), _PIECE):
        yield bytes(raw[start : start + _PIECE])


def _inflated(raw: memoryview) -> Iterator[bytes]:
    """Yield at most `_PIECE` bytes at a time, however well they were packed."""
    inflater = zlib.decompressobj(-zlib.MAX_WBITS)
    try:
        for packed in _stored(raw):
            waiting = packed
            while waiting and not inflater.eof:
                yield inflater.decompress(waiting, _PIECE)
                waiting = inflater.unconsumed_tail
        while not inflater.eof and (rest := inflater.decompress(b"", _PIECE)):
            yield rest
    except zlib.error as error:
        raise damaged() from error


def _refuse_definitions(*_definition: object) -> None:
    raise _definitions()


def _definitions() -> Exception:
    return refused(
        "XML_ENTITIES",
        QT_TRANSLATE_NOOP(
            "ListFiles", "The workbook defines entities of its own, which no spreadsheet does."
        ),
        QT_TRANSLATE_NOOP("ListFiles", "Do not use this file; ask who sent it for another one."),
    )


def _lying() -> Exception:
    return refused(
        "ZIP_LIES",
        QT_TRANSLATE_NOOP("ListFiles", "A part of the workbook unpacks to more than it declares."),
        QT_TRANSLATE_NOOP("ListFiles", "Do not use this file; ask who sent it for another one."),
    )
