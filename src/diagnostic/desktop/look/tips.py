"""Tool tips with text from people: plain, like everything else of theirs.

Qt takes a tool tip for markup as soon as it looks like some, and would then load a picture that a name asks for.
"""


def plain_tip(text: str) -> str:
    """Return a tool tip that shows a text as it was typed."""
    if "<" not in text:
        return text
    # Loaded for the few texts that need it, not for everybody who starts the program.
    from html import escape

    return f'<span style="white-space: pre-wrap">{escape(text)}</span>'
