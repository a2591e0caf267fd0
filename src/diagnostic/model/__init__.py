"""The field itself, as frozen values and pure functions. Standard library only; nothing here touches disk or screen."""
