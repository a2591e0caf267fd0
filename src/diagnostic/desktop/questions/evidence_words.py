"""Words of the screen for evidence: its kinds and its strength."""

from PySide6.QtCore import QCoreApplication

from diagnostic.model.evidence import Strength


def kind_text(kind: str) -> str:
    """Return a kind of evidence in words."""
    return {
        "document": QCoreApplication.translate("evidence", "document (law, instruction, form)"),
        "data-extract": QCoreApplication.translate("evidence", "data extract (register, statistics)"),
        "statement": QCoreApplication.translate("evidence", "statement (interview)"),
        "observation": QCoreApplication.translate("evidence", "observation on site"),
        "sample": QCoreApplication.translate("evidence", "sample of files"),
        "test": QCoreApplication.translate("evidence", "test (message, call)"),
        "record": QCoreApplication.translate("evidence", "record (minutes, list)"),
    }.get(kind, kind)


def kind_icon(kind: str) -> str:
    """Return the icon of a kind of evidence."""
    return {
        "statement": "message-square-text", "data-extract": "database", "observation": "eye", "sample": "clipboard-list",
        "test": "check-check", "record": "list-checks",
    }.get(kind, "file-text")  # fmt: skip


def strength_text(found: Strength) -> str:
    """Return a strength in words."""
    return {
        Strength.E0: QCoreApplication.translate("evidence", "E0, a statement only"),
        Strength.E1: QCoreApplication.translate("evidence", "E1, two independent statements, or seen once"),
        Strength.E2: QCoreApplication.translate("evidence", "E2, a document that was read, or a data extract"),
        Strength.E3: QCoreApplication.translate("evidence", "E3, read and seen or sampled on site"),
    }[found]
