"""Where a bundle begins: the same command line as everywhere else, and the process that reads foreign files."""

import sys

from diagnostic.exchange.foreign import CHILD_WORD

if __name__ == "__main__":
    if sys.argv[1:] == [CHILD_WORD]:
        from diagnostic.exchange.foreign.child import main as read_foreign_files

        sys.exit(read_foreign_files())
    from diagnostic.cli import main

    sys.exit(main())
