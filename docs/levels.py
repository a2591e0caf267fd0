"""Writes docs/levels.md: the rules of all cells of the shipped question set. Usage: ``python docs/levels.py``."""

from pathlib import Path

from diagnostic.catalogue.levels_table import cells_table
from diagnostic.catalogue.reader import read_questionnaire

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "levels.md"


def main() -> int:
    questionnaire, problems = read_questionnaire(ROOT / "questionnaires" / "secure-2007")
    if questionnaire is None:
        print("\n".join(str(problem) for problem in problems))
        return 1
    PAGE.write_text(cells_table(questionnaire), encoding="utf-8")
    print(f"Wrote {PAGE.relative_to(ROOT)}: {len(questionnaire.cells)} cells.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
