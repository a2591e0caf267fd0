"""What is refused when an assessment begins leaves no file behind."""

from pathlib import Path

import pytest

from tests.cli.conftest import Run


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (("--name", "A", "--member", "Ada", "--mark", "TOOLONG"), "1 to 4 letters"),
        (("--name", "A", "--member", "Ada", "--role", "queen"), "team-lead"),
        (("--name", "A\0"), "NUL"),
    ],
    ids=["mark", "role", "NUL"],
)
def test_nothing_is_left_behind(run: Run, tmp_path: Path, options: tuple[str, ...], said: str) -> None:
    ran = run("new", tmp_path / "x", *options)
    assert (ran.code, ran.out) == (1, "")
    assert said in ran.err
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["Maria (acting) Silva", "\u201cAda\u201d Lind", "A <b>x</b>", "\u202eAda Lind", "Ada \u2013 Lind"])
def test_a_mark_is_made_of_the_letters_of_a_name(run: Run, tmp_path: Path, name: str) -> None:
    ran = run("new", tmp_path / "x", "--name", "A", "--member", name)
    assert (ran.code, ran.err) == (0, "")


@pytest.mark.parametrize("option", [("--mark", "AL"), ("--role", "team-lead")])
def test_what_is_said_of_a_person_needs_the_person(run: Run, tmp_path: Path, option: tuple[str, str]) -> None:
    ran = run("new", tmp_path / "x", "--name", "A", *option)
    assert (ran.code, ran.out) == (2, "")
    assert f"{option[0]} says something of a person" in ran.err
    assert list(tmp_path.iterdir()) == []
