"""What a command is refused: one clear sentence, the right exit code, and nothing lost or overwritten."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from diagnostic.actions.opening import open_assessment
from diagnostic.places import find_places
from tests.cli.conftest import Ran, Run


def one_sentence(ran: Ran) -> str:
    """See a refusal said on one line of stderr, with nothing printed and no traceback."""
    assert ran.code == 1
    assert ran.out == ""
    assert ran.err.count("\n") == 1
    assert ran.err.endswith(".\n")
    assert "Traceback" not in ran.err
    return ran.err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("repot",), "Did you mean report?"),
        (("staus", "x"), "Did you mean status?"),
        (("xyzzy",), "The commands are window"),
        (("report",), "FILE"),
        (("report", "x.diagnostic"), "nothing to write"),
        (("report", "x.diagnostic", "--pdf", "a", "--docx", "./a"), "the same file"),
        (("report", "x.diagnostic", "--pdf", "a", "--draft", "--final"), "not allowed"),
        (("report", "x.diagnostic", "--pdf", "a", "--parts", "trips,weather"), "no part weather"),
        (("new",), "FILE"),
        (("new", "x", "--mode", "tour"), "tour"),
        (("status",), "FILE"),
        (("status", "a", "b"), "b"),
        (("window", "--colour"), "--colour"),
    ],
    ids=lambda words: " ".join(words) if isinstance(words, tuple) else "",
)
def test_a_wrong_command_ends_with_2_and_says_where_to_read(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...], said: str
) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run(*words)
    assert ran.code == 2
    assert ran.out == ""
    assert said in ran.err
    assert "--help" in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("command", ["status", "report"])
@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "no file"),
        (b"", "not an assessment"),
        (b"%PDF-1.7 of another kind" * 99, "not an assessment"),
        ("cut", "damaged"),
        ("newer", "newer"),
    ],
    ids=["missing", "empty", "not ours", "damaged", "newer"],
)
def test_files_that_cannot_be_read(run: Run, mission: Path, tmp_path: Path, command: str, content: bytes | str | None, said: str) -> None:
    old = tmp_path / "out.pdf"
    old.write_bytes(b"the old report")
    if content is None:
        mission.unlink()
    elif content == "cut":
        mission.write_bytes(mission.read_bytes()[:20_000])
    elif content == "newer":
        with closing(sqlite3.connect(mission)) as connection:
            connection.execute("PRAGMA user_version=99")
    else:
        mission.write_bytes(content if isinstance(content, bytes) else b"")
    before = mission.read_bytes() if mission.exists() else None
    ran = run(command, mission, *(("--pdf", old) if command == "report" else ()))
    assert said in one_sentence(ran)
    assert (mission.read_bytes() if mission.exists() else None) == before
    assert old.read_bytes() == b"the old report"


def test_a_file_that_is_open_in_a_window_can_be_printed_meanwhile(run: Run, mission: Path, tmp_path: Path) -> None:
    desk = open_assessment(mission)
    try:
        assert run("report", mission, "--docx", tmp_path / "out.docx").code == 0
        assert run("status", mission).code == 0
    finally:
        desk.close()


def test_a_read_only_file_can_be_printed(run: Run, mission: Path, tmp_path: Path) -> None:
    mission.chmod(0o400)
    mission.parent.chmod(0o500)
    try:
        assert run("report", mission, "--docx", tmp_path / "out.docx").code == 0
    finally:
        mission.parent.chmod(0o700)


def test_a_report_that_cannot_be_written_leaves_what_was_there(run: Run, mission: Path, tmp_path: Path) -> None:
    folder = tmp_path / "folder.pdf"
    folder.mkdir()
    before = mission.read_bytes()
    assert "is a folder" in one_sentence(run("report", mission, "--pdf", folder))
    assert "does not exist" in one_sentence(run("report", mission, "--docx", tmp_path / "none" / "out.docx"))
    assert "is the assessment itself" in one_sentence(run("report", mission, "--pdf", mission))
    assert "is the assessment itself" in one_sentence(run("report", mission, "--docx", mission.parent / "." / mission.name))
    other = tmp_path / "other.diagnostic"
    other.write_bytes(before)
    assert "is an assessment" in one_sentence(run("report", mission, "--pdf", other))
    # What goes beside a file that is refused is not written either.
    assert "is a folder" in one_sentence(run("report", mission, "--pdf", tmp_path / "out.pdf", "--docx", folder))
    assert mission.read_bytes() == other.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == [mission.parent.name, "folder.pdf", "other.diagnostic"]


def test_a_language_without_words_is_named_with_those_that_have(run: Run, mission: Path, tmp_path: Path) -> None:
    said = one_sentence(run("report", mission, "--pdf", tmp_path / "out.pdf", "--language", "xx"))
    assert "xx" in said
    assert "en" in said
    assert not (tmp_path / "out.pdf").exists()


def test_new_never_overwrites(run: Run, mission: Path) -> None:
    before = mission.read_bytes()
    assert "already" in one_sentence(run("new", mission, "--name", "Another"))
    assert mission.read_bytes() == before


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ((), "--name"),
        (("--administration", "QQ"), "'QQ'"),
        (("--name", "A", "--set", "wto-member"), "names no set-up item"),
        (("--name", "A", "--set", "wto-membr=yes"), "wto-member"),
        (("--name", "A", "--set", "wto-member=perhaps"), "yes, no, unknown"),
        (("--name", "A", "--set", "facility=yes"), "free-zone"),
        (("--name", "A", "--set", "facility/moon=yes"), "'moon'"),
        (("--name", "A", "--set", "starts-on=soon"), "starts-on"),
        (("--name", "A", "--set", "mode=mission"), "--mode"),
        (("--name", "A", "--question-set", "nowhere"), "nowhere"),
    ],
    ids=lambda options: " ".join(options).replace("\0", "NUL") if isinstance(options, tuple) else "",
)
def test_new_refuses_before_there_is_a_file(run: Run, tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    ran = run("new", tmp_path / "x", *options)
    assert ran.code == 1
    assert ran.out == ""
    assert said in ran.err
    assert list(tmp_path.iterdir()) == []


def test_new_with_a_question_set_that_has_errors_says_first_what_happened(run: Run, tmp_path: Path) -> None:
    folder = tmp_path / "set"
    shutil.copytree(find_places().questionnaires / "secure-2007", folder)
    for file, old, new in (("standards.yaml", "addressee: CA\n", "addressee: XX\n"), ("questions/I-1.yaml", "ask: [LEG]", "ask: [LAG]")):
        text = (folder / file).read_text("utf-8")
        (folder / file).write_text(text.replace(old, new, 1), "utf-8")
    ran = run("new", tmp_path / "x", "--name", "A", "--question-set", folder)
    first, *listed = ran.err.splitlines()
    assert (ran.code, ran.out) == (1, "")
    assert first.startswith(f"No assessment was created: the question set {folder} has 2 errors. Correct what is listed here")
    assert [line.partition(": ")[0].partition(":")[0] for line in listed] == ["questions/I-1.yaml", "standards.yaml"]
    assert not (tmp_path / "x.diagnostic").exists()
    checked = run("check", folder)
    assert [line for line in checked.out.splitlines() if line.startswith("error: ")] == [f"error: {line}" for line in listed]
    assert checked.out.splitlines()[-1] == "set: 2 errors, 1 warning. Nothing was loaded."


def test_every_wrong_item_is_listed_at_once(run: Run, tmp_path: Path) -> None:
    ran = run("new", tmp_path / "x", "--name", "A", "--set", "wto-member=perhaps", "--set", "ends-on=late", "--set", "facility=yes")
    assert [line.split(":")[0] for line in ran.err.splitlines()] == ["wto-member", "ends-on", "facility"]


def test_new_in_a_folder_that_does_not_exist(run: Run, tmp_path: Path) -> None:
    assert "does not exist" in one_sentence(run("new", tmp_path / "none" / "x", "--name", "A"))


def test_check_of_what_is_no_folder(run: Run, mission: Path, tmp_path: Path) -> None:
    assert "is no folder" in one_sentence(run("check", mission))
    assert "is no folder" in one_sentence(run("check", tmp_path / "none"))


def test_check_of_the_folder_one_stands_in_names_it(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    ran = run("check", ".")
    assert ran.code == 1
    assert f"There is no set.yaml in {tmp_path.name}." in ran.out
    assert f"\n{tmp_path.name}: 1 error, 0 warnings. Nothing was loaded." in ran.out


def test_a_window_without_a_screen_is_refused_in_words(run: Run, mission: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr("sys.platform", "linux")
    for words in ((), ("window",), (mission,), ("window", mission)):
        assert "no screen" in one_sentence(run(*words))


def test_what_the_system_refuses_otherwise_is_a_sentence_too(run: Run, monkeypatch: pytest.MonkeyPatch, mission: Path) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise OSError(5, "Input/output error", "/stick")

    monkeypatch.setattr("diagnostic.actions.opening.open_assessment", refuse)
    assert one_sentence(run("status", mission)) == "The system refused: Input/output error (/stick).\n"


def test_a_mistake_of_the_program_is_not_hidden(run: Run, monkeypatch: pytest.MonkeyPatch, mission: Path) -> None:
    def broken(*_arguments: object, **_named: object) -> None:
        raise RuntimeError("a bug")

    monkeypatch.setattr("diagnostic.actions.opening.open_assessment", broken)
    with pytest.raises(RuntimeError, match="a bug"):
        run("status", mission)
