"""Reads and writes the language files of the window: Qt's ``.ts`` for people, ``.qm`` for the program."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterable, Mapping
from pathlib import Path

from sentences import Sentence

# Forms of a plural, as Qt counts them; every other language has two.
PLURALS = {"ar": 6, "cs": 3, "fa": 1, "hu": 1, "id": 1, "ja": 1, "ko": 1, "pl": 3, "ru": 3, "sk": 3, "th": 1, "uk": 3, "vi": 1, "zh": 1}
HEAD = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
Translations = Mapping[Sentence, tuple[str, ...]]


def read_ts(path: Path) -> dict[Sentence, tuple[str, ...]]:
    """Return the finished translations of a file: one form each, or one for each plural."""
    found: dict[Sentence, tuple[str, ...]] = {}
    if not path.exists():
        return found
    for context in ET.parse(path).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            sentence = _sentence(name, message)
            translation = message.find("translation")
            if translation is None or translation.get("type") in ("unfinished", "vanished", "obsolete"):
                continue
            forms = tuple(form.text or "" for form in translation.iter("numerusform")) if sentence.counted else (translation.text or "",)
            if all(forms):
                found[sentence] = forms
    return found


def sentences_of(path: Path) -> list[Sentence]:
    """Return every sentence a file lists, translated or not, sorted."""
    contexts = ET.parse(path).getroot().iter("context")
    return sorted(_sentence(context.findtext("name") or "", message) for context in contexts for message in context.iter("message"))


def _sentence(context: str, message: ET.Element) -> Sentence:
    return Sentence(context, message.findtext("source") or "", message.findtext("comment") or "", message.get("numerus") == "yes")


def write_ts(path: Path, language: str, sentences: Iterable[Sentence], translations: Translations) -> None:
    """Write a file with every sentence, sorted; those without a translation are marked unfinished."""
    plurals = plurals_of(language)
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for sentence in sorted(sentences):
        if sentence.context not in contexts:
            contexts[sentence.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[sentence.context], "name").text = sentence.context
        message = ET.SubElement(contexts[sentence.context], "message", {"numerus": "yes"} if sentence.counted else {})
        ET.SubElement(message, "source").text = sentence.text
        if sentence.comment:
            ET.SubElement(message, "comment").text = sentence.comment
        forms = translations.get(sentence)
        translation = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
        if sentence.counted:
            for form in forms or ("",) * plurals:
                ET.SubElement(translation, "numerusform").text = form
        elif forms:
            translation.text = forms[0]
    ET.indent(root, " " * 4)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def plurals_of(language: str) -> int:
    """Return how many forms a counted sentence has in a language."""
    return PLURALS.get(language.replace("-", "_").partition("_")[0], 2)


def compile_qm(ts: Path, qm: Path) -> None:
    """Compile a file for the program with Qt's lrelease; sentences without a translation are said in English."""
    beside = Path(sys.executable).with_name("pyside6-lrelease")
    tool = shutil.which(str(beside)) or shutil.which("pyside6-lrelease")
    if tool is None:
        raise SystemExit("pyside6-lrelease was not found beside this Python: run this in the development environment.")
    run = subprocess.run([tool, "-silent", str(ts), "-qm", str(qm)], capture_output=True, text=True, check=False)
    if run.returncode or not qm.exists():
        raise SystemExit(f"{ts.name} could not be compiled:\n{run.stdout}{run.stderr}")
