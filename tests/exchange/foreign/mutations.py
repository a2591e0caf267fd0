"""Workbooks that were damaged on the way, taken apart and put together again, or made to harm; each with what may come out.

``same``: the cells of the workbook it was made from, or a refusal. ``exactly``: these cells and no refusal. ``anything``: cells or a refusal.
"""

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from random import Random

from tests.exchange.foreign.handmade import parts, sheet_xml, zipped

Parts = dict[str, bytes]


@dataclass(frozen=True)
class Mutated:
    """One mutated workbook: how it was made, its bytes, what may come out and of which workbook it was made."""

    how: str
    data: bytes
    may: str
    base: int = 0
    cells: tuple[tuple[int, int, str, str], ...] = ()


def unzipped(data: bytes) -> Parts:
    """Return the parts of a workbook."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def mutated(random: Random, bases: list[bytes], unpacked: list[Parts]) -> Mutated:
    """Return one mutated workbook; the same random numbers give the same one."""
    base = random.randrange(len(bases))
    level = random.choices(("bytes", "zip", "xml", "cells"), (3, 3, 4, 3))[0]
    if level == "cells":
        return made_of_cells(random)
    if level == "bytes":
        how = random.choice(BYTES)
        return Mutated(f"bytes {how.__name__}", how(random, bases[base]), "same", base)
    if level == "zip":
        shape = random.choice(ZIPS)
        data, may = shape(random, bases[base], dict(unpacked[base]))
        return Mutated(f"zip {shape.__name__}", data, may, base)
    changed = dict(unpacked[base])
    hows = []
    for _ in range(random.randint(1, 3)):
        name = random.choice([each for each in changed if each.endswith((".xml", ".rels"))])
        way = random.choice(XMLS)
        changed[name] = way(random, changed[name])
        hows.append(way.__name__)
    return Mutated(f"xml {' '.join(hows)}", quickly_zipped(changed), "anything", base)


def quickly_zipped(changed: Mapping[str, bytes]) -> bytes:
    """Return the parts as a file, packed as fast as can be."""
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        for name, part in changed.items():
            archive.writestr(zipfile.ZipInfo(name), part, zipfile.ZIP_DEFLATED, 1)
    return held.getvalue()


# ---- bytes: a bad stick, a broken download, a mail gateway


def flip(random: Random, data: bytes) -> bytes:
    changed = bytearray(data)
    for _ in range(random.randint(1, 8)):
        changed[random.randrange(len(changed))] ^= 1 << random.randrange(8)
    return bytes(changed)


def overwrite(random: Random, data: bytes) -> bytes:
    at = random.randrange(len(data))
    block = random.choice([bytes(random.randint(1, 600)), random.randbytes(random.randint(1, 600))])
    return data[:at] + block + data[at + len(block) :]


def truncate(random: Random, data: bytes) -> bytes:
    return data[: random.randrange(len(data))]


def cut_out(random: Random, data: bytes) -> bytes:
    at = random.randrange(len(data))
    return data[:at] + data[at + random.randint(1, 400) :]


def repeat(random: Random, data: bytes) -> bytes:
    at, to = random.randrange(len(data)), random.randrange(len(data))
    return data[:to] + data[at : at + random.randint(1, 900)] + data[to:]


def insert(random: Random, data: bytes) -> bytes:
    at = random.choice([0, random.randrange(len(data)), len(data)])
    return data[:at] + random.randbytes(random.randint(1, 100)) + data[at:]


def line_ends(_random: Random, data: bytes) -> bytes:
    return data.replace(b"\n", b"\r\n")


def directory_field(random: Random, data: bytes) -> bytes:
    """Change a number in the directory of the archive: a size, a place, a method, a checksum."""
    entries = [found.start() for found in re.finditer(b"PK\x01\x02|PK\x03\x04|PK\x05\x06", data)]
    at = random.choice(entries) + 4 + 2 * random.randrange(20)
    number = random.choice([0, 1, 0xFFFF, 0xFFFFFFFF, random.randrange(1 << 32)])
    changed = struct.pack("<I", number)[: random.choice([2, 4])]
    return data[:at] + changed + data[at + len(changed) :]


BYTES: list[Callable[[Random, bytes], bytes]] = [
    flip, overwrite, truncate, cut_out, repeat, insert, line_ends, directory_field, directory_field, directory_field,
]  # fmt: skip

# ---- zip: what another program makes of it, and what a hostile one could


def packed_anew(random: Random, _data: bytes, made: Parts) -> tuple[bytes, str]:
    names = list(made)
    random.shuffle(names)
    return zipped({name: made[name] for name in names}, random.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])), "exactly"


def part_gone(random: Random, _data: bytes, made: Parts) -> tuple[bytes, str]:
    del made[random.choice(list(made))]
    return quickly_zipped(made), "anything"


def part_twice(random: Random, data: bytes, made: Parts) -> tuple[bytes, str]:
    held = io.BytesIO(data)
    name = random.choice(list(made))
    content = random.choice([made[name], b"", made[random.choice(list(made))]])
    info = zipfile.ZipInfo(random.choice([name, name.upper(), f"./{name}"]))
    with zipfile.ZipFile(held, "a") as archive:
        archive.NameToInfo.pop(info.filename, None)
        archive.writestr(info, content)
    return held.getvalue(), "refused"


HARMFUL = (
    "xl/vbaProject.bin", "../up.xml", "/root.xml", "xl/externalLinks/externalLink1.xml", "a\\b.xml", "inside.zip", "xl/embeddings/o.bin",
)  # fmt: skip
HARMLESS = ("docProps/thumbnail.wmf", "xl/printerSettings/printerSettings1.bin", "customXml/item1.xml", "xl/theme/", "notes.txt")


def part_more(random: Random, _data: bytes, made: Parts) -> tuple[bytes, str]:
    may = random.choice(["refused", "exactly"])
    made[random.choice(HARMFUL if may == "refused" else HARMLESS)] = random.randbytes(random.randint(0, 300))
    return quickly_zipped(made), may


def part_swapped(random: Random, _data: bytes, made: Parts) -> tuple[bytes, str]:
    one, other = random.sample(list(made), 2)
    made[one], made[other] = made[other], made[one]
    return quickly_zipped(made), "anything"


def bomb(random: Random, _data: bytes, made: Parts) -> tuple[bytes, str]:
    name = random.choice(list(made))
    made[name] = random.choice([bytes(3_000_000), made[name] + b" " * 5_000_000, made[name].replace(b">", b">" + b" " * 2_000_000, 1)])
    return zipped(made), "refused"


def lying_size(random: Random, data: bytes, made: Parts) -> tuple[bytes, str]:
    """A part that says it is small, or unpacks to other bytes than its checksum was made of."""
    name = random.choice([each for each in made if "sheet" in each.lower()])
    size = len(made[name])
    changed = data.replace(struct.pack("<I", size), struct.pack("<I", random.choice([0, 1, size - 1, size + 1, 1 << 31])))
    return changed.replace(struct.pack("<I", zlib.crc32(made[name])), struct.pack("<I", random.randrange(1 << 32))), "same"


def commented(random: Random, _data: bytes, made: Parts) -> tuple[bytes, str]:
    held = io.BytesIO(zipped(made))
    with zipfile.ZipFile(held, "a") as archive:
        archive.comment = random.randbytes(random.randint(1, 300)).replace(b"PK", b"pk")
    return held.getvalue(), "exactly"


ZIPS: list[Callable[[Random, bytes, Parts], tuple[bytes, str]]] = [
    packed_anew, part_gone, part_twice, part_more, part_swapped, bomb, lying_size, commented,
]  # fmt: skip

# ---- xml: what no checksum notices

TOKEN = re.compile(rb"<[^<>]*>|[^<>]+")
VALUES = (
    b"", b"0", b"-1", b"1", b"99999999999999999999", b"1e308", b"NaN", b"XFD1048576", b"A1:XFD1048576", b"A1", b"$A$1", b"s", b"inlineStr",
    b"e", b"rId1", b"rId999", b"../../../etc/passwd", b"http://example.org/x", b"External", b"true", b"&lt;", b"&bad;", b"x" * 70_000,
    b"\xd9\x82", b"\xff",
)  # fmt: skip
PIECES = (
    b"<!-- -->", b"<![CDATA[ <c> ]]>", b"<?x y?>", b"&amp;", b"&bad;", b"&#0;", b"\x00", b"\xff", b"]]>", b"<x/>", b"</row>", b"<f>1</f>",
    b'<c r="B2"><v>5</v></c>', b'<row r="3"><c r="C3" t="s"><v>99</v></c></row>', b'<c r="XFD1048576" t="str"><v>far</v></c>',
    b"<is><t>in</t></is>", b"<v>7</v>", b'<!DOCTYPE x [<!ENTITY a "b">]>', b"<a>" * 3000, b"<row>" * 500, b"<v>" + b"9" * 5000 + b"</v>",
    b"\xef\xbb\xbf", b'<mergeCell ref="A1:Z9"/>', b'<x xmlns="y"><c r="A1"><v>1</v></c></x>', b'<c r="A1" r="A2"/>',
    b"<t>" + b"long " * 30_000 + b"</t>", b"<sheetData/>", b"<si/>" * 300,
)  # fmt: skip


def token_gone(random: Random, part: bytes) -> bytes:
    tokens = TOKEN.findall(part)
    return b"".join(tokens[: (at := random.randrange(len(tokens)))] + tokens[at + random.randint(1, 4) :])


def token_twice(random: Random, part: bytes) -> bytes:
    tokens = TOKEN.findall(part)
    at = random.randrange(len(tokens))
    return b"".join(tokens[: at + 1] + tokens[at : at + random.randint(1, 6)] + tokens[at + 1 :])


def tokens_swapped(random: Random, part: bytes) -> bytes:
    tokens = TOKEN.findall(part)
    one, other = random.randrange(len(tokens)), random.randrange(len(tokens))
    tokens[one], tokens[other] = tokens[other], tokens[one]
    return b"".join(tokens)


def attribute(random: Random, part: bytes) -> bytes:
    places = [found.span(1) for found in re.finditer(rb'="([^"]*)"', part)]
    if not places:
        return part
    begin, end = random.choice(places)
    return part[:begin] + random.choice(VALUES) + part[end:]


def content(random: Random, part: bytes) -> bytes:
    places = [found.span(1) for found in re.finditer(rb">([^<]*)<", part)]
    begin, end = random.choice(places) if places else (0, 0)
    return part[:begin] + random.choice(VALUES + PIECES) + part[end:]


def piece(random: Random, part: bytes) -> bytes:
    tokens = TOKEN.findall(part)
    return b"".join([*tokens[: (at := random.randrange(len(tokens) + 1))], random.choice(PIECES), *tokens[at:]])


def other_signs(random: Random, part: bytes) -> bytes:
    text = part.decode("utf-8", "replace")
    return random.choice([text.encode("utf-16"), text.encode("latin-1", "replace"), text.encode("utf-8-sig"), text.encode("utf-7")])


def ends_early(random: Random, part: bytes) -> bytes:
    return part[: random.randrange(len(part) + 1)]


XMLS: list[Callable[[Random, bytes], bytes]] = [
    token_gone, token_twice, tokens_swapped, attribute, attribute, attribute, content, content, piece, piece, other_signs, ends_early,
]  # fmt: skip

# ---- cells: what people write, spelled in every way there is; what is read must be exactly that

WRITTEN = (
    "Yes", "No", "قيد الإجراء", "Ć 😀", "=1+1", "a & b <c> d", "two\nlines", " space ", "007", "_x000D_ typed", "don’t", "1.234,5", "]]>", "'",
    "x" * 3000,
)  # fmt: skip


def made_of_cells(random: Random) -> Mutated:
    """Return a workbook of random cells in a random spelling."""
    places = sorted({(random.randint(1, 12), random.randint(1, 30)) for _ in range(random.randint(0, 40))})
    shared: list[str] = []
    cells: list[tuple[int, int, str, str]] = []
    rows: dict[int, list[str]] = {}
    for row, column in places:
        xml, text, kind = one_cell(random, f"{letters(column)}{row}", shared)
        rows.setdefault(row, []).append(xml)
        if text or kind == "formula":
            cells.append((row, column, text, kind))
    looks = ("", ' hidden="1"', ' spans="1:30" ht="15.75" customHeight="1"')
    body = "".join(f'<row r="{row}"{random.choice(looks)}>{"".join(inside)}</row>' for row, inside in rows.items())
    sheet = sheet_xml(body, random.choice(("", '<dimension ref="A1"/>', '<dimension ref="A1:XFD1048576"/>')))
    if random.random() < 0.3:
        sheet = re.sub(r"<(/?)(?=[a-z])", r"<\1x:", sheet).replace("xmlns=", "xmlns:x=").replace("<x:?", "<?")
    if random.random() < 0.3:
        sheet = sheet.replace("><", ">\n<")
    made = parts({"Border": sheet}, "".join(shared), '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/></cellXfs>')
    return Mutated("cells", zipped(made, random.choice([zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED])), "exactly", -1, tuple(cells))


def letters(column: int) -> str:
    return chr(64 + column) if column <= 26 else f"A{chr(64 + column - 26)}"


def escaped(text: str, random: Random) -> str:
    safe = text.replace("_x", "_x005F_x").replace("&", "&amp;").replace("<", "&lt;").replace("]]>", "]]&gt;")
    return "".join(f"&#{ord(sign)};" if random.random() < 0.03 and sign not in "&;#<" and "&" not in safe else sign for sign in safe)


def one_cell(random: Random, place: str, shared: list[str]) -> tuple[str, str, str]:
    """Return the XML of one cell, and the text and kind that it has to be read as."""
    text = random.choice(WRITTEN)
    written = escaped(text, random)
    match random.randrange(12):
        case 0:
            return f'<c r="{place}" t="inlineStr"><is><t xml:space="preserve">{written}</t></is></c>', text, "text"
        case 1:
            shared.append(f'<si><t xml:space="preserve">{written}</t></si>')
            return f'<c r="{place}" s="0" t="s"><v>{len(shared) - 1}</v></c>', text, "text"
        case 2:
            shared.append(f"<si><r><t>{written}</t></r><r><rPr><b/></rPr><t>!</t></r><rPh sb='0' eb='1'><t>no</t></rPh></si>")
            return f'<c r="{place}" t="s"><v>{len(shared) - 1}</v></c>', f"{text}!", "text"
        case 3:
            number = random.choice([0, 7, 10**14, random.randrange(10**6)])
            return f'<c r="{place}"><v>{number}</v></c>', str(number), "number"
        case 4:
            number = random.randrange(1, 10**6)
            return f'<c r="{place}" t="n"><v>{number / 100!r}</v></c>', f"{number / 100:.2f}".rstrip("0").rstrip("."), "number"
        case 5:
            return f'<c s="1" r="{place}"><v>46329</v></c>', "2026-11-03", "date"
        case 6:
            return f'<c r="{place}" s="2"><v>0.25</v></c>', "25%", "number"
        case 7:
            return f'<c r="{place}" t="b"><v>1</v></c>', "true", "bool"
        case 8:
            return f'<c r="{place}" t="e"><v>#N/A</v></c>', "#N/A", "error"
        case 9:
            return f'<c r="{place}" t="str"><f>A1&amp;"x"</f><v>{written}</v></c>', text, "formula"
        case 10:
            return f'<c r="{place}"><f>A1</f></c>', "", "formula"
        case _:
            return f'<c r="{place}" s="1"/>', "", "empty"
