"""Runs the Python of a Markdown file, block by block, in an output folder.

usage: snippets.py <Markdown file> <output folder>; prints what each block prints, and exits with 1 where one fails.
"""

import os
import re
import sys
import traceback
from pathlib import Path

blocks = re.findall(r"^```python\n(.*?)^```", Path(sys.argv[1]).read_text("utf-8"), re.M | re.S)
os.chdir(sys.argv[2])
failed = 0
for number, block in enumerate(blocks, 1):
    print(f"-- block {number} of {len(blocks)}")
    try:
        exec(compile(block, f"block {number}", "exec"), {"__name__": "__main__"})
    except Exception:  # a block may fail in any way
        failed += 1
        traceback.print_exc(file=sys.stdout)
print(f"{len(blocks) - failed} of {len(blocks)} blocks run")
raise SystemExit(1 if failed or not blocks else 0)
