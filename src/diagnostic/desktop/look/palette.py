"""Turns tokens into what Qt's own widgets read: a palette, and one short style sheet."""

from PySide6.QtGui import QColor, QPalette

from diagnostic.desktop.look.tokens import LevelInk, Scheme, Tokens

_Role = QPalette.ColorRole


def palette_of(tokens: Tokens) -> QPalette:
    """Every role of the palette; the disabled group reads in captions' ink, so it stays legible."""
    t = tokens
    roles = {
        _Role.Window: t.window,
        _Role.WindowText: t.text,
        _Role.Base: t.surface,
        _Role.AlternateBase: t.bar,
        _Role.Text: t.text,
        _Role.PlaceholderText: t.text3,
        _Role.Button: t.surface,
        _Role.ButtonText: t.text,
        _Role.BrightText: t.inv_text,
        _Role.ToolTipBase: t.inv_bg,
        _Role.ToolTipText: t.inv_text,
        _Role.Light: t.surface,
        _Role.Midlight: t.line,
        _Role.Mid: t.control,
        _Role.Dark: t.control,
        _Role.Shadow: t.line,
        _Role.Highlight: t.accent,
        _Role.HighlightedText: t.on_accent,
        _Role.Accent: t.accent,
        _Role.Link: t.accent,
        _Role.LinkVisited: t.accent,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        _Role.WindowText,
        _Role.Text,
        _Role.ButtonText,
        _Role.PlaceholderText,
        _Role.Link,
        _Role.LinkVisited,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(t.text3))
    for role, colour in (
        (_Role.Base, t.bar),
        (_Role.Button, t.bar),
        (_Role.Highlight, t.line),
        (_Role.Accent, t.control),
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colour))
    palette.setColor(QPalette.ColorGroup.Disabled, _Role.HighlightedText, QColor(t.text))
    return palette


def tokens_from_palette(palette: QPalette) -> Tokens:
    """Tokens that follow a system high-contrast palette: its inks, our shapes, two-pixel edges, no fills."""

    def ink(role: QPalette.ColorRole) -> str:
        return palette.color(QPalette.ColorGroup.Active, role).name()

    paper, text, accent, on_accent = (
        ink(_Role.Base),
        ink(_Role.Text),
        ink(_Role.Highlight),
        ink(_Role.HighlightedText),
    )
    cell = LevelInk(paper, text, text)
    dark = palette.color(_Role.Base).lightness() < palette.color(_Role.Text).lightness()
    return Tokens(
        Scheme.CONTRAST_DARK if dark else Scheme.CONTRAST_LIGHT,
        window=ink(_Role.Window),
        bar=ink(_Role.Window),
        surface=paper,
        sunken=paper,
        line=text,
        control=text,
        text=text,
        text2=text,
        text3=text,
        accent=accent,
        on_accent=on_accent,
        accent_soft=paper,
        notice=text,
        notice_soft=paper,
        inv_bg=text,
        inv_text=paper,
        levels=(cell, cell, cell, cell, cell),
        soft_edge=2,
    )


def style_sheet(tokens: Tokens, zoom: float) -> str:
    """Tool tips, menus and scroll bars only: a sheet on other widgets would take Fusion's metrics away."""
    t = tokens

    def px(value: int) -> int:
        return round(value * zoom)

    # The style sheet's style fills every QLineEdit; our fields paint their own box, so theirs is told to stay
    # clear.
    return f"""
    LineField {{ background: transparent; border: none; }}
    QToolTip {{ background: {t.inv_bg}; color: {t.inv_text}; border: 1px solid {t.inv_bg}; padding: {px(4)}px
    {px(8)}px; }} QMenu {{ background: {t.surface}; color: {t.text}; border: 1px solid {t.control}; padding:
    {px(4)}px; }} QMenu::item {{ padding: {px(6)}px {px(24)}px {px(6)}px {px(12)}px; border-radius: {px(4)}px;
    border: 1px solid transparent; }} QMenu::item:selected {{ background: {t.accent_soft}; border: 1px solid
    {t.accent}; color: {t.text}; }} QMenu::item:disabled {{ color: {t.text3}; }} QMenu::separator {{ height:
    1px; background: {t.line}; margin: {px(4)}px {px(8)}px; }} QScrollBar:vertical {{ background: transparent;
    width: {px(12)}px; margin: 0; }} QScrollBar:horizontal {{ background: transparent; height: {px(12)}px;
    margin: 0; }} QScrollBar::handle {{ background: {t.control}; border-radius: {px(3)}px; margin: {px(3)}px;
    }} QScrollBar::handle:vertical {{ min-height: {px(28)}px; }} QScrollBar::handle:horizontal {{ min-width:
    {px(28)}px; }} QScrollBar::handle:hover {{ background: {t.text3}; }} QScrollBar::handle:disabled {{ background:
    transparent; }} QScrollBar::add-line,
    QScrollBar::sub-line {{ width: 0; height: 0; }} QScrollBar::add-page, QScrollBar::sub-page {{ background:
    transparent; }}
    """
