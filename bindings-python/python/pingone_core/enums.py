"""The values that the reference lists, as enumerations. Each takes values that it does not know.

>>> from pingone_core.enums import ApiServiceOperationPathType
>>> ApiServiceOperationPathType.EXACT == "EXACT"
True
>>> ApiServiceOperationPathType("REGEX").is_known
False
"""

from ._enum import OpenEnum as OpenEnum
from .generated.enums import *
