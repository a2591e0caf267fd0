"""The words of the report's page: its parts, its languages."""

from PySide6.QtCore import QCoreApplication, QLocale


def part_words(code: str) -> str:
    """Return what a part of the report is called on the screen; the report itself speaks its own language."""
    return {
        "scope": QCoreApplication.translate("report", "Scope and method"),
        "trips": QCoreApplication.translate("report", "TRIPS minimum"),
        "profile": QCoreApplication.translate("report", "Profile of levels"),
        "flags": QCoreApplication.translate("report", "Points for a second look"),
        "findings": QCoreApplication.translate("report", "Findings by standard"),
        "recommendations": QCoreApplication.translate("report", "Recommendations"),
        "unknown": QCoreApplication.translate("report", "What is not known"),
        "evidence": QCoreApplication.translate("report", "List of evidence"),
        "answers": QCoreApplication.translate("report", "Annex: all answers"),
        "glossary": QCoreApplication.translate("report", "Glossary"),
        "signatures": QCoreApplication.translate("report", "Signatures"),
        "": QCoreApplication.translate("report", "Title page and contents"),
    }[code]


# Qt names these with the place they are spoken at first; a report is not written for one place.
_PLAIN = (("en", "English"), ("es", "Español"), ("zh", "中文"))


def language_words(code: str) -> str:
    """Return the name of a language in that language, with its code."""
    name = dict(_PLAIN).get(code) or QLocale(code).nativeLanguageName()
    return f"{name[:1].upper()}{name[1:]} ({code})" if name else code
