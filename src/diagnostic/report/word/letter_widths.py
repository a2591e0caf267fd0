"""How wide a line of Calibri is, near enough to tell where it breaks: the widths of its letters in thousandths of the size."""

_FIRST = " "
# From the space to the tilde. The bold face is wider by a fortieth, and letters beyond these count as a figure does.
_WIDTHS = (
    226, 326, 401, 498, 507, 715, 682, 221, 303, 303, 498, 498, 250, 306, 252, 386,
    507, 507, 507, 507, 507, 507, 507, 507, 507, 507, 268, 268, 498, 498, 498, 463,
    894, 579, 544, 533, 615, 488, 459, 631, 623, 252, 319, 520, 420, 855, 646, 662,
    517, 673, 543, 459, 487, 642, 567, 890, 519, 487, 468, 307, 386, 307, 498, 498,
    291, 479, 525, 423, 525, 498, 305, 471, 525, 229, 239, 455, 229, 799, 525, 527,
    525, 525, 349, 391, 335, 525, 452, 715, 433, 453, 395, 314, 460, 314, 498,
)  # fmt: skip
_OTHER = 507
_STRONG = 1.025


def width(text: str, size: float, strong: bool) -> float:
    """Return the width of a text on one line, in points."""
    first = ord(_FIRST)
    ems = sum(_WIDTHS[ord(letter) - first] if first <= ord(letter) < first + len(_WIDTHS) else _OTHER for letter in text)
    return ems * size / 1000 * (_STRONG if strong else 1.0)


def lines_needed(text: str, size: float, strong: bool, room: float) -> int:
    """Return into how many lines a text breaks in a room of so many points; its own line feeds count."""
    return sum(_broken(each, size, strong, max(room, size)) for each in text.split("\n"))


def _broken(text: str, size: float, strong: bool, room: float) -> int:
    if len(text) * size < room or width(text, size, strong) <= room:
        return 1
    lines, used, space = 1, 0.0, width(" ", size, strong)
    # A hyphen or a dash ends a piece as a space does, and takes no room behind it.
    for word in text.replace("-", "-\u200b").split(" "):
        pieces = word.split("\u200b")
        for number, piece in enumerate(pieces):
            wide = width(piece, size, strong)
            gap = space if used and not number else 0.0
            if used + gap + wide <= room:
                used += gap + wide
                continue
            lines += 1 if used else 0
            lines += int(wide // room)
            used = wide % room if wide > room else wide
    return lines


