"""The sample mission holds together: its figures agree, its words are ours, its days are in order, it names nobody who exists."""

import ast
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from diagnostic.actions import sample_answers, sample_clock, sample_material, sample_play
from diagnostic.actions.desk import Desk
from diagnostic.actions.reading import own_answers, text_of
from diagnostic.actions.sample_clock import SampleClock, SampleIdentity
from diagnostic.actions.sample_material import SampleMaterial, read_material
from diagnostic.model.answer import AnswerState
from diagnostic.model.places import Places
from diagnostic.model.questionnaire import QuestionType
from diagnostic.model.subject import Facet
from diagnostic.model.team import members_of

NEVER_SAID = re.compile(r"\b(complian\w*|complied|violat\w*|fail\w*|breach\w*|score\w*|rank\w*|rating|must|blame\w*)\b", re.IGNORECASE)


def texts(found: Any) -> Iterator[str]:
    """Every text of the files, however deep."""
    if isinstance(found, str):
        yield found
    elif isinstance(found, list):
        for each in found:
            yield from texts(each)
    elif isinstance(found, dict):
        for each in found.values():
            yield from texts(each)


@pytest.fixture(scope="module")
def said(material: SampleMaterial) -> list[str]:
    parts = (material.mission, material.interviews, material.evidence, material.questions, material.findings)
    return [text for part in parts for text in texts(dict(part))]


def figures(desk: Desk, question: str) -> dict[str, int]:
    """The counted lines of a question; what is not measured is left out."""
    counted = ((row, answer.value) for (row, _), answer in own_answers(desk, desk.state, question).items())
    return {row: int(value) for row, value in counted if value.isdigit()}


def test_detentions_agree_with_outcomes_applications_and_small_cases(desk: Desk) -> None:
    situations = figures(desk, "I1-7")
    online = situations.pop("online")
    total = sum(situations.values())
    outcomes = figures(desk, "JUD-2")
    assert total == sum(outcomes.values()) == 145
    assert f"{figures(desk, 'I2-7')['']} of {total}" in text_of(desk, desk.state, "I2-7", Facet.COMMENT)
    small = situations["postal"] + situations["express"]
    assert online <= small
    assert figures(desk, "ECO-5")[""] + 17 == small
    assert figures(desk, "JUD-6")[""] <= outcomes["released"]
    examined = figures(desk, "II3-3")
    assert examined["post"] > situations["postal"]
    assert examined["express"] > situations["express"]


def test_every_partly_and_every_not_applicable_is_explained(desk: Desk) -> None:
    silent = [
        question.code
        for question in desk.questionnaire.questions
        if question.type in (QuestionType.YES_PARTLY, QuestionType.MATRIX)
        and any(
            answer.value == "partly" or (answer.state is not AnswerState.ANSWERED and not answer.reason)
            for answer in own_answers(desk, desk.state, question.code).values()
        )
        and not text_of(desk, desk.state, question.code, Facet.COMMENT)
    ]
    assert silent == []


def test_every_answer_says_where_it_comes_from(desk: Desk, material: SampleMaterial) -> None:
    for code in material.questions:
        for facet in (Facet.RESPONDENT_UNIT, Facet.RESPONDENT_ROLE, Facet.ASKED_ON, Facet.MEANS):
            assert text_of(desk, desk.state, code, facet), (code, facet)


def test_the_days_of_the_mission_pass_in_order(desk: Desk, material: SampleMaterial) -> None:
    entries = sorted(desk.state.entries.values(), key=lambda entry: entry.at)
    assert len({entry.at for entry in entries}) == len(entries)
    assert (entries[0].at[:10], entries[-1].at[:10]) == ("2026-11-16", "2026-11-20")
    assert {entry.at[:10] for entry in entries} == {f"2026-11-{day}" for day in range(16, 21)}
    for code, record in material.questions.items():
        asked = text_of(desk, desk.state, code, Facet.ASKED_ON)
        assert asked == material.interviews[record["asked"]]["at"][:10]


def test_the_three_of_the_team_each_wrote_something(desk: Desk) -> None:
    members = members_of(desk.state)
    assert {member.mark: member.role for member in members} == {
        "MI": "team-lead", "SO": "legal-expert", "LR": "operational-expert",
    }  # fmt: skip
    authors = [entry.author for entry in desk.state.entries.values()]
    assert all(authors.count(member.code) > 30 for member in members)


def test_nobody_who_exists_is_named(places: Places, said: list[str]) -> None:
    listed = json.loads((places.resources / "reference" / "administrations.json").read_text("utf-8"))["administrations"]
    names = {name for each in listed for name in texts(each.get("names", each)) if len(name) > 3}
    assert len(names) > 150
    everything = "\n".join(said)
    assert re.findall(rf"\b(?:{'|'.join(map(re.escape, sorted(names)))})\b", everything) == []


def test_no_word_of_judgement_is_used(said: list[str]) -> None:
    assert [text for text in said if NEVER_SAID.search(text)] == []


def test_the_player_writes_nothing_past_the_actions() -> None:
    for module in (sample_play, sample_material, sample_answers, sample_clock):
        tree = ast.parse(Path(str(module.__file__)).read_text("utf-8"))
        imported = {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
        assert not {name for name in imported if name.startswith(("diagnostic.store", "diagnostic.model.writing", "diagnostic.model.entry"))}
        called = {node.func.attr for node in ast.walk(tree) if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute)}
        assert not called & {"append", "assertion", "record"} or module is not sample_play


def test_the_clock_never_goes_back_and_identities_never_repeat() -> None:
    clock = SampleClock()
    clock.turn_to("2026-11-17T10:00")
    first = clock()
    clock.turn_to("2026-11-16")
    assert first < clock()
    clock.turn_to("2026-11-18")
    assert clock().startswith("2026-11-18T08:30")
    identity = SampleIdentity("seed")
    given = [identity() for _ in range(500)]
    assert len(set(given)) == 500
    assert given == [again() for again in [SampleIdentity("seed")] for _ in range(500)]
    assert given != [other() for other in [SampleIdentity("seed 2")] for _ in range(500)]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('{"I1-5": {"asked": "legal", "anwser": "x"}}', "anwser"),
        ('{"I1-5": {"asked": "legal", "asked": "ipr-unit"}}', "twice"),
        ('{"II1-1": {"asked": "legal"}}', "told twice"),
    ],
)
def test_a_slip_in_the_files_is_not_passed_over(places: Places, tmp_path: Path, text: str, fault: str) -> None:
    folder = tmp_path / "sample"
    folder.mkdir()
    for path in (places.resources / "sample").iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    (folder / "section-I.json").write_text(text)
    with pytest.raises(ValueError, match=fault):
        read_material(tmp_path)


def test_the_page_on_the_sample_names_every_file_and_every_key(places: Places) -> None:
    page = (Path(__file__).resolve().parents[3] / "docs" / "sample.md").read_text("utf-8")
    assert [path.name for path in (places.resources / "sample").iterdir() if f"`{path.name}`" not in page] == []
    assert [key for key in sample_material.QUESTION_KEYS if f"`{key}`" not in page] == []
