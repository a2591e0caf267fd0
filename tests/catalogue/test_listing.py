"""The list of question sets shows what is there without reading it whole."""

from pathlib import Path

from diagnostic.catalogue.listing import list_question_sets
from tests.catalogue.small_set import small_set
from tests.model.mission import REPOSITORY


def test_the_shipped_sets() -> None:
    (listed,) = list_question_sets(REPOSITORY / "questionnaires")
    assert (listed.code, listed.version, listed.languages) == ("secure-2007", "1.0", ("en",))
    assert listed.title.startswith("SECURE 2007")


def test_sets_come_by_code_and_version_and_other_folders_are_left_out(tmp_path: Path) -> None:
    small_set(tmp_path / "b", ("set.yaml", "version: '1.0'", "version: '2.0'"), ("text/en/texts.yaml", "title: A small set, ", ""))
    small_set(tmp_path / "a")
    (tmp_path / "empty").mkdir()
    (tmp_path / "broken").mkdir()
    (tmp_path / "broken" / "set.yaml").write_text("a: [", encoding="utf-8")
    (tmp_path / "half").mkdir()
    (tmp_path / "half" / "set.yaml").write_text("code: half\n", encoding="utf-8")
    (tmp_path / "file.yaml").write_text("", encoding="utf-8")
    listed = list_question_sets(tmp_path)
    assert [(one.version, one.title, one.folder.name) for one in listed] == [("1.0", "A small set", "a"), ("2.0", "small", "b")]


def test_a_set_with_errors_is_listed_all_the_same(tmp_path: Path) -> None:
    """Judging is for the check; a list that hides a set would leave its editor without a clue."""
    small_set(tmp_path / "set", ("questions/S-1.yaml", "type: text", "type: txt"))
    assert [one.code for one in list_question_sets(tmp_path)] == ["small"]


def test_no_folder_lists_nothing(tmp_path: Path) -> None:
    assert list_question_sets(tmp_path / "nowhere") == ()
