"""The look: tokens, theme and the painted widgets that pages are built of.

All visible and spoken strings come in, already translated; text from people is plain text. Every measure follows the user's zoom,
every ink the theme. `parent` (last, keyword or positional) is left out below. Signals are written with `->`.

Start: ``theme = Theme(scheme=None, zoom=1.0); theme.install(app)`` before the first widget; `theme_of(widget)` finds it;
``theme.choose(Scheme.DARK | None)``, ``theme.set_zoom(1.25)``, ``theme.zoom_by(+1 | -1 | 0)``, ``theme.changed`` (signal),
``theme.tokens.accent`` (hex), ``theme.px(12)``, ``theme.font(TypeRole.BODY)``, ``theme.pixmap("flag", 16, colour, widget)``.

Values: ``Option(key, text, mark=Mark.VALUE, short="", spoken="", hint="")``, ``GridRow(key, text, marked=False, mark_spoken="")``,
``GridGroup(key, text)``, `Mark`, `BadgeKind`, `LeadBar`, `Ink`, `TypeRole`, `Space`, `Radius`, `Height`, `Scheme`.

Text
    Label(text, role=TypeRole.BODY, ink=Ink.TEXT, wrap=True, from_person=False): setText, set_ink, set_role
    SectionLabel(text)            IconLabel(icon, text, ink=Ink.TEXT2, role=TypeRole.CAPTION): set_text, set_icon
    isolate(text) -> str          wraps a code, a number with a slash or a path for lines that run right to left

Answering
    AnswerSegments(name, options, chosen=None, other_voice=None)   -> chosen(str)
        set_chosen(key | None), chosen_key(), set_other_voice(key | None), set_read_only(bool), focus_answer()
    OptionList(name, options, chosen=(), multiple=False, none_of_these=None, other_voice=())
        -> chosen(str) when single, -> changed(list[str]) when multiple; set_chosen(keys), chosen_keys(), set_read_only, focus_answer
    MatrixGrid(name, rows, groups, options, chosen={})             -> chosen(row, group, option)
        chosen maps (row, group) to an option key; set_chosen(row, group, key | None), set_read_only, focus_answer
    NumberGrid(name, rows, groups, not_measured, values={}, unmeasured=()) -> edited(row, group, text), not_measured(row, bool)
        -> typed(row, group, text) while typing; set_value(row, group, text), set_unmeasured(row, bool), set_problem(row, group, sentence), set_read_only, focus_answer
    LadderList(name, sentences, current=None, control=False, specials=())  -> chosen(str): "0" to "4" or the key of a special
        set_current(key | int | None), set_read_only, focus_answer
    GrowingTextEdit(name, text="", hint="", max_lines=6)           -> typed(str) while typing, -> settled(str) on pause or leaving
        set_text (no signal), text(), set_read_only, focus_answer
    NumberField(name, value="", unit="", width=120)                -> typed(str), -> settled(str)
        set_text, text, set_problem(sentence), set_read_only, focus_answer
    SearchField(name, placeholder, key_hint="")                    -> typed(str), -> entered(str), -> moved(int) for Up and Down

Reading
    AnswerPill(text, mark=Mark.VALUE, icon=""): set_answer(text, mark)
    LevelScale(name, spoken, caption="", claimed=None, supported=None, mark=Mark.VALUE, glyph=""): set_levels(same, by keyword)
    EvidenceSteps(level, text, spoken)      EvidenceChip(icon, code, text, level, step_text, spoken, hint="")  -> clicked
    Badge(kind, text)                       FlagBadge(text, hint="")
    ProgressRing(done, total, spoken): set_progress(done, total, spoken)
    Card(lead=LeadBar.NONE): body (QVBoxLayout), set_lead
    EmptyState(sentence, todo, button="", icon="")  -> pressed
    InverseBar(sentence, remedy, button="")         -> pressed; set_message(sentence, remedy, button)

Pressing
    TabBar(name): add_tab(key, text) , set_count(key, n), set_current(key), current_key()  -> picked(str)
    PrimaryButton(text, icon="", key_hint=""), PlainButton(text, icon="", key_hint=""), LinkButton(text, icon="")  -> clicked
    CheckBox(text)  -> clicked(bool)      LineField(name, text="")  -> typed(str), -> settled(str), -> stepped(int) for Up and Down

Painting for item delegates (`paint`): paint_level_cell, paint_pattern_cell, paint_ring, paint_steps, paint_pill, paint_icon.

Keys: digits 1 to 9 (Western, Arabic-Indic and Persian) choose while an answer has the focus; in a ladder 0 to 4 are the levels.
Left and Right move in segments, Up and Down move in lists and grids and are passed on to the page at their ends; Space chooses what
has the focus; Enter is never used up, so a page can let it open the next question.
"""

from diagnostic.desktop.look.bars import EmptyState, InverseBar
from diagnostic.desktop.look.bidi import direction_of, isolate
from diagnostic.desktop.look.buttons import CheckBox, LinkButton, PlainButton, PrimaryButton
from diagnostic.desktop.look.card import Card
from diagnostic.desktop.look.chip import EvidenceChip
from diagnostic.desktop.look.field import LineField, NumberField, SearchField
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
    "ZOOM_STEPS", "AnswerPill", "AnswerSegments", "Badge", "BadgeKind", "Card", "CheckBox", "EmptyState", "EvidenceChip",
    "EvidenceSteps", "FlagBadge", "FocusRing", "GridGroup", "GridRow", "GrowingTextEdit", "Height", "IconLabel", "Ink", "InverseBar",
    "Label", "LadderList", "LeadBar", "LevelScale", "LineField", "LinkButton", "Mark", "MatrixGrid", "NumberField", "NumberGrid",
    "Option", "OptionList", "PlainButton", "PrimaryButton", "ProgressRing", "Radius", "Scheme", "SearchField", "SectionLabel",
    "Space", "TabBar", "Theme", "Tokens", "TypeRole", "direction_of", "ink", "isolate", "on_change", "theme_of",
]  # fmt: skip
