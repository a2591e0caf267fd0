"""The compiled form is quick and never decides: what is stale, damaged or cannot be written is passed over."""

import subprocess
import sys
from pathlib import Path

import pytest

from diagnostic.catalogue.compiled import load_questionnaire
from diagnostic.catalogue.reader import read_questionnaire
from tests.catalogue.small_set import SmallSet, small_set
from tests.model.mission import REPOSITORY, secure_2007

TEXTS = "text/en/texts.yaml"


@pytest.fixture
def small(tmp_path: Path) -> SmallSet:
    return small_set(tmp_path / "set")


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    return tmp_path / "cache"


def compiled_file(cache: Path) -> Path:
    (file,) = cache.iterdir()
    return file


def correct(small: SmallSet) -> None:
    file = small.folder / TEXTS
    file.write_text(file.read_text("utf-8").replace("Is there a rule?", "Is a rule in force?"), "utf-8")


def test_the_compiled_form_gives_the_same_value_as_reading(cache: Path) -> None:
    folder = REPOSITORY / "questionnaires" / "secure-2007"
    assert load_questionnaire(folder, cache) == secure_2007()
    assert load_questionnaire(folder, cache) == secure_2007()
    assert load_questionnaire(folder) == secure_2007()


def test_the_second_time_the_compiled_form_is_what_is_read(small: SmallSet, cache: Path) -> None:
    """Shown by a compiled file that says something else under the header of these very files."""
    load_questionnaire(small.folder, cache)
    other = small_set(small.folder.parent / "other", (TEXTS, "Is there a rule?", "Is it compiled?"))
    load_questionnaire(other.folder, small.folder.parent / "other-cache")
    file, other_file = compiled_file(cache), compiled_file(small.folder.parent / "other-cache")
    header = file.read_bytes().split(b"\n", 1)[0]
    file.write_bytes(header + b"\n" + other_file.read_bytes().split(b"\n", 1)[1])
    assert load_questionnaire(small.folder, cache).text("question.Q-1.text") == "Is it compiled?"


def test_a_changed_file_makes_the_compiled_form_stale(small: SmallSet, cache: Path) -> None:
    load_questionnaire(small.folder, cache)
    correct(small)
    assert load_questionnaire(small.folder, cache).text("question.Q-1.text") == "Is a rule in force?"
    assert len(list(cache.iterdir())) == 1


def test_a_file_that_is_added_makes_it_stale_too(small: SmallSet, cache: Path) -> None:
    load_questionnaire(small.folder, cache)
    (small.folder / "text/en/more.yaml").write_text("standard: {S-2: {strong: A note.}}\n", encoding="utf-8")
    assert load_questionnaire(small.folder, cache).text("standard.S-2.strong") == "A note."


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: data[:100],
        lambda data: data.replace(b"Is there a rule?", b"Is there a fool?"),
        lambda data: data.split(b"\n", 1)[0] + b"\n[]",
        lambda data: b"diagnostic question set 0.0 " + data.split(b" ", 4)[-1],
        lambda data: b"\x80\x04" + data,
    ],
    ids=["emptied", "torn", "changed", "hollow", "older", "foreign"],
)
def test_a_damaged_or_foreign_file_is_passed_over_and_written_anew(small: SmallSet, cache: Path, damage: object) -> None:
    assert callable(damage)
    whole = load_questionnaire(small.folder, cache)
    file = compiled_file(cache)
    good = file.read_bytes()
    file.write_bytes(damage(good))
    assert load_questionnaire(small.folder, cache) == whole
    assert file.read_bytes() == good


def test_a_cache_that_cannot_be_written_is_no_reason_to_fail(small: SmallSet, tmp_path: Path) -> None:
    """A file stands where the folder should be: nothing can be written there, whoever asks."""
    blocked = tmp_path / "blocked"
    blocked.write_text("here first", encoding="utf-8")
    expected, _ = read_questionnaire(small.folder)
    assert load_questionnaire(small.folder, blocked) == expected
    assert load_questionnaire(small.folder, blocked / "below") == expected
    assert blocked.read_text("utf-8") == "here first"


def test_a_compiled_file_that_is_a_folder_is_no_reason_to_fail(small: SmallSet, cache: Path) -> None:
    whole = load_questionnaire(small.folder, cache)
    file = compiled_file(cache)
    file.unlink()
    (file / "inside").mkdir(parents=True)
    assert load_questionnaire(small.folder, cache) == whole
    assert [path.name for path in cache.iterdir()] == [file.name], "no half-written file is left behind"


def test_two_copies_of_a_set_do_not_push_each_other_out(small: SmallSet, cache: Path, tmp_path: Path) -> None:
    copy = small_set(tmp_path / "elsewhere" / "set")
    correct(copy)
    for _ in range(2):
        assert load_questionnaire(small.folder, cache).text("question.Q-1.text") == "Is there a rule?"
        assert load_questionnaire(copy.folder, cache).text("question.Q-1.text") == "Is a rule in force?"
    assert len(list(cache.iterdir())) == 2


def test_neither_yaml_nor_pydantic_is_loaded_while_the_compiled_form_fits(small: SmallSet, cache: Path) -> None:
    load_questionnaire(small.folder, cache)
    program = (
        "import sys; from pathlib import Path; from diagnostic.catalogue.compiled import load_questionnaire;"
        "load_questionnaire(Path(sys.argv[1]), Path(sys.argv[2])); print([m for m in ('yaml', 'pydantic') if m in sys.modules])"
    )
    command = [sys.executable, "-c", program, str(small.folder), str(cache)]
    ran = subprocess.run(command, cwd=REPOSITORY / "src", capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
