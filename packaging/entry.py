"""Where the frozen program begins."""

import sys

from advisor.__main__ import main

sys.exit(main())
