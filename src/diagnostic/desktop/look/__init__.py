"""The look: tokens, theme and the painted widgets that pages are built of.

All visible and spoken strings come in, already translated; text from people is plain text. Every measure
follows the user's zoom, every ink the theme. The last parameter `parent` is left out below; signals are
written `-> name`.

Start: ``theme = Theme(scheme=None, zoom=1.0); theme.install(app)`` before the first widget;
`theme_of(widget)` finds it. ``theme.choose(Scheme.DARK)`` (None follows the system),
``theme.set_zoom(1.25)``, ``theme.zoom_by(1)`` (-1, 0), ``theme.changed`` (signal), ``theme.tokens.accent``
(hex), ``theme.px(12)``, ``theme.font(TypeRole.BODY)``, ``theme.pixmap("flag", 16, colour, widget)``.

Values: ``Option(key, text, mark=Mark.VALUE, short="", spoken="", hint="")``, ``GridGroup(key, text)``,
``GridRow(key, text, marked=False, mark_spoken="")``, `Mark`, `BadgeKind`, `LeadBar`, `Ink`, `TypeRole`,
`Scheme`, `Space`, `Radius`, `Height`.

Text
    Label(text, role=TypeRole.BODY, ink=Ink.TEXT, wrap=True, from_person=False): setText, set_ink, set_role
    SectionLabel(text)
    IconLabel(icon, text, ink=Ink.TEXT2, role=TypeRole.CAPTION): set_text, set_icon
    isolate(text): a code, a number with a slash or a path, for lines that run right to left

Answering (all have set_read_only(bool) and focus_answer())
    AnswerSegments(name, options, chosen=None, other_voice=None) -> chosen(str)
        set_chosen(key or None), chosen_key(), set_other_voice(key or None)
    OptionList(name, options, chosen=(), multiple=False, none_of_these=None, other_voice=())
        -> chosen(str) when single, -> changed(list of str) when multiple; set_chosen(keys), chosen_keys()
    MatrixGrid(name, rows, groups, options, chosen={(row, group): option}) -> chosen(row, group, option),
        -> place_cleared(row, group); set_chosen(row, group, key or None), chosen_key(row, group),
        set_other_voice({(row, group): key})
    NumberGrid(name, rows, groups, not_measured, values={(row, group): text}, unmeasured=rows)
        -> typed(row, group, text), -> edited(row, group, text), -> not_measured(row, bool)
        set_value(row, group, text), set_words(row, group, words), set_unmeasured(row, bool),
        set_problem(row, group, sentence)
    LadderList(name, sentences, current=None, control=False, specials=())
        -> chosen(str): "0" to "4" or a special's key; set_current(key or level or None), current_key()
    GrowingTextEdit(name, text="", hint="", max_lines=6, role=TypeRole.FIELD, by_pause=True)
        -> typed(str), -> settled(str) by a pause or leaving
        set_text (emits nothing, leaves alone what is being typed), text(), settle()
    NumberField(name, value="", unit="", width=120) -> typed(str), -> settled(str)
        set_text, text(), set_problem(sentence)
    LineField(name, text="") -> typed(str), -> settled(str), -> stepped(int) by Up, Down: set_text
    SearchField(name, placeholder, key_hint="") -> typed(str), -> entered(str), -> moved(int) for Up and Down

Reading
    AnswerPill(text, mark=Mark.VALUE, icon=""): set_answer(text, mark, icon)
    LevelScale(name, spoken, caption="", claimed=None, supported=None, mark=Mark.VALUE, glyph="")
        set_levels(the same but name, by keyword)
    EvidenceSteps(level, text, spoken): set_steps
    EvidenceChip(icon, code, text, level, step_text, spoken, hint="") -> clicked
    Badge(kind, text)
    FlagBadge(text, hint="")
    ProgressRing(done, total, spoken): set_progress(done, total, spoken)
    Card(lead=LeadBar.NONE): body (a QVBoxLayout), set_lead
    EmptyState(sentence, todo, button="", icon="") -> pressed
    InverseBar(sentence="", remedy="", button="") -> pressed: set_message(sentence, remedy, button)

Arranging
    FlowLayout(parent=None, gap=8, line_gap=6): side by side, onto further lines where there is no room; clear()

Pressing
    FilterBar(name, ((key, text), ...)) -> picked(str): set_current, current_key, set_count(key, n)
    TabBar(name, height=48) -> picked(str)
        add_tab(key, text), set_count(key, n, waits=False), set_current(key), current_key()
    PrimaryButton(text, icon="", key_hint=""), PlainButton(same), LinkButton(text, icon=""), QuietLink(same) -> clicked
    CheckBox(text) -> clicked(bool)

Painting for item delegates (module `paint`): paint_level_cell, paint_pattern_cell, paint_ring, paint_steps,
paint_pill, paint_icon.

Keys: digits 1 to 9 (Western, Arabic-Indic and others) choose while an answer has the focus; in a ladder 0
to 4 are the levels. Left and Right move in segments, Up and Down in lists and grids, and are passed on to
the page at their ends; Space chooses what has the focus; Enter is never used up by an answer, so a page can
let it open the next question. Leave four pixels of room around whatever can have the focus: the ring lies
outside.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from diagnostic.desktop.look.bars import EmptyState, InverseBar
    from diagnostic.desktop.look.bidi import as_written, direction_of, isolate
    from diagnostic.desktop.look.buttons import CheckBox, LinkButton, PlainButton, PrimaryButton, QuietLink
    from diagnostic.desktop.look.card import Card
    from diagnostic.desktop.look.chip import EvidenceChip
    from diagnostic.desktop.look.field import LineField, NumberField, SearchField
    from diagnostic.desktop.look.filter_bar import FilterBar
    from diagnostic.desktop.look.flow import FlowLayout
    from diagnostic.desktop.look.focus import FocusRing
    from diagnostic.desktop.look.labels import IconLabel, Label, SectionLabel
    from diagnostic.desktop.look.ladder import LadderList
    from diagnostic.desktop.look.marks import BadgeKind, GridGroup, GridRow, Ink, LeadBar, Mark, Option
    from diagnostic.desktop.look.matrix import MatrixGrid
    from diagnostic.desktop.look.number_grid import NumberGrid
    from diagnostic.desktop.look.options import OptionList
    from diagnostic.desktop.look.reading import AnswerPill, Badge, EvidenceSteps, FlagBadge, ProgressRing
    from diagnostic.desktop.look.scale import LevelScale
    from diagnostic.desktop.look.segments import AnswerSegments
    from diagnostic.desktop.look.tabs import TabBar
    from diagnostic.desktop.look.text_edit import GrowingTextEdit
    from diagnostic.desktop.look.theme import Theme, ink, on_change, theme_of
    from diagnostic.desktop.look.tokens import ZOOM_STEPS, Height, Radius, Scheme, Space, Tokens, TypeRole

__all__ = [
    "ZOOM_STEPS",
    "AnswerPill",
    "AnswerSegments",
    "Badge",
    "BadgeKind",
    "Card",
    "CheckBox",
    "EmptyState",
    "EvidenceChip",
    "EvidenceSteps",
    "FilterBar",
    "FlagBadge",
    "FlowLayout",
    "FocusRing",
    "GridGroup",
    "GridRow",
    "GrowingTextEdit",
    "Height",
    "IconLabel",
    "Ink",
    "InverseBar",
    "Label",
    "LadderList",
    "LeadBar",
    "LevelScale",
    "LineField",
    "LinkButton",
    "Mark",
    "MatrixGrid",
    "NumberField",
    "NumberGrid",
    "Option",
    "OptionList",
    "PlainButton",
    "PrimaryButton",
    "ProgressRing",
    "QuietLink",
    "Radius",
    "Scheme",
    "SearchField",
    "SectionLabel",
    "Space",
    "TabBar",
    "Theme",
    "Tokens",
    "TypeRole",
    "as_written",
    "direction_of",
    "ink",
    "isolate",
    "on_change",
    "theme_of",
]

_HOMES = {
    **dict.fromkeys(("EmptyState", "InverseBar",), "bars"),
    **dict.fromkeys(("as_written", "direction_of", "isolate",), "bidi"),
    **dict.fromkeys(("CheckBox", "LinkButton", "PlainButton", "PrimaryButton", "QuietLink"), "buttons"),
    **dict.fromkeys(("Card",), "card"),
    **dict.fromkeys(("EvidenceChip",), "chip"),
    **dict.fromkeys(("LineField", "NumberField", "SearchField",), "field"),
    **dict.fromkeys(("FilterBar",), "filter_bar"),
    **dict.fromkeys(("FlowLayout",), "flow"),
    **dict.fromkeys(("FocusRing",), "focus"),
    **dict.fromkeys(("IconLabel", "Label", "SectionLabel",), "labels"),
    **dict.fromkeys(("LadderList",), "ladder"),
    **dict.fromkeys(("BadgeKind", "GridGroup", "GridRow", "Ink", "LeadBar", "Mark", "Option",), "marks"),
    **dict.fromkeys(("MatrixGrid",), "matrix"),
    **dict.fromkeys(("NumberGrid",), "number_grid"),
    **dict.fromkeys(("OptionList",), "options"),
    **dict.fromkeys(("AnswerPill", "Badge", "EvidenceSteps", "FlagBadge", "ProgressRing",), "reading"),
    **dict.fromkeys(("LevelScale",), "scale"),
    **dict.fromkeys(("AnswerSegments",), "segments"),
    **dict.fromkeys(("TabBar",), "tabs"),
    **dict.fromkeys(("GrowingTextEdit",), "text_edit"),
    **dict.fromkeys(("Theme", "ink", "on_change", "theme_of",), "theme"),
    **dict.fromkeys(("ZOOM_STEPS", "Height", "Radius", "Scheme", "Space", "Tokens", "TypeRole",), "tokens"),
}
"""Which module each name lives in."""


def __getattr__(name: str) -> Any:
    """Load a widget when somebody asks for it: the start page needs a few of them, and is there sooner without the rest."""
    home = _HOMES.get(name)
    if home is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{home}"), name)
    globals()[name] = value
    return value
