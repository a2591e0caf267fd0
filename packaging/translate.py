"""Keeps the language files of the window in ``resources/languages``: see docs/translating.md.

``python packaging/translate.py``            brings every language up to date with the source, and compiles it
``python packaging/translate.py fr``         the same, and begins the language ``fr``
``python packaging/translate.py --pseudo D`` writes two languages that nobody speaks into the folder D
"""

import sys
from pathlib import Path

from language_file import compile_qm, plurals_of, read_ts, write_ts
from pseudo import accented, mirrored
from sentences import Sentence, faults_in_words, read_sentences

ROOT = Path(__file__).resolve().parent.parent
SOURCE = ROOT / "src" / "diagnostic" / "desktop"
LANGUAGES = ROOT / "resources" / "languages"
NAME = "diagnostic_{language}"
PSEUDO = {"en_XA": accented, "ar_XB": mirrored}


def sources() -> list[Sentence]:
    """Return every sentence of the window. Ends with a list of those that no translator can be given."""
    sentences, faults = read_sentences(SOURCE)
    if faults:
        raise SystemExit(faults_in_words(faults))
    return sentences


def update(folder: Path, begin: str = "") -> list[Path]:
    """Bring the language files of a folder up to date; translations that still have a source stay. Returns what was written."""
    found = {path.stem.removeprefix("diagnostic_") for path in folder.glob("diagnostic_*.ts")}
    sentences, written = sources(), []
    for language in sorted(found | {"en"} | ({begin} if begin else set())):
        ts = folder / f"{NAME.format(language=language)}.ts"
        known = english_plurals(sentences) if language == "en" else read_ts(ts)
        write_ts(ts, language, sentences, known)
        compile_qm(ts, ts.with_suffix(".qm"))
        written += [ts, ts.with_suffix(".qm")]
    return written


def english_plurals(sentences: list[Sentence]) -> dict[Sentence, tuple[str, ...]]:
    """Return what English itself needs a file for: ``%n fact(s)`` is *1 fact*, *2 facts*."""
    return {each: (each.text.replace("(s)", ""), each.text.replace("(s)", "s")) for each in sentences if each.counted}


def write_pseudo(folder: Path) -> list[Path]:
    """Write and compile the two languages that nobody speaks."""
    written = []
    for language, said in PSEUDO.items():
        words = {each: (said(each.text),) * (plurals_of(language) if each.counted else 1) for each in sources()}
        ts = folder / f"{NAME.format(language=language)}.ts"
        write_ts(ts, language, words, words)
        compile_qm(ts, ts.with_suffix(".qm"))
        written.append(ts.with_suffix(".qm"))
    return written


def main(arguments: list[str]) -> int:
    """Do what was asked, and name the files."""
    written = write_pseudo(Path(arguments[1])) if arguments[:1] == ["--pseudo"] else update(LANGUAGES, *arguments[:1])
    print("\n".join(str(path) for path in written))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
