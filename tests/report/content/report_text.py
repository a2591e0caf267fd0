"""A report as lines of text, as a reader would meet them."""

import re
from collections.abc import Iterator

from diagnostic.report.content import (
    Block,
    Bullets,
    Facts,
    Heading,
    LevelLine,
    Notice,
    Paragraph,
    Part,
    Profile,
    RecommendationCard,
    Report,
    Signatures,
    Table,
)
from tests.model.mission import secure_2007


def named(text: str) -> str:
    """Fill in names of the question set, so that a corrected wording breaks no test: ``{I2-1}`` is the code with its short name,
    ``{I2-1:text}`` the code with the question, ``{R-I4a}`` the title of a rule.
    """

    def name(place: re.Match[str]) -> str:
        code, _, leaf = place[1].partition(":")
        if code.startswith("R-"):
            return secure_2007().text(f"rule.{code}.title")
        key = f"question.{code}.{leaf or 'short'}"
        return f"{code} {secure_2007().text(key)}"

    return re.sub(r"\{([\w:-]+)\}", name, text)


def report_text(report: Report) -> str:
    """Return everything a report says, in order."""
    return "\n".join(lines_of(report))


def lines_of(report: Report) -> Iterator[str]:
    cover = report.cover
    yield from (report.status, cover.letterhead, f"# {cover.title}", cover.subtitle)
    yield from _facts(cover.facts)
    yield from _block(cover.notice)
    for part in report.parts:
        yield from part_lines(part)


def part_text(report: Report, code: str) -> str:
    """Return one part of a report as text."""
    return "\n".join(part_lines(next(part for part in report.parts if part.code == code)))


def part_lines(part: Part) -> Iterator[str]:
    yield f"\n# {part.title}"
    for block in part.blocks:
        yield from _block(block)


def _facts(rows: tuple[tuple[str, str], ...]) -> Iterator[str]:
    for label, value in rows:
        yield f"  {label}: {value}"


def _block(block: Block) -> Iterator[str]:
    match block:
        case Paragraph():
            yield block.text
        case Heading():
            yield f"\n{'#' * block.level} {block.code} {block.text}"
        case Notice():
            yield f"[{block.title}]"
            yield from block.paragraphs
        case Bullets():
            yield from (f"  - {item}" for item in block.items)
        case Facts():
            yield from _facts(block.rows)
        case Table():
            yield " | ".join(column.title for column in block.columns)
            yield from (" | ".join(row) for row in block.rows)
        case LevelLine():
            yield f"{block.label}: {block.mark.words} {block.mark.sign}".rstrip()
        case Profile():
            yield from _profile(block)
        case RecommendationCard():
            yield from _card(block)
        case Signatures():
            yield from (f"{line} ____ {block.date_label}" for line in block.lines)


def _profile(block: Profile) -> Iterator[str]:
    yield block.sentence
    yield f"{block.standard_title} | {block.law_title} | {block.practice_title}"
    for row in block.rows:
        law, practice = (mark.words if mark else "-" for mark in (row.law, row.practice))
        yield f"{row.code} {row.title} | {law} | {practice}"
    yield from (f"  {mark.words} = {text}" for mark, text in block.legend)


def _card(block: RecommendationCard) -> Iterator[str]:
    yield f"[{block.code}] {block.basis_label}: {block.title}"
    yield block.text
    yield from _facts(block.facts)
    yield f"  {block.seen_label}: {block.seen}"
    yield f"  {block.reply_label}: {block.reply} {block.reply_comment}"
    yield from (f"  * {mark}" for mark in block.marks)
