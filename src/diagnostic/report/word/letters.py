"""Text from anybody as it can stand in XML: what a file of XML 1.0 cannot hold, or no font can draw, is named by its code point."""

import re

_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")
_NO_LETTER = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|[\U0001fffe-\U0010ffff]")


def printable(text: str) -> str:
    """Return the text with control characters, surrogates and non-characters written out, such as ``[U+0007]``.

    Tabs stay; each way to end a line becomes a line feed.
    """
    return _NO_LETTER.sub(_named, _LINE_END.sub("\n", text))


def _named(found: re.Match[str]) -> str:
    point = ord(found.group())
    if point > 0xFFFF and point & 0xFFFE != 0xFFFE:
        return found.group()
    return f"[U+{point:04X}]"
