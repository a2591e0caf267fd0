"""The one way in: what a person types becomes an answer or a clear word, and is never guessed, dropped or
raised."""

import unicodedata
from decimal import Context, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from diagnostic.model.answer import Answer, AnswerState
from diagnostic.model.answering import comment_needed, normal_comment, parse, parse_date, possible_values
from diagnostic.model.figure import parse_figure
from diagnostic.model.problem import Problem
from diagnostic.model.questionnaire import Basis, Dimension, Question, QuestionType


def question(kind: QuestionType, **more: object) -> Question:
    return Question("Q-1", "I-2", Dimension.LAW, Basis.BEYOND, kind, **more)  # type: ignore[arg-type]


YES_PARTLY = question(QuestionType.YES_PARTLY, comment_on=("partly", "not-applicable"))
CHOICE = question(QuestionType.CHOICE, options=("importer", "3.10"), none_option=True)
CHOICES = question(QuestionType.CHOICES, options=("published", "reviewed"), none_option=True)
NUMBER = question(QuestionType.NUMBER)
SHARE = question(QuestionType.NUMBER, unit="% of IPR seizures", minimum=Decimal(0), maximum=Decimal(100))
COUNT = question(QuestionType.NUMBER, unit="officers", whole=True, minimum=Decimal(0))
MONEY = question(QuestionType.MONEY, minimum=Decimal(0))
DATE = question(QuestionType.DATE)
TEXT = question(QuestionType.TEXT)
LEVEL = question(QuestionType.LEVEL)
MATRIX = question(
    QuestionType.MATRIX,
    rows="situations",
    row_codes=("import", "export"),
    groups=("trademark", "copyright"),
    cell=QuestionType.YES_PARTLY,
)
ALL = (YES_PARTLY, CHOICE, CHOICES, NUMBER, SHARE, COUNT, MONEY, DATE, TEXT, LEVEL, MATRIX)


def said(asked: Question, raw: str, row: str = "", group: str = "") -> str:
    """The value, or the code of the problem in brackets."""
    answer = parse(asked, raw, row=row, group=group)
    if isinstance(answer, Problem):
        assert answer.message and answer.remedy and answer.place.startswith("Q-1")
        return f"[{answer.code}]"
    assert answer.state is AnswerState.ANSWERED and answer.value
    return answer.value


@pytest.mark.parametrize(
    ("asked", "raw", "expected"),
    [
        (YES_PARTLY, "yes", "yes"),
        (YES_PARTLY, " Partly\u00a0", "partly"),
        (YES_PARTLY, "perhaps", "[answer.no-such-option]"),
        (YES_PARTLY, "", "[answer.empty]"),
        (YES_PARTLY, " \u00a0\n", "[answer.empty]"),
        (CHOICE, "importer", "importer"),
        (CHOICE, "3.10", "3.10"),
        (CHOICE, "3.1", "[answer.no-such-option]"),
        (CHOICE, "none", "none"),
        (LEVEL, "4", "4"),
        (LEVEL, "٣", "3"),
        (LEVEL, "5", "[answer.no-such-option]"),
        (COUNT, "12", "12"),
        (COUNT, "007", "7"),
        (COUNT, "12.5", "[answer.not-whole]"),
        (COUNT, "12.0", "12"),
        (COUNT, "-1", "[answer.too-small]"),
        (COUNT, "12 %", "[answer.not-a-percentage]"),
        (COUNT, "not-measured", "not-measured"),
        (COUNT, "Not measured", "not-measured"),
        (COUNT, "12 officers", "[answer.not-a-number]"),
        (SHARE, "12,5 %", "12.5"),
        (SHARE, "١٢٫٥٪", "12.5"),
        (SHARE, "100", "100"),
        (SHARE, "100.01", "[answer.too-large]"),
        (MONEY, "120.50 EUR", "120.50 EUR"),
        (MONEY, "120,5 eur", "120.50 EUR"),
        (MONEY, "EUR 1\u202f234,50", "1234.50 EUR"),
        (MONEY, "KWD١٫٢٣٤", "1.2340 KWD"),
        (MONEY, "120.00 XAF", "120 XAF"),
        (MONEY, "1,234 EUR", "[answer.two-readings]"),
        (MONEY, "120.50", "[answer.no-currency]"),
        (MONEY, "120.50 €", "[answer.no-currency]"),
        (MONEY, "120.50 EURO", "[answer.no-currency]"),
        (MONEY, "EUR", "[answer.no-currency]"),
        (MONEY, "many EUR", "[answer.no-currency]"),
        (MONEY, "1.2.3 EUR", "[answer.not-a-number]"),
        (MONEY, "-5 EUR", "[answer.too-small]"),
        (MONEY, "not-measured", "not-measured"),
        (DATE, "17/05/2024", "2024-05-17"),
        (DATE, "not-measured", "[answer.not-a-date]"),
        (TEXT, "not-measured", "not-measured"),
        (TEXT, "  <b>=1+1</b>\t\u200f قانون Ć\r\n\x07", "  <b>=1+1</b>\t\u200f قانون Ć\n\x07"),
        (TEXT, "e\u0301", "é"),
        (TEXT, "a\x00b", "[text.nul]"),
        (TEXT, "a\ud800b", "[text.half-character]"),
        (NUMBER, "1\x002", "[text.nul]"),
        (NUMBER, "9" * 41, "[answer.figure-too-long]"),
        (NUMBER, "123456789012345", "123456789012345"),
        (NUMBER, "1234567890123456", "[answer.too-many-digits]"),
        (NUMBER, "9" * 24, "[answer.too-many-digits]"),
        (NUMBER, "000000000000000000012", "12"),
        (NUMBER, "0.0000000000000000001", "0.0000000000000000001"),
        (NUMBER, "12.5000000000000000000", "12.5"),
        (MONEY, "1234567890123456 EUR", "[answer.too-many-digits]"),
    ],
)
def test_one_answer(asked: Question, raw: str, expected: str) -> None:
    assert said(asked, raw) == expected


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("12.5", "12.5"),
        ("12,5", "12.5"),
        ("12,50", "12.5"),
        ("0,125", "0.125"),
        (".5", "0.5"),
        ("1 234,5", "1234.5"),
        ("1\u00a0234\u00a0567", "1234567"),
        ("12\u2009500", "12500"),
        ("1'234.50", "1234.5"),
        ("1’234’567", "1234567"),
        ("1,234,567", "1234567"),
        ("1.234.567", "1234567"),
        ("1,234.5", "1234.5"),
        ("1.234,5", "1234.5"),
        ("1,234,567.891", "1234567.891"),
        ("1234,567", "1234.567"),
        ("1.2340", "1.2340"),
        ("١٢٣٤", "1234"),
        ("۱۲۳۴", "1234"),
        ("١٬٢٣٤٫٥", "1234.5"),
        ("١٢،٥", "12.5"),
        ("\u200f١٢\u200e", "12"),
        ("−5", "-5"),
        ("-0.0", "0"),
        ("1,234", "[answer.two-readings]"),
        ("1.234", "[answer.two-readings]"),
        ("-12.345", "[answer.two-readings]"),
        ("1 25", "[answer.not-a-number]"),
        ("1 234 5", "[answer.not-a-number]"),
        ("1,2,3", "[answer.not-a-number]"),
        ("1.234.56", "[answer.not-a-number]"),
        ("0,125,000", "[answer.not-a-number]"),
        ("1e5", "[answer.not-a-number]"),
        ("nan", "[answer.not-a-number]"),
        ("½", "[answer.not-a-number]"),
        ("about 50", "[answer.not-a-number]"),
        ("<5", "[answer.not-a-number]"),
        ("-", "[answer.not-a-number]"),
        (".", "[answer.not-a-number]"),
    ],
)
def test_figures_as_people_write_them(raw: str, expected: str) -> None:
    assert said(NUMBER, raw) == expected


def test_a_figure_in_doubt_is_asked_back_with_both_readings() -> None:
    problem = parse(NUMBER, "1,234")
    assert isinstance(problem, Problem)
    assert problem.message == "“1,234” can mean 1234 or 1.2340." and problem.remedy == "Type 1234 or 1.2340."
    assert [said(NUMBER, offered) for offered in ("1234", "1.2340")] == ["1234", "1.2340"]


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**9), max_value=10**9, places=4))
def test_a_stored_figure_reads_as_itself(number: Decimal) -> None:
    figure = parse_figure(f"{number:f}")
    assert isinstance(figure, str) and Decimal(figure) == number
    assert parse_figure(figure) == figure
    assert parse_figure(figure.replace(".", ",")) == figure
    assert parse_figure(figure.translate(dict(zip(range(48, 58), "٠١٢٣٤٥٦٧٨٩", strict=True)))) == figure


@given(st.from_regex(r"-?[0-9]{1,24}(\.[0-9]{4,16})?", fullmatch=True))
def test_what_is_taken_is_what_a_spreadsheet_keeps(raw: str) -> None:
    """A figure that is accepted comes back from binary64 at 15 digits as the same figure; a longer one is refused in words."""
    figure = parse_figure(raw)
    if isinstance(figure, Problem):
        assert figure.code in {"answer.too-many-digits", "answer.figure-too-long"}
        assert len(Decimal(raw).normalize(Context(prec=60)).as_tuple().digits) > 15 or len(raw) > 40 or abs(Decimal(raw)) >= 10**15
    else:
        assert Decimal(f"{float(figure):.15g}") == Decimal(figure) == Decimal(raw)


@given(st.integers(1000, 10**12), st.sampled_from([" ", "\u00a0", "\u202f", "'", "’", "٬"]))
def test_thousands_marked_by_a_space_are_certain(number: int, mark: str) -> None:
    assert parse_figure(f"{number:,}".replace(",", mark)) == str(number)


@given(
    st.sampled_from(ALL),
    st.text(st.characters(), max_size=12) | st.text("0123456789.,'-/% eEUR٫٬١\u00a0", max_size=12),
)
def test_nothing_that_is_typed_raises_and_what_is_stored_reads_as_itself(asked: Question, raw: str) -> None:
    row, group = (
        ("import", "trademark") if asked is MATRIX else ("published", "") if asked is CHOICES else ("", "")
    )
    answer = parse(asked, raw, row=row, group=group)
    if isinstance(answer, Answer):
        assert parse(asked, answer.value, row=row, group=group) == answer


@pytest.mark.parametrize(
    ("raw", "expected"),
    [
        ("2024", "2024"),
        ("2024-05", "2024-05"),
        ("2024-05-17", "2024-05-17"),
        ("2024/5/7", "2024-05-07"),
        ("17.05.2024", "2024-05-17"),
        ("17/05/2024", "2024-05-17"),
        ("05/06/2024", "2024-06-05"),
        ("7-5-2024", "2024-05-07"),
        ("05.2024", "2024-05"),
        ("٢٠٢٤-٠٥-١٧", "2024-05-17"),
        ("2024-05-17 00:00:00", "2024-05-17"),
        ("2024-02-29", "2024-02-29"),
        ("2023-02-29", "[answer.no-such-date]"),
        ("31.04.2024", "[answer.no-such-date]"),
        ("05/17/2024", "[answer.no-such-date]"),
        ("2024-13", "[answer.no-such-date]"),
        ("0000", "[answer.no-such-date]"),
        ("17/05/24", "[answer.not-a-date]"),
        ("May 2024", "[answer.not-a-date]"),
        ("2024-05-17 10:30", "[answer.not-a-date]"),
    ],
)
def test_dates_as_people_write_them(raw: str, expected: str) -> None:
    date = parse_date(raw)
    assert (f"[{date.code}]" if isinstance(date, Problem) else date) == expected
    if isinstance(date, Problem):
        assert "day first" in date.remedy


@given(st.dates())
def test_a_day_reads_the_same_in_every_order(day: object) -> None:
    iso = str(day)
    year, month, date = iso.split("-")
    assert (
        parse_date(iso)
        == parse_date(f"{date}.{month}.{year}")
        == parse_date(f"{int(date)}/{int(month)}/{year}")
        == iso
    )


@pytest.mark.parametrize("state", [AnswerState.DONT_KNOW, AnswerState.NOT_ASKED, AnswerState.DECLINED])
@pytest.mark.parametrize("asked", ALL[:-1])
def test_a_state_carries_no_value(asked: Question, state: AnswerState) -> None:
    assert parse(asked, " ", state) == Answer(state)
    refused = parse(asked, "yes", state)
    assert isinstance(refused, Problem) and refused.code == "answer.value-and-state"


def test_not_applicable_needs_a_reason() -> None:
    refused = parse(YES_PARTLY, "  ", AnswerState.NOT_APPLICABLE)
    assert isinstance(refused, Problem) and refused.code == "answer.no-reason" and refused.place == "Q-1"
    answer = parse(YES_PARTLY, " no free port exists ", AnswerState.NOT_APPLICABLE)
    assert answer == Answer(AnswerState.NOT_APPLICABLE, reason="no free port exists")


def test_one_option_of_several_is_ticked_or_not() -> None:
    assert said(CHOICES, "Yes", "published") == "yes"
    assert said(CHOICES, "partly", "published") == "[answer.no-such-option]"
    assert said(CHOICES, "none") == "none"
    assert said(CHOICES, "yes") == "[answer.no-such-option]"
    assert said(question(QuestionType.CHOICES, options=("a",)), "none") == "[answer.no-such-option]"
    assert said(CHOICES, "yes", "burnt") == "[answer.no-such-row]"


def test_a_cell_of_a_matrix_is_one_of_its_rows_and_groups() -> None:
    assert said(MATRIX, "partly", "import", "trademark") == "partly"
    assert said(MATRIX, "partly", "", "trademark") == "[answer.no-such-row]"
    assert said(MATRIX, "partly", "moon", "trademark") == "[answer.no-such-row]"
    assert said(MATRIX, "partly", "import") == "[answer.no-such-group]"
    assert said(MATRIX, "partly", "import", "patent") == "[answer.no-such-group]"
    assert said(YES_PARTLY, "yes", "import") == "[answer.no-such-row]"
    assert said(YES_PARTLY, "yes", "", "trademark") == "[answer.no-such-group]"
    problem = parse(MATRIX, "maybe", row="import", group="trademark")
    assert isinstance(problem, Problem) and problem.place == "Q-1 import trademark"
    open_rows = question(QuestionType.MATRIX, rows="units", cell=QuestionType.NUMBER)
    assert said(open_rows, "12,5", "weight-kg") == "12.5"


def test_the_values_a_place_can_have() -> None:
    assert possible_values(YES_PARTLY) == possible_values(MATRIX) == ("yes", "partly", "no")
    assert possible_values(CHOICE) == ("importer", "3.10", "none")
    assert possible_values(CHOICES) == ("yes", "no")
    assert possible_values(LEVEL) == ("0", "1", "2", "3", "4")
    assert [possible_values(asked) for asked in (NUMBER, MONEY, DATE, TEXT)] == [()] * 4
    for asked in (YES_PARTLY, CHOICE, LEVEL):
        assert [said(asked, value) for value in possible_values(asked)] == list(possible_values(asked))


def test_when_a_comment_is_called_for() -> None:
    assert comment_needed(YES_PARTLY, Answer(AnswerState.ANSWERED, "partly"))
    assert not comment_needed(YES_PARTLY, Answer(AnswerState.ANSWERED, "yes"))
    assert comment_needed(YES_PARTLY, Answer(AnswerState.NOT_APPLICABLE))
    assert not comment_needed(YES_PARTLY, Answer(AnswerState.NOT_APPLICABLE, reason="none exists")), (
        "said already"
    )
    assert not comment_needed(CHOICE, Answer(AnswerState.ANSWERED, "partly"))


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\x00")))
def test_a_comment_is_kept_as_typed(text: str) -> None:
    normal = normal_comment(text)
    assert normal == unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))


def test_a_long_text_is_no_matter() -> None:
    text = "ق <img src='file:///x'> Ć " * 2000
    assert normal_comment(text) == text and said(TEXT, text) == text
