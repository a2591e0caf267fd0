"""The window: widgets, item models, pages and background work. The only room with Qt; it knows actions and frozen values."""
