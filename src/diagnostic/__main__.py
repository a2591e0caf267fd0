"""``python -m diagnostic`` is the command ``diagnostic``."""

import sys

from diagnostic.cli import main

sys.exit(main())
